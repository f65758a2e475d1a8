import { html, nothing, type TemplateResult } from 'lit';
import type { Analysis } from '../../core/model/analysis.ts';
import type { CorpusRecord } from '../../core/model/corpus.ts';
import type { TermsExplanation } from '../../core/model/explanation.ts';
import type { FunctionProfile } from '../../core/model/profile.ts';
import { t } from '../../i18n/language.ts';
import { areAcross, linksToLinks, type Unlinked } from './compare-links.ts';
import { compareMethod } from './compare-method.ts';
import type { CompareCell, CompareGroup } from './compare-rows.ts';
import { titleOf } from './compare-sentence.ts';
import { possibleChains } from './possible-chains.ts';

type Chosen = readonly CorpusRecord<FunctionProfile>[];

export interface CompareBasis {
  readonly chosen: Chosen;
  readonly groups: readonly CompareGroup[];
  readonly analysis: Analysis;
  /** Cards of different organisations stand there, and no link counts between them yet. */
  readonly unlinked: Unlinked | undefined;
  /** The numbers of both ends of every two; absent until they are worked out. */
  readonly terms: TermsExplanation | undefined;
}

/** What the figures rest on and how they are computed. */
export function basisSection({ chosen, groups, analysis, unlinked, terms }: CompareBasis): TemplateResult {
  return html`<section class="section">
    <h2>${t('compare/rests')}</h2>
    <ul class="prose">
      ${restsOn(chosen, groups, analysis, unlinked).map((line) => html`<li>${line}</li>`)}
    </ul>
    ${areAcross(chosen) && unlinked === undefined ? linksToLinks(chosen, false) : nothing}
    ${possibleChains(groups, analysis.classes)} ${compareMethod(chosen, analysis, terms)}
  </section>`;
}

/** What the figures rest on besides what the cards say: concordance, assumed scales, unstated levels. */
function restsOn(
  chosen: Chosen,
  groups: readonly CompareGroup[],
  analysis: Analysis,
  unlinked: Unlinked | undefined,
): readonly string[] {
  const rows = groups.flatMap((group) => group.rows);
  const count = (isCounted: (cell: CompareCell) => boolean): number =>
    rows.filter((row) => row.cells.some(isCounted)).length;
  const possible = count((cell) => cell.kind === 'linked' && cell.possible.length > 0);
  const aligned = count((cell) => cell.kind === 'asked' && cell.ask.aligned);
  const renamed = count((cell) => cell.kind === 'asked' && cell.otherName !== undefined);
  const drawn = count((cell) => cell.kind === 'asked' && cell.isDrawnOtherwise === true);
  return [
    sameWords(chosen, unlinked),
    ...(renamed > 0 ? [t('compare/rests-renamed', { n: renamed })] : []),
    ...(possible > 0 ? [t('compare/rests-possible', { n: possible })] : []),
    ...(aligned > 0 ? [t('compare/rests-aligned', { n: aligned })] : []),
    ...(drawn > 0 ? [t('compare/rests-longest')] : []),
    ...chosen.flatMap((record) => cardNotes(record, analysis)),
  ];
}

/** What makes two competencies one, on these cards. */
function sameWords(chosen: Chosen, unlinked: Unlinked | undefined): string {
  if (unlinked !== undefined) return t('compare/rests-unlinked');
  return t(areAcross(chosen) ? 'compare/rests-crosswalk' : 'compare/rests-own');
}

function cardNotes(record: CorpusRecord<FunctionProfile>, { diagnostics }: Analysis): readonly string[] {
  const { requirements } = record.value;
  const title = titleOf(record);
  const unstated = requirements.filter((one) => one.required === undefined).length;
  const assumed = diagnostics.find(
    (one) =>
      one.code === 'harmonise/scale-assumed' &&
      requirements.some(({ label, at }) => label === one.values?.['label'] && at?.line === one.at?.line),
  );
  const levels = assumed?.values?.['levels'];
  return [
    ...(levels === undefined ? [] : [t('compare/rests-scale', { title, levels })]),
    ...(unstated === 0 ? [] : [t('compare/rests-unstated', { title, n: unstated })]),
  ];
}
