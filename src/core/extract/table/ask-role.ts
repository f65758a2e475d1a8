import { foldLabel } from '../../text/fold.ts';
import { sheetRoleOf } from './sheet-role.ts';

/**
 * What a column holds in a table that asks or finds levels. `level`: what is required; `held`: what was found; `gap`:
 * their difference; `most`: the length of the scale; `total`: sums and averages; `id`: a code of a program.
 */
export type AskRole =
  | 'cluster'
  | 'competency'
  | 'function'
  | 'person'
  | 'task'
  | 'kind'
  | 'scope'
  | 'definition'
  | 'level'
  | 'wished'
  | 'held'
  | 'gap'
  | 'most'
  | 'weight'
  | 'must'
  | 'organisation'
  | 'total'
  | 'id'
  | 'aside';

/** Words that headers are made of, each with what it contributes. */
const WORDS: Readonly<Record<string, string>> = {
  id: 'id code nr nummer no key guid uuid ref referentie volgnummer numero number codes ids',
  gap: 'verschil kloof gap delta ecart tekort afwijking difference shortfall',
  held: 'huidig huidige behaald behaalde actueel actuele current actual held bereikt bereikte actuel acquis aanwezig aanwezige vastgesteld vastgestelde assessed zelfinschatting zelfbeoordeling beoordeling evaluatie rated',
  wished: 'gewenst gewenste wenselijk wenselijke desired souhaite souhaitee',
  asked:
    'vereist vereiste gevraagd gevraagde verwacht verwachte nodig norm required target expected requis requise exige exigee attendu attendue streefniveau doelniveau minimumniveau doel requirement',
  level: 'niveau niveaus level levels gradatie gradaties gradation proficiency degre beheersingsniveau niv lvl niveaux',
  most: 'max maximum schaalmaximum maximaal maximale',
  competency:
    'comp competentie competenties competency competencies competence competences skill skills vaardigheid vaardigheden',
  function: 'functie functies job jobs role rol position fonction poste functieprofiel function',
  name: 'naam name titel title nom omschrijving benaming label intitule titre text tekst',
  cluster: 'cluster categorie category groep group domein domain rubriek',
  kind: 'type soort aard kind',
  scope: 'bereik reikwijdte scope',
  weight: 'gewicht weight weging poids belang wegingsfactor coefficient',
  must: 'verplicht noodzakelijk must mandatory obligatoire essentieel kritisch knockout',
  scale: 'schaal scale echelle',
  total:
    'totaal totalen subtotaal eindtotaal total totals som gemiddelde gemiddelden average mean moyenne somme totaux',
  family: 'familie family famille klasse niveaugroep',
  amount:
    'kost kosten kostprijs prijs prijzen budget bedrag loon lonen wedde salaris uren uur dagen index punten leeftijd cost costs price amount salary wage hours days age cout prix montant salaire heures jours',
  small: 'van de het der per of the du la le les voor een',
};
const BY_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([sense, words]) => words.split(' ').map((word): [string, string] => [word, sense])),
);

const FROM_SHEET: ReadonlyMap<string, AskRole> = new Map<string, AskRole>([
  ['cluster', 'cluster'],
  ['competency', 'competency'],
  ['kind', 'kind'],
  ['definition', 'definition'],
  ['description', 'definition'],
  ['level', 'level'],
  ['function', 'function'],
  ['organisation', 'organisation'],
  ['person', 'person'],
  ['task', 'task'],
]);

/**
 * What a header says its column holds, as words of a header or as a program names its columns.
 *
 * @returns Undefined where it holds a word that headers do not use: a name.
 * @example askRoleOf('comp_naam') // 'competency'
 * @example askRoleOf('Vereist niveau (1-5)') // 'level'
 */
export function askRoleOf(header: string): AskRole | undefined {
  if (header.length > 80) return undefined;
  const text = header.replace(/\([^()]{0,60}\)/gu, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const words = foldLabel(text).split(' ');
  const senses = words.map((word) => BY_WORD.get(word));
  const has = (sense: string): boolean => senses.includes(sense);
  if (has('total')) return 'total';
  const known = sheetRoleOf(header);
  const role = known === undefined ? undefined : (FROM_SHEET.get(known) ?? 'aside');
  if (role !== undefined && role !== 'aside') return role;
  return senses.includes(undefined) ? role : (composed(has) ?? role);
}

function composed(has: (sense: string) => boolean): AskRole | undefined {
  if (has('amount')) return 'aside';
  if (has('id')) return 'id';
  if (has('gap')) return 'gap';
  if (has('held')) return 'held';
  if (has('most') || has('scale')) return 'most';
  if (has('weight')) return 'weight';
  if (has('must')) return 'must';
  if (has('wished')) return 'wished';
  if (has('scope')) return 'scope';
  if (has('asked')) return 'level';
  if (has('level')) return has('name') ? 'aside' : 'level';
  if (has('family')) return 'aside';
  if (has('kind')) return 'kind';
  if (has('cluster')) return 'cluster';
  if (has('competency')) return 'competency';
  return has('function') ? 'function' : undefined;
}

/** Whether a label says that its row holds sums or averages. */
export function isTotal(label: string): boolean {
  return (
    label.length <= 40 &&
    foldLabel(label)
      .split(' ')
      .some((word) => BY_WORD.get(word) === 'total')
  );
}
