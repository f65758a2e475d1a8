import { html, nothing, type TemplateResult } from 'lit';
import type { ClassLink, CompetencyClass } from '../../core/model/analysis.ts';
import { t } from '../../i18n/language.ts';
import { relationWords } from '../relation-words.ts';
import type { CompareGroup, CompareRow, PossibleAsk } from './compare-rows.ts';

/** Which links let two functions possibly share what they ask under different names: each with all of its steps. */
export function possibleChains(
  groups: readonly CompareGroup[],
  classes: readonly CompetencyClass[],
): TemplateResult | typeof nothing {
  const pairs = possiblePairs(groups);
  if (pairs.length === 0) return nothing;
  const named = new Map(classes.map((one) => [one.id, one]));
  return html`<details class="link-chains">
    <summary><strong>${t('compare/chains', { n: pairs.length })}</strong></summary>
    <ul class="prose">
      ${pairs.map(({ row, ask }) => html`<li>${chainWords(row, ask, named)}</li>`)}
    </ul>
  </details>`;
}

interface PossiblePair {
  readonly row: CompareRow;
  readonly ask: PossibleAsk;
}

/** Each two competencies once, from the function that stands further to the left where there is a choice. */
function possiblePairs(groups: readonly CompareGroup[]): readonly PossiblePair[] {
  const all = groups.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const first = row.cells.findIndex(({ kind }) => kind === 'asked');
      return row.cells.flatMap((cell, column) =>
        cell.kind === 'linked' ? cell.possible.map((ask) => ({ row, ask, isForth: first < column })) : [],
      );
    }),
  );
  const pairs = new Map<string, PossiblePair>();
  for (const { row, ask } of all.toSorted((one, other) => Number(other.isForth) - Number(one.isForth))) {
    const key = [row.competency, ask.competency].toSorted().join('\n');
    if (!pairs.has(key)) pairs.set(key, { row, ask });
  }
  return [...pairs.values()];
}

/** "A" is a part of "W" (Derdegem); "W" (Derdegem) includes "B". */
function chainWords(
  row: CompareRow,
  { label, steps }: PossibleAsk,
  named: ReadonlyMap<string, CompetencyClass>,
): string {
  const names = steps.map((step, at) =>
    at === steps.length - 1 ? quoted(label) : quotedBetween(named.get(step.to), step),
  );
  return steps
    .map((step, at) =>
      t(step.state === 'suggested' ? 'compare/chain-open' : 'compare/chain', {
        from: names[at - 1] ?? quoted(row.label),
        relation: relationWords(step),
        to: names[at] ?? '',
      }),
    )
    .join('; ');
}

function quoted(label: string): string {
  return t('compare/chain-name', { label });
}

/** A competency that lies between the two, with who names it so: it may be on neither card. */
function quotedBetween(competency: CompetencyClass | undefined, { to }: ClassLink): string {
  const label = competency?.label ?? to;
  const source = competency?.members.find((one) => one.label === label)?.source;
  return source === undefined ? quoted(label) : t('compare/chain-name-of', { label, source });
}
