import { foldLabel } from '../../text/fold.ts';
import { askRoleOf } from './ask-role.ts';

/** What a column of levels of one function holds: what it asks, or what it wishes for above that. */
export type LevelMoment = 'level' | 'wished';

const BEFORE = new Set('bij op na voor vanaf binnen tegen at on after within by from in a apres dans des'.split(' '));
/** Words that say when, behind one of {@link BEFORE}. */
const WHEN = new Set(
  (
    'de het een the an la le l eerste tweede derde first second third twee drie vier vijf one two three four five un une deux trois quatre cinq ' +
    'start begin aanvang opstart indiensttreding dienst aanwerving instap intrede proefperiode proeftijd inwerking inwerkperiode inwerktijd opleiding stage einde eind ' +
    'dag dagen week weken maand maanden jaar jaren entry hire hiring appointment probation day days weeks month months year years service ' +
    'debut entree lentree embauche lembauche engagement lengagement jour jours semaine semaines mois an ans annee annees'
  ).split(' '),
);
const LATER = new Set('na binnen tegen after within by in apres dans'.split(' '));
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
  const known = askRoleOf(header);
  if (known === 'wished') return { role: 'wished', isLater: true };
  if (known === 'level') return { role: 'level', isLater: false };
  const words = folded.split(' ');
  const at = words.findIndex((word) => BEFORE.has(word));
  const word = words[at] ?? '';
  const isTime = words.slice(at + 1).every((one) => WHEN.has(one) || /^\d{1,2}$/u.test(one));
  if (at < 0 || at + 1 === words.length || !isTime) return undefined;
  const before = words.slice(0, at).join(' ');
  const role = askRoleOf(before);
  if (role === 'wished') return { role, isLater: true };
  return role === 'level' || before === '' ? { role: 'level', isLater: LATER.has(word) } : undefined;
}
