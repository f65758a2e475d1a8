import { writeOds, writeXlsx } from 'hucre';
import { profilesOf, type DocumentReading } from '../src/core/model/document-reading.ts';
import type { Place } from '../src/core/model/place.ts';
import type { Requirement } from '../src/core/model/profile.ts';
import { ingest } from '../src/ingest.ts';

/** What one cell of a sheet holds. */
export type SheetValue = string | number | boolean | Date | null;

/** A sheet as a test writes it; merged cells by their first and last cell, "A1:B2". */
export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetValue[])[];
  readonly merges?: readonly string[];
}

/** What a workbook says, in short lines. */
export async function readBook(
  sheets: readonly TestSheet[],
  format: 'xlsx' | 'ods' = 'xlsx',
): Promise<readonly string[]> {
  return linesOf(await bookReadings(sheets, format));
}

/** The readings of a workbook. */
export async function bookReadings(
  sheets: readonly TestSheet[],
  format: 'xlsx' | 'ods' = 'xlsx',
): Promise<readonly DocumentReading[]> {
  const written = sheets.map(({ name, rows, merges = [] }) => ({
    name,
    rows: rows.map((row) => [...row]),
    merges: merges.map((one) => mergeOf(one)),
  }));
  const bytes = await (format === 'ods' ? writeOds : writeXlsx)({ sheets: written });
  return (await ingest(`boek.${format}`, bytes)).readings;
}

/** What a table with separated values says, in short lines. */
export async function readValues(text: string): Promise<readonly string[]> {
  return linesOf((await ingest('tabel.csv', new TextEncoder().encode(text))).readings);
}

function mergeOf(range: string): { startRow: number; startCol: number; endRow: number; endCol: number } {
  const [from, to] = range.split(':').map((cell) => ({
    row: Number(cell.slice(1)) - 1,
    column: cell.charCodeAt(0) - 65,
  }));
  return {
    startRow: from?.row ?? 0,
    startCol: from?.column ?? 0,
    endRow: to?.row ?? 0,
    endCol: to?.column ?? 0,
  };
}

function linesOf(readings: readonly DocumentReading[]): readonly string[] {
  return readings.flatMap((reading) => [
    ...profilesOf(reading).map((profile) => {
      const { title, organisation, department, service, grade, functionalCareer } = profile;
      const facts = [title ?? '?', organisation, department, service, grade, functionalCareer].filter(
        (one) => one !== undefined,
      );
      return `${facts.join(' | ')}: ${profile.requirements.map((one) => asked(one)).join(', ')}`;
    }),
    ...(reading.dictionary?.competencies ?? []).map((one) => {
      const levels = one.levels.map(
        (level) =>
          `${String(level.level)} ${[level.title, ...level.indicators].filter((text) => text !== undefined).join(' + ')}`,
      );
      return `explains ${[one.cluster, one.label, one.definition].filter((text) => text !== undefined).join(' | ')}: ${levels.join('; ')}`;
    }),
    ...(reading.assessments ?? []).map((one) => {
      const ratings = one.ratings.map(
        (rating) => `${rating.competency} ${String(rating.held ?? (rating.notApplicable === true ? 'n/a' : '?'))}`,
      );
      return `${one.person} (${one.rater}${one.date === undefined ? '' : ` ${one.date}`}) holds ${ratings.join(', ')}`;
    }),
    ...[...(reading.people ?? []), ...(reading.trainings ?? []), ...(reading.scores ?? [])].map((one) =>
      JSON.stringify(one),
    ),
    ...reading.diagnostics.map(
      (one) =>
        `${one.severity} ${one.code} ${placeOf(one.at)}${one.other === undefined ? '' : ` and ${placeOf(one.other)}`}`,
    ),
  ]);
}

function asked(one: Requirement): string {
  const level = `${String(one.required ?? '.')}${one.requiredPossible === undefined ? '' : `-${String(one.requiredPossible)}`}`;
  const more = [
    one.kind ?? '',
    one.scope ?? '',
    one.weight === undefined ? '' : `x${String(one.weight)}`,
    one.must === true ? 'must' : '',
  ].filter((text) => text !== '');
  return [
    one.cluster === undefined ? '' : `[${one.cluster}] `,
    one.label,
    ` ${level}${one.scale === undefined ? '' : `/${String(one.scale.levels)}`}`,
    more.length === 0 ? '' : ` (${more.join(' ')})`,
  ].join('');
}

function placeOf(at: Place | undefined): string {
  return at?.cell === undefined ? String(at?.line ?? '') : `${at.sheet ?? ''}!${at.cell}`;
}
