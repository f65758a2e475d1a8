import { foldLabel } from '../text/fold.ts';
import { familyOf, levelNumberOf } from './level-word.ts';

/** One level chosen among the options that a form prints: "☐ laag ☐ midden ☒ hoog". */
export interface LevelChoice {
  readonly level: number;
  /** A higher option that is ticked too. */
  readonly possible?: number;
  readonly labels: readonly string[];
}

const BOX = /([☐□◻○◯])|([☒☑■●✓✔✗✘])|\[( ?)\]|\[ ?([xX✓✔]) ?\]/gu;
const MOST_OPTIONS = 9;
const LONGEST = 200;

/**
 * The level that is ticked among several options in one cell or line, lowest option first unless their names are known to
 * run the other way.
 *
 * @returns Undefined where the text is no such choice, or none of its options is ticked.
 * @example levelChoice('☐ laag ☐ midden ☒ hoog')?.level // 3
 */
export function levelChoice(text: string): LevelChoice | undefined {
  if (text.length > LONGEST) return undefined;
  const boxes = Array.from(text.matchAll(BOX));
  if (boxes.length < 2 || boxes.length > MOST_OPTIONS) return undefined;
  const isFirst = boxes[0]?.index === 0;
  const last = boxes.at(-1);
  // A box before every name, or one behind every name; else another word stands before the first.
  const isClosed = last !== undefined && last.index + last[0].length === text.trimEnd().length;
  if (isFirst === isClosed) return undefined;
  const options = boxes.map((box, index) => {
    const end = box.index + box[0].length;
    const before = boxes[index - 1];
    const start = before === undefined ? 0 : before.index + before[0].length;
    const name = isFirst ? text.slice(end, boxes[index + 1]?.index) : text.slice(start, box.index);
    return {
      name: name
        .trim()
        .replace(/[,;|/]$/u, '')
        .trim(),
      isTicked: (box[2] ?? box[4]) !== undefined,
    };
  });
  const names = options.map((option) => foldLabel(option.name));
  if (names.some((name) => name === '' || name.split(' ').length > 3) || new Set(names).size < names.length)
    return undefined;
  const family = familyOf(names);
  const rungs = options.map(
    (option, index) =>
      levelNumberOf(option.name) ?? (family === undefined ? index + 1 : family.indexOf(names[index] ?? '') + 1),
  );
  const ticked = rungs.filter((_, index) => options[index]?.isTicked).sort((one, other) => one - other);
  const [lowest] = ticked;
  const highest = ticked.at(-1);
  if (lowest === undefined || highest === undefined || new Set(rungs).size < rungs.length) return undefined;
  const labels = options
    .map((option, index) => ({ name: option.name, rung: rungs[index] ?? 0 }))
    .sort((one, other) => one.rung - other.rung)
    .map((option) => option.name);
  return { level: lowest, labels, ...(highest === lowest ? {} : { possible: highest }) };
}
