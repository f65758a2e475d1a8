/** One competency of an invented card. `level` is a rung of the card's scale, 1 lowest; absent: the card states none. */
export interface CardRow {
  readonly label: string;
  readonly level?: number;
}

/** Rows under one heading. */
export interface CardGroup {
  readonly cluster: string;
  readonly rows: readonly CardRow[];
}

/** How a rung is printed. Letters run as the card's legend says. */
export type Notation = 'digit' | 'roman' | 'letter' | 'word';

/**
 * An invented function card, without a layout: a layout turns it into source text, and reading that must give it back.
 *
 * What stands around the competencies (`tasks`, `conditions`, `clutter`) holds figures and letters that are no levels.
 */
export interface Card {
  readonly name: string;
  readonly language: 'nl' | 'fr' | 'en';
  readonly title: string;
  readonly organisation: string;
  readonly service: string;
  /** Names of the rungs, lowest first; their number is the length of the scale. */
  readonly words: readonly string[];
  /** Whether A is the highest letter; otherwise A is the lowest. */
  readonly isTopA: boolean;
  readonly groups: readonly CardGroup[];
  readonly tasks: readonly string[];
  readonly conditions: readonly string[];
  /** Lines that may stand anywhere outside the competencies. */
  readonly clutter: readonly string[];
}

/** The words that a layout needs in the language of a card. */
export interface Wording {
  readonly title: string;
  readonly organisation: string;
  readonly service: string;
  readonly tasks: string;
  readonly competencies: string;
  readonly conditions: string;
  readonly competency: string;
  readonly cluster: string;
  readonly level: string;
  readonly required: string;
  readonly scale: string;
  readonly of: string;
  readonly lowest: string;
  readonly highest: string;
}

export const WORDING: Readonly<Record<Card['language'], Wording>> = {
  nl: {
    title: 'Functie',
    organisation: 'Organisatie',
    service: 'Dienst',
    tasks: 'Taken',
    competencies: 'Competenties',
    conditions: 'Aanwervingsvoorwaarden',
    competency: 'Competentie',
    cluster: 'Cluster',
    level: 'niveau',
    required: 'Vereist niveau',
    scale: 'Niveaus',
    of: 'op',
    lowest: 'laagste',
    highest: 'hoogste',
  },
  fr: {
    title: 'Fonction',
    organisation: 'Organisation',
    service: 'Service',
    tasks: 'Tâches',
    competencies: 'Compétences',
    conditions: "Conditions d'admission",
    competency: 'Compétence',
    cluster: 'Groupe',
    level: 'niveau',
    required: 'Niveau requis',
    scale: 'Niveaux',
    of: 'sur',
    lowest: 'le plus bas',
    highest: 'le plus élevé',
  },
  en: {
    title: 'Job title',
    organisation: 'Organisation',
    service: 'Service',
    tasks: 'Tasks',
    competencies: 'Competencies',
    conditions: 'Entry requirements',
    competency: 'Competency',
    cluster: 'Cluster',
    level: 'level',
    required: 'Required level',
    scale: 'Levels',
    of: 'out of',
    lowest: 'lowest',
    highest: 'highest',
  },
};

function group(cluster: string, ...rows: readonly (readonly [string, number?])[]): CardGroup {
  return { cluster, rows: rows.map(([label, level]) => (level === undefined ? { label } : { label, level })) };
}

/** Eight cards: lengths 3 to 5, labels of many shapes, some rows without a level. */
export const CARDS: readonly Card[] = [
  {
    name: 'ferryman',
    language: 'nl',
    title: 'Veerman',
    organisation: 'Gemeente Zandegem',
    service: 'Veerdienst',
    words: ['basis', 'gevorderd', 'expert'],
    isTopA: false,
    groups: [
      group(
        'Gedragscompetenties',
        ['Klantgerichtheid', 3],
        ['Orde, stiptheid en netheid', 2],
        ['Omgaan met drukte (stressbestendigheid)', 1],
        ['Samenwerken'],
      ),
      group(
        'Technische competenties',
        ['Kennis van het scheepvaartreglement', 3],
        ['Aanleggen/afmeren', 2],
        ['Onderhoud van motor en romp', 1],
      ),
    ],
    tasks: ['Zet 12 keer per dag voetgangers en fietsers over.', 'Houdt het logboek van de 2 boten bij.'],
    conditions: ['Rijbewijs B', 'Vaarbewijs', 'Minstens 2 jaar ervaring op het water'],
    clutter: ['Versie 3 – goedgekeurd op 4 mei 2025', 'Functionele loopbaan: D1-D3'],
  },
  {
    name: 'archivist',
    language: 'nl',
    title: 'Archiefmedewerker',
    organisation: 'Stad Kwezelmeers',
    service: 'Archief',
    words: ['basis', 'voldoende', 'goed', 'zeer goed'],
    isTopA: true,
    groups: [
      group(
        'Kerncompetenties',
        ['Nauwkeurig werken', 4],
        ['Leergierigheid', 2],
        ['Initiatief nemen', 3],
        ['Respect voor personen en materiaal'],
      ),
      group(
        'Kennis',
        ['Kennis van de archiefwet', 3],
        ['Oude handschriften lezen', 4],
        ['Beschrijven volgens de internationale norm voor archieven', 2],
        ['Tekstverwerking, rekenblad en databank', 1],
      ),
    ],
    tasks: ['Ontsluit elk jaar 40 meter archief.', 'Begeleidt bezoekers in de leeszaal.'],
    conditions: ['Bachelor in de geschiedenis', 'Frans: niveau B1'],
    clutter: ['Inlichtingen: 012 34 56 78', '60 % van de punten op elk onderdeel', 'Weddeschaal B1-B3'],
  },
  {
    name: 'care-coordinator',
    language: 'nl',
    title: 'Zorgcoördinator',
    organisation: 'Zorgbedrijf Rietlo',
    service: 'Thuiszorg',
    words: ['beginner', 'geoefend', 'gevorderd', 'zelfstandig', 'expert'],
    isTopA: true,
    groups: [
      group(
        'Persoonsgebonden competenties',
        ['Inlevingsvermogen', 5],
        ['Assertief zijn', 3],
        ['Plannen en organiseren', 4],
        ['Integriteit'],
      ),
      group(
        'Vakcompetenties',
        ['Kennis van de sociale kaart', 4],
        ['Dossiers opvolgen', 2],
        ['Medicatie klaarzetten (onder toezicht)', 1],
        ['Coachen van verzorgenden', 3],
      ),
    ],
    tasks: ['Maakt het uurrooster van 25 verzorgenden.', 'Leidt om de 14 dagen het teamoverleg.'],
    conditions: ['Bachelor in de verpleegkunde', 'Rijbewijs B', 'Bereid tot 1 weekend op 3'],
    clutter: ['Blad 1 van 2', 'Voltijds: 38 uur per week', 'Artikel 12 van het arbeidsreglement'],
  },
  {
    name: 'greenkeeper',
    language: 'nl',
    title: 'Terreinverzorger',
    organisation: 'Gemeente Drasselt',
    service: 'Sport',
    words: ['starter', 'ervaren', 'vakman', 'leermeester'],
    isTopA: false,
    groups: [
      group('Houding', ['Zelfstandig werken', 3], ['Flexibiliteit', 2], ['Veilig werken', 4]),
      group(
        'Vaardigheden',
        ['Maaien en kanten afsteken', 4],
        ['Bediening van de veldspuit, de hogedrukreiniger en de kettingzaag', 2],
        ['Kleine herstellingen aan hout-, metaal- en schilderwerk', 1],
        ['Snoeien'],
      ),
    ],
    tasks: ['Maait 6 voetbalvelden.', 'Trekt de lijnen voor elke wedstrijd.'],
    conditions: ['Rijbewijs BE', 'Attest fytolicentie P1'],
    clutter: ['Minimumleeftijd: 18 jaar', 'Bruto maandloon: € 2 412,30'],
  },
  {
    name: 'ledger-clerk',
    language: 'nl',
    title: 'Medewerker boekhouding',
    organisation: 'OCMW Hollebeek',
    service: 'Financiën',
    words: ['elementair', 'voldoende', 'grondig'],
    isTopA: true,
    groups: [
      group(
        'Generieke competenties',
        ['Resultaatgerichtheid', 2],
        ['Betrouwbaarheid', 3],
        ['Luistert actief naar collega’s', 1],
      ),
      group(
        'Functiespecifieke competenties',
        ['Boekhoudregels van lokale besturen', 3],
        ['Btw-aangifte', 2],
        ['Rapporten en grafieken maken', 1],
        ['Archiveren'],
      ),
    ],
    tasks: ['Boekt de inkomende facturen binnen 5 werkdagen.', 'Bereidt de jaarrekening voor.'],
    conditions: ['Diploma secundair onderwijs', 'Slagen voor de proef (50 punten)'],
    clutter: ['Pagina 1', 'Graad: administratief medewerker', 'Loopbaan C1-C3'],
  },
  {
    name: 'nursery-manager',
    language: 'fr',
    title: 'Responsable de crèche',
    organisation: 'Commune de Valmarais',
    service: 'Petite enfance',
    words: ['notions', 'pratique', 'maîtrise', 'expertise'],
    isTopA: false,
    groups: [
      group(
        'Compétences comportementales',
        ["Esprit d'équipe", 3],
        ['Écoute active', 4],
        ['Gestion du stress (situations de crise)', 2],
        ['Discrétion'],
      ),
      group(
        'Compétences techniques',
        ["Connaissance de la législation sur l'accueil", 3],
        ['Hygiène, sécurité et prévention', 4],
        ['Établir un budget', 1],
      ),
    ],
    tasks: ['Dirige une équipe de 9 puéricultrices.', 'Reçoit les parents le mardi.'],
    conditions: ['Baccalauréat en pédagogie', 'Permis de conduire B', 'Néerlandais : niveau A2'],
    clutter: ['Page 1 de 3', 'Temps plein : 36 heures par semaine', 'Réserve valable 2 ans'],
  },
  {
    name: 'mediator',
    language: 'fr',
    title: 'Médiatrice de quartier',
    organisation: 'Ville de Brumecourt',
    service: 'Cohésion sociale',
    words: ['débutant', 'autonome', 'expert'],
    isTopA: true,
    groups: [
      group('Savoir-être', ['Impartialité', 3], ['Résistance à la pression', 2], ['Ponctualité', 1]),
      group(
        'Savoir-faire',
        ['Mener un entretien', 3],
        ['Rédiger des rapports, des notes et des courriers', 2],
        ['Utilisation des outils informatiques'],
        ['Travailler en réseau', 1],
      ),
    ],
    tasks: ['Traite 30 plaintes par mois.', 'Organise une permanence dans 4 quartiers.'],
    conditions: ['Bachelier assistant social', '3 années de pratique utile'],
    clutter: ['Échelle barémique B1', 'Article 4 du règlement', 'Âge minimum : 21 ans'],
  },
  {
    name: 'records-officer',
    language: 'en',
    title: 'Records officer',
    organisation: 'Town of Ashwick',
    service: 'Registry',
    words: ['awareness', 'working', 'practitioner', 'expert'],
    isTopA: true,
    groups: [
      group(
        'Behavioural competencies',
        ['Teamwork', 2],
        ['Attention to detail', 4],
        ['Communicating with the public (in writing)', 3],
        ['Accountability'],
      ),
      group(
        'Technical competencies',
        ['Knowledge of data protection law', 3],
        ['Cataloguing/indexing', 4],
        ['Scanning, filing and retrieval', 1],
      ),
    ],
    tasks: ['Registers 200 deeds a year.', 'Answers requests within 10 working days.'],
    conditions: ['Bachelor degree', 'Driving licence B', '3 years of experience'],
    clutter: ['Page 2 of 4', 'Hours: 37 per week', 'Closing date: 14 March 2026'],
  },
];

const ROMANS = ['I', 'II', 'III', 'IV', 'V'];

/** A rung of a card as it is printed. */
export function printedRung(card: Card, level: number, notation: Notation): string {
  const { length } = card.words;
  if (notation === 'word') return card.words[level - 1] ?? '';
  if (notation === 'roman') return ROMANS[level - 1] ?? '';
  if (notation === 'letter') return 'ABCDE'.charAt(card.isTopA ? length - level : level - 1);
  return String(level);
}

/** All rungs as they are printed, from the lowest. */
export function rungsOf(card: Card, notation: Notation): readonly string[] {
  return card.words.map((_, index) => printedRung(card, index + 1, notation));
}

/**
 * What a card may say of its scale, in one line: numbers and letters with their words, or the words from low to high.
 *
 * @param style `equals`: `1 = basis, 2 = …`; `ends`: only the lowest and the highest rung.
 */
export function legendOf(card: Card, notation: Notation, style: 'equals' | 'ends' = 'equals'): string {
  const { scale, lowest, highest } = WORDING[card.language];
  const colon = card.language === 'fr' ? ' : ' : ': ';
  const rungs = rungsOf(card, notation);
  if (style === 'ends') {
    const [first = '', last = ''] = [rungs[0], rungs.at(-1)];
    const to = { nl: 'tot', fr: 'à', en: 'to' }[card.language];
    return `${scale}${colon}${first} (${lowest}) ${to} ${last} (${highest}).`;
  }
  if (notation === 'word') return `${scale}${colon}${rungs.join(' < ')}`;
  // Letters are listed as the alphabet goes, so that the order of the list does not give away which end is high.
  const pairs = rungs.map((rung, index) => `${rung} = ${card.words[index] ?? ''}`);
  return `${scale}${colon}${(notation === 'letter' ? pairs.toSorted() : pairs).join(', ')}`;
}

/** The rows of all groups in order. */
export function rowsOf(card: Card): readonly CardRow[] {
  return card.groups.flatMap(({ rows }) => rows);
}
