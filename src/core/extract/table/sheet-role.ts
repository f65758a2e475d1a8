import { foldLabel } from '../../text/fold.ts';

/** What a column of a sheet of competencies holds, as its header says. `aside`: known and not read. */
export type SheetRole =
  | 'cluster'
  | 'competency'
  | 'name'
  | 'kind'
  | 'definition'
  | 'description'
  | 'level'
  | 'title'
  | 'indicator'
  | 'function'
  | 'organisation'
  | 'dictionary'
  | 'person'
  | 'task'
  | 'aside';

const ROLES: Readonly<Record<SheetRole, string>> = {
  cluster:
    'cluster|clusters|competentiecluster|groep|competentiegroep|categorie|rubriek|domein|competentiedomein|competentiegebied|thema|category|domain|group|area|theme|domaine|groupe|categorie de competences|famille de competences|domaine de competences',
  competency:
    'competentie|competenties|gedragscompetentie|gedragscompetenties|kerncompetentie|kerncompetenties|technische competentie|technische competenties|naam competentie|naam van de competentie|competentienaam|benaming competentie|vaardigheid|vaardigheden|' +
    'competency|competencies|competence|competences|competency name|name of competency|skill|skills|nom de la competence|intitule de la competence|competence comportementale|competences comportementales|aptitude|aptitudes',
  name: 'naam|benaming|name|nom|intitule|label|titel van de competentie|begrip',
  kind: 'soort|soort competentie|type|type competentie|aard|kind|type of competency|type de competence|nature',
  definition: 'definitie|definities|betekenis|definition|definition de la competence|signification|meaning',
  description: 'omschrijving|beschrijving|toelichting|uitleg|description|explanation|explication|descriptif',
  level:
    'niveau|niveaus|gradatie|gradaties|level|levels|gradation|gradations|niveaux|degre|degres|trede|stap|beheersingsniveau|niv|niveaunummer|proficiency level|proficiency|niveau de maitrise|schaalniveau',
  title:
    'titel|niveautitel|titel niveau|titel van het niveau|naam niveau|naam van het niveau|niveaunaam|title|level title|level name|titre|titre du niveau|intitule du niveau|kernzin|samenvatting',
  indicator:
    'indicator|indicatoren|gedragsindicator|gedragsindicatoren|gedrag|concreet gedrag|waarneembaar gedrag|gedragingen|voorbeeldgedrag|gedragsvoorbeelden|gedragsbeschrijving|niveauomschrijving|niveaubeschrijving|omschrijving niveau|omschrijving van het niveau|beschrijving niveau|omschrijving gradatie|' +
    'indicators|behaviour|behavior|behaviours|behaviors|behavioural indicator|behavioural indicators|behavioral indicator|behavioral indicators|observable behaviour|level description|description of level|indicateur|indicateurs|indicateur de comportement|indicateurs de comportement|comportement|comportements|comportements observables|description du niveau',
  function:
    'functie|functies|functietitel|functienaam|functieprofiel|profiel|functieprofielen|function|functions|job|job title|position|role|roles|profile|fonction|fonctions|intitule de la fonction|poste|metier',
  organisation:
    'organisatie|bestuur|lokaal bestuur|werkgever|organisation|organization|employer|administration|employeur',
  dictionary: 'woordenboek|competentiewoordenboek|competentiegids|dictionary|dictionnaire',
  person:
    'persoon|personen|medewerker|medewerkers|naam medewerker|personeelslid|personeelsleden|teamlid|teamleden|werknemer|werknemers|person|people|employee|employees|staff member|collaborateur|collaborateurs|agent|agents|membre du personnel|kandidaat|kandidaten|candidate|candidates|candidat|beoordelaar|rater',
  task: 'kerntaak|kerntaken|taak|taken|resultaatgebied|resultaatgebieden|kernresultaat|kernresultaten|task|tasks|key tasks|result area|result areas|tache|taches|missions',
  aside:
    'nr|nummer|no|volgnummer|number|num|id|code|numero|n|aantal|totaal|gemiddelde|total|average|moyenne|gewicht|weging|weight|poids|bereik|reikwijdte|scope|verplicht|noodzakelijk|must|mandatory|obligatoire|schaal|scale|bron|source|opmerking|opmerkingen|note|notes|remarks|comments|remarque|remarques|dienst|afdeling|team|graad|service|department|grade|vte|fte|etp|datum|date|versie|version',
};

const BY_WORD: ReadonlyMap<string, SheetRole> = new Map(
  Object.entries(ROLES).flatMap(([role, words]) =>
    words.split('|').map((word): [string, SheetRole] => [word, role as SheetRole]),
  ),
);

/**
 * What a header cell says its column holds, in Dutch, English or French; what stands in brackets does not count.
 *
 * @returns Undefined where it is no word that headers of competencies use.
 * @example sheetRoleOf('Indicateurs (exemples)') // 'indicator'
 */
export function sheetRoleOf(header: string): SheetRole | undefined {
  if (header.length > 80) return undefined;
  return BY_WORD.get(foldLabel(header.replace(/\([^()]{0,60}\)/gu, ' ')));
}
