import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DocumentReading } from '../../model/document-reading.ts';
import { profilesOf } from '../../model/document-reading.ts';
import type { Condition, FunctionProfile } from '../../model/profile.ts';
import type { Block, SourceText } from '../../model/source-text.ts';
import { foldLabel } from '../../text/fold.ts';
import { askRoleOf } from './ask-role.ts';
import { factNamed, profileOf, type FunctionFacts } from './asked-cell.ts';
import { joinedProfiles } from './joined-profiles.ts';
import { rowKey, type OwnTable } from './own-table.ts';
import { pairIn, type SheetPair } from './sheet-line.ts';
import { sheetName } from './sheet-name.ts';
import type { BookSheet } from './sheet-tables.ts';
import { statedRow } from './stated-row.ts';

type ReadCard = (source: SourceText) => DocumentReading;

/** The function that a sheet is about, apart from its levels. */
export interface BookCard {
  readonly profile: FunctionProfile;
  readonly diagnostics: readonly Diagnostic[];
}

const EMPTY: ReadonlySet<string> = new Set(['extract/no-requirements', 'extract/no-known-kind']);

/** A sheet with tables about one function: what stands around them, with what they ask. */
export function ownCard(
  source: SourceText,
  { blocks }: BookSheet,
  tables: readonly OwnTable[],
  readCard: ReadCard,
): BookCard {
  const used = new Set(tables.flatMap((one) => [...one.used]));
  const around = cardOf(
    source,
    blocks.filter((block) => !used.has(rowKey(block))),
    readCard,
  );
  const profile = around?.profile ?? profileOf('', {}, []);
  return {
    profile: {
      ...profile,
      requirements: [...tables.flatMap((one) => one.requirements), ...profile.requirements],
      conditions: [...tables.flatMap((one) => one.conditions), ...profile.conditions],
    },
    diagnostics: [...tables.flatMap((one) => one.diagnostics), ...(around?.diagnostics ?? [])],
  };
}

/** The title and the facts in the fields over a table. */
function pairFacts(pairs: readonly SheetPair[]): Partial<FunctionProfile> {
  const title = pairs.find((pair) => askRoleOf(pair.key) === 'function')?.value;
  const facts = pairs.map(({ key, value }): FunctionFacts => {
    const fact = factNamed(key);
    return fact === undefined ? {} : { [fact]: value };
  });
  return { ...facts.reduce((all, one) => ({ ...one, ...all }), {}), ...(title === undefined ? {} : { title }) };
}

/** A sheet with the title and the facts of one function and without levels; undefined for other sheets. */
export function frontCard(source: SourceText, { blocks }: BookSheet, readCard: ReadCard): BookCard | undefined {
  const titles = blocks.flatMap((block) => pairIn(block) ?? []).filter((pair) => askRoleOf(pair.key) === 'function');
  const card = titles.length === 1 ? cardOf(source, blocks, readCard) : undefined;
  return card?.profile.title === undefined || card.profile.requirements.length > 0 ? undefined : card;
}

/**
 * Gives the levels of a workbook the one function that a sheet of its own names, where no sheet of levels names another.
 *
 * @param profiles The functions of each table.
 * @param fronts The sheets that name a function and hold no levels.
 */
export function withFront(
  profiles: readonly (readonly FunctionProfile[])[],
  fronts: readonly FunctionProfile[],
  diagnostics: Diagnostic[],
): readonly (readonly FunctionProfile[])[] {
  const [front, other] = fronts;
  const all = profiles.flat();
  if (front?.title === undefined || other !== undefined || all.length === 0) return profiles;
  const { title } = front;
  if (!all.every((one) => isUntitled(one, title))) return profiles;
  return [joinedProfiles([[front], ...all.map((one) => [{ ...one, title }])], diagnostics)];
}

/** The name of its sheet alone is no title beside one that is told. */
function isUntitled({ title, requirements }: FunctionProfile, front: string): boolean {
  if (title === undefined || foldLabel(title) === foldLabel(front)) return true;
  const isGroup = requirements.every((one) => sheetName(one.at?.sheet) === title);
  return isGroup && /competen|gedrag|techni|kennis|vaardighe|skills|comp[ée]ten|behavio|attitude|houding/iu.test(title);
}

function cardOf(source: SourceText, blocks: readonly Block[], readCard: ReadCard): BookCard | undefined {
  const read = readCard({ ...source, blocks });
  const [card, other] = profilesOf(read);
  if (other !== undefined) return undefined;
  const facts = pairFacts(blocks.flatMap((block) => pairIn(block) ?? []));
  const profile = { ...facts, ...(card ?? profileOf('', {}, [])) };
  const stated = blocks.flatMap((block) => statedRow(block) ?? []);
  const added = stated.filter((one) => !profile.conditions.some((two) => isSame(one, two)));
  return {
    profile: { ...profile, conditions: [...profile.conditions, ...added] },
    diagnostics: card === undefined ? [] : read.diagnostics.filter((one) => !EMPTY.has(one.code)),
  };
}

function isSame(one: Condition, other: Condition): boolean {
  const [a, b] = [foldLabel(one.text), foldLabel(other.text)];
  return a.includes(b) || b.includes(a) || (one.at?.line !== undefined && one.at.line === other.at?.line);
}
