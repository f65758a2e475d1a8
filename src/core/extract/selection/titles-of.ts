import type { TextLine } from './text-line.ts';

const LONGEST = 90;
const MOST_WORDS = 10;
const OPENS = /^[\p{Lu}\d("“❑]/u;
const CLOSES = /[.,;?!]$/u;

/**
 * For each piece of text whether it stands above others: marked as a heading, the first cell of a row, or a short line
 * that starts a paragraph, ends without a full stop (a question may be a title) and is not continued on the next line.
 *
 * @param lines All pieces of the document.
 * @example titlesOf([{ kind: 'heading', text: 'Examen', at: {}, gapBefore: true, isBold: false }]) // [true]
 */
export function titlesOf(lines: readonly TextLine[]): readonly boolean[] {
  const titles: boolean[] = [];
  for (const [place, line] of lines.entries()) {
    const before = lines[place - 1];
    const starts = line.gapBefore || before === undefined || CLOSES.test(before.text) || titles[place - 1] === true;
    titles.push(isTitle(line, starts, before === undefined, lines[place + 1]));
  }
  return titles;
}

function isTitle(line: TextLine, starts: boolean, isFirst: boolean, after: TextLine | undefined): boolean {
  if (line.kind === 'heading' || line.kind === 'label') return true;
  if (line.kind === 'item' || line.kind === 'cell') return false;
  const isShort = line.text.length <= LONGEST && line.text.split(' ').length <= MOST_WORDS;
  const isQuestion = (line.gapBefore || isFirst) && line.text.endsWith('?');
  if (!isShort || !starts || !OPENS.test(line.text) || (CLOSES.test(line.text) && !isQuestion)) return false;
  return after === undefined || after.gapBefore || after.kind !== line.kind || OPENS.test(after.text);
}
