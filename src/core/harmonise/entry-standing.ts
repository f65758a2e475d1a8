import type { RatedEdition } from '../model/assessment.ts';
import type { CorpusRecord } from '../model/corpus.ts';
import type { Dictionary } from '../model/dictionary.ts';
import type { EditionStanding } from '../model/harmonised.ts';
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
 * A rating on an entry is held against the entries of that dictionary, by its title or organisation, in that language;
 * one on a row of a card against the rows that ask the competency. What is no longer at hand at all says nothing.
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
): (position: number, edition: RatedEdition) => EditionStanding {
  const known = new Map<string, EditionStanding>();
  const standing = (position: number, edition: RatedEdition): EditionStanding => {
    const { digest, title = '' } = edition;
    const nodes = nodesOf(position);
    const language = digestLanguage(digest);
    if (language === undefined) {
      const rows = nodes
        .flatMap((node) => node.requirements)
        .filter(({ record }) => foldLabel(record.value.title ?? '') === foldLabel(title));
      const isSame = rows.length === 0 || rows.some(({ requirement }) => rowDigest(requirement) === digest);
      return isSame ? 'same' : 'changed';
    }
    const isMeant = ({ value }: CorpusRecord<Dictionary>): boolean =>
      (value.language ?? '') === language &&
      [value.title, value.organisation].some((name) => name !== undefined && foldLabel(name) === foldLabel(title));
    const alike = nodes.flatMap((node) => node.entries).filter(({ record }) => isMeant(record));
    if (alike.length > 0) return among(alike, digest, newest);
    return dictionaries.some(isMeant) ? 'gone' : 'same';
  };
  return (position, edition) => {
    const key = `${String(position)} ${edition.digest} ${edition.title ?? ''}`;
    const found = known.get(key) ?? standing(position, edition);
    known.set(key, found);
    return found;
  };
}

/** What was seen, among entries of one language; without a current one among them it is gone. */
function among(alike: readonly NodeEntry[], seen: string, newest: ReadonlySet<string>): EditionStanding {
  const current = alike.filter(({ record }) => newest.has(record.id));
  if (alike.length > 0 && current.length === 0) return 'gone';
  const isSame =
    current.length === 0 || current.some(({ record, entry }) => entryDigest(entry, record.value.language) === seen);
  return isSame ? 'same' : 'changed';
}
