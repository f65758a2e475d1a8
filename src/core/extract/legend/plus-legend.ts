import type { Scale } from '../../model/profile.ts';
import { isKnownCompetency } from '../words/known-label.ts';

const LONGEST = 400;
const FEWEST = 2;
/** A row of pluses or stars, and what it means: "+ basis", "++ = goed", "+++ is sterk". */
const RUNG =
  /(?<![\p{L}\d+*])(\+{1,6}|\*{1,6})(?![+*]) {0,12}(?:(?:[=:–—-]|is|betekent|means|signifie|est) {1,4}|= ?)?(?=["“(]?\p{L}{2})/gu;
const NAME = /^["“(]?(\p{L}[\p{L}\d ,'’()/-]{1,90}?)["”]?[ ,;.)·|/–—-]{0,4}$/u;

interface PlusRung {
  readonly sign: string;
  readonly name: string;
}

/**
 * The scale that a legend of pluses or stars prints, on one line or line by line: "(+ is basis, ++ is goed, +++ is sterk)".
 *
 * @returns Undefined where no legend counts them from one on, up or down, each with what it means.
 * @example plusLegend(['(+ op weg, ++ vlot, +++ gids)'])?.labels // ['op weg', 'vlot', 'gids']
 */
export function plusLegend(texts: readonly string[]): Scale | undefined {
  let run: (readonly PlusRung[])[] = [];
  for (const text of [...texts, '']) {
    const rungs = rungsIn(text);
    if (rungs.length > 0) {
      run.push(rungs);
      continue;
    }
    for (const one of [run.flat(), ...run]) {
      const scale = scaleOf(one);
      if (scale !== undefined) return scale;
    }
    run = [];
  }
  return undefined;
}

/** The rungs that a line explains; nothing where a name stands before the first: that is rated by it. */
function rungsIn(text: string): readonly PlusRung[] {
  if (text.length > LONGEST || !/[+*]/u.test(text)) return [];
  const found = Array.from(text.matchAll(RUNG));
  const lead = text.slice(0, found[0]?.index ?? 0).trim();
  if (found.length === 1 && lead !== '') return [];
  return found.flatMap(({ 0: whole, 1: sign = '', index }, at) => {
    const name = NAME.exec(text.slice(index + whole.length, found[at + 1]?.index).trim())?.[1];
    return name === undefined || isKnownCompetency(name) ? [] : [{ sign, name: name.trim() }];
  });
}

function scaleOf(rungs: readonly PlusRung[]): Scale | undefined {
  const isFalling = (rungs[0]?.sign.length ?? 0) > 1;
  const rising = isFalling ? rungs.toReversed() : rungs;
  const isCounted = rising.every(({ sign }, index) => sign.length === index + 1 && sign[0] === rising[0]?.sign[0]);
  return rungs.length >= FEWEST && isCounted
    ? { levels: rising.length, labels: rising.map(({ name }) => name) }
    : undefined;
}
