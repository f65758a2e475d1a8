import { foldLabel } from '../../text/fold.ts';
import { isLevelWord, orderOf } from './level-word.ts';
import { masteryOf, masteryOrder, tellsMastery } from './mastery.ts';

export type RungOrder = 'rising' | 'falling';

/** What folded texts call the ends of a scale. */
export const LOWEST_END: RegExp = /\b(?:laagste|lowest|plus bas(?:se)?)\b/u;
export const HIGHEST_END: RegExp = /\b(?:hoogste|highest|plus (?:haut|eleve)e?)\b/u;

/** So many of the meanings have to say how well somebody does something, before their ends count. */
const FEWEST_TOLD = 2;
/** The name of a rung stands among the first words of what it means. */
const FIRST_WORDS = 5;
/** Where the name of a rung ends and its explanation begins. */
const EXPLAINED = /[,;:(–—]| - /u;

/**
 * The name of a rung before what explains it.
 *
 * @example rungName('expert: leert het aan') // 'expert'
 */
export function rungName(meaning: string): string {
  return meaning.split(EXPLAINED)[0]?.trim() ?? '';
}

/**
 * Whether rungs are listed from low to high or from high to low: by the ends that are called so, by names that are commonly
 * known, and by what somebody does at them: with help, alone, helping others.
 *
 * @param meanings What each rung means, its name first.
 * @param names What each is called, where that stands apart.
 * @returns Undefined where none of these says so, or two of them disagree.
 * @example rungOrder(['leert het anderen aan', 'werkt alleen', 'met hulp']) // 'falling'
 */
export function rungOrder(
  meanings: readonly string[],
  names: readonly string[] = meanings.map((meaning) => rungName(meaning)),
): RungOrder | undefined {
  const [first, last] = [foldLabel(meanings[0] ?? ''), foldLabel(meanings.at(-1) ?? '')];
  const rises = LOWEST_END.test(first) || HIGHEST_END.test(last);
  const falls = HIGHEST_END.test(first) || LOWEST_END.test(last);
  const called: RungOrder | undefined = rises === falls ? undefined : rises ? 'rising' : 'falling';
  const areTold = meanings.filter((meaning) => tellsMastery(meaning)).length >= FEWEST_TOLD;
  const mastery = areTold ? masteryOrder(first, last) : undefined;
  const told = [called, orderOf(names) ?? orderOfEnds(meanings), mastery, steppedOrder(meanings)];
  const orders = new Set(told.filter((order) => order !== undefined));
  const [only] = orders;
  return orders.size === 1 ? only : undefined;
}

/** The order that every name of a rung at the one end has to every one at the other: "grondige kennis", "elementaire kennis". */
function orderOfEnds(meanings: readonly string[]): RungOrder | undefined {
  const rungs = meanings.map((meaning) => rungsIn(meaning)).filter((names) => names.length > 0);
  const last = rungs.length < 2 ? [] : (rungs.at(-1) ?? []);
  const orders = new Set((rungs[0] ?? []).flatMap((low) => last.map((high) => orderOf([low, high]))));
  const [only] = orders;
  return orders.size === 1 ? only : undefined;
}

/** Names of rungs among the first words of a text, also where a noun beside one gives it an ending. */
function rungsIn(meaning: string): readonly string[] {
  const words = foldLabel(meaning).split(' ').slice(0, FIRST_WORDS);
  const found: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const both = rungOf(words.slice(at, at + 2).join(' '));
    const rung = both ?? rungOf(words[at] ?? '');
    if (rung !== undefined) found.push(rung);
    if (both !== undefined) at += 1;
  }
  return found;
}

/** "grondige", "goede", "approfondie": with the ending that agrees with a noun, or without. */
function rungOf(words: string): string | undefined {
  const bare = words.endsWith('e') ? [words.slice(0, -1), words.slice(0, -2)] : [];
  return [words, ...bare].find((word) => isLevelWord(word));
}

/** Which way mastery goes from rung to rung. */
function steppedOrder(meanings: readonly string[]): RungOrder | undefined {
  const heights = meanings.flatMap((meaning) => masteryOf(meaning) ?? []);
  const steps = heights.slice(1).map((height, index) => height - (heights[index] ?? height));
  const [rises, falls] = [steps.some((step) => step > 0), steps.some((step) => step < 0)];
  if (rises === falls) return undefined;
  return rises ? 'rising' : 'falling';
}
