import { nlRelations } from './relations.ts';

/** The texts of the command line, which the app does not load. */
export const nlCli = {
  help: `meetlat VERB ...

  read FILE...                      wat er in deze documenten staat
  compare FILE...                   overeenkomst en overdracht van alle paren, en de competenties die functies delen
  match --person FILE FILE...       een of meer beoordelingen tegenover functies, gerangschikt, met tekorten
  map FROM TO                       voorstellen om de competenties van het ene bestand met die van het andere te verbinden

Bestanden worden herkend aan wat ze zijn: functiekaarten, woordenboeken, ingevulde tabellen (CSV), werkruimten, en wat
"read --json" afdrukte. Een streepje (-) leest de standaardinvoer. Voor map mag het ook een lijst zijn (CSV met een kolom
competentie), of "shipped": het meegeleverde woordenboek. Een voorstel telt pas mee als iemand het bevestigt.

  --csv                     de cijfers als CSV, met beide bronnen en de rekenregel (compare, match)
  --explain                 ook andere rekenregels, onderdelen, en wat het cijfer zou vernauwen (compare, match)
  --json                    één JSON-document in plaats van tabellen
  --lang nl|en              taal van de tekst (nl als er niets staat)
  --crosswalk FILE|shipped  past een concordantie toe (compare, match, map)
  --settings FILE           gewichten en schaalafstemmingen (compare, match)
  --help, --version

Meldingen gaan ook naar standaardfout. Afsluitcode: 0 gedaan, 1 iets kon niet gelezen worden, 2 verkeerd gebruik.
`,
  usage: 'Gebruik: {usage}',
  wrongOption: 'De optie {option} kan hier niet, of mist haar waarde. Gebruik: {usage}',
  unknownVerb: 'Onbekende opdracht: {verb}. Gebruik: {usage}',
  error: 'fout',
  warning: 'waarschuwing',
  info: 'opmerking',
  to: 'tot',
  line: 'Regel',
  'kind/function-profile': 'functieprofiel',
  'kind/dictionary': 'woordenboek',
  'kind/assessments': 'beoordelingen',
  'kind/team': 'team',
  'kind/trainings': 'opleidingen',
  'kind/selection-scores': 'selectiescores',
  'kind/crosswalk': 'concordantie',
  'kind/workspace': 'werkruimte',
  'kind/unknown': 'onbekend',
  'rater/self': 'zelf',
  'rater/manager': 'leidinggevende',
  'rater/peer': 'collega',
  'rater/assessor': 'assessor',
  'rater/other': 'andere',
  untitled: '(zonder titel)',
  title: 'Titel',
  organisation: 'Organisatie',
  department: 'Afdeling',
  service: 'Dienst',
  grade: 'Graad',
  functionFamily: 'Functiefamilie',
  functionalCareer: 'Functionele loopbaan',
  resultAreas: 'Kernresultaten',
  conditions: 'Voorwaarden',
  payScales: 'Weddeschalen',
  selection: 'Selectie',
  requirements: 'Vereisten',
  cluster: 'Cluster',
  competency: 'Competentie',
  gradation: 'Gradatie',
  scale: 'Schaal',
  levels: 'Niveaus',
  person: 'Persoon',
  rater: 'Beoordelaar',
  date: 'Datum',
  ratings: 'Oordelen',
  team: 'Team',
  function: 'Functie',
  share: 'Aandeel',
  training: 'Opleiding',
  provider: 'Aanbieder',
  effects: 'Verhoogt',
  candidate: 'Kandidaat',
  part: 'Onderdeel',
  score: 'Score',
  from: 'Van',
  formula: 'Rekenregel: {name}, versie {version}.',
  mustMissed: 'Noodzakelijk en niet gehaald, {title}: {labels}',
  rule: 'Rekenregel',
  result: 'Uitkomst',
  numbers: 'Ingevuld',
  'rule/meetlat': 'Meetlat: zeker tot mogelijk',
  'rule/met': 'gehaald of niet',
  'rule/proportional': 'naar verhouding, vanaf niveau 1',
  'rule/zero': 'som, onbekend is nul',
  'rule/known': 'som, alleen wat beoordeeld is',
  'rule/surplus': 'som, meer dan gevraagd telt mee',
  'rule/decay': 'punten volgens het tekort',
  aligned:
    '~ steunt op schalen van verschillende lengte die op elkaar gelegd zijn: een aanname, tenzij de instellingen zeggen hoe.',
  wouldNarrow: 'Wat {now} het meest zou vernauwen',
  narrowing: 'Open',
  narrowingMore: 'En nog {n}: met --json zie je alles.',
  untried:
    '{n} {n?voorgestelde koppeling is|voorgestelde koppelingen zijn} niet doorgerekend, omdat het er te veel zijn. Ook die {n?kan|kunnen} het cijfer veranderen.',
  outcomes: 'Wordt dan',
  'narrowing/rating': '{label}: niet beoordeeld',
  'narrowing/level': '{label}: niveau open op {title}',
  'narrowing/mapping': '{from} ({fromSource}) en {to} ({toSource}): niet bevestigd',
  'narrowing/part': '{from} ({fromSource}) en {to} ({toSource}): maar een deel',
  'outcome/level': '{level}: {share}',
  'outcome/confirmed': 'bevestigd: {share}',
  'outcome/rejected': 'afgewezen: {share}',
  'outcome/equal': 'gelijk: {share}',
  'outcome/different': 'verschillend: {share}',
  'kindOf/behavioural': 'gedragscompetenties',
  'kindOf/technical': 'technische competenties',
  'kindOf/knowledge': 'kennis',
  'kindOf/skill': 'vaardigheden',
  'kindOf/attitude': 'attitudes',
  otherPart: 'overige',
  relation: 'Verband',
  towards: 'Naar',
  functions: 'Functies',
  overlap: 'Overeenkomst: het deel van de kruisjes van beide samen dat ze delen',
  transfer: 'Overdracht: wie de functie van de rij vervult, heeft al dit deel van de functie van de kolom',
  sharedBy: 'Competenties, met de gradatie die elke functie vraagt',
  possible: 'Mogelijk ook gedeeld: geen gelijke competenties, maar ze verhogen de bovengrens',
  unconfirmed: 'niet bevestigd',
  endsLow: 'Minstens {percent}: {sum} = {union} kruisjes, waarvan {shared} gedeeld',
  endsHigh: 'Hoogstens {percent}: {sum} = {union} kruisjes, waarvan {shared} gedeeld',
  endsJoined: 'telt daarin als één op kaart {number}, omdat het door koppelingen misschien hetzelfde is: {labels}',
  match: 'Overeenkomst',
  coverage: 'Beoordeeld',
  met: 'Voldaan',
  gaps: 'Tekorten',
  open: 'Onbekend',
  surplus: 'Surplus',
  metOf: '{met} van {of}',
  preselected: 'Zeker genoeg',
  reason: 'Waarom',
  yes: 'ja',
  withoutSuggestion: 'Zonder voorstel',
  ...nlRelations,
} as const;

export type CliTexts = Readonly<Record<keyof typeof nlCli, string>>;
