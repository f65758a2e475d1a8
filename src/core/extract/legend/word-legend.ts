import { familyOf } from '../words/level-word.ts';
import { tellsMastery } from '../words/mastery.ts';
import { rungOrder } from '../words/rung-order.ts';

/** Lines that explain the rungs of a scale by their names, as places in the texts. */
export interface WordLegend {
  readonly from: number;
  /** The one behind the last. */
  readonly to: number;
  /** The names from the lowest rung; absent where nothing says which end is high. */
  readonly labels?: readonly string[];
}

const LINE = /^(?:[-•*] )?(\p{L}{3,24}(?: \p{L}{2,20}){0,2}) {0,3}(=|:|–|—|-(?= )) ?(\p{L}.{2,200})$/u;
/** Numerals are counted, and no names. */
const NUMERAL = /^[IVX]{1,4}$/u;
const FEWEST = 3;
const MOST = 9;
/** So many of them have to say how well somebody does something. */
const TOLD = 2;

/**
 * The legends that give each rung a line of its own: "Basis = voert uit met hulp" over "Vlot = werkt zelfstandig".
 *
 * Behind a colon or a dash a competency may be explained as well: there the names must be those of one known scale.
 *
 * @example wordLegends(['Kern = werkt met hulp', 'Vlot = werkt alleen', 'Top = leidt anderen op'])[0]?.labels // ['Kern', 'Vlot', 'Top']
 */
export function wordLegends(texts: readonly string[]): readonly WordLegend[] {
  const found: WordLegend[] = [];
  let rungs: { readonly name: string; readonly sign: string; readonly meaning: string }[] = [];
  for (const [index, text] of [...texts, ''].entries()) {
    const [, name = '', sign = '', meaning = ''] = text.length > 240 ? [] : (LINE.exec(text.trim()) ?? []);
    const isNamed = name !== '' && !NUMERAL.test(name);
    if (isNamed && (rungs.length === 0 || rungs[0]?.sign === sign)) {
      rungs.push({ name, sign, meaning });
      continue;
    }
    const legend = legendOf(rungs);
    if (legend !== undefined) found.push({ ...legend, from: index - rungs.length, to: index });
    rungs = isNamed ? [{ name, sign, meaning }] : [];
  }
  return found;
}

function legendOf(
  rungs: readonly { readonly name: string; readonly sign: string; readonly meaning: string }[],
): Pick<WordLegend, 'labels'> | undefined {
  if (rungs.length < FEWEST || rungs.length > MOST) return undefined;
  const names = rungs.map(({ name }) => name);
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) return undefined;
  const told = rungs.filter(({ meaning }) => tellsMastery(meaning)).length;
  const isKnown = familyOf(names) !== undefined;
  if (told < TOLD || !(isKnown || rungs[0]?.sign === '=')) return undefined;
  const order = rungOrder(
    rungs.map(({ meaning }) => meaning),
    names,
  );
  return order === undefined ? {} : { labels: order === 'rising' ? names : names.toReversed() };
}
