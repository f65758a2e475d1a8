import { dice, type Dice } from './dice.ts';

/** A function card as a file, and how many requirements it states. */
export interface FunctionDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly requirements: number;
}

interface Ask {
  readonly label: string;
  readonly level: number;
}

const TOWNS = ['Voorbeeldegem', 'Proefdorp', 'Verzonnenbeke', 'Schijnhoven', 'Denkelgem'] as const;
const KINDS = ['Deskundige', 'Medewerker', 'Coördinator', 'Adviseur', 'Teamleider', 'Consulent'] as const;
const MATTERS = ['wonen', 'sport', 'archief', 'milieu', 'onthaal', 'mobiliteit', 'jeugd', 'financiën'] as const;
const SUBJECTS = [
  'de dienst',
  'de burger',
  'het college',
  'de vereniging',
  'de wijk',
  'het team',
  'de aannemer',
] as const;
const DOINGS = [
  'bereidt dossiers voor en volgt ze op tot de beslissing genomen is',
  'beantwoordt vragen aan het loket, per brief en aan de telefoon',
  'stelt verslagen op van overleg met andere diensten en partners',
  'houdt cijfers bij en legt uit wat er achter zit',
  'organiseert bijeenkomsten en zorgt dat iedereen op tijd uitgenodigd is',
  'controleert of het werk volgens de afspraken is uitgevoerd',
] as const;

/** Function cards of about 6 kB in five layouts: marks, levels in a column, levels in labels, web page, aligned text. */
export function functionDocuments(count: number, names: readonly string[]): readonly FunctionDocument[] {
  const chance = dice(2024);
  const layouts = [marked, columned, labelled, webPage, aligned] as const;
  return Array.from({ length: count }, (_, index) => {
    const asks = Array.from({ length: 12 + chance.roll(12) }, () => ({
      label: names[chance.roll(names.length)] ?? '',
      level: 1 + chance.roll(3),
    })).filter(({ label }, nth, all) => all.findIndex((one) => one.label === label) === nth);
    const text = chance.pick(layouts)(chance, asks);
    return {
      name: `kaart-${index}.txt`,
      text,
      bytes: new TextEncoder().encode(text),
      requirements: asks.length,
    };
  });
}

function fieldsOf({ pick }: Dice): readonly (readonly [string, string])[] {
  const kind = pick(KINDS);
  return [
    ['Functie', `${kind} ${pick(MATTERS)}`],
    ['Organisatie', `Gemeente ${pick(TOWNS)}`],
    ['Afdeling', 'Dienstverlening'],
    ['Dienst', pick(MATTERS)],
    ['Graad', kind],
    ['Functionele loopbaan', 'B1-B3'],
  ];
}

function tasksOf({ pick }: Dice, count: number): readonly string[] {
  return Array.from({ length: count }, () => `Voor ${pick(SUBJECTS)}: ${pick(DOINGS)}.`);
}

/** Half of the requirements are of behaviour, half are technical. */
function halves<T>(list: readonly T[]): readonly (readonly [string, readonly T[]])[] {
  const middle = Math.ceil(list.length / 2);
  return [
    ['Gedragscompetenties', list.slice(0, middle)],
    ['Technische competenties', list.slice(middle)],
  ];
}

const CONDITIONS = ['Bachelordiploma', 'Rijbewijs B', 'Uittreksel uit het strafregister'];

function markdown(chance: Dice, asks: readonly Ask[], rowsOf: (asks: readonly Ask[]) => readonly string[]): string {
  const areas = ['Dossiers', 'Dienstverlening', 'Samenwerking', 'Kwaliteit'].flatMap((area) => [
    `### ${area}`,
    '',
    ...tasksOf(chance, 12).map((task) => `- ${task}`),
    '',
  ]);
  return [
    '# Functiekaart',
    '',
    ...fieldsOf(chance).map(([name, value]) => `${name}: ${value}`),
    '',
    '## Kernresultaten',
    '',
    ...areas,
    ...halves(asks).flatMap(([heading, own]) => [`## ${heading}`, '', ...rowsOf(own), '']),
    '## Voorwaarden',
    '',
    ...CONDITIONS.map((one) => `- ${one}`),
  ].join('\n');
}

function marked(chance: Dice, asks: readonly Ask[]): string {
  return markdown(chance, asks, (own) => [
    '| Competentie | basis | gevorderd | expert |',
    '| --- | --- | --- | --- |',
    ...own.map(
      ({ label, level }) => `| ${label} | ${[1, 2, 3].map((one) => (one === level ? 'x' : ' ')).join(' | ')} |`,
    ),
  ]);
}

function columned(chance: Dice, asks: readonly Ask[]): string {
  return markdown(chance, asks, (own) => [
    '| Competentie | Niveau |',
    '| --- | --- |',
    ...own.map(({ label, level }) => `| ${label} | ${level} |`),
  ]);
}

function labelled(chance: Dice, asks: readonly Ask[]): string {
  return markdown(chance, asks, (own) => own.map(({ label, level }) => `- ${label} (niveau ${level})`));
}

function webPage(chance: Dice, asks: readonly Ask[]): string {
  const list = (items: readonly string[]): string => `<ul>${items.map((one) => `<li>${one}</li>`).join('\n')}</ul>`;
  return [
    '<!doctype html><html lang="nl"><head><title>Functiekaart</title></head><body><h1>Functiekaart</h1>',
    `<table>${fieldsOf(chance)
      .map(([name, value]) => `<tr><th>${name}</th><td>${value}</td></tr>`)
      .join('\n')}</table>`,
    '<h2>Kernresultaten</h2>',
    ...['Dossiers', 'Dienstverlening', 'Samenwerking'].map((area) => `<h3>${area}</h3>${list(tasksOf(chance, 13))}`),
    ...halves(asks).map(
      ([heading, own]) =>
        `<h2>${heading}</h2><table><tr><th>Competentie</th><th>Niveau</th></tr>${own
          .map(({ label, level }) => `<tr><td>${label}</td><td>${level}</td></tr>`)
          .join('\n')}</table>`,
    ),
    `<h2>Voorwaarden</h2>${list(CONDITIONS)}</body></html>`,
  ].join('\n');
}

function aligned(chance: Dice, asks: readonly Ask[]): string {
  const column = (level: number): string => ' '.repeat(48 + (level - 1) * 12);
  return [
    'FUNCTIEKAART',
    '',
    ...fieldsOf(chance).map(([name, value]) => `${name}: ${value}`),
    '',
    'KERNRESULTATEN',
    '',
    ...['Dossiers', 'Dienstverlening', 'Samenwerking'].flatMap((area) => [
      area,
      ...tasksOf(chance, 13).map((task) => `- ${task}`),
      '',
    ]),
    ...halves(asks).flatMap(([heading, own]) => [
      heading.toUpperCase(),
      '',
      `${'Competentie'.padEnd(46)}Niveau 1    Niveau 2    Niveau 3`,
      ...own.map(({ label, level }) => `${label.slice(0, 44).padEnd(48)}${column(level).slice(48)}x`),
      '',
    ]),
    'VOORWAARDEN',
    '',
    ...CONDITIONS.map((one) => `- ${one}`),
  ].join('\n');
}
