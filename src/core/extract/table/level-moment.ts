import { foldLabel } from '../../text/fold.ts';
import { momentTail } from '../words/moment-tail.ts';
import { askRoleOf } from './ask-role.ts';

/** What a column of levels of one function holds: what it asks, or what it wishes for above that. */
export type LevelMoment = 'level' | 'wished';

const BEGIN =
  /^(?:start|begin|startniveau|beginniveau|instap|instapniveau|aanvangsniveau|minimum|minimaal|basisvereiste|entry|entry level|starting level|niveau de depart|niveau dentree)$/u;
const GOAL =
  /^(?:streef|streefniveau|doel|doelniveau|groei|groeiniveau|groeidoel|groei naar|eindniveau|ideaal|ideaal niveau|ideale niveau|optimaal|target|target level|goal|ideal|ideal level|objectif|niveau vise|ideal niveau)$/u;

/**
 * What the headers over columns of levels say of one function: "Vereist bij de start", "Gewenst na twee jaar",
 * "Startniveau", "Streefniveau". A later moment is a wish only beside a column that says what is asked.
 *
 * @param headers Each header, with what stands over it in front.
 * @returns By place; undefined for columns that hold no levels of a moment.
 * @example levelMoments(['Niveau bij de start', 'Niveau na 2 jaar']) // ['level', 'wished']
 */
export function levelMoments(headers: readonly string[]): readonly (LevelMoment | undefined)[] {
  const read = headers.map((header) => momentOf(header));
  const hasNow = read.some((one) => one?.role === 'level' && !one.isLater);
  return read.map((one) => (one?.role === 'level' && one.isLater && hasNow ? 'wished' : one?.role));
}

function momentOf(header: string): { readonly role: LevelMoment; readonly isLater: boolean } | undefined {
  if (header.length > 80) return undefined;
  const folded = foldLabel(header.replace(/\([^()]{0,60}\)/gu, ' '));
  if (BEGIN.test(folded)) return { role: 'level', isLater: false };
  if (GOAL.test(folded)) return { role: 'level', isLater: true };
  const { before, isLater } = momentTail(folded) ?? { before: header, isLater: false };
  const role = before === '' ? 'level' : askRoleOf(before);
  if (role === 'wished') return { role, isLater: true };
  return role === 'level' ? { role, isLater } : undefined;
}
