import type { Scale } from '../../model/profile.ts';
import { isNoLevelWord } from '../words/level-word.ts';
import { sheetRoleOf, type SheetRole } from './sheet-role.ts';
import { rungOf, rungsOf, type PrintedRung, type Rungs } from './sheet-rung.ts';
import { sheetText, type SheetRow } from './sheet.ts';

/** One column of a sheet under its header. */
export interface SheetColumn {
  readonly index: number;
  /** The header as printed. */
  readonly text: string;
  /** What stands over it in the row above, where that spans it. */
  readonly above: string;
  readonly role?: SheetRole;
  /** The level that the column is about. */
  readonly level?: number;
}

/** The header of a sheet of competencies. */
export interface SheetHeader {
  readonly row: SheetRow;
  /** Rows that the header takes, from `row` on. */
  readonly rows: number;
  readonly columns: readonly SheetColumn[];
  readonly scale?: Scale;
  /** Levels are named by letters, whose order is assumed. */
  readonly areLetters: boolean;
}

interface Draft {
  readonly index: number;
  readonly text: string;
  readonly above: string;
  readonly role: SheetRole | undefined;
  readonly rung: PrintedRung | undefined;
}

/** Longer texts are content, no header. */
const LONGEST = 100;
/** A header that says how far the levels go. */
const RANGE = /(?<!\d)[01] ?(?:-|–|tot en met|tot|t\/m|to|à|a) ?([2-9])(?!\d)/u;

/**
 * Reads the header that starts at a row: one row, or two where the second parts what the first spans.
 *
 * @returns Undefined where no header starts there.
 */
export function sheetHeader(rows: readonly SheetRow[], at: number): SheetHeader | undefined {
  const row = rows[at];
  if (row === undefined || row.filled.length < 2 || !isShort(row)) return undefined;
  const below = rows[at + 1];
  const two = below === undefined || !isShort(below) ? undefined : twoRows(row, below);
  const drafts = betweenRungs(
    two ?? row.filled.map((index) => draftOf(index, sheetText(row, index), spanOver(rows[at - 1], index))),
  );
  if (!drafts.some((draft) => draft.role === 'competency' || draft.role === 'name' || draft.role === 'function')) {
    return undefined;
  }
  const printed = drafts.flatMap((draft) => (draft.rung === undefined ? [] : [{ draft, rung: draft.rung }]));
  const rungs = rungsOf(
    printed.map((one) => one.rung),
    printed.length > 1 && (two !== undefined || printed.every((one) => sheetRoleOf(one.draft.above) === 'level')),
  );
  return made(row, two === undefined ? 1 : 2, drafts, rungs);
}

/** Headers in no list that stand between two names of rungs, as rungs: "basis | voortgezet | expert". */
function betweenRungs(drafts: readonly Draft[]): readonly Draft[] {
  const isName = ({ rung }: Draft): boolean => rung?.word !== undefined && rung.level === undefined;
  const [first, last] = [drafts.findIndex((one) => isName(one)), drafts.findLastIndex((one) => isName(one))];
  return drafts.map((draft, index) => {
    const isOther = draft.role === undefined && draft.rung === undefined;
    return isOther && index > first && index < last ? { ...draft, rung: { word: draft.text } } : draft;
  });
}

/** The highest level that a text says there is: `Niveau (1-4)`; undefined where it says none. */
export function rangeIn(text: string): number | undefined {
  const most = RANGE.exec(text.slice(0, 200))?.[1];
  return most === undefined ? undefined : Number(most);
}

function made(row: SheetRow, rows: number, drafts: readonly Draft[], rungs: Rungs | undefined): SheetHeader {
  let place = 0;
  const hasCompetency = drafts.some((draft) => draft.role === 'competency');
  const columns = drafts.map((draft): SheetColumn => {
    const level = draft.rung === undefined || rungs === undefined ? undefined : rungs.levels[place++];
    const told = draft.role === 'name' ? (hasCompetency ? 'aside' : 'competency') : draft.role;
    const role = level === undefined ? told : (draft.rung?.part ?? undefined);
    return {
      index: draft.index,
      text: draft.text,
      above: draft.above,
      ...(role === undefined ? {} : { role }),
      ...(level === undefined ? {} : { level }),
    };
  });
  const most = drafts.flatMap((draft) => (draft.role === 'level' ? [rangeIn(draft.text) ?? 0] : [])).at(0) ?? 0;
  const scale = rungs?.scale ?? (most > 0 ? { levels: most } : undefined);
  return { row, rows, columns, areLetters: rungs?.areLetters === true, ...(scale === undefined ? {} : { scale }) };
}

function isShort(row: SheetRow): boolean {
  return row.filled.every((column) => sheetText(row, column).length <= LONGEST);
}

function draftOf(index: number, text: string, above: string): Draft {
  const role = sheetRoleOf(text);
  const isUnder = sheetRoleOf(above) === 'level' && role === undefined && !isNoLevelWord(text);
  const rung = role === undefined ? (rungOf(text) ?? (isUnder ? { word: text } : undefined)) : undefined;
  return { index, text, above, role, rung };
}

/** A header of two rows: levels over their parts or their names, or one header for the levels over each of them. */
function twoRows(row: SheetRow, below: SheetRow): readonly Draft[] | undefined {
  const named = row.filled.find((column) => ['competency', 'name'].includes(sheetRoleOf(sheetText(row, column)) ?? ''));
  const isData = named === undefined || sheetText(below, named) !== '' || below.filled.length < 2;
  if (isData) return undefined;
  const columns = [...new Set([...row.filled, ...below.filled])].sort((one, other) => one - other);
  const drafts = columns.map((index): Draft => {
    const [above, text] = [spanOver(row, index), sheetText(below, index)];
    if (text === '') return draftOf(index, above, '');
    const [over, part] = [rungOf(above), sheetRoleOf(text)];
    if (over === undefined) return draftOf(index, text, above);
    const rung = part === undefined ? { word: text, ...over } : { ...over, part };
    return { index, text: `${above} ${text}`, above, role: undefined, rung };
  });
  const isRead = below.filled.every((index) =>
    drafts.some((draft) => draft.index === index && (draft.rung ?? draft.role)),
  );
  return isRead ? drafts : undefined;
}

/** The header in the row above that spans a column: its own, or the nearest on its left over blank cells. */
function spanOver(row: SheetRow | undefined, index: number): string {
  const at = row?.filled.findLast((column) => column <= index);
  return row === undefined || at === undefined ? '' : sheetText(row, at);
}
