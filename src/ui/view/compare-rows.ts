import type { Analysis, Ask, ClassLink, CompetencyClass, PairAnalysis } from '../../core/model/analysis.ts';
import type { CorpusRecord, RecordId } from '../../core/model/corpus.ts';
import { onOneScale } from '../../core/model/on-one-scale.ts';
import { pairAt } from '../../core/model/pair-table.ts';
import { possibleWays, type PossibleWays } from '../../core/model/possible-ways.ts';
import type { FunctionProfile } from '../../core/model/profile.ts';

/** What one function asks of one competency. */
export interface AskedCell {
  readonly kind: 'asked';
  readonly ask: Ask;
  readonly levels: number;
  /** As this card prints it, where that is another name than the row's. */
  readonly otherName?: string;
  /**
   * Levels above (or below) what the first function asks, on the longer scale of the two; absent where either is not
   * certain, or the first asks none.
   */
  readonly difference?: number;
  /** On the scale of the row, which a third function made longer, the two stand otherwise apart. */
  readonly isDrawnOtherwise?: true;
  readonly isUnstated: boolean;
  /** The card can be read in two ways. */
  readonly isDoubtful: boolean;
}

/**
 * The function does not ask this competency, but one that is linked with it and is not the same. `possible`: crosses of
 * it may count, so it widens the interval; `related`: shown, never counted.
 */
export interface LinkedCell {
  readonly kind: 'linked';
  readonly possible: readonly PossibleAsk[];
  readonly related: readonly string[];
}

/** What a function asks that may share crosses with a row, as its card prints it. */
export interface PossibleAsk {
  readonly competency: string;
  readonly label: string;
  /** The fewest links that lead there from the row's competency. */
  readonly steps: readonly ClassLink[];
}

export type CompareCell = AskedCell | LinkedCell | { readonly kind: 'none' };

export interface CompareRow {
  readonly competency: string;
  readonly label: string;
  readonly cells: readonly CompareCell[];
  readonly askedBy: number;
  /** The functions that ask it do not all ask the same level. */
  readonly differs: boolean;
}

/** Competencies that equally many functions ask; `column`: the one function that asks those of group `one`. */
export interface CompareGroup {
  readonly name: 'all' | 'some' | 'one';
  readonly column?: number;
  readonly rows: readonly CompareRow[];
}

/** One competency per row, one function per column, by how many functions ask it; what differs goes first. */
export function compareGroups(
  chosen: readonly CorpusRecord<FunctionProfile>[],
  analysis: Analysis,
): readonly CompareGroup[] {
  const columns = chosen.map((record) => asksOf(record.id, analysis));
  const classes = new Map(analysis.classes.map((one) => [one.id, one]));
  const ids = new Set(columns.flatMap((asks) => [...asks.keys()]));
  const waysOf = possibleWays(analysis.classes);
  const rows = [...ids].flatMap((id) => {
    const competency = classes.get(id);
    return competency === undefined ? [] : [rowOf(competency, columns, waysOf)];
  });
  rows.sort(
    (a, b) =>
      Number(b.differs) - Number(a.differs) ||
      b.askedBy - a.askedBy ||
      spreadOf(b) - spreadOf(a) ||
      possibleIn(b) - possibleIn(a) ||
      a.label.localeCompare(b.label, 'nl'),
  );
  const alone = (row: CompareRow, column: number): boolean => row.askedBy === 1 && row.cells[column]?.kind === 'asked';
  const groups: readonly CompareGroup[] = [
    { name: 'all', rows: rows.filter((row) => row.askedBy === chosen.length) },
    { name: 'some', rows: rows.filter((row) => row.askedBy > 1 && row.askedBy < chosen.length) },
    ...chosen.map((_, column) => ({ name: 'one' as const, column, rows: rows.filter((row) => alone(row, column)) })),
  ];
  return groups.filter((group) => group.rows.length > 0);
}

/** How two chosen functions compare; absent while the analysis does not know both. */
export function pairOf(from: RecordId, to: RecordId, { profiles, pairs }: Analysis): PairAnalysis | undefined {
  const [i, j] = [from, to].map((id) => profiles.findIndex((one) => one.profile === id));
  return pairAt(pairs, i ?? -1, j ?? -1);
}

/** The highest ask of each competency of one card. */
function asksOf(profile: RecordId, analysis: Analysis): ReadonlyMap<string, Ask> {
  const found = new Map<string, Ask>();
  for (const ask of analysis.profiles.find((one) => one.profile === profile)?.asks ?? []) {
    const before = found.get(ask.competency);
    if (before === undefined || before.low < ask.low) found.set(ask.competency, ask);
  }
  return found;
}

function rowOf(
  competency: CompetencyClass,
  columns: readonly ReadonlyMap<string, Ask>[],
  waysOf: (competency: string) => PossibleWays,
): CompareRow {
  const own = columns.map((asked) => asked.get(competency.id));
  const asks = onOneScale(own);
  const printed = own.filter((ask) => ask !== undefined);
  const label = printed[0]?.requirement.label ?? competency.label;
  return {
    competency: competency.id,
    label,
    cells: asks.map((ask, index) =>
      ask === undefined
        ? linkedCell(competency, columns[index], waysOf)
        : askedCell(ask, label, index === 0 ? {} : fromFirst([own[0], own[index]], [asks[0], ask])),
    ),
    askedBy: printed.length,
    differs: printed.some((one, index) => printed.slice(index + 1).some((other) => areApart(one, other))),
  };
}

type Pair = readonly [Ask | undefined, Ask | undefined];

/** How far a function stands from the first: as the two count beside each other, whatever scale their row is drawn on. */
function fromFirst(own: Pair, drawn: Pair): Pick<AskedCell, 'difference' | 'isDrawnOtherwise'> {
  const [difference, shown] = [onOneScale(own), drawn].map(([first, ask]) => stepsBetween(first, ask));
  if (difference === undefined) return {};
  return { difference, ...(difference === shown ? {} : { isDrawnOtherwise: true }) };
}

function stepsBetween(first: Ask | undefined, ask: Ask | undefined): number | undefined {
  if (first === undefined || ask === undefined) return undefined;
  return first.low === first.high && ask.low === ask.high ? ask.low - first.low : undefined;
}

/** Whether two functions ask another level, on the longer scale of the two. */
function areApart(one: Ask, other: Ask): boolean {
  const [here, there] = onOneScale([one, other]);
  return here?.low !== there?.low || here?.high !== there?.high;
}

function askedCell(
  ask: Ask,
  label: string,
  fromFirstFunction: Pick<AskedCell, 'difference' | 'isDrawnOtherwise'>,
): AskedCell {
  const { requirement, levels } = ask;
  return {
    kind: 'asked',
    ask,
    levels,
    ...(isSameName(requirement.label, label) ? {} : { otherName: requirement.label }),
    ...fromFirstFunction,
    isUnstated: requirement.required === undefined,
    isDoubtful: requirement.requiredPossible !== undefined,
  };
}

function linkedCell(
  competency: CompetencyClass,
  asked: ReadonlyMap<string, Ask> | undefined,
  waysOf: (competency: string) => PossibleWays,
): CompareCell {
  const labelOf = (id: string): string | undefined => asked?.get(id)?.requirement.label;
  const possible = [...waysOf(competency.id)].flatMap(([id, steps]): readonly PossibleAsk[] => {
    const label = labelOf(id);
    return label === undefined ? [] : [{ competency: id, label, steps }];
  });
  const direct = competency.links.filter((link) => link.relation === 'relatedMatch' && link.state !== 'rejected');
  const related = [...new Set(direct.flatMap(({ to }) => labelOf(to) ?? []))].filter((label) =>
    possible.every((one) => one.label !== label),
  );
  return possible.length + related.length === 0 ? { kind: 'none' } : { kind: 'linked', possible, related };
}

/** In how many columns a link may connect the row with another competency. */
function possibleIn({ cells }: CompareRow): number {
  return cells.filter((cell) => cell.kind === 'linked' && cell.possible.length > 0).length;
}

function spreadOf({ cells }: CompareRow): number {
  return Math.max(0, ...cells.map((cell) => (cell.kind === 'asked' ? Math.abs(cell.difference ?? 0) : 0)));
}

/** Capitals, points and accents make no other name. */
export function isSameName(a: string, b: string): boolean {
  const plain = (text: string): string =>
    text
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]/gu, '');
  return plain(a) === plain(b);
}
