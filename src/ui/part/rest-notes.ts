import { html, nothing, type TemplateResult } from 'lit';
import type { RatedEdition } from '../../core/model/assessment.ts';
import { entryLength } from '../../core/model/entry-length.ts';
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
 * @param what Whose levels they are: those that the figures count, or those that trainings reach.
 */
export function alignedNote(
  competencies: readonly string[],
  { analysis, corpus }: Pick<Snapshot, 'analysis' | 'corpus'>,
  what: 'aligned' | 'aligned-trainings' = 'aligned',
): TemplateResult | typeof nothing {
  const n = competencies.length;
  if (n === 0) return nothing;
  const chosen = (corpus.settings.alignments ?? []).map(({ source, fromLevels: from, toLevels: to }) =>
    t('explain/aligned-choice', { source, from, to }),
  );
  return html`<p class="note plain aligned-note">
    <span class="legend-sign" aria-hidden="true">${ALIGNED_SIGN}</span> ${t(`explain/${what}`, { n })}
    ${
      chosen.length === 0
        ? t('explain/aligned-assumed')
        : t('explain/aligned-chosen', { what: formatList(chosen, currentLanguage()) })
    }
    ${sourcePairs(competencies, { analysis, corpus }).map(
      ([van, naar]) =>
        html`<br class="no-print" /><a
            class="no-print"
            href=${routeTo('koppelen', [], new URLSearchParams({ van, naar }))}
            >${t('explain/aligned-link', { a: van, b: naar })}</a
          > `,
    )}
  </p>`;
}

/**
 * The sources that meet in these competencies, two by two, each pair once: there their scales are laid on each other.
 * Two of which both scales are known to be equally long have nothing to lay.
 */
function sourcePairs(
  competencies: readonly string[],
  { analysis, corpus }: Pick<Snapshot, 'analysis' | 'corpus'>,
): readonly (readonly [string, string])[] {
  const { classes } = analysis;
  const pairs = new Map<string, readonly [string, string]>();
  for (const one of classes) {
    if (!competencies.includes(one.id)) continue;
    const [first, ...others] = [...new Set(one.members.flatMap(({ source }) => source ?? []))];
    if (first === undefined) continue;
    const lengthsOf = (source: string): ReadonlySet<number> => lengthsIn(one.id, source, { analysis, corpus });
    for (const other of others.filter((source) => !isOneLength(lengthsOf(first), lengthsOf(source))))
      pairs.set([first, other].toSorted().join('\n'), [first, other]);
  }
  return [...pairs.values()];
}

/** The lengths of scale that the cards of a source and its dictionaries print for a competency. */
function lengthsIn(
  competency: string,
  source: string,
  { analysis, corpus }: Pick<Snapshot, 'analysis' | 'corpus'>,
): ReadonlySet<number> {
  const isMeant = ({
    value,
  }: {
    readonly value: { readonly organisation?: string; readonly title?: string };
  }): boolean => (value.organisation ?? value.title) === source;
  const cards = new Set(corpus.profiles.filter(isMeant).map(({ id }) => id));
  const labels = new Set(analysis.classes.find(({ id }) => id === competency)?.members.map((one) => one.label) ?? []);
  const asked = analysis.profiles
    .filter(({ profile }) => cards.has(profile))
    .flatMap(({ asks }) => asks.filter((ask) => ask.competency === competency))
    .flatMap(({ requirement }) => requirement.scale?.levels ?? []);
  const described = corpus.dictionaries
    .filter(isMeant)
    .flatMap(({ value }) =>
      value.competencies.filter(({ label }) => labels.has(label)).flatMap((entry) => entryLength(value, entry) ?? []),
    );
  return new Set([...asked, ...described]);
}

function isOneLength(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === 1 && other.size === 1 && [...one].every((length) => other.has(length));
}

/** The mark of one level that was carried over. */
export function alignedSign(isAligned: boolean | undefined): TemplateResult | typeof nothing {
  if (isAligned !== true) return nothing;
  return html`<span class="sign" aria-hidden="true">${ALIGNED_SIGN}</span
    ><span class="visually-hidden">, ${t('explain/aligned-level')}</span>`;
}

/** The same behind words. */
export function spacedSign(isAligned: boolean | undefined): TemplateResult | typeof nothing {
  return isAligned === true ? html`&nbsp;${alignedSign(true)}` : nothing;
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
