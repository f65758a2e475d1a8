import { foldLabel } from '../../text/fold.ts';
import { columnRoleOf } from '../words/header-word.ts';
import { levelCellOf, type LevelCell } from './level-cell.ts';
import { levelHeadingOf } from './level-heading.ts';
import { isLevelWord } from '../words/level-word.ts';

const LONGEST = 80;
/** A level that somebody has, or the end of the scale, is none that is asked. */
const NOT_ASKED = /\b(?:huidig|huidige|actueel|actuele|current|hoogste|maximum|max|score|rating)\b/u;
const PARTS = /^(\p{L}[\p{L} -]{2,40}?)(?: ?[:=] ?| )((?:\d|[IVX]{1,4}(?![\p{L}])).{0,30})$/u;
const WORD = /^(\p{L}[\p{L} -]{2,40}) ?[:=] ?(\p{L}.{2,30})$/u;

/**
 * The level that a line of its own states for the name above it: "Gevraagd niveau: 3", "Niveau 3 van 5", "Niveau: basis".
 *
 * @returns Undefined for other lines, and for levels that are not asked but held.
 * @example statedLevel('Gevraagd niveau: 3') // { kind: 'level', level: 3 }
 */
export function statedLevel(text: string): LevelCell | undefined {
  const line = text.trim().replace(/\.$/u, '');
  if (line.length > LONGEST || levelHeadingOf(line)?.title !== undefined) return undefined;
  const [, name = '', value = ''] = PARTS.exec(line) ?? WORD.exec(line) ?? [];
  if (columnRoleOf(name) !== 'level' || NOT_ASKED.test(foldLabel(name))) return undefined;
  const cell = levelCellOf(value);
  if (cell.kind === 'level') return cell;
  return cell.kind === 'word' && isLevelWord(cell.word) ? cell : undefined;
}
