import { rungOrder } from '../words/rung-order.ts';
import type { ExplainedLine } from './explained-levels.ts';

/** A hand or arrow at one of several lines: the one that is asked. */
const POINTED =
  /^(?:►|▶|→|☒|☑|✓|✔|➤|➔) ?|(?<=[\p{L}.!)]) ?(?:◄|◀|←|✓|✔|<--?)(?: ?(?:gevraagd|vereist|verwacht|nodig|required|expected|asked|needed|requis|attendu|demand[ée])(?: niveau| level)?)?$/u;
const FEWEST = 2;
const MOST = 7;
const FEWEST_NAMES = 2;

interface Group {
  readonly from: number;
  readonly to: number;
  readonly chosen: number;
}

/**
 * Lines that print all levels of a competency below its name without a number, one of them with an arrow: these are counted
 * from the first on. Several names have as many lines each, one arrow each, and not always at the same one; lines that run from
 * the highest down are left alone.
 *
 * @param lines All lines of the document.
 * @example withCountedRungs(lines)[2]?.rung?.level // 2
 */
export function withCountedRungs(lines: readonly ExplainedLine[]): readonly ExplainedLine[] {
  const groups = lines.map((_, from) => groupAt(lines, from)).filter((one) => one !== undefined);
  const size = (one: Group): number => one.to - one.from;
  const alike = groups.filter((one) => size(one) === size(groups[0] ?? one));
  const areChoices = alike.length >= FEWEST_NAMES && alike.length === groups.length;
  if (!areChoices || new Set(groups.map((one) => one.chosen)).size < 2) return lines;
  const falls = groups.some(({ from, to }) => rungOrder(lines.slice(from, to).map(({ text }) => text)) === 'falling');
  if (falls) return lines;
  return lines.map((line, index) => {
    const own = groups.find(({ from, to }) => index >= from && index < to);
    if (own === undefined) return line;
    const level = index - own.from + 1;
    const isChosen = index === own.from + own.chosen;
    const text = line.text.replace(POINTED, '').trim();
    return { ...line, text, rung: { level, text, at: line.at, isBold: false, isChosen, hasSign: true } };
  });
}

/** The lines right below a name that is set off, where exactly one has an arrow. */
function groupAt(lines: readonly ExplainedLine[], name: number): Group | undefined {
  const over = lines[name];
  if (over?.isSetOff !== true || over.isItem || over.row !== undefined || over.text === '') return undefined;
  const from = name + 1;
  const isPointed = (line: ExplainedLine): boolean => POINTED.test(line.printed ?? '');
  // A reader may take the arrow for a bullet.
  const isItem = lines.slice(from, from + 2).find((line) => !isPointed(line))?.isItem;
  const isRung = (line: ExplainedLine): boolean =>
    line.row === undefined &&
    line.rung === undefined &&
    !line.isSetOff &&
    line.text !== '' &&
    (line.isItem === isItem || isPointed(line));
  const end = lines.findIndex((line, index) => index >= from && !isRung(line));
  const to = end < 0 ? lines.length : end;
  const pointed = lines.slice(from, to).flatMap((line, place) => (isPointed(line) ? [place] : []));
  const [chosen, more] = pointed;
  return chosen === undefined || more !== undefined || to - from < FEWEST || to - from > MOST
    ? undefined
    : { from, to, chosen };
}
