import { html, nothing, type TemplateResult } from 'lit';
import type { Analysis } from '../../core/model/analysis.ts';
import type { Corpus, CorpusRecord } from '../../core/model/corpus.ts';
import type { FunctionProfile } from '../../core/model/profile.ts';
import { t } from '../../i18n/language.ts';
import { isSameOrganisation, organisationPairs } from '../../state/same-organisation.ts';
import { routeTo } from '../route.ts';
import { isSameName, pairOf } from './compare-rows.ts';

type Chosen = readonly CorpusRecord<FunctionProfile>[];

/** Cards of different organisations between which no link counts yet. */
export interface Unlinked {
  /** Competencies with the same name on two of these cards, which nobody linked or kept apart. */
  readonly equal: number;
}

/** Whether cards of different organisations stand beside each other. */
export function areAcross(chosen: Chosen): boolean {
  return chosen.some((one) => chosen.some((other) => !isSameOrganisation(one, other)));
}

/** What waits between cards of different organisations; absent where a link counts, or none is needed. */
export function unlinkedBetween(
  chosen: Chosen,
  analysis: Analysis,
  mappings: Corpus['mappings'],
): Unlinked | undefined {
  if (!areAcross(chosen)) return undefined;
  const across = chosen.flatMap((one, at) =>
    chosen.slice(at + 1).flatMap((other) => (isSameOrganisation(one, other) ? [] : [[one, other] as const])),
  );
  if (across.some(([one, other]) => pairOf(one.id, other.id, analysis)?.viaCrosswalk === true)) return undefined;
  const apart = mappings.filter(({ value }) => value.state === 'rejected');
  const isApart = (label: string): boolean =>
    apart.some(({ value }) => [value.from, value.to].every(({ competency }) => isSameName(competency, label)));
  const equal = across.flatMap(([one, other]) =>
    one.value.requirements.flatMap(({ label }) =>
      other.value.requirements.some((there) => isSameName(there.label, label)) && !isApart(label) ? [label] : [],
    ),
  );
  return { equal: new Set(equal).size };
}

/** What the figure of two cards means while nothing is linked, and how many equal names wait. */
export function unlinkedLead({ equal }: Unlinked): string {
  return `${t('compare/lead-unlinked')} ${equal === 0 ? t('compare/unlinked-none') : t('compare/unlinked-equal', { n: equal })}`;
}

/** The way to the links of every two organisations. `isToLink`: nothing is linked yet, so that is what to do next. */
export function linksToLinks(chosen: Chosen, isToLink: boolean): TemplateResult | typeof nothing {
  const pairs = organisationPairs(chosen);
  if (pairs.length === 0) return nothing;
  return html`<div class="compare-links no-print">
    ${pairs.map(([a, b]) => {
      const to = routeTo('koppelen', [], new URLSearchParams({ van: a, naar: b }));
      return html`<p>
        <a class=${isToLink ? 'button primary' : nothing} href=${to}
          >${t(isToLink ? 'compare/link-now' : 'compare/links', { a, b })}</a
        >
      </p>`;
    })}
  </div>`;
}
