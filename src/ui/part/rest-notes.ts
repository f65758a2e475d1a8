import { html, nothing, type TemplateResult } from 'lit';
import type { RatedEdition } from '../../core/model/assessment.ts';
import { formatList } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import type { Snapshot } from '../../state/workspace.ts';
import { ALIGNED_SIGN } from '../mark-aligned.ts';
import { routeTo } from '../route.ts';

/** An answer that was given on an earlier edition, and where a person gives it anew; `href` absent: not on a screen. */
export interface EarlierAnswer {
  readonly label: string;
  readonly edition: Pick<RatedEdition, 'title' | 'version'>;
  readonly href?: string;
}

/**
 * Says that figures rest on levels that were carried over from a scale of another length, what of that a person chose
 * and what is assumed, with the way to the sources of which it is so.
 *
 * @param competencies Identifiers of the classes with such a level.
 */
export function alignedNote(
  competencies: readonly string[],
  { analysis, corpus }: Pick<Snapshot, 'analysis' | 'corpus'>,
): TemplateResult | typeof nothing {
  const n = competencies.length;
  if (n === 0) return nothing;
  const chosen = (corpus.settings.alignments ?? []).map(({ source, fromLevels: from, toLevels: to }) =>
    t('explain/aligned-choice', { source, from, to }),
  );
  return html`<p class="note plain aligned-note">
    <span class="legend-sign" aria-hidden="true">${ALIGNED_SIGN}</span> ${t('explain/aligned', { n })}
    ${
      chosen.length === 0
        ? t('explain/aligned-assumed')
        : t('explain/aligned-chosen', { what: formatList(chosen, currentLanguage()) })
    }
    ${sourcePairs(competencies, analysis).map(
      ([van, naar]) =>
        html`<a class="no-print" href=${routeTo('koppelen', [], new URLSearchParams({ van, naar }))}
          >${t('explain/aligned-link', { a: van, b: naar })}</a
        > `,
    )}
  </p>`;
}

/** The sources that meet in these competencies, two by two, each pair once: there their scales are laid on each other. */
function sourcePairs(
  competencies: readonly string[],
  { classes }: Snapshot['analysis'],
): readonly (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const one of classes) {
    if (!competencies.includes(one.id)) continue;
    const [first, ...others] = [...new Set(one.members.flatMap(({ source }) => source ?? []))];
    if (first === undefined) continue;
    for (const other of others) pairs.set([first, other].toSorted().join('\n'), [first, other]);
  }
  return [...pairs.values()];
}

/** The mark of one level that was carried over. */
export function alignedSign(isAligned: boolean | undefined): TemplateResult | typeof nothing {
  if (isAligned !== true) return nothing;
  return html`<span class="sign" aria-hidden="true">${ALIGNED_SIGN}</span
    ><span class="visually-hidden">, ${t('explain/aligned-level')}</span>`;
}

/** Names the answers that were given on an earlier edition, and says what to do: look at them again. */
export function earlierNote(answers: readonly EarlierAnswer[], advice: string): TemplateResult | typeof nothing {
  if (answers.length === 0) return nothing;
  const editions = new Map<string, EarlierAnswer[]>();
  for (const one of answers) {
    const name = editionWords(one.edition);
    editions.set(name, [...(editions.get(name) ?? []), one]);
  }
  return html`<div class="note earlier-note">
    ${[...editions].map(
      ([edition, some]) =>
        html`<p>${t('explain/earlier', { edition })}</p>
          <ul>
            ${some.map(({ label, href }) => html`<li>${href === undefined ? label : html`<a href=${href}>${label}</a>`}</li>`)}
          </ul>`,
    )}
    <p>${advice}</p>
  </div>`;
}

/** An edition by its name and version, as far as they are known. */
export function editionWords({ title, version }: Pick<RatedEdition, 'title' | 'version'>): string {
  const name = title ?? t('explain/edition-unnamed');
  return version === undefined ? name : t('explain/edition', { title: name, version });
}
