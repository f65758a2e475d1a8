import { describe, expect, it } from 'vitest';
import type { DocumentReading } from '../../../src/core/model/document-reading.ts';
import { ingest } from '../../../src/ingest.ts';

async function read(file: string, ...lines: readonly string[]): Promise<readonly DocumentReading[]> {
  return (await ingest(file, new TextEncoder().encode(lines.join('\n')))).readings;
}

/** Group, label and level of each requirement of the only function. */
function rows(readings: readonly DocumentReading[]): readonly string[] {
  const requirements = readings[0]?.profile?.requirements ?? [];
  return requirements.map(({ cluster, label, required, scale }) =>
    [cluster ?? '-', label, `${required ?? '?'}/${scale?.levels ?? '?'}`].join(' · '),
  );
}

describe('a table that explains the rungs', () => {
  const card = (...rungs: readonly string[]): readonly string[] => [
    '# Role profile',
    '',
    '## Our levels',
    '',
    '| Level | What it means |',
    '| --- | --- |',
    ...rungs.map((rung, index) => `| ${rung} | You do it in way ${'abcd'[index] ?? ''} |`),
    '',
    '## Person specification',
    '',
    '| Behaviours | Proficiency | E / D |',
    '| --- | --- | --- |',
    '| Keeping promises | Steady | E |',
    '| Sharing news | Starting | D |',
    '| Knowledge and skills | Proficiency | E / D |',
    '| Parking rules | Leading | E |',
  ];
  const asked = [
    'Behaviours · Keeping promises · 2/3',
    'Behaviours · Sharing news · 1/3',
    'Knowledge and skills · Parking rules · 3/3',
  ];

  it('asks nothing itself, and orders the words by the number before them', async () => {
    expect(rows(await read('card.md', ...card('1. Starting', '2. Steady', '3. Leading')))).toEqual(asked);
    expect(rows(await read('card.md', ...card('3 – Leading', '2 – Steady', '1 – Starting')))).toEqual(asked);
  });

  it('may have them beside each other, over a few words for each', async () => {
    const across = [
      '# Functiekaart bode',
      '',
      '## Competenties',
      '',
      '| 1 | 2 | 3 |',
      '| --- | --- | --- |',
      '| heeft noties | werkt alleen | leert aan |',
      '',
      '| Gradatie | Competentie | Omschrijving |',
      '| --- | --- | --- |',
      '| 3 | Motiveren | Houdt de ploeg bij elkaar. |',
      '| 2 | Luisteren | Laat uitspreken. |',
    ];
    expect(rows(await read('kaart.md', ...across))).toEqual(['- · Motiveren · 3/3', '- · Luisteren · 2/3']);
  });

  it('gives the order of print where no numbers stand before the words', async () => {
    expect(rows(await read('card.md', ...card('Starting', 'Steady', 'Leading')))).toEqual(asked);
  });

  it('orders nothing where its numbers do not count from one', async () => {
    const found = rows(await read('card.md', ...card('2. Starting', '4. Steady', '5. Leading')));
    expect(found.filter((row) => /Keeping promises · \d/u.test(row))).toEqual([]);
  });
});

describe('sentences that name the competency before the level', () => {
  it('ask each of them, and nothing of what else is said', async () => {
    const readings = await read(
      'kaart.txt',
      'Functieomschrijving steward',
      'Gemeente Voorbeeldegem',
      '',
      'Wat vragen we?',
      '',
      'We werken met vier niveaus, van 1 (starter) tot 4 (voortrekker).',
      '',
      'Voor rustig blijven verwachten we niveau 3.',
      'Voor kennis van het marktreglement vragen we minstens niveau 2.',
      '',
      'Je hoeft geen diploma te hebben.',
    );
    expect(rows(readings)).toEqual(['- · rustig blijven · 3/4', '- · kennis van het marktreglement · 2/4']);
  });
});

describe('separated text with facts above its table', () => {
  const facts = ['"Fonction","Jardinier"', '"Administration","Commune de Valfleur"'];

  it('is a card: the facts are fields, Roman numerals are levels', async () => {
    const readings = await read(
      'fiche.csv',
      ...facts,
      '"Famille","Compétence","Niveau requis","Page du guide"',
      '"Métier","Taille, greffe","III",12',
      '"Métier","Plantation","II",14',
      '"Attitude","Rigueur","IV",3',
    );
    expect(readings.map((one) => one.kind)).toEqual(['function-profile']);
    expect(readings[0]?.profile).toMatchObject({ title: 'Jardinier', organisation: 'Commune de Valfleur' });
    expect(rows(readings)).toEqual([
      'Métier · Taille, greffe · 3/?',
      'Métier · Plantation · 2/?',
      'Attitude · Rigueur · 4/?',
    ]);
  });

  it('is no table where the records below the header are not as wide', async () => {
    const readings = await read(
      'fiche.csv',
      'Beste buur',
      'Zaterdag, zondag, maandag',
      'is er feest',
      'kom, het is leuk',
    );
    expect(readings.map((one) => one.kind)).toEqual(['unknown']);
  });

  it('takes a column beside the required level for a person only where its name may be one', async () => {
    const readings = await read(
      'ploeg.csv',
      'Competentie;Vereist niveau;Anouk;Minimum in proef',
      'Samenwerken;3;2;1',
      'Plannen;2;2;2',
      'Luisteren;4;3;3',
    );
    const people = readings.flatMap((one) => one.assessments ?? []).map((one) => one.person);
    expect(people).toEqual(['Anouk']);
  });
});
