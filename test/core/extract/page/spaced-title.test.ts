import { describe, expect, it } from 'vitest';
import { profilesOf } from '../../../../src/core/model/document-reading.ts';
import { spacedTitle } from '../../../../src/core/extract/page/spaced-title.ts';
import { asked, readCard } from '../read-card.ts';

describe('a title that only room parts from its label', () => {
  it('stands behind a code, before other fields', () => {
    expect(spacedTitle(['FUNCTIE', '00231', 'BODE', 'GRAAD D1-D3'])).toEqual({
      label: 'FUNCTIE',
      title: 'BODE',
      fields: [['GRAAD', 'D1-D3']],
    });
    expect(spacedTitle(['Functie: F12', 'Bode'])?.title).toBe('Bode');
  });

  it('is no header of a table', () => {
    for (const parts of [
      ['Functie', 'Kok', 'Bode'],
      ['Functie', 'Competentie', 'Niveau'],
      ['Functie', 'Graad'],
      ['Dienst', 'Keuken'],
      ['Functie', '2'],
    ])
      expect(spacedTitle(parts), parts.join()).toBeUndefined();
  });
});

describe('a listing of functions by a program', () => {
  it('has the code of each row before its name, and parts the functions', () => {
    const row = (code: string, name: string, level: number): string =>
      ` G   ${code}   ${name.padEnd(30)}${level}    01/09      PDX`;
    const head = (code: string, name: string): readonly string[] => [
      `FUNCTIE  ${code}  ${name}        GRAAD D1-D3`,
      'DIENST   ONTHAAL',
      '-'.repeat(60),
      'SRT  CODE  OMSCHRIJVING               VEREIST  DATUM    GEBR',
    ];
    const reading = readCard(
      'PERSPROG  V2.1      FUNCTIES EN COMPETENTIEVEREISTEN      LIJST P4',
      '',
      ...head('00231', 'BODE'),
      row('G07', 'NAUWKEURIGHEID', 6),
      row('G11', 'SAMENWERKEN', 5),
      row('G12', 'PAKKEN SORTEREN', 5),
      '     AANTAL REGELS: 3',
      '',
      ...head('00232', 'KOERIER'),
      row('G07', 'NAUWKEURIGHEID', 4),
      row('G11', 'SAMENWERKEN', 5),
      '     AANTAL REGELS: 2',
    );
    expect(
      profilesOf(reading).map(({ title, requirements }) => [title, requirements.map(({ required }) => required)]),
    ).toEqual([
      ['BODE', [6, 5, 5]],
      ['KOERIER', [4, 5]],
    ]);
  });

  it('parts functions whose tables have the same header', () => {
    const table = (...levels: readonly number[]): readonly string[] => [
      'DIENST: KEUKEN',
      '',
      'COMPETENTIE                 VEREIST',
      ...levels.map((level, index) => `${(['KOKEN', 'SAMENWERKEN', 'PLANNEN'][index] ?? '').padEnd(28)}${level}`),
      '',
    ];
    const reading = readCard('FUNCTIE: KOK', ...table(4, 3, 2), 'FUNCTIE: HULPKOK', ...table(2, 3, 1));
    expect(profilesOf(reading).map(({ requirements }) => requirements.map(({ required }) => required))).toEqual([
      [4, 3, 2],
      [2, 3, 1],
    ]);
  });

  it('keeps a table with one function whole', () => {
    const reading = readCard(
      'Functie   Kok',
      '',
      'Code   Omschrijving      Vereist',
      'A1     Samenwerken       3',
      'A2     Nauwkeurigheid    2',
    );
    expect(asked(reading).map(({ label }) => label)).toEqual(['Samenwerken', 'Nauwkeurigheid']);
  });
});
