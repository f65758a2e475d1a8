import type { Correction, CorrectionAct } from '../model/correction.ts';

/**
 * Corrections with the rows that people added at the place where their line stands in this version of the document.
 *
 * A line is found by all its words, whatever the blanks between them; of several alike the one nearest to where it
 * stood. A row whose line is gone keeps what it says and has no place: that is for a person to look at.
 *
 * @param lines Of the document; without any, nothing is known and everything stays.
 * @returns The same list where every line stands where it stood.
 * @example foundAgain([addOfLine4], ['', 'Inzet'])[0].act.at // { line: 2 }
 */
export function foundAgain(corrections: readonly Correction[], lines: readonly string[]): readonly Correction[] {
  if (lines.length === 0 || !corrections.some(({ act }) => act.kind === 'add')) return corrections;
  const words = lines.map(wordsOf);
  const found = corrections.map((one): Correction => {
    const act = actAt(one.act, words);
    return act === one.act ? one : { ...one, act };
  });
  return found.every((one, index) => one === corrections[index]) ? corrections : found;
}

function actAt(act: CorrectionAct, words: readonly string[]): CorrectionAct {
  if (act.kind !== 'add' || act.printed === undefined) return act;
  const wanted = wordsOf(act.printed);
  const before = act.at?.line ?? 1;
  const [line] = words
    .flatMap((text, index) => (text === wanted ? [index + 1] : []))
    .toSorted((a, b) => Math.abs(a - before) - Math.abs(b - before));
  if (line === act.at?.line) return act;
  return { kind: 'add', printed: act.printed, ...(line === undefined ? {} : { at: { line } }) };
}

function wordsOf(line: string): string {
  return line
    .split(/\s/)
    .filter((word) => word !== '')
    .join(' ');
}
