import { foldLabel } from '../../text/fold.ts';
import { isLevelWord, orderOf } from '../words/level-word.ts';
import { masteryOrder, tellsMastery } from '../words/mastery.ts';

/** So many of the meanings have to say how well somebody does something. */
const FEWEST_TOLD = 2;
/** The name of a rung stands among the first words of what it means. */
const FIRST_WORDS = 5;

/**
 * Which way rungs run by what each is called or means: names of rungs, a few words that hold one ("grondige kennis
 * vereist"), or what somebody does there: with help, alone, helping others.
 *
 * @returns Undefined where the meanings do not say it, or contradict each other.
 * @example orderOfMeanings(['grondige kennis vereist', 'elementaire kennis volstaat']) // 'falling'
 */
export function orderOfMeanings(meanings: readonly string[]): 'rising' | 'falling' | undefined {
  const [first = '', last = ''] = [meanings[0], meanings.at(-1)];
  const rungs = meanings.map((meaning) => rungsIn(meaning)).filter((names) => names.length > 0);
  const named = orderOf(meanings) ?? orderOfEnds(rungs[0] ?? [], rungs.at(-1) ?? []);
  if (named !== undefined) return named;
  const told = meanings.filter((meaning) => tellsMastery(meaning)).length;
  return told < FEWEST_TOLD ? undefined : masteryOrder(first, last);
}

/** The order that every name at the one end has to every name at the other. */
function orderOfEnds(first: readonly string[], last: readonly string[]): 'rising' | 'falling' | undefined {
  const orders = new Set(first.flatMap((low) => last.map((high) => orderOf([low, high]))));
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
