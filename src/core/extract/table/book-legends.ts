import type { Block } from '../../model/source-text.ts';
import { askRoleOf } from './ask-role.ts';
import { isAboutLevels, legendInColumn, legendInRows, legendInText, type SheetLegend } from './sheet-legend.ts';
import { pairIn, textsIn } from './sheet-line.ts';
import { partsOf, type BookSheet, type SheetTable } from './sheet-tables.ts';

/** The legends of a workbook. */
export interface BookLegends {
  /** The legend that counts on a sheet: its own, else that of a sheet for legends, else the only one there is. */
  readonly of: (sheet: string | undefined) => SheetLegend | undefined;
  readonly isLegend: (table: SheetTable) => boolean;
  /** A table without the legend that stands below its rows. */
  readonly below: (table: SheetTable) => SheetTable;
  /** Blocks without those that are a legend. */
  readonly without: (blocks: readonly Block[]) => readonly Block[];
}

/**
 * Finds the legends of the levels in a workbook, in tables and in lines, on the sheet itself or on another.
 *
 * @param told What the sentences of the workbook say of its levels: numbers that count down do so on every sheet with as many.
 */
export function bookLegends(sheets: readonly BookSheet[], told?: SheetLegend): BookLegends {
  const bySheet = new Map<string | undefined, SheetLegend>();
  const places = new Set<string>();
  let common: SheetLegend | undefined;
  for (const sheet of sheets) {
    const legend = legendOn(sheet, places);
    if (legend === undefined) continue;
    bySheet.set(sheet.name, legend);
    common ??= legend;
    const isApart = sheet.tables.every((table) => table.rows.every((row) => places.has(key(row.at))));
    if (isApart && !isFuller(common, legend)) common = legend;
  }
  const isUsed = (block: Pick<Block, 'at'>): boolean => places.has(key(block.at));
  return {
    of: (name) => {
      const own = bySheet.get(name);
      const legend =
        own === undefined || (common !== undefined && own.levels.size === 0 && own.highest === common.highest)
          ? common
          : own;
      // Words that a sentence orders ("starter < ervaren < meester") are no table of marks and meanings.
      if (legend === undefined && (told?.levels.size ?? 0) > 0) return told;
      const isTold = told?.isFalling === true && legend?.isFalling !== true;
      return isTold && (legend === undefined || legend.highest === told.highest) ? told : legend;
    },
    isLegend: (table) =>
      table.rows.length > 0 && table.rows.slice(1).every((row) => isUsed(row)) && table.rows.some((row) => isUsed(row)),
    below: (table) => ({
      ...table,
      rows: table.rows.filter((row, index) => index === 0 || !isUsed(row)),
      blocks: table.blocks.filter((block) => !isUsed(block)),
    }),
    without: (blocks) => blocks.filter((block) => !isUsed(block)),
  };
}

function isFuller(one: SheetLegend, other: SheetLegend): boolean {
  return one.levels.size > other.levels.size;
}

function key(at: Block['at']): string {
  return JSON.stringify([at.sheet, at.cell, at.line]);
}

function legendOn(sheet: BookSheet, places: Set<string>): SheetLegend | undefined {
  // The levels of one competency are no legend of all.
  const isExplained = sheet.blocks.some(
    (block) => pairIn(block)?.some((pair) => askRoleOf(pair.key) === 'competency') === true,
  );
  if (isExplained) return undefined;
  let found: SheetLegend | undefined;
  let over = sheet.name ?? '';
  for (const part of partsOf(sheet.blocks)) {
    const legend = legendInRows(part, over);
    if (legend !== undefined) {
      for (const block of part) places.add(key(block.at));
      if (found === undefined || isFuller(legend, found)) found = legend;
    }
    found ??= legendInColumn(part);
    const alone = part.filter((block) => textsIn(block).length === 1);
    const told = part.flatMap((block) => toldIn(block) ?? []);
    if (alone.length === part.length) over = alone.map((block) => textsIn(block)[0] ?? '').join(' ');
    for (const text of [
      alone.map((block) => textsIn(block)[0] ?? '').join(', '),
      ...alone.flatMap((block) => textsIn(block)),
      ...told,
    ]) {
      const line = legendInText(text);
      if (line !== undefined && (found === undefined || isFuller(line, found))) found = line;
    }
  }
  return found;
}

/** "Schaal | 1 zwak - 2 goed - 3 sterk": a legend behind its label. */
function toldIn(block: Block): string | undefined {
  const [key = '', value = '', more] = textsIn(block);
  return more === undefined && value !== '' && isAboutLevels(key) ? `${key}: ${value}` : undefined;
}
