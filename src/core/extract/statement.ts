import { foldLabel } from '../text/fold.ts';
import { readNumberWord } from '../text/number-word.ts';

/** What sentences of the document say about its levels. */
export interface LevelStatement {
  /** A higher level implies the lower ones. */
  readonly isCumulative: boolean;
  /** Length of the scale. */
  readonly levels?: number;
}

const HIGHER =
  /\b(?:hogere? (?:gradatie|niveau|level)|hogere gradaties|higher (?:level|gradation|grade)|niveau superieur|degre superieur)\b/u;
const IMPLIES =
  /\b(?:impliceert|impliceren|omvat|veronderstelt|houdt in|sluit in|bevat|includes?|implies|imply|implique|comprend|suppose)\b/u;
const COUNT =
  /\b(\d|\p{L}{3,6}) (?:verschillende |mogelijke |different |oplopende )?(?:gradaties|niveaus|competentieniveaus|beheersingsniveaus|levels|gradations|niveaux|degres|trappen)\b/u;
const RANGE = /\bschaal van (\d) (?:tot en met|tot|a) (\d)\b|\bscale (?:of|from) (\d) (?:to) (\d)\b/u;

/**
 * Finds the sentences that say how levels work: "per competentie 3 gradaties", "een hogere gradatie impliceert de lagere".
 *
 * Two different lengths in one document say nothing for sure: then none is given.
 */
export function levelStatement(texts: readonly string[]): LevelStatement {
  let isCumulative = false;
  const lengths = new Set<number>();
  for (const text of texts) {
    if (text.length > 2_000) continue;
    for (const sentence of text.split(/(?<=[.!?])\s/u)) {
      if (!/gradatie|niveau|level|schaal|scale|degre|trappen/iu.test(sentence)) continue;
      const folded = foldLabel(sentence);
      if (HIGHER.test(folded) && IMPLIES.test(folded)) isCumulative = true;
      const levels = lengthIn(folded);
      if (levels !== undefined) lengths.add(levels);
    }
  }
  const [only] = lengths;
  return { isCumulative, ...(lengths.size === 1 && only !== undefined ? { levels: only } : {}) };
}

function lengthIn(folded: string): number | undefined {
  const range = RANGE.exec(folded);
  const most = Number(range?.[2] ?? range?.[4]);
  const least = Number(range?.[1] ?? range?.[3]);
  if (range !== null && (least === 1 || least === 0)) return between(most);
  const count = COUNT.exec(folded)?.[1];
  if (count === undefined || !/competentie|competenc|gradatie|kennis|vaardig|skill|knowledge/u.test(folded))
    return undefined;
  return between(/^\d$/u.test(count) ? Number(count) : readNumberWord(count));
}

function between(levels: number | undefined): number | undefined {
  return levels !== undefined && levels >= 2 && levels <= 9 ? levels : undefined;
}
