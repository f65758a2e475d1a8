import { describe, expect, it } from 'vitest';
import { sectionKindOf } from '../../../../src/core/extract/words/section-kind.ts';
import { asked, profileOf, readCard, readHtmlCard } from '../read-card.ts';
import type { DocumentReading } from '../../../../src/core/model/document-reading.ts';

/** Group, label, level and wish of each requirement. */
function rows(reading: DocumentReading): readonly string[] {
  return profileOf(reading).requirements.map(({ cluster, label, required, wished }) =>
    [cluster ?? '-', label, `${required ?? '?'}${wished === undefined ? '' : ` > ${wished}`}`].join(' · '),
  );
}

const HEAD = ['Gemeente Voorbeeldegem', '', 'Functie: ploegleider groen', '', 'Competentieprofiel', ''];

describe('competencies that each have what is asked of them in a list below them', () => {
  it('have that level, and a wish above it, with the group that the list names', () => {
    const card = [
      ...['1. Leiding', '- Ploegen indelen', '  - vereist: gevorderd', '  - gewenst: expert'],
      ...['- Werk nakijken', '  - vereist: basis', '  - gewenst: gevorderd'],
      ...['2. Vak', '- Snoeien', '  - vereist: expert', '  - gewenst: expert'],
      ...['- Machines onderhouden', '  - vereist: basis', '  - gewenst: gevorderd'],
    ];
    expect(rows(readCard(...HEAD, ...card))).toEqual([
      'Leiding · Ploegen indelen · 2 > 3',
      'Leiding · Werk nakijken · 1 > 2',
      'Vak · Snoeien · 3',
      'Vak · Machines onderhouden · 1 > 2',
    ]);
  });

  it('are read below an item that is their group, and with numbers', () => {
    const card = [
      ...['- Houding', '  - Doorzetten', '    - Niveau: 3', '  - Luisteren', '    - Niveau: 2'],
      ...['- Kennis', '  - Plantenziekten', '    - Niveau: 4', '  - Maaibeheer', '    - Niveau: 1'],
    ];
    expect(rows(readCard(...HEAD, ...card))).toEqual([
      'Houding · Doorzetten · 3',
      'Houding · Luisteren · 2',
      'Kennis · Plantenziekten · 4',
      'Kennis · Maaibeheer · 1',
    ]);
  });

  it('are none where a diploma or a licence is what is asked', () => {
    const card = ['- Opleiding', '  - vereist: bachelor', '- Rijbewijs', '  - vereist: B', '- Taal', '  - vereist: C1'];
    const reading = readCard(...HEAD, '- Luisteren (niveau 2)', '- Snoeien (niveau 3)', '', 'Voorwaarden', '', ...card);
    expect(profileOf(reading).requirements.map((one) => one.label)).toEqual(['Luisteren', 'Snoeien']);
  });
});

describe('a small table for each competency', () => {
  const table = (name: string, level: string): string =>
    `<table><tr><td colspan="2">${name}</td></tr><tr><td>Definitie</td><td>Wat je doet.</td></tr>` +
    `<tr><td>Niveau</td><td>${level}</td></tr><tr><td>Gedragsvoorbeelden</td><td>Je vraagt door.</td></tr></table>`;
  const page = (...tables: readonly string[]): DocumentReading =>
    readHtmlCard(`<h1>Functiekaart toezichter</h1><h2>Competenties</h2>${tables.join('')}`);

  it('is named by the row across it', () => {
    expect(rows(page(table('Luisteren', '2'), table('Optreden', '4')))).toEqual([
      '- · Luisteren · 2',
      '- · Optreden · 4',
    ]);
  });

  it('takes the box that is ticked, also the first of the cell', () => {
    const [one, other] = ['☒ starter ☐ gevorderd ☐ expert', '☐ starter ☐ gevorderd ☒ expert'];
    expect(rows(page(table('Luisteren', one), table('Optreden', other)))).toEqual([
      '- · Luisteren · 1',
      '- · Optreden · 3',
    ]);
  });
});

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const record = (name: string, ...rows: readonly string[]): string =>
  `<table><tr><td colspan="2"><b>${name}</b></td></tr>${rows.join('')}</table>`;
const levels = (html: string): readonly string[] =>
  asked(readHtmlCard(`<h1>Functieprofiel kapper</h1><h2>Competenties</h2>${html}`)).map(
    ({ label, required, cluster, scale }) =>
      `${cluster ?? '-'} / ${label} ${String(required ?? '?')}/${String(scale?.levels ?? '?')}`,
  );

describe('a small table per competency with other lines', () => {
  it('has its name over both columns, and what is said of it below', () => {
    expect(
      levels(
        record(
          'Luisteren',
          row('Soort', 'Kerncompetentie'),
          row('Omschrijving', 'Hoort wat een klant wil.'),
          row('Vereist niveau', '2'),
        ) +
          record(
            'Knippen',
            row('Soort', 'Vakcompetentie'),
            row('Omschrijving', 'Kan elk model knippen.'),
            row('Vereist niveau', '2'),
          ) +
          record(
            'Rekenen',
            row('Soort', 'Vakcompetentie'),
            row('Omschrijving', 'Maakt de kas op.'),
            row('Vereist niveau', '1'),
          ) +
          record(
            'Verven',
            row('Soort', 'Vakcompetentie'),
            row('Omschrijving', 'Mengt kleuren.'),
            row('Vereist niveau', 'volgt later'),
          ),
      ),
    ).toEqual([
      'Kerncompetentie / Luisteren 2/?',
      'Vakcompetentie / Knippen 2/?',
      'Vakcompetentie / Rekenen 1/?',
      'Vakcompetentie / Verven ?/?',
    ]);
  });

  it('may stand below the one before it in one table, with lines that no header knows', () => {
    const one = (name: string, level: string): string =>
      `<tr><td colspan="2">${name}</td></tr>${row('Definition', 'What it is about.')}${row('Level', level)}${row('You will notice', 'This and that')}`;
    expect(levels(`<table>${one('Listening', '3')}${one('Cutting', '1')}</table>`)).toEqual([
      '- / Listening 3/?',
      '- / Cutting 1/?',
    ]);
  });

  it('gives no level for a rank of the function', () => {
    expect(levels(record('Gegevens', row('Naam', 'Kapper'), row('Graad', 'C2')))).toEqual(['- / Gegevens ?/?']);
  });
});

describe('a column without a word for levels', () => {
  it('holds them where its cells print all rungs with one set off', () => {
    const line = (name: string, rungs: string): string => row(name, rungs, 'Zo doe je dat.');
    const head = '<tr><th>Competentie</th><th>Schaal</th><th>Toelichting</th></tr>';
    expect(
      levels(
        `<table>${head}${line('Luisteren', '1 2 <b>3</b> 4')}${line('Knippen', '1 <b>2</b> 3 4')}${line('Rekenen', '1 2 3 4')}</table>`,
      ),
    ).toEqual(['- / Luisteren 3/4', '- / Knippen 2/4', '- / Rekenen ?/?']);
  });
});

describe('a sentence that names the rungs', () => {
  it('may explain each of them in brackets', () => {
    const card = (scale: string): readonly string[] =>
      asked(
        readCard('Functieprofiel kapper', '', scale, '', 'Competenties', 'Luisteren: beginner', 'Knippen: vlot'),
      ).map(({ label, required, scale: own }) => `${label} ${String(required ?? '?')}/${String(own?.levels ?? '?')}`);
    expect(
      card('Niveaus, van laag naar hoog: beginner (kijkt toe), vlot (werkt alleen), leermeester (leert aan).'),
    ).toEqual(['Luisteren 1/3', 'Knippen 2/3']);
  });

  it('may count them, each with its meaning in brackets', () => {
    const [one] = asked(
      readCard(
        'Functieprofiel kapper',
        '',
        'We kennen drie niveaus: 1 (kijkt toe), 2 (werkt alleen), 3 (leert het aan anderen).',
        '',
        'Competenties',
        '- Luisteren: 2',
        '- Knippen: 1',
      ),
    );
    expect(one?.scale).toEqual({ levels: 3, labels: ['kijkt toe', 'werkt alleen', 'leert het aan anderen'] });
  });
});

describe('records line by line whose words are not all known', () => {
  it('take "Graad" for their level and leave a word of their own to the competency', () => {
    const card = [
      ...['B.1 Leiden', '', 'Competentie : Knopen doorhakken', 'Graad       : 2', 'Uitwerking  : beslist op tijd', ''],
      ...['Competentie : Ploegen indelen', 'Graad       : 3', 'Uitwerking  : kent ieders sterktes', ''],
      ...['B.2 Overleggen', '', 'Competentie : Luisteren', 'Graad       : 1', 'Uitwerking  : vraagt door'],
    ];
    expect(rows(readCard(...HEAD, ...card))).toEqual([
      'Leiden · Knopen doorhakken · 2',
      'Leiden · Ploegen indelen · 3',
      'Overleggen · Luisteren · 1',
    ]);
  });

  it('keep words in French and English apart from the levels too', () => {
    const card = [
      ...['Compétence : Écoute', 'Niveau : 3', 'En pratique : reformule', ''],
      ...['Compétence : Rigueur', 'Niveau : 2', 'En pratique : vérifie', ''],
    ];
    expect(rows(readCard(...HEAD, ...card))).toEqual(['- · Écoute · 3', '- · Rigueur · 2']);
  });

  it('take no rank, no count of the records and no figure behind a word of its own for a level', () => {
    const ranks = ['Competentie : Luisteren', 'Graad : B1-B3', '', 'Competentie : Plannen', 'Graad : B1-B3'];
    const counted = ['Competentie : Luisteren', 'Graad : 1', '', 'Competentie : Plannen', 'Graad : 2'];
    const posts = ['Competentie : Luisteren', 'Collega’s : 3', '', 'Competentie : Plannen', 'Collega’s : 4'];
    for (const card of [ranks, counted, posts]) {
      const reading = readCard(...HEAD, ...card);
      expect(reading.profile?.requirements.filter((one) => one.required !== undefined) ?? []).toEqual([]);
    }
  });
});

describe('a page with a list of names, each with the level that is required', () => {
  const page = (heading: string): DocumentReading =>
    readHtmlCard(
      `<h1>Harbour guide</h1><h2>${heading}</h2><dl><dt>Telling stories</dt><dd>Required level: expert</dd>` +
        '<dt>Keeping records</dt><dd>Required level: foundation</dd><dt>Safety</dt><dd>Required level: practitioner</dd></dl>',
    );

  it.each(['Skills you need', 'Competencies that we look for', 'Vaardigheden die je nodig hebt'])(
    'is read below %j',
    (heading) => {
      expect(rows(page(heading))).toEqual(['- · Telling stories · 3', '- · Keeping records · 1', '- · Safety · 2']);
    },
  );

  it('announces nothing where it says what somebody will learn', () => {
    expect(sectionKindOf('Skills you will learn here')).toBeUndefined();
    expect(sectionKindOf('Competenties die je niet nodig hebt')).toBeUndefined();
  });
});
