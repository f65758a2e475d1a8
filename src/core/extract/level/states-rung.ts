import { levelCellOf } from './level-cell.ts';
import { isLevelWord, isNoLevelWord } from '../words/level-word.ts';

/**
 * Whether a text states a rung by itself, or that none is asked: a number, a letter, or a word that scales use.
 *
 * @example statesRung('gevorderd') // true
 */
export function statesRung(text: string): boolean {
  if (/^[A-F]$/u.test(text) || isNoLevelWord(text)) return true;
  const cell = levelCellOf(text);
  return cell.kind === 'level' || (cell.kind === 'word' && isLevelWord(cell.word));
}
