import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Requirement } from '../../model/profile.ts';
import { levelCellOf, type LevelCell } from '../level/level-cell.ts';
import { levelHeadingOf } from '../level/level-heading.ts';
import type { PairPiece } from '../page/piece.ts';
import { isLevelLine } from './requirement-role.ts';

/** A name with the level of a line below it, and what was doubtful about that. */
export interface LeveledBelow {
  readonly requirement: Requirement;
  readonly diagnostic?: Diagnostic;
}

/** A name with the level that a line of its own states below it; a second one is no level of it. */
export function withStatedLevel(last: Requirement, cell: LevelCell): LeveledBelow {
  if (last.required !== undefined || last.requiredLabel !== undefined) return { requirement: last };
  if (cell.kind === 'word') {
    const values = { label: last.label, text: cell.printed };
    const place = last.at === undefined ? {} : { at: last.at };
    return {
      requirement: { ...last, requiredLabel: cell.printed },
      diagnostic: { severity: 'warning', code: 'extract/unread-gradation', values, ...place },
    };
  }
  if (cell.kind !== 'level') return { requirement: last };
  const { level, possible, of, printed, text } = cell;
  const requirement: Requirement = {
    ...last,
    required: level,
    ...(possible === undefined ? {} : { requiredPossible: possible }),
    ...(printed === undefined ? {} : { requiredLabel: printed }),
    ...(of === undefined ? {} : { scale: { levels: of } }),
    ...(text === undefined ? {} : { levelText: text }),
  };
  return { requirement };
}

/** The end of one sentence and the begin of the next name nothing that has a level. */
const SENTENCES = /\p{Ll}[.!?] \p{Lu}\p{Ll}/u;

/** A name with the level that is all of the line below it: "2", "Niveau 2: werkt zelfstandig". */
export function withLevelLine(last: Requirement, text: string): LeveledBelow {
  const named = levelHeadingOf(text);
  const cell: LevelCell = named === undefined ? levelCellOf(text) : { kind: 'level', level: named.level };
  if (last.required !== undefined || cell.kind !== 'level' || SENTENCES.test(last.label)) return { requirement: last };
  const scale = cell.of === undefined ? {} : { scale: { levels: cell.of } };
  const { label, cluster, kind, scope, ...rest } = last;
  const words = {
    label,
    ...(cluster === undefined ? {} : { cluster }),
    ...(kind === undefined ? {} : { kind }),
    ...(scope === undefined ? {} : { scope }),
  };
  const levelText = named?.title === undefined ? {} : { levelText: named.title };
  return { requirement: { ...words, required: cell.level, ...scale, ...levelText, ...rest } };
}

/** Two levels beside one name: which of them is asked, nothing says. Undefined where there is one, or both are the same. */
export function twoLevels({ label, content, at }: PairPiece): Diagnostic | undefined {
  const texts = [...new Set(content.flatMap((one) => (one.kind === 'text' && isLevelLine(one) ? [one.text] : [])))];
  if (texts.length < 2) return undefined;
  return { severity: 'warning', code: 'extract/unread-gradation', values: { label, text: texts.join(', ') }, at };
}
