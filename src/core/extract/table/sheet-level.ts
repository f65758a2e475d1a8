import { foldLabel } from '../../text/fold.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Scale } from '../../model/profile.ts';
import { familyOf } from '../words/level-word.ts';
import { rungOf } from './sheet-rung.ts';
import { tableGradation } from './table-gradation.ts';

/** How the cells of one column of levels are read. */
export interface LevelColumn {
  /** The level of a cell; undefined where it states none. `title`: what stands beside the number in the cell. */
  readonly levelOf: (text: string) => { readonly level: number; readonly title?: string } | undefined;
  /** The scale of the words in the column. */
  readonly scale?: Scale;
  /** What is assumed about the order of the levels. */
  readonly doubt?: Pick<Diagnostic, 'severity' | 'code' | 'values'>;
}

/**
 * Learns from all cells of a column how its levels are written: numbers, words of a known scale, letters, or words whose
 * order every competency prints alike.
 *
 * @param runs The cells of each competency, in order.
 */
export function levelColumn(runs: readonly (readonly string[])[]): LevelColumn {
  const words = runs.map((run) =>
    [...new Set(run.filter((text) => numberOf(text) === undefined).map((text) => foldLabel(text)))].filter(
      (word) => word !== '',
    ),
  );
  const distinct = [...new Set(words.flat())];
  const family = familyOf(distinct);
  if (family !== undefined) return ordered(family, { levels: family.length, labels: family });
  if (distinct.length > 1 && distinct.every((word, index) => word === 'abcdef'.charAt(index))) {
    const values = { letters: distinct.join(', ').toUpperCase() };
    const labels = distinct.map((word) => word.toUpperCase());
    return {
      ...ordered(distinct, { levels: labels.length, labels }),
      doubt: { severity: 'warning', code: 'table/letter-order', values },
    };
  }
  const printed = printedOrder(words);
  if (printed === undefined) return ordered([], undefined);
  const shown = runs.flat();
  const labels = printed.map((word) => shown.find((text) => foldLabel(text) === word) ?? word);
  return {
    ...ordered(printed, { levels: labels.length, labels }),
    doubt: { severity: 'info', code: 'table/levels-as-printed', values: { words: labels.join(', ') } },
  };
}

function ordered(words: readonly string[], scale: Scale | undefined): LevelColumn {
  return {
    levelOf: (text) => {
      const number = numberOf(text);
      if (number !== undefined) return number;
      const rank = text === '' ? -1 : words.indexOf(foldLabel(text));
      return rank < 0 ? undefined : { level: rank + 1 };
    },
    ...(scale === undefined ? {} : { scale }),
  };
}

function numberOf(text: string): { readonly level: number; readonly title?: string } | undefined {
  const read = tableGradation(text);
  const isPlain = read.says === 'level' && read.possible === undefined && read.scale === undefined;
  if (isPlain) return { level: read.level };
  const rung = rungOf(text);
  if (rung?.level === undefined) return undefined;
  return { level: rung.level, ...(rung.word === undefined ? {} : { title: rung.word }) };
}

/** The one order in which the words follow each other wherever two of them stand together; undefined without one. */
function printedOrder(runs: readonly (readonly string[])[]): readonly string[] | undefined {
  const longest = runs.reduce<readonly string[]>((most, run) => (run.length > most.length ? run : most), []);
  const several = runs.filter((run) => run.length > 1);
  if (longest.length < 2 || longest.length > 9 || several.length < 2) return undefined;
  if (longest.some((word) => word.split(' ').length > 4)) return undefined;
  const fits = runs.every((run) => {
    const ranks = run.map((word) => longest.indexOf(word));
    return ranks.every((rank, index) => rank >= 0 && (index === 0 || rank > (ranks[index - 1] ?? 0)));
  });
  return fits ? longest : undefined;
}
