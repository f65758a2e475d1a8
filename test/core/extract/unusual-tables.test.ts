import { describe, expect, it } from 'vitest';
import type { DocumentReading } from '../../../src/core/model/document-reading.ts';
import { readBook } from '../../sheet-book.ts';
import { profileOf, readCard } from './read-card.ts';

const HEAD = ['# Functieprofiel: Medewerker leeszaal', '', '## Competenties', ''];

/** Label, level, wish and length of the scale of every requirement: `Inzet 2..3 w4 /5`. */
function levels(reading: DocumentReading): readonly string[] {
  return profileOf(reading).requirements.map(({ label, required, requiredPossible, wished, scale }) =>
    [
      `${label} ${String(required ?? '?')}${requiredPossible === undefined ? '' : `..${String(requiredPossible)}`}`,
      ...(wished === undefined ? [] : [`w${String(wished)}`]),
      ...(scale === undefined ? [] : [`/${String(scale.levels)}`]),
    ].join(' '),
  );
}

function codes(reading: DocumentReading): readonly string[] {
  return reading.diagnostics.map((one) => `${one.code} ${String(one.at?.line ?? '')}`.trim());
}

function table(...rows: readonly string[]): DocumentReading {
  const [header = '', ...data] = rows;
  const rule = `|${'---|'.repeat(header.split('|').length)}`;
  return readCard(...HEAD, `| ${header} |`, rule, ...data.map((row) => `| ${row} |`));
}

describe('tables beside each other', () => {
  it('are read one after the other, each under its own name', () => {
    const reading = table(
      'Gedragscompetenties | Niveau | Technische competenties | Niveau',
      'Samenwerken | 2 | Kassawerk | 1',
      'Plannen | 3 | |',
    );
    expect(levels(reading)).toEqual(['Samenwerken 2', 'Plannen 3', 'Kassawerk 1']);
    expect(profileOf(reading).requirements.map((one) => one.kind)).toEqual(['behavioural', 'behavioural', 'technical']);
  });

  it('may have marks and numbers of their own', () => {
    const reading = table(
      'Nr | Competentie | Niveau | Nr | Competentie | Niveau',
      '1 | Samenwerken | 2 | 3 | Kassawerk | 1',
      '2 | Plannen | 3 | 4 | Catalogus | 2',
    );
    expect(levels(reading)).toEqual(['Samenwerken 2', 'Plannen 3', 'Kassawerk 1', 'Catalogus 2']);
  });

  it('may be lists under a word for how much each matters', () => {
    const reading = table(
      'Kern | Verplicht | Gewenst',
      'Samenwerken | Kassawerk | Frans',
      'Luisteren | Kaften | Engels',
    );
    expect(profileOf(reading).requirements.map(({ label, must }) => [label, must])).toEqual([
      ['Samenwerken', undefined],
      ['Luisteren', undefined],
      ['Kassawerk', true],
      ['Kaften', true],
      ['Frans', false],
      ['Engels', false],
    ]);
  });
});

describe('a row without a label', () => {
  it('is told with its level, which belongs to nothing', () => {
    const reading = table('Competentie | Niveau', 'Samenwerken | 2', ' | 3', 'Luisteren | 1');
    expect(levels(reading)).toEqual(['Samenwerken 2', 'Luisteren 1']);
    expect(codes(reading)).toEqual(['extract/row-without-label 8']);
  });

  it('goes on with a merged label, and a second level of it is told', async () => {
    const rows = [
      ['Functie', 'Gids', null],
      [],
      ['Competentie', 'Niveau', 'Omschrijving'],
      ['Vertellen', 2, 'op straat'],
      [null, 3, 'op het podium'],
      ['Luisteren', 1, 'naar vragen'],
    ];
    expect(await readBook([{ name: 'Blad1', rows, merges: ['A4:A5'] }])).toEqual([
      'Gids: Vertellen 2, Vertellen 3, Luisteren 1',
      'warning extract/level-conflict Blad1!B5 and Blad1!B4',
    ]);
  });

  it('is told in a sheet of several functions too', async () => {
    const rows = [
      ['Competentie', 'Kok', 'Bode'],
      ['Samenwerken', 2, 3],
      [null, 4, 1],
      ['Luisteren', 1, 2],
    ];
    expect(await readBook([{ name: 'Blad1', rows }])).toContain('warning extract/row-without-label Blad1!B3');
  });
});

describe('a column among the rungs', () => {
  it('that is called otherwise is no rung', () => {
    const reading = table('Competentie | 1 | 2 | 3 | kritisch | 4', 'Samenwerken | | x | | x |', 'Plannen | | | | | x');
    expect(levels(reading)).toEqual(['Samenwerken 2 /4', 'Plannen 4 /4']);
    expect(profileOf(reading).requirements[0]?.must).toBe(true);
  });

  it('counts by the number before its name, also where nobody is asked it', () => {
    const first = table('Competentie | 1 basis | 2 goed | 3 sterk', 'Samenwerken | | x |', 'Plannen | | | x');
    expect(levels(first)).toEqual(['Samenwerken 2 /3', 'Plannen 3 /3']);
    const last = table(
      'Competentie | 0. nvt | 1. start | 2. vlot | 3. top',
      'Samenwerken | | | x |',
      'Meten | | x | |',
    );
    expect(levels(last)).toEqual(['Samenwerken 2 /3', 'Meten 1 /3']);
    const down = table('Competentie | 3 - top | 2 - vlot | 1 - start', 'Samenwerken | | x |', 'Meten | | | x');
    expect(levels(down)).toEqual(['Samenwerken 2 /3', 'Meten 1 /3']);
  });
});

describe('columns of levels', () => {
  it('are what is asked at the start and what is aimed at', () => {
    expect(levels(table('Competentie | Instapniveau | Doelniveau', 'Plannen | 2 | 3'))).toEqual(['Plannen 2 w3']);
    expect(levels(table('Competentie | Minimum | Maximum', 'Plannen | 2 | 4', 'Luisteren | 1 | 2'))).toEqual([
      'Plannen 2',
      'Luisteren 1',
    ]);
  });

  it('never are what somebody has', () => {
    expect(levels(table('Competentie | Huidig | Vereist', 'Plannen | 1 | 3', 'Luisteren | 2 | 2'))).toEqual([
      'Plannen 3',
      'Luisteren 2',
    ]);
    expect(levels(table('Competentie | Niveau | Score kandidaat', 'Plannen | 1 | 3'))).toEqual(['Plannen 1']);
    expect(levels(table('Competentie | Huidig niveau', 'Plannen | 1', 'Luisteren | 2'))).toEqual([
      'Plannen ?',
      'Luisteren ?',
    ]);
  });

  it('under a word of no known meaning are told', () => {
    const reading = table('Competentie | Waarde', 'Plannen | 1', 'Luisteren | 3');
    expect(levels(reading)).toEqual(['Plannen 1', 'Luisteren 3']);
    expect(codes(reading)).toEqual(['extract/level-column-assumed 7']);
  });

  it('are none under points, years or numbers of things', () => {
    for (const header of ['Punten', 'Jaren ervaring', 'Aantal', 'Aantal medewerkers', 'Pagina', 'Score 2024']) {
      expect(levels(table(`Competentie | ${header} | Omschrijving`, 'Plannen | 1 | a', 'Luisteren | 3 | b'))).toEqual([
        'Plannen ?',
        'Luisteren ?',
      ]);
    }
  });
});

describe('columns of marks that are no rungs', () => {
  it('are parts that are counted, or months', () => {
    expect(levels(table('Competentie | Proef 1 | Proef 2', 'Plannen | x | x', 'Luisteren | | x'))).toEqual([
      'Plannen ?',
      'Luisteren ?',
    ]);
    expect(levels(table('Competentie | Januari | Februari | Maart', 'Plannen | x | | x', 'Luisteren | | x |'))).toEqual(
      ['Plannen ?', 'Luisteren ?'],
    );
    expect(levels(table('Competentie | 1 jaar | 2 jaar | 3 jaar', 'Plannen | | x |', 'Luisteren | | | x'))).toEqual([
      'Plannen ?',
      'Luisteren ?',
    ]);
  });

  it('are yes and no', () => {
    const reading = table('Competentie | Ja | Nee', 'Plannen | x |', 'Luisteren | | x', 'Meten | x |');
    expect(levels(reading)).toEqual(['Plannen ?', 'Meten ?']);
    expect(codes(reading)).toEqual(['extract/not-asked 8']);
  });

  it('say how much a competency matters', () => {
    const reading = table('Competentie | Kern | Wenselijk', 'Plannen | x |', 'Luisteren | | x');
    expect(levels(reading)).toEqual(['Plannen ?', 'Luisteren ?']);
    expect(profileOf(reading).requirements[1]?.must).toBe(false);
  });
});

describe('figures that are no level', () => {
  it.each(['-1', '< 2', '> 2', '0,5', '2,5', '3+'])('"%s" is kept as printed, and told', (cell) => {
    const reading = table('Competentie | Niveau', `Plannen | ${cell}`, 'Luisteren | 2');
    expect(levels(reading)).toEqual(['Plannen ?', 'Luisteren 2']);
    expect(codes(reading)).toEqual(['extract/unread-gradation 7']);
  });

  it('are told in a list too', () => {
    const reading = readCard(...HEAD, '- Plannen: -1', '- Luisteren: niveau 0,5', '- Meten: 2 tot 3', '- Zagen (1-2)');
    expect(levels(reading)).toEqual(['Plannen ?', 'Luisteren ?', 'Meten 2..3', 'Zagen 1..2']);
    expect(codes(reading)).toEqual([
      'extract/unread-gradation 5',
      'extract/unread-gradation 6',
      'extract/level-range 7',
      'extract/level-range 8',
    ]);
  });

  it('are versions, classes and numbers of other things', () => {
    const reading = readCard(...HEAD, '- Windows 7/8', '- Rang: II', '- Leidinggeven aan 5 mensen', '- EHBO (3 uur)');
    expect(profileOf(reading).requirements.every((one) => one.required === undefined)).toBe(true);
  });

  it('are sums below the rows', () => {
    expect(levels(readCard(...HEAD, '- Plannen: 1', '- Luisteren: 3', '- Eindtotaal: 4'))).toEqual([
      'Plannen 1',
      'Luisteren 3',
    ]);
  });
});

describe('letters and numbers that stand for other things', () => {
  it('make no scale', () => {
    const reading = readCard(
      '# Functieprofiel: Medewerker leeszaal',
      '',
      'Afdelingen: A = balie, B = depot, C = leeszaal',
      '',
      '## Competenties',
      '',
      '| Competentie | Niveau |',
      '|---|---|',
      '| Plannen | 2 |',
      '| Luisteren | 1 |',
    );
    expect(levels(reading)).toEqual(['Plannen 2', 'Luisteren 1']);
  });
});

describe('lines that hold more than one thing', () => {
  it('are lists of competencies where every name has its level', () => {
    const reading = readCard('Functieprofiel: Gids', '', 'Competenties: vertellen (3), plannen (2) en luisteren (2).');
    expect(levels(reading)).toEqual(['vertellen 3', 'plannen 2', 'luisteren 2']);
  });

  it('are fields beside each other', () => {
    const reading = readCard(
      'Functiebeschrijving Chauffeur',
      '',
      'Graad: C   Loopbaan: C1-C3   Dienst: Wegen',
      'Afdeling: Openbaar domein | Functiefamilie: Technisch',
      '',
      'Competenties',
      '- Rijden: niveau 3',
      '- Laden: niveau 2',
    );
    expect(profileOf(reading)).toMatchObject({
      title: 'Chauffeur',
      grade: 'C',
      functionalCareer: 'C1-C3',
      service: 'Wegen',
      department: 'Openbaar domein',
      functionFamily: 'Technisch',
    });
  });

  it('are a numbered list with an explanation below each name', () => {
    const reading = readCard(
      ...HEAD,
      '1. **Plannen** – niveau 2',
      '   Werkt vooruit.',
      '2. **Luisteren** – niveau 3',
      '   Laat uitspreken.',
      '3. **Meten** (niveau 1)',
    );
    expect(levels(reading)).toEqual(['Plannen 2', 'Luisteren 3', 'Meten 1']);
  });

  it.each([['Stad Voorbeeldegem - functieprofiel chauffeur'], ['Functieprofiel chauffeur - Stad Voorbeeldegem']])(
    'are a title beside its organisation: "%s"',
    (line) => {
      const reading = readCard(line, '', 'Competenties', '- Rijden: niveau 3', '- Laden: niveau 2');
      expect(profileOf(reading).title).toBe('chauffeur');
    },
  );
});

describe('the place of a level in a sheet', () => {
  it('is its own cell, and so is that of what is doubtful about it', async () => {
    const rows = [
      ['Functie', 'Competentie', 'Niveau'],
      ['Kok', 'Koken', 2],
      [null, 'Proeven', 'veel'],
      ['Bode', 'Rijden', 'weinig'],
    ];
    expect(await readBook([{ name: 'Overzicht', rows }])).toEqual(
      expect.arrayContaining([
        'warning table/unread-gradation Overzicht!C3',
        'warning table/unread-gradation Overzicht!C4',
      ]),
    );
  });
});
