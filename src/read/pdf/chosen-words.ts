import { middleOf } from './grid-rows.ts';
import type { Line, Rule, Word } from './page-content.ts';
import type { Area, Tint } from './page-ground.ts';
import { pageLines } from './page-lines.ts';

/** Options in a row, and rows that print the same ones. */
const FEWEST_OPTIONS = 3;
const MOST_OPTIONS = 9;
const FEWEST_ROWS = 2;
/** Points by which the middles of one option may differ from row to row. */
const IN_COLUMN = 5;
/** Times the letters' height: options stand at most this far apart. */
const APART = 14;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** A row of options, and what stands before it. */
interface OptionRow {
  readonly words: readonly Word[];
  readonly before: Word | undefined;
}

/** For each option of a row how it is shown: equal values are shown alike. */
type Shown = readonly string[];

/**
 * Words in which the levels that a row prints for choosing ("1 2 3 4") carry a box each, ticked where the level is drawn
 * around, shaded, in bold or in another colour than the others. Where two ways of showing it do not agree, or every row
 * shows the same one, nothing is ticked.
 */
export function withChosenWords(
  words: readonly Word[],
  rings: readonly Area[],
  tints: readonly Tint[],
  rules: readonly Rule[],
): readonly Word[] {
  const boxed = new Map<Word, Word | undefined>();
  for (const rows of optionGroups(pageLines(words))) {
    const chosen = chosenIn(rows, rings, tints);
    if (chosen === undefined) continue;
    for (const [row, { words: options }] of rows.entries()) {
      const signed = options.map((word, place): Word => ({
        ...word,
        text: `${chosen[row] === place ? '☒' : '☐'} ${word.text}`,
        bold: false,
      }));
      const isOne = !areRuledApart(options, rules);
      for (const [place, word] of options.entries()) boxed.set(word, isOne ? undefined : signed[place]);
      const [first] = options;
      if (isOne && first !== undefined) boxed.set(first, joined(signed));
    }
  }
  if (boxed.size === 0) return words;
  const added = [...boxed].flatMap(([word, own]) => (words.includes(word) || own === undefined ? [] : [own]));
  return [...words, ...added].flatMap((word): readonly Word[] => {
    const own = boxed.has(word) ? boxed.get(word) : word;
    return own === undefined ? [] : [own];
  });
}

/** A rule stands between them: each is in a cell of its own. */
function areRuledApart(options: readonly Word[], rules: readonly Rule[]): boolean {
  const [first, last] = [options[0], options.at(-1)];
  if (first === undefined || last === undefined) return false;
  const [, y] = middleOf(first);
  return rules.some((one) => one.x0 === one.x1 && one.x0 > first.x1 && one.x0 < last.x0 && one.y0 < y && one.y1 > y);
}

/** Options that no rules part, as one text: the choice of the row. */
function joined(options: readonly Word[]): Word {
  const [first] = options;
  const x1 = Math.max(...options.map((one) => one.x1));
  const text = options.map((one) => one.text).join(' ');
  return { x0: 0, y: 0, size: 0, bold: false, font: '', ...first, x1, text };
}

/** Rows that print the same levels at the same places. */
function optionGroups(lines: readonly Line[]): readonly (readonly OptionRow[])[] {
  const groups: OptionRow[][] = [];
  for (const row of lines.flatMap((line) => optionRows(line))) {
    const group = groups.find(([first]) => first !== undefined && areAlike(first.words, row.words));
    if (group === undefined) groups.push([row]);
    else group.push(row);
  }
  const read = new Set(groups.flat().flatMap((row) => row.words));
  return groups
    .filter((group) => group.length >= FEWEST_ROWS)
    .map((group) => [...group, ...lines.flatMap((line) => completedRow(line, group, read))]);
}

/** A row in which recognising letters lost an option: the others stand where they do in the other rows. */
function completedRow(line: Line, group: readonly OptionRow[], read: ReadonlySet<Word>): readonly OptionRow[] {
  const template = group[0]?.words ?? [];
  const [first, last] = [template[0], template.at(-1)];
  if (first === undefined || last === undefined || line.words.some((word) => read.has(word))) return [];
  const inside = line.words.filter((word) => word.x1 > first.x0 - IN_COLUMN && word.x0 < last.x1 + IN_COLUMN);
  const found = template.map((option) => inside.find((word) => areAlike([option], [word])));
  const known = found.filter((word) => word !== undefined);
  const isWhole = known.length === inside.length && known.length >= Math.max(2, template.length - 1);
  const before = line.words.findLast((word) => word.x1 <= first.x0 - IN_COLUMN);
  if (!isWhole || before === undefined) return [];
  return [{ words: template.map((option, index) => found[index] ?? { ...option, y: line.y }), before }];
}

function areAlike(one: readonly Word[], other: readonly Word[]): boolean {
  return (
    one.length === other.length &&
    one.every((word, index) => {
      const twin = other[index];
      return twin?.text === word.text && Math.abs(word.x0 + word.x1 - twin.x0 - twin.x1) <= 2 * IN_COLUMN;
    })
  );
}

/** Runs of levels on one line, each the next one up. */
function optionRows(line: Line): readonly OptionRow[] {
  const rows: OptionRow[] = [];
  for (let from = 0; from < line.words.length; from += 1) {
    const run = [line.words[from]].flatMap((word) => (word === undefined ? [] : [word]));
    for (let next = line.words[from + 1]; next !== undefined; next = line.words[from + run.length]) {
      const last = run.at(-1);
      if (last === undefined || !isNext(last.text, next.text) || next.x0 - last.x1 > APART * line.size) break;
      run.push(next);
    }
    const isFirst = run[0] !== undefined && /^(?:[01IA])$/u.test(run[0].text);
    if (!isFirst || run.length < FEWEST_OPTIONS || run.length > MOST_OPTIONS) continue;
    rows.push({ words: run, before: line.words[from - 1] });
    from += run.length - 1;
  }
  return rows;
}

function isNext(text: string, next: string): boolean {
  if (/^\d$/u.test(text)) return next === String(Number(text) + 1);
  const roman = ROMAN.indexOf(text);
  if (roman >= 0 && ROMAN[roman + 1] === next) return true;
  return /^[A-E]$/u.test(text) && next === String.fromCharCode(text.charCodeAt(0) + 1);
}

/** The place of the chosen option in each row; undefined where nothing shows it, or two things disagree. */
function chosenIn(
  rows: readonly OptionRow[],
  rings: readonly Area[],
  tints: readonly Tint[],
): readonly (number | undefined)[] | undefined {
  const ways: readonly (readonly (number | undefined)[] | undefined)[] = [
    oddPlaces(
      rows,
      (word) => (isRinged(word, rings) ? 'ring' : ''),
      () => '',
      true,
    ),
    oddPlaces(
      rows,
      (word) => tintAt(word, tints),
      (row) => (row.before === undefined ? undefined : tintAt(row.before, tints)),
    ),
    oddPlaces(
      rows,
      (word) => (word.bold ? 'bold' : ''),
      () => '',
    ),
    oddPlaces(
      rows,
      (word) => word.colour ?? '',
      (row) => row.before?.colour,
    ),
  ];
  const [first, ...others] = ways.filter((one) => one !== undefined);
  if (first === undefined) return undefined;
  return first.map((place, row) => {
    const all = new Set([place, ...others.map((one) => one[row])].filter((one) => one !== undefined));
    return all.size === 1 ? [...all][0] : undefined;
  });
}

/**
 * The place of the one option of each row that is shown unlike the others, or of the last of the first ones that are;
 * undefined where rows are shown otherwise.
 */
function oddPlaces(
  rows: readonly OptionRow[],
  shownAs: (word: Word) => string,
  usual: (row: OptionRow) => string | undefined,
  isCertain = false,
): readonly (number | undefined)[] | undefined {
  const odd = rows.map((row) => {
    const shown: Shown = row.words.map((word) => shownAs(word));
    const base = usual(row) ?? mostOf(shown);
    const isBase = shown.includes(base) ? base : mostOf(shown);
    return shown.flatMap((one, place) => (one === isBase ? [] : [place]));
  });
  const isChoice = odd.every((places) => places.length <= 1);
  const isRising = !isCertain && odd.every((places) => places.every((place, index) => place === index));
  const distinct = new Set(odd.map((places) => places.at(-1)).filter((place) => place !== undefined));
  if (distinct.size === 0 || !(isChoice || isRising) || (!isCertain && distinct.size < 2)) return undefined;
  return odd.map((places) => places.at(-1));
}

function mostOf(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function isRinged(word: Word, rings: readonly Area[]): boolean {
  const [x, y] = middleOf(word);
  return rings.some((ring) => x > ring.x0 && x < ring.x1 && y > ring.y0 && y < ring.y1);
}

/** The colour of what was painted last below a word. */
function tintAt(word: Word, tints: readonly Tint[]): string {
  return colourAt(tints, ...middleOf(word));
}

/** The colour of what was painted last at a point; empty where nothing was. */
export function colourAt(tints: readonly Tint[], x: number, y: number): string {
  const under = tints.findLast((one) => x > one.x0 && x < one.x1 && y > one.y0 && y < one.y1);
  return under === undefined || under.colour === '#ffffff' ? '' : under.colour;
}
