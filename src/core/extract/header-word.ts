import { foldLabel } from '../text/fold.ts';
import { isNear, misspellingsIn } from '../text/near.ts';

/** What a column of a table of competencies holds, as its header says. */
export type ColumnRole =
  | 'cluster'
  | 'label'
  | 'code'
  | 'level'
  | 'wished'
  | 'held'
  | 'most'
  | 'level-text'
  | 'definition'
  | 'weight'
  | 'must'
  | 'kind'
  | 'number'
  | 'task';

const ROLES: readonly (readonly [ColumnRole, string])[] = [
  [
    'cluster',
    'cluster|competentiecluster|groep|competentiegroep|categorie|domein|competentiedomein|rubriek|thema|competentiegebied|category|domain|group|area|domaine|groupe',
  ],
  [
    'label',
    'competentie|competenties|gedragscompetentie|gedragscompetenties|technische competentie|technische competenties|kerncompetentie|kerncompetenties|vaardigheid|kenniselement|kennis|' +
      'kennisgebied|vaardigheden|naam competentie|benaming|benaming competentie|vereiste|vereisten|eis|kennis vaardigheid|kennis en vaardigheden|competency|competence|competencies|competences|skill|skills|requirement|attitude|attitudes|criterium|criteria|criterion',
  ],
  ['code', 'code|bereik|reikwijdte|scope|geldt voor'],
  [
    'wished',
    'gewenst niveau|gewenste niveau|gewenste gradatie|streefniveau|wenselijk niveau|wenselijke gradatie|doelniveau|groeiniveau|ideaal niveau|gewenst|wenselijk|streef|desired|desirable|desired level|target|target level|wished|souhaite|niveau souhaite',
  ],
  [
    'level',
    'niveau|niveaus|gradatie|gradaties|vereist niveau|vereiste gradatie|vereiste niveau|verwacht niveau|verwachte gradatie|minimumniveau|minimum niveau|minimale gradatie|niveau vereist|gevraagd niveau|gevraagde gradatie|beheersingsniveau|' +
      'competentieniveau|score|level|levels|required|required level|proficiency|proficiency level|minimum level|degre|niveau requis|niv|vereist|gevraagd|verwacht|beheersing|beheersingsgraad|rating|exige|niveau exige|niveau demande|demande|requis|hoogste|hoogste niveau',
  ],
  [
    'held',
    'huidig|huidig niveau|huidige niveau|huidige gradatie|actueel|actueel niveau|behaald|behaald niveau|behaalde gradatie|bereikt niveau|zelfinschatting|current|current level|niveau actuel|niveau atteint',
  ],
  ['most', 'maximum|max|maximum niveau|maximale gradatie|maximumniveau|niveau maximum|maximum level'],
  [
    'level-text',
    'omschrijving niveau|omschrijving van het niveau|niveauomschrijving|omschrijving gradatie|niveaubeschrijving|omschrijving|beschrijving|gedragsindicatoren|indicatoren|gedragsindicator|concreet gedrag|concretisering|toelichting niveau|level description|description|indicators|description du niveau|indicateurs',
  ],
  ['definition', 'definitie|toelichting|uitleg|betekenis|definition'],
  ['weight', 'gewicht|weging|wegingsfactor|belang|weight|weighting|importance|ponderation|poids'],
  [
    'must',
    'verplicht|noodzakelijk|knock out|knockout|essentieel|onmisbaar|must|must have|musthave|mandatory|essential|obligatoire|indispensable',
  ],
  ['kind', 'soort|type|aard|kind|soort competentie|type competentie'],
  ['number', 'nr|nummer|no|volgnummer|number|num'],
  [
    'task',
    'kerntaak|kerntaken|taak|taken|resultaatgebied|resultaatgebieden|kernresultaat|kernresultaten|task|tasks|result area|tache|taches|kernopdracht|kernopdrachten',
  ],
];

/** A few words of which the last is one for a level: "vereiste beheersing". */
const ENDS_IN_LEVEL =
  /^(?:(?:vereist|gevraagd|verwacht|gewenst|minimaal|minimum|noodzakelijk|nodig|te behalen|required|expected|minimum|desired|target)e?)(?: [a-z]{4,20})? (?:niveau|gradatie|beheersing|beheersingsniveau|ontwikkelingsniveau|level|proficiency)$/u;
const BY_WORD: ReadonlyMap<string, ColumnRole> = new Map(
  ROLES.flatMap(([role, words]) => words.split('|').map((word) => [word, role] as const)),
);
const LONG_WORDS = [...BY_WORD.keys()].filter((word) => word.length >= 8);

/**
 * What a header cell says its column holds; undefined where it is no word that headers use.
 *
 * @example columnRoleOf('Gradatie') // 'level'
 */
export function columnRoleOf(cell: string): ColumnRole | undefined {
  if (cell.length > 60) return undefined;
  const folded = foldLabel(cell.replace(/\([^()]{0,40}\)/gu, ' '));
  if (folded === '') return undefined;
  const exact = BY_WORD.get(folded);
  if (exact !== undefined || folded.length < 8) return exact;
  if (ENDS_IN_LEVEL.test(folded)) return /gewenst|streef|doel|desired|target/u.test(folded) ? 'wished' : 'level';
  const near = LONG_WORDS.find((word) => word[0] === folded[0] && isNear(word, folded, misspellingsIn(word.length)));
  return near === undefined ? undefined : BY_WORD.get(near);
}
