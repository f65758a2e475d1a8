import { foldLabel } from '../../text/fold.ts';
import { askRoleOf, type AskRole } from './ask-role.ts';

/** The columns that tables which people fill in may have, whatever their header says. */
export type TableColumn =
  | 'organisation'
  | 'function'
  | 'cluster'
  | 'competency'
  | 'kind'
  | 'scope'
  | 'gradation'
  | 'held'
  | 'scale'
  | 'weight'
  | 'must'
  | 'person'
  | 'rater'
  | 'date'
  | 'dictionary'
  | 'note'
  | 'team'
  | 'share'
  | 'training'
  | 'from'
  | 'to'
  | 'costPerSeat'
  | 'costPerSession'
  | 'seats'
  | 'hours'
  | 'provider'
  | 'candidate'
  | 'part'
  | 'score'
  | 'definition'
  | 'level'
  | 'title'
  | 'indicator';

/** Header words in Dutch and English, folded and without spaces. */
const HEADERS: Readonly<Record<TableColumn, string>> = {
  organisation:
    'organisatie organisation organization bestuur lokaalbestuur werkgever employer employeur administration',
  function:
    'functie functietitel functienaam functieprofiel profiel function profile job position jobtitle fonction intituledelafonction poste',
  cluster: 'cluster competentiecluster rubriek domein domain competentiegroep domaine groupedecompetences',
  competency:
    'competentie competenties competency competencies competence competences naamcompetentie naamvandecompetentie gedragscompetentie technischecompetentie',
  kind: 'soort soortcompetentie type kind typedecompetence',
  scope: 'bereik reikwijdte scope',
  gradation: 'gradatie vereistegradatie gevraagdegradatie gradation required requiredgradation gradationrequise',
  scale: 'schaal aantalniveaus aantalgradaties scale levels',
  weight: 'gewicht weging weight poids ponderation',
  must: 'verplicht noodzakelijk must musthave mandatory knockout obligatoire indispensable',
  person: 'persoon medewerker naam naammedewerker person employee name',
  rater: 'beoordelaar beoordeelddoor rater ratedby',
  date: 'datum date',
  dictionary: 'woordenboek competentiewoordenboek competentiegids dictionary',
  note: 'opmerking opmerkingen toelichting note notes remark remarks comment comments',
  team: 'team ploeg teams',
  share: 'aandeel voltijdsaandeel tewerkstellingsbreuk vte fte share',
  training: 'opleiding opleidingen vorming vormingen training cursus course',
  from: 'van vanniveau vangradatie from fromlevel',
  to: 'tot naar totniveau totgradatie naarniveau to tolevel',
  costPerSeat: 'kostperplaats kostenperplaats kostperdeelnemer prijsperplaats prijsperdeelnemer costperseat',
  costPerSession: 'kostpersessie kostenpersessie prijspersessie costpersession',
  seats: 'plaatsen aantalplaatsen seats',
  hours: 'uren aantaluren hours',
  provider: 'aanbieder organisator verstrekker provider',
  candidate: 'kandidaat kandidaatnummer candidate',
  part: 'onderdeel deel gedeelte proef part',
  score: 'score punten behaaldepunten points',
  definition: 'definitie omschrijving definition description',
  held: 'behaaldegradatie behaaldniveau held heldgradation',
  level:
    'niveau vereistniveau gevraagdniveau level requiredlevel niveaurequis niveauexige niveauattendu degre degrerequis',
  title: 'titel niveautitel titelniveau title leveltitle',
  indicator: 'indicator indicatoren gedragsindicator gedragsindicatoren indicators behaviouralindicator',
};

const COLUMNS: ReadonlyMap<string, TableColumn> = new Map(
  Object.entries(HEADERS).flatMap(([column, words]) =>
    words.split(' ').map((word): [string, TableColumn] => [word, column as TableColumn]),
  ),
);

/** Columns as programs name them: `functie_naam`, `Required proficiency`. */
const BY_ROLE: ReadonlyMap<AskRole, TableColumn> = new Map<AskRole, TableColumn>([
  ['competency', 'competency'],
  ['function', 'function'],
  ['cluster', 'cluster'],
  ['kind', 'kind'],
  ['level', 'level'],
  ['held', 'held'],
  ['most', 'scale'],
  ['weight', 'weight'],
  ['must', 'must'],
]);

/**
 * The column that a header names, in Dutch or English; what stands in brackets ("Gradatie (1-3)") does not count.
 *
 * @returns Undefined where the header is no name of a column.
 * @example tableColumn('Kost per plaats (€)') // 'costPerSeat'
 */
export function tableColumn(header: string): TableColumn | undefined {
  if (header.length > 80) return undefined;
  const known = COLUMNS.get(foldLabel(header.replace(/\([^()]*\)/gu, '')).replaceAll(' ', ''));
  return known ?? BY_ROLE.get(askRoleOf(header) ?? 'aside');
}
