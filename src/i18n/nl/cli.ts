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

  --json                    één JSON-document in plaats van tabellen
  --lang nl|en              taal van de tekst (nl als er niets staat)
  --crosswalk FILE|shipped  past een concordantie toe (compare, match, map)
  --settings FILE           gewichten en schaalafstemmingen (compare, match)
  --help, --version

Meldingen gaan ook naar standaardfout. Afsluitcode: 0 gedaan, 1 iets kon niet gelezen worden, 2 verkeerd gebruik.
`,
  usage: 'Gebruik: {usage}',
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
  relation: 'Verband',
  towards: 'Naar',
  functions: 'Functies',
  overlap: 'Overeenkomst: het deel van de kruisjes van beide samen dat ze delen',
  transfer: 'Overdracht: wie de functie van de rij vervult, heeft al dit deel van de functie van de kolom',
  sharedBy: 'Competenties, met de gradatie die elke functie vraagt',
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
  'relation/exactMatch': 'is hetzelfde als',
  'relation/closeMatch': 'is bijna hetzelfde als',
  'relation/broadMatch': 'valt onder',
  'relation/narrowMatch': 'is ruimer dan',
  'relation/relatedMatch': 'heeft te maken met',
} as const;

export type CliTexts = Readonly<Record<keyof typeof nlCli, string>>;
