/**
 * What the header of a column says that stands below it, in whatever kind of table.
 *
 * - `label`: competencies, `listed`: what only cards list (knowledge, criteria), `name`: names of whatever the table is about.
 * - `level`: a level, `asked` one that is required; `entry` at the start, `least` at least, `wished` and `target` above it, `held` what somebody
 *   has, `most` the end of the scale, `score` and `points` figures that may be none of these, `gap` a difference.
 * - `core`: the most important of several lists beside each other.
 * - `weight`: how much something counts; `priority`: its place in an order of which 1 may be the first or the least.
 * - `grade`: a rank, or a gradation.
 * - `time`: when or how often, `proof`: how it is tested.
 * - `fact`, `remark`, `total`, `amount`, `id`: known, and no competency or level.
 */
export type ColumnSense =
  | 'cluster'
  | 'label'
  | 'listed'
  | 'name'
  | 'level'
  | 'asked'
  | 'entry'
  | 'least'
  | 'wished'
  | 'target'
  | 'held'
  | 'most'
  | 'scale'
  | 'score'
  | 'points'
  | 'gap'
  | 'weight'
  | 'priority'
  | 'must'
  | 'core'
  | 'kind'
  | 'code'
  | 'scope'
  | 'number'
  | 'id'
  | 'definition'
  | 'description'
  | 'explanation'
  | 'indicator'
  | 'title'
  | 'task'
  | 'function'
  | 'organisation'
  | 'dictionary'
  | 'person'
  | 'fact'
  | 'grade'
  | 'time'
  | 'proof'
  | 'remark'
  | 'total'
  | 'amount';

/** Whole headers by their sense, folded, in Dutch, French and English; `|` parts them. */
export const COLUMN_PHRASES: Readonly<Record<ColumnSense, string>> = {
  cluster:
    'cluster|clusters|competentiecluster|groep|competentiegroep|categorie|rubriek|domein|competentiedomein|competentiegebied|thema|category|domain|group|area|theme|' +
    'domaine|groupe|famille|rubrique|bloc|categorie de competences|famille de competences|domaine de competences|groupe de competences',
  label:
    'competentie|competenties|gedragscompetentie|gedragscompetenties|kerncompetentie|kerncompetenties|technische competentie|technische competenties|vakcompetentie|vakcompetenties|naam competentie|naam van de competentie|' +
    'competentienaam|benaming competentie|benaming van de competentie|vaardigheid|vaardigheden|competency|competencies|competence|competences|competency name|name of competency|skill|skills|' +
    'behavioural competency|behavioural competencies|technical competency|technical competencies|nom de la competence|intitule de la competence|competence comportementale|competences comportementales|' +
    'competence technique|competences techniques|aptitude|aptitudes',
  listed:
    'kenniselement|kennis|kennisgebied|kennisdomein|kennis vaardigheid|kennis en vaardigheden|vereiste|vereisten|eis|eisen|attitude|attitudes|criterium|criteria|criterion|requirement|requirements|knowledge|' +
    'connaissance|connaissances|savoir|savoirs|exigence|exigences|critere|criteres|benaming',
  name: 'naam|name|nom|intitule|libelle|label|titel van de competentie|begrip',
  level:
    'niveau|niveaus|gradatie|gradaties|level|levels|gradation|gradations|niveaux|degre|degres|trede|stap|niv|niveaunummer|schaalniveau|competentieniveau|beheersing|beheersingsgraad|beheersingsniveau|' +
    'proficiency|proficiency level|niveau de maitrise|maitrise|degre de maitrise|graad van beheersing|mate van beheersing|hoogste|hoogste niveau',
  asked:
    'vereist|gevraagd|verwacht|required|expected|exige|exiges|demande|requis|attendu|vereist niveau|vereiste gradatie|gevraagd niveau|gevraagde gradatie|verwacht niveau|required level|niveau requis|niveau exige|niveau demande|niveau attendu',
  entry:
    'start|begin|startniveau|beginniveau|instap|instapniveau|aanvangsniveau|basisvereiste|entry|entry level|starting level|niveau de depart|niveau dentree|niveau d entree',
  least: 'minimum|minimaal|min|minimumniveau|minimum niveau|minimale gradatie|minimum level|niveau minimum',
  wished:
    'gewenst niveau|gewenste niveau|gewenste gradatie|wenselijk niveau|wenselijke gradatie|gewenst|wenselijk|desired|desirable|desired level|wished|souhaite|niveau souhaite',
  target:
    'streefniveau|doelniveau|groeiniveau|ideaal niveau|ideale niveau|streef|groei|groeidoel|groei naar|doel|eindniveau|ideaal|optimaal|target|target level|goal|ideal|ideal level|objectif|niveau cible|niveau vise|straks|later|toekomst|toekomstig|in de toekomst|future|to be|a terme',
  held:
    'huidig|huidig niveau|huidige niveau|huidige gradatie|actueel|actueel niveau|behaald|behaald niveau|behaalde gradatie|bereikt niveau|zelf|self|zelfinschatting|zelfbeoordeling|zelfscore|current|current level|niveau actuel|niveau atteint|' +
    'beoordeling|evaluatie|nu|vandaag|now|today|as is|maintenant|aujourdhui',
  most: 'maximum|max|maximaal|maximum niveau|maximale gradatie|maximumniveau|niveau maximum|maximum level',
  scale: 'schaal|scale|echelle',
  score: 'score|scores|rating|quotering|cijfer|cote',
  points: 'punten|points|puntenaantal|aantal punten',
  gap: 'verschil|kloof|gap|delta|ecart|tekort|afwijking|difference',
  weight:
    'gewicht|gewichten|weging|wegingsfactor|wegingscoefficient|zwaarte|belang|belangrijkheid|coefficient|weight|weighting|importance|ponderation|poids',
  priority: 'prioriteit|prio|priority|priorite',
  must: 'verplicht|noodzakelijk|ko|knock out|knockout|essentieel|onmisbaar|kritisch|must|must have|musthave|mandatory|essential|critical|obligatoire|indispensable|critique|should|should have|could|could have|wont|wont have|need to have|nice to have',
  core: 'kern|core|basis en kern|noyau',
  kind: 'soort|type|aard|kind|soort competentie|type competentie|type of competency|type de competence|nature',
  code: 'code',
  scope: 'bereik|reikwijdte|scope|geldt voor',
  number: 'nr|nummer|no|volgnummer|volgnr|number|num|numero|n',
  id: 'id|aantal|pagina|bladzijde|blz|page|artikel|punt|bijlage',
  definition: 'definitie|definities|betekenis|definition|definition de la competence|signification|meaning',
  description: 'omschrijving|beschrijving|description|descriptif',
  explanation: 'toelichting|uitleg|explanation|explication',
  indicator:
    'indicator|indicatoren|gedragsindicator|gedragsindicatoren|gedrag|concreet gedrag|waarneembaar gedrag|gedragingen|voorbeeldgedrag|gedragsvoorbeelden|gedragsbeschrijving|concretisering|niveauomschrijving|niveaubeschrijving|' +
    'omschrijving niveau|omschrijving van het niveau|beschrijving niveau|omschrijving gradatie|toelichting niveau|indicators|behaviour|behavior|behaviours|behaviors|behavioural indicator|behavioural indicators|' +
    'behavioral indicator|behavioral indicators|observable behaviour|level description|description of level|indicateur|indicateurs|indicateur de comportement|indicateurs de comportement|comportement|comportements|' +
    'comportements observables|description du niveau',
  title:
    'titel|niveautitel|titel niveau|titel van het niveau|naam niveau|naam van het niveau|niveaunaam|title|level title|level name|titre|titre du niveau|intitule du niveau|kernzin|samenvatting',
  task: 'kerntaak|kerntaken|taak|taken|resultaatgebied|resultaatgebieden|kernresultaat|kernresultaten|kernopdracht|kernopdrachten|task|tasks|key tasks|result area|result areas|tache|taches|missions',
  function:
    'functie|functies|functietitel|functienaam|functieprofiel|profiel|functieprofielen|function|functions|job|job title|position|role|roles|profile|fonction|fonctions|intitule de la fonction|poste|metier',
  organisation:
    'organisatie|organisatienaam|bestuur|lokaal bestuur|entiteit|entity|legal entity|company|werkgever|organisation|organization|employer|administration|employeur',
  dictionary: 'woordenboek|competentiewoordenboek|competentiegids|dictionary|dictionnaire',
  person:
    'persoon|personen|medewerker|medewerkers|naam medewerker|personeelslid|personeelsleden|teamlid|teamleden|werknemer|werknemers|person|people|employee|employees|staff member|collaborateur|collaborateurs|agent|agents|' +
    'membre du personnel|kandidaat|kandidaten|candidate|candidates|candidat|beoordelaar|rater',
  grade: 'graad|grade',
  fact:
    'dienst|afdeling|team|service|department|vte|fte|etp|datum|date|versie|version|bron|source|status|geldig vanaf|geldig tot|geldig van|ingangsdatum|einddatum|startdatum|begindatum|laatst gewijzigd|gewijzigd op|gewijzigd door|valid from|valid to|valid until|' +
    'effective date|effective from|start date|end date|last modified|last updated|modified by|valable des|valable jusquau|date deffet',
  time: 'frequentie|frequency|frequence|hoe vaak|wanneer|when|quand|periode|periodiciteit',
  proof:
    'interview|entretien|gesprek|selectiegesprek|jurygesprek|sollicitatiegesprek|sollicitatiebrief|motivatiebrief|cv|test|tests|proef|examen|exam|assessment|rollenspel|case|casus|presentatie|presentation|referenties|references|' +
    'schriftelijke proef|mondelinge proef|praktische proef|psychotechnische proef|schriftelijk|mondeling|praktijkproef|written test|oral test|practical test|written|oral|role play|epreuve|epreuve ecrite|epreuve orale|mise en situation|jeu de role|lettre de motivation',
  remark:
    'opmerking|opmerkingen|commentaar|note|notes|remark|remarks|comment|comments|remarque|remarques|commentaire|commentaires',
  total: 'totaal|gemiddelde|total|average|moyenne',
  amount:
    'ervaring|jaren|jaar|kostprijs|prijs|bedrag|price|amount|prix|montant|posts|positions|headcount|vacancies|openings|vacatures|koppen|personeelsleden|effectief|effectifs|bezetting|postes|stelposten|betrekkingen',
};

/** The part that one word has in a header of several words. `small`: none. */
export type HeaderPart =
  | 'id'
  | 'gap'
  | 'held'
  | 'wished'
  | 'target'
  | 'entry'
  | 'least'
  | 'asked'
  | 'level'
  | 'score'
  | 'points'
  | 'most'
  | 'competency'
  | 'function'
  | 'person'
  | 'name'
  | 'cluster'
  | 'kind'
  | 'scope'
  | 'weight'
  | 'priority'
  | 'must'
  | 'scale'
  | 'total'
  | 'family'
  | 'amount'
  | 'remark'
  | 'small';

/** Single words that headers are made of, each with the part it has. */
export const HEADER_PARTS: Readonly<Record<HeaderPart, string>> = {
  id: 'id code cd nr nummer no key guid uuid ref referentie volgnummer numero number codes ids',
  gap: 'verschil kloof gap delta ecart tekort afwijking difference shortfall',
  held: 'huidig huidige behaald behaalde actueel actuele current actual held bereikt bereikte actuel acquis aanwezig aanwezige vastgesteld vastgestelde assessed zelfinschatting zelfbeoordeling zelfscore inschatting beoordeling evaluatie rated atteint waargenomen geobserveerd geobserveerde observed observe observee gescoord gescoorde obtenu obtenue obtained achieved eindscore',
  wished: 'gewenst gewenste wenselijk wenselijke desired souhaite souhaitee',
  target: 'streef streefniveau doel doelniveau target groeiniveau ideaal ideale cible vise',
  entry: 'instap start begin aanvang instapniveau startniveau beginniveau aanvangsniveau entry depart',
  least: 'minimum minimaal minimale min minimumniveau',
  asked:
    'vereist vereiste gevraagd gevraagde verwacht verwachte nodig nodige norm req required expected requis requise exige exigee attendu attendue demande demandee requirement',
  level:
    'niveau niveaus level levels gradatie gradaties gradation graad proficiency degre maitrise beheersing beheersingsniveau beheersingsgraad ontwikkelingsniveau competentieniveau niv lvl niveaux',
  score: 'score scores rating quotering cijfer cote',
  points: 'punten points',
  most: 'max maximum schaalmaximum maximaal maximale',
  competency:
    'comp cmp compet competentie competenties competency competencies competence competences skill skills vaardigheid vaardigheden',
  function: 'functie functies fct job jobs role rol position fonction poste functieprofiel function',
  person:
    'kandidaat kandidate kandidaten candidate candidat deelnemer deelneemster deelnemers participant participante jury assessor assessoren medewerker medewerkers employee werknemer personeelslid collaborateur agent titularis evaluator leidinggevende collega zelf self',
  name: 'naam name nm titel title nom omschrijving omschr oms lib descr desc benaming label libelle intitule titre text tekst',
  cluster: 'cluster categorie category cat groep group grp domein domain rubriek',
  kind: 'type soort aard kind',
  scope: 'bereik reikwijdte scope',
  weight:
    'gewicht gewichten weight weights weighting weging wegingsfactor weegfactor poids ponderation zwaarte belang belangrijkheid importance dimportance relevantie relevance pertinence coefficient',
  priority: 'prioriteit prio priority priorite',
  must: 'verplicht noodzakelijk must mandatory obligatoire essentieel kritisch knockout',
  scale: 'schaal scale echelle',
  total:
    'totaal totalen subtotaal eindtotaal total totals som gemiddelde gemiddelden average mean moyenne somme totaux',
  family: 'familie family famille klasse niveaugroep',
  amount:
    'kost kosten kostprijs prijs prijzen budget bedrag loon lonen wedde salaris uren uur dagen index leeftijd jaar jaren maanden ervaring volgorde rangorde years year months experience annees annee mois cost costs price amount salary wage hours days age ancienniteit anciennete seniority loonschaal weddeschaal salarisschaal barema bareme cout prix montant salaire heures jours',
  remark: 'opmerking opmerkingen commentaar remark remarks comment comments remarque remarques',
  small: 'eigen van de het der per of the du la le les l d des voor een te behalen is',
};
