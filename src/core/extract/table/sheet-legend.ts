import { foldLabel } from '../../text/fold.ts';
import type { Scale } from '../../model/profile.ts';
import type { Block } from '../../model/source-text.ts';
import { countedRungs } from '../legend/counted-legend.ts';
import { familyOf, isLevelWord, levelNumberOf, orderOf, tellsNoLevel } from '../words/level-word.ts';
import { printedSigns } from '../level/printed-signs.ts';
import { rungOrder } from '../words/rung-order.ts';
import { fieldKindOf } from '../words/field-label.ts';
import { askRoleOf } from './ask-role.ts';
import { rangeIn } from './sheet-header.ts';
import { filledIn, textsIn } from './sheet-line.ts';
import { sheetRoleOf } from './sheet-role.ts';
import { statedRow } from './stated-row.ts';

/** What a document says of its levels: which mark or word is which level, and how far they go. */
export interface SheetLegend {
  /** Level by mark or word, by {@link markKey}. */
  readonly levels: ReadonlyMap<string, number>;
  /** The highest level there is. */
  readonly highest: number;
  readonly scale: Scale;
  /** The numbers of the rungs count down: 1 is the highest. */
  readonly isFalling?: boolean;
}

interface Rung {
  readonly mark: string;
  readonly words: readonly string[];
}

const ABOUT =
  /niveau|gradatie|level|schaal|scale|degr|[eé]chelle|legende|l[eé]gende|legend|score|cijfer|cote|beheersing|proficiency|ma[iî]trise/iu;
const MARK =
  /^(?:(?:niveau|score|level|gradatie|degr[eé]|graad|grade|trap|trede|palier|niv\.?) ?)?(\d{1,3} ?%|\d{1,2}|\+{1,5}|[*✓✔●★•]{1,5}|\p{L}{1,4}) ?[=:–-] ?(\p{L}.{0,160})$/iu;
/** The same letter or sign, once for each level: "x", "xx", "xxx". */
const REPEATED = /^(?:x{1,5}|v{1,5}|\*{1,5}|✓{1,5}|✔{1,5}|●{1,5}|★{1,5}|•{1,5})$/u;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];
/** Names of rungs are short; what is longer explains them. */
const LONGEST_NAME = 40;
const MOST_RUNGS = 11;
/** A table of one of these is no legend. */
const LEADS: ReadonlySet<string> = new Set(['competency', 'function', 'person', 'task']);

/** Whether a text speaks of levels or of a legend. */
export function isAboutLevels(text: string): boolean {
  return ABOUT.test(text);
}

/** The form in which marks of levels are compared: unlike labels, `+`, `%` and signs for the rungs tell them apart. */
export function markKey(text: string): string {
  const trimmed = text.trim();
  if (printedSigns(trimmed) !== undefined) return trimmed;
  return /^[+*%\d\s.,✓✔●★•]{1,10}$/u.test(trimmed) ? trimmed.replace(/\s/gu, '') : foldLabel(trimmed);
}

/**
 * The legend that a table of marks and what they mean makes: "A | met hulp", "B | alleen".
 *
 * @param over What stands over it. Numbers beside a text are a legend only where it or a header speaks of levels.
 */
export function legendInRows(rows: readonly Block[], over: string): SheetLegend | undefined {
  const told = rows
    .map((row) => textsIn(row))
    .filter((texts) => texts.length > 0 && !saysNothing(texts) && !tellsOtherScale(texts));
  const head = told.findIndex((texts) => texts.length > 1);
  const [first = '', second = ''] = told[head] ?? [];
  const roles = [askRoleOf(first), askRoleOf(second)];
  const hasHeader = roles[0] === 'level' || (roles[0] !== undefined && roles[1] !== undefined);
  const body = told.slice(hasHeader ? head + 1 : head);
  const isAbout = roles[0] === 'level' || ABOUT.test([over, ...told.slice(0, head).flat()].join(' '));
  const leads = told.flat().some((text) => LEADS.has(askRoleOf(text) ?? ''));
  if (leads || sheetRoleOf(second) === 'indicator') return undefined;
  // Facts and conditions of a function are no marks.
  if (body.some(([mark = '']) => (fieldKindOf(mark)?.kind ?? 'ignored') !== 'ignored')) return undefined;
  if (rows.some((row) => statedRow(row) !== undefined)) return undefined;
  // Levels beside names are what a function asks.
  const asking = body.filter(
    ([name = '', ...words]) => /\p{L}{3}/u.test(name) && !isLevelWord(name) && isLevelWord(words.at(-1) ?? ''),
  );
  if (asking.length * 2 > body.length) return undefined;
  if (head < 0 || body.length < 2 || body.length > MOST_RUNGS || body.some((texts) => texts.length < 2))
    return undefined;
  if (body.some((texts) => texts.length > 3 || !/\p{L}{2}/u.test(texts.at(-1) ?? ''))) return undefined;
  const rungs = body.map(([mark = '', ...words]): Rung => ({ mark, words }));
  const areNumbers = rungs.every((rung) => /^\d/u.test(rung.mark));
  return areNumbers && !isAbout ? undefined : legendOf(rungs, isAbout);
}

/**
 * The legend that a column of one cell per rung makes, as the lists to choose from on a sheet of their own: "Niveaus" over
 * "1 - starter", "2 - vlot", "3 - meester".
 */
export function legendInColumn(rows: readonly Block[]): SheetLegend | undefined {
  const columns = new Map<number, string[]>();
  for (const row of rows) {
    const texts = textsIn(row);
    for (const [index, column] of filledIn(row).entries())
      columns.set(column, [...(columns.get(column) ?? []), texts[index] ?? '']);
  }
  for (const [head = '', ...cells] of columns.values()) {
    const rungs = cells.flatMap((text): readonly Rung[] => {
      const [, mark, word] = MARK.exec(text) ?? [];
      return mark === undefined || word === undefined ? [] : [{ mark, words: [word.trim()] }];
    });
    const isRun = rungs.every((rung, index) => Number(rung.mark) === Number(rungs[0]?.mark) + index);
    const isWhole = rungs.length > 2 && rungs.length === cells.length && Number(rungs[0]?.mark) <= 1;
    if (ABOUT.test(head) && isWhole && isRun) return legendOf(rungs, true);
  }
  return undefined;
}

/** "- | niet nodig voor deze functie": what stands for no level, and is no rung. */
function saysNothing([mark = '', meaning]: readonly string[]): boolean {
  return (
    meaning !== undefined &&
    /^(?:[-–—/.]{1,3}|\(?(?:leeg|blanco|niets|n\.?v\.?t\.?|n\/?a|blank|empty|vide)\)?)$/iu.test(mark)
  );
}

/** "Graad 1 / 2 / 3 | laag / midden / hoog": all of another scale, in one row among the rungs of this one. */
function tellsOtherScale([mark = '', meaning = '']: readonly string[]): boolean {
  const counted = /\d{1,2}(?: ?[/,–-] ?\d{1,2}){1,8}$/u.exec(mark);
  return counted !== null && counted[0].split(/[/,–-]/u).length === meaning.split(/ [/–-] |, /u).length;
}

/** The legend on one line: "1 = basis, 2 = gevorderd", "Schaal: 1 = startend tot 5 = rolmodel", "niveau 0 tot 3". */
export function legendInText(text: string): SheetLegend | undefined {
  if (text.length > 600) return undefined;
  const start = text.indexOf(':');
  const body = start > 0 && !text.slice(0, start).includes('=') && /=/u.test(text) ? text.slice(start + 1) : text;
  const parts = body.split(
    /[,;|•\n\t]| {3}| (?:tot|to|tot en met|t\/m|à|en|and|et) (?=\S{1,5} ?=)| (?=(?:\d|\p{Lu}{1,2}|\+{1,4}) ?=)| [-–] (?=\S{1,5} ?=)| \((?=\S{1,8} ?=)/u,
  );
  const printed = parts.flatMap((part): readonly Rung[] => {
    const [, mark, word] = MARK.exec(part.trim().replace(/[.)]{1,2}$/u, '')) ?? [];
    if (mark === undefined || word === undefined || saysNothing([mark, word])) return [];
    return [{ mark, words: [word.trim()] }];
  });
  // Beside numbers, "leeg = niet gevraagd" is no level.
  const hasNumbers = printed.some((rung) => /^\d/u.test(rung.mark));
  const rungs = hasNumbers ? printed.filter((rung) => /^\d/u.test(rung.mark)) : printed;
  // "Locaties: 1 = balie, 2 = depot" explains no levels.
  const lead = body === text ? '' : text.slice(0, start);
  if (/\p{L}{3}/u.test(lead) && !ABOUT.test(lead) && !rungs.some((rung) => isLevelWord(rung.words[0] ?? '')))
    return undefined;
  const counted = countedRungs(text).map(({ level, name }): Rung => ({ mark: String(level), words: [name] }));
  const legend =
    rungs.length > 1 && text.includes('=')
      ? legendOf(rungs, ABOUT.test(text))
      : counted.length > 1
        ? legendOf(counted, true)
        : undefined;
  if (legend !== undefined) return legend;
  const highest = ABOUT.test(text) && text.length < 160 ? (rangeIn(text) ?? romanRange(text)) : undefined;
  return highest === undefined ? undefined : { levels: new Map(), highest, scale: { levels: highest } };
}

function romanRange(text: string): number | undefined {
  const last = /\bI ?(?:-|–|tot|tot en met|t\/m|to|à) ?([IV]{2,3})\b/u.exec(text)?.[1];
  return last === undefined ? undefined : (levelNumberOf(last) ?? undefined);
}

function legendOf(all: readonly Rung[], isAbout: boolean): SheetLegend | undefined {
  const rungs = all.filter((rung) => !asksNothing(rung));
  const legend = rungs.length > 1 ? legendOfRungs(rungs, isAbout) : undefined;
  if (legend === undefined || rungs.length === all.length) return legend;
  const none = all.filter((rung) => asksNothing(rung)).map(({ mark }) => [markKey(mark), 0] as const);
  return { ...legend, levels: new Map([...legend.levels, ...none]) };
}

/** "o = niet nodig": a mark that asks nothing, and is no rung. */
function asksNothing({ mark, words }: Rung): boolean {
  return tellsNoLevel(words[0] ?? '') && !/^[1-9]/u.test(mark);
}

function legendOfRungs(rungs: readonly Rung[], isAbout: boolean): SheetLegend | undefined {
  if (new Set(rungs.map((rung) => markKey(rung.mark))).size < rungs.length) return undefined;
  const printed = ranksOf(
    rungs.map((rung) => rung.mark),
    rungs.map((rung) => nameIn(rung.words[0] ?? '')),
    isAbout,
  );
  const ranks = printed === undefined ? undefined : counted(printed, rungs);
  if (ranks === undefined || new Set(ranks).size < rungs.length) return undefined;
  const highest = Math.max(...ranks);
  if (highest < 2 || highest > 10) return undefined;
  const levels = new Map<string, number>();
  for (const [index, { mark, words }] of rungs.entries()) {
    const level = ranks[index] ?? 0;
    levels.set(markKey(mark), level);
    // Beside the mark stands its name, which cells may print in its place.
    for (const word of words)
      if (word.length <= LONGEST_NAME && !levels.has(markKey(word))) levels.set(markKey(word), level);
  }
  const isWhole = rungs.filter((_, index) => (ranks[index] ?? 0) > 0).length === highest;
  const labels = labelsOf(rungs, ranks, highest);
  const isFalling = ranks !== printed;
  const isRead = isWhole ? levels : new Map([...levels].filter(([key]) => /^\d/u.test(key)));
  return {
    levels: isRead,
    highest,
    scale: { levels: highest, ...(isWhole && labels !== undefined ? { labels } : {}) },
    ...(isFalling ? { isFalling } : {}),
  };
}

/** What stands before the explanation of a rung: "beginnend" of "beginnend: met hulp". */
function nameIn(word: string): string {
  return word.split(/[:;(–]| - /u, 1)[0]?.trim() ?? word;
}

function labelsOf(rungs: readonly Rung[], ranks: readonly number[], highest: number): readonly string[] | undefined {
  const areWords = rungs.every((rung) => /\p{L}{3}/u.test(rung.mark));
  const labels = Array.from({ length: highest }, (_, index) => {
    const rung = rungs[ranks.indexOf(index + 1)];
    return (areWords ? rung?.mark : rung?.words[0]) ?? '';
  });
  return labels.every((label) => label !== '' && label.length <= LONGEST_NAME) ? labels : undefined;
}

/** The level of each mark; undefined where they make no scale. */
function ranksOf(marks: readonly string[], words: readonly string[], isAbout: boolean): readonly number[] | undefined {
  const keys = marks.map((mark) => markKey(mark.replace(/^(?:niveau|score|level|gradatie|degr[eé]) /iu, '')));
  if (keys.every((key) => /^\d{1,2}$/u.test(key))) return keys.map(Number);
  if (keys.every((key) => /^\+{1,5}$/u.test(key))) return inOrder(keys.map((key) => key.length));
  if (keys.every((key) => /^\d{1,3}%$/u.test(key))) return rankedBy(keys.map((key) => Number.parseInt(key, 10)));
  const isRepeated = new Set(keys.map((key) => key[0])).size === 1 && keys.every((key) => REPEATED.test(key));
  const times = isRepeated ? inOrder(keys.map((key) => key.length)) : undefined;
  if (isRepeated) return times === undefined ? undefined : fromTheLow(times, words);
  if (keys.every((key) => ROMAN.includes(key))) return inOrder(keys.map((key) => ROMAN.indexOf(key) + 1));
  if (keys.every((key) => /^[a-f]$/u.test(key)) && keys.includes('a')) {
    const places = inOrder(keys.map((key) => key.charCodeAt(0) - 96));
    if (places !== undefined) return fromTheLow(places, words);
  }
  const family = familyOf(marks) ?? (marks.every((mark) => mark.length <= 4) ? familyOf(words) : undefined);
  if (family !== undefined) {
    const named = familyOf(marks) === undefined ? words : marks;
    return rankedBy(named.map((word) => family.indexOf(foldLabel(word))));
  }
  // Codes of names of which only some are known: a name at an end of its scales tells which end is high.
  const order = keys.every((key) => /^\p{L}{1,4}$/u.test(key)) ? orderOf(words) : undefined;
  if (order !== undefined) return marks.map((_, index) => (order === 'rising' ? index + 1 : marks.length - index));
  // Names that no known scale has: the order of print, where the table says that these are its levels.
  const areNames = marks.every(
    (mark) => /\p{L}{3}/u.test(mark) && mark.length <= LONGEST_NAME && mark.split(' ').length <= 3,
  );
  return areNames && (isAbout || marks.every((mark) => isLevelWord(mark)))
    ? marks.map((_, index) => index + 1)
    : undefined;
}

/** The level of each place; the names, in the order of the places, tell which end is high. */
function fromTheLow(places: readonly number[], words: readonly string[]): readonly number[] {
  const named = places.map((_, index) => words[places.indexOf(index + 1)] ?? '');
  return rungOrder(named) === 'falling' ? places.map((at) => places.length + 1 - at) : places;
}

/** Numbers from 1 on, counted from the other end where what they mean says that 1 is the highest. */
function counted(ranks: readonly number[], rungs: readonly Rung[]): readonly number[] {
  if (!rungs.every((rung) => /^[1-9]$/u.test(markKey(rung.mark))) || inOrder(ranks) === undefined) return ranks;
  const meanings = ranks.map((_, index) => rungs[ranks.indexOf(index + 1)]?.words.join(': ') ?? '');
  return rungOrder(meanings) === 'falling' ? ranks.map((rank) => ranks.length + 1 - rank) : ranks;
}

/** Levels that run on from 1, in either direction. */
function inOrder(levels: readonly number[]): readonly number[] | undefined {
  const sorted = [...levels].sort((one, other) => one - other);
  return sorted.every((level, index) => level === index + 1) ? levels : undefined;
}

function rankedBy(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((one, other) => one - other);
  return values.map((value) => sorted.indexOf(value) + 1);
}
