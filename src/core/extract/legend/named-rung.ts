import { foldLabel } from '../../text/fold.ts';
import type { Requirement, Scale } from '../../model/profile.ts';
import type { LevelStatement } from './statement.ts';

/** A rung with the scale it stands on. */
interface Rung {
  readonly level: number;
  readonly scale: Scale;
}

const RANGE = /^(.{1,30}?)(?: ?[-–/] ?| (?:tot|à|a|to|of|or|ou) )(?:(?:niveau|degr[ée]|level) )?(.{1,30})$/iu;
const LONGEST = 70;

/**
 * A level in words or letters read on the rungs that the document itself names, before any scale that is commonly known. Of
 * two rungs ("B à C") the lower is asked and the higher possible.
 */
export function withNamedRung(requirement: Requirement, statement: LevelStatement): Requirement {
  const { requiredLabel = '', requiredPossible } = requirement;
  if (requiredPossible !== undefined) return requirement;
  const named = rungOf(requiredLabel, statement);
  if (named !== undefined) return { ...requirement, required: named.level, scale: named.scale };
  if (requirement.required !== undefined || requiredLabel.length > LONGEST) return requirement;
  const [, from = '', to = ''] = RANGE.exec(requiredLabel.trim()) ?? [];
  const [low, high] = [rungOf(from, statement), rungOf(to, statement)];
  if (low === undefined || high === undefined || low.level >= high.level) return requirement;
  return { ...requirement, required: low.level, requiredPossible: high.level, scale: low.scale };
}

/**
 * Whether a word is the name of a rung that the document explains.
 *
 * @example namesRung({ isCumulative: false, scale: { levels: 2, labels: ['Gezel', 'Meester'] } }, 'gezel') // true
 */
export function namesRung(statement: LevelStatement, word: string): boolean {
  return rungOf(word, statement) !== undefined;
}

function rungOf(text: string, { scale: told, codes, words }: LevelStatement): Rung | undefined {
  const scale = told?.labels === undefined ? words : told;
  const printed = foldLabel(text);
  const coded = printed === '' ? undefined : codes?.rungs.get(printed);
  if (coded !== undefined && codes !== undefined)
    return { level: coded, scale: { levels: codes.labels.length, labels: codes.labels } };
  const isCalled = (label: string): boolean =>
    foldLabel(label) === printed || foldLabel(label.replace(/ ?\([^()]{1,80}\)$/u, '')) === printed;
  const place = printed === '' ? -1 : (scale?.labels?.findIndex((label) => isCalled(label)) ?? -1);
  return place < 0 || scale === undefined ? undefined : { level: place + 1, scale };
}
