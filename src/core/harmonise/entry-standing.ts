import type { RatedEdition } from '../model/assessment.ts';
import type { CorpusRecord } from '../model/corpus.ts';
import type { Dictionary } from '../model/dictionary.ts';
import { entryLength } from '../model/entry-length.ts';
import type { EditionStanding, RatingStanding } from '../model/harmonised.ts';
import { digestLanguage, entryDigest, rowDigest } from '../text/entry-digest.ts';
import { foldLabel } from '../text/fold.ts';
import type { CompetencyNode, NodeEntry } from './competency-nodes.ts';

/**
 * Whether a competency still says what a person saw when settling a mapping of it.
 *
 * @param seen As `entryDigest` gave it; absent: nobody can tell, and it counts as unchanged.
 * @param newest Identifiers of the newest versions at hand.
 * @returns `gone` where the dictionary no longer has it. A dictionary in another language tells nothing.
 * @example standingOf(node, undefined, new Set()) // 'same'
 */
export function standingOf(
  node: CompetencyNode,
  seen: string | undefined,
  newest: ReadonlySet<string>,
): EditionStanding {
  if (seen === undefined) return 'same';
  const language = digestLanguage(seen);
  return among(
    node.entries.filter(({ record }) => (record.value.language ?? '') === language),
    seen,
    newest,
  );
}

/**
 * How the editions that ratings were given on stand to what is at hand.
 *
 * A rating on an entry is held against the newest editions of that dictionary, by its title or organisation, in that
 * language: as long as one of them holds the very entry, it stands, whatever it is linked to. One on a row of a card is
 * held against the rows that ask the competency. What is no longer at hand at all says nothing.
 *
 * @param newest Identifiers of the newest versions at hand.
 * @param nodesOf The nodes of a competency class, by its place.
 * @returns Worked out when it is asked, once for every class and edition.
 * @example editionStandings(records, newest, () => [node])(0, { digest: entryDigest(entry, 'nl'), title: 'Gids' }) // 'same'
 */
export function editionStandings(
  dictionaries: readonly CorpusRecord<Dictionary>[],
  newest: ReadonlySet<string>,
  nodesOf: (position: number) => readonly CompetencyNode[],
): (position: number, edition: RatedEdition) => RatingStanding {
  const known = new Map<string, RatingStanding>();
  const entriesIn = digestedEntries();
  const standing = (position: number, { digest, title = '', levels }: RatedEdition): RatingStanding => {
    const language = digestLanguage(digest);
    if (language === undefined) return standingOfRow(nodesOf(position), { digest, title, levels });
    const isMeant = ({ value }: CorpusRecord<Dictionary>): boolean =>
      (value.language ?? '') === language &&
      [value.title, value.organisation].some((name) => name !== undefined && foldLabel(name) === foldLabel(title));
    const meant = dictionaries.filter(isMeant);
    if (meant.length === 0) return 'same';
    const current = meant.filter(({ id }) => newest.has(id));
    const repeated = current.flatMap((record) => entriesIn(record).get(digest) ?? []);
    if (repeated.length > 0) return isRescaled(repeated, levels) ? 'rescaled' : 'same';
    const alike = nodesOf(position)
      .flatMap((node) => node.entries)
      .filter(({ record }) => current.some(({ id }) => id === record.id));
    if (alike.length === 0) return 'gone';
    return isRescaled(alike, levels) ? 'rescaled' : 'changed';
  };
  return (position, edition) => {
    const key = JSON.stringify([position, edition.digest, edition.title, edition.levels]);
    const found = known.get(key) ?? standing(position, edition);
    known.set(key, found);
    return found;
  };
}

/** The entries of a dictionary by what they say, gathered once. */
function digestedEntries(): (record: CorpusRecord<Dictionary>) => ReadonlyMap<string, readonly NodeEntry[]> {
  const known = new Map<string, ReadonlyMap<string, readonly NodeEntry[]>>();
  return (record) => {
    const found =
      known.get(record.id) ??
      new Map(
        record.value.competencies.map((entry) => [entryDigest(entry, record.value.language), [{ record, entry }]]),
      );
    known.set(record.id, found);
    return found;
  };
}

function isRescaled(entries: readonly NodeEntry[], levels: number | undefined): boolean {
  return isOther(
    entries.map(({ record, entry }) => entryLength(record.value, entry)),
    levels,
  );
}

/** Whether none of these lengths is that one; what nobody printed is no other length. */
function isOther(lengths: readonly (number | undefined)[], levels: number | undefined): boolean {
  return levels !== undefined && lengths.every((length) => length !== undefined && length !== levels);
}

function standingOfRow(
  nodes: readonly CompetencyNode[],
  { digest, title, levels }: { readonly digest: string; readonly title: string; readonly levels: number | undefined },
): RatingStanding {
  const rows = nodes
    .flatMap((node) => node.requirements)
    .filter(({ record }) => foldLabel(record.value.title ?? '') === foldLabel(title));
  if (rows.length === 0 || rows.some(({ requirement }) => rowDigest(requirement) === digest)) return 'same';
  const lengths = rows.map(({ requirement }) => requirement.scale?.levels);
  return isOther(lengths, levels) ? 'rescaled' : 'changed';
}

/** What was seen, among entries of one language; without a current one among them it is gone. */
function among(alike: readonly NodeEntry[], seen: string, newest: ReadonlySet<string>): EditionStanding {
  const current = alike.filter(({ record }) => newest.has(record.id));
  if (alike.length > 0 && current.length === 0) return 'gone';
  const isSame =
    current.length === 0 || current.some(({ record, entry }) => entryDigest(entry, record.value.language) === seen);
  return isSame ? 'same' : 'changed';
}
