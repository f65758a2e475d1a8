import { foldLabel } from '../../text/fold.ts';
import { columnSenseOf } from '../words/column-sense.ts';
import type { ColumnSense } from '../words/column-words.ts';
import { fieldKindOf } from '../words/field-label.ts';

/** The columns that tables which people fill in may have, whatever their header says. */
export type TableColumn =
  | 'organisation'
  | 'function'
  | 'department'
  | 'service'
  | 'grade'
  | 'functionFamily'
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

/** Header words of tables that people fill in, folded and without spaces, where they mean more than in other tables. */
const HEADERS: Readonly<Partial<Record<TableColumn, string>>> = {
  function: 'jobtitle',
  gradation: 'gradatie vereistegradatie gevraagdegradatie gradation required requiredgradation gradationrequise',
  scale: 'aantalniveaus aantalgradaties levels',
  person: 'naam naammedewerker name',
  rater: 'beoordelaar beoordeelddoor rater ratedby',
  date: 'datum date',
  note: 'toelichting',
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
  held: 'heldgradation',
};

/** Columns that say something of the function in a table of what several functions ask. */
export const FUNCTION_FACTS = ['department', 'service', 'grade', 'functionFamily'] as const;

const COLUMNS: ReadonlyMap<string, TableColumn> = new Map(
  Object.entries(HEADERS).flatMap(([column, words]) =>
    words.split(' ').map((word): [string, TableColumn] => [word, column as TableColumn]),
  ),
);

/** What other tables call the same. */
const BY_SENSE: Readonly<Partial<Record<ColumnSense, TableColumn>>> = {
  organisation: 'organisation',
  function: 'function',
  cluster: 'cluster',
  label: 'competency',
  kind: 'kind',
  scope: 'scope',
  level: 'level',
  asked: 'level',
  entry: 'level',
  least: 'level',
  target: 'level',
  held: 'held',
  scale: 'scale',
  most: 'scale',
  weight: 'weight',
  must: 'must',
  person: 'person',
  dictionary: 'dictionary',
  remark: 'note',
  definition: 'definition',
  description: 'definition',
  title: 'title',
  indicator: 'indicator',
};

/**
 * The column that a header names, in Dutch or English; what stands in brackets ("Gradatie (1-3)") does not count.
 *
 * @returns Undefined where the header is no name of a column.
 * @example tableColumn('Kost per plaats (€)') // 'costPerSeat'
 */
export function tableColumn(header: string): TableColumn | undefined {
  if (header.length > 80) return undefined;
  const known = COLUMNS.get(foldLabel(header.replace(/\([^()]*\)/gu, '')).replaceAll(' ', ''));
  const sense = known === undefined ? columnSenseOf(header) : undefined;
  if (sense === undefined) return known;
  return BY_SENSE[sense] ?? factOf(header);
}

/** A fact of the function that stands beside its name. */
function factOf(header: string): TableColumn | undefined {
  const kind = fieldKindOf(header)?.kind;
  return FUNCTION_FACTS.find((fact) => fact === kind);
}
