import { describe, expect, it } from 'vitest';
import { ownWord } from '../../../../src/core/extract/list/own-word.ts';
import { profileOf, readCard } from '../read-card.ts';

const under = (heading: string, ...items: readonly string[]): readonly string[] =>
  profileOf(readCard('FUNCTIEKAART', 'Functie: Kok', '', heading, '', ...items)).requirements.map(
    ({ label, required }) => `${label} · ${required ?? '?'}`,
  );
const doubts = (heading: string, ...items: readonly string[]): readonly unknown[] =>
  readCard('FUNCTIEKAART', 'Functie: Kok', '', heading, '', ...items)
    .diagnostics.filter(({ code }) => /gradation|not-asked/u.test(code))
    .map(({ code, values }) => `${code.slice('extract/'.length)} ${String(values?.['label'])}`);

describe('a line that speaks of its own level below a heading that gives all one', () => {
  const items = [
    '- Inzet (n.v.t.)',
    '- Orde - niet vereist',
    '- Durf (nog te bepalen)',
    '- Moed: ?',
    '- Rust (expert)',
    '- Tact: hoger niveau',
    '- Empathie (minder dan niveau 2)',
    '- Geduld (niveau 1 volstaat)',
    '- Luisteren',
  ];
  const read = ['Durf · ?', 'Moed · ?', 'Rust · ?', 'Tact · ?', 'Empathie · ?', 'Geduld · ?', 'Luisteren · 2'];

  it('takes no level from the heading, with or without bullets', () => {
    expect(under('Kerncompetenties (niveau 2)', ...items)).toEqual(read);
    const plain = items.map((item) => item.slice(2));
    expect(under('Kerncompetenties (niveau 2)', ...plain.filter((line) => !line.startsWith('Durf')))).toEqual(
      read.slice(1),
    );
  });

  it('tells each time that nothing is asked or that the level is open', () => {
    expect(doubts('Kerncompetenties (niveau 2)', ...items)).toEqual([
      'not-asked Inzet',
      'not-asked Orde',
      'unread-gradation Durf',
      'unread-gradation Moed',
      'unread-gradation Tact',
      'unread-gradation Empathie',
      'unread-gradation Geduld',
      'unread-gradation Rust',
    ]);
  });

  it('takes it from the heading where it only explains the name, names a year or a thing with a figure', () => {
    const plain = [
      'Plannen: maakt een planning op',
      'Communiceren: past het niveau aan de gesprekspartner aan',
      'Omgaan met Office 365',
      'Decreten (2017)',
      'Overleggen op een hoger niveau',
      'Zorg dragen voor een goede basis',
      'Groen (in overleg)',
    ];
    const levels = under('Kerncompetenties (niveau 2)', ...plain.map((line) => `- ${line}`));
    expect(levels).toHaveLength(plain.length);
    expect(levels.filter((line) => !line.endsWith('· 2'))).toEqual([]);
  });

  it('reads rows of a table the same way', () => {
    const table = ['| Competentie | Toelichting |', '|---|---|', '| Inzet (n.v.t.) | helpt |', '| Zorg: ? | helpt |'];
    expect(
      under('## Kerncompetenties (niveau 2)', ...table, '| Orde | werkt net |', '| Moed | nog te bepalen |'),
    ).toEqual(['Zorg · ?', 'Orde · 2', 'Moed · ?']);
  });
});

describe('ownWord', () => {
  it('parts the name from what is said of its level', () => {
    expect(ownWord('Orde niet vereist')).toEqual({ says: 'not-asked', name: 'Orde', text: 'niet vereist' });
    expect(ownWord('Orde n.v.t.')).toEqual({ says: 'not-asked', name: 'Orde', text: 'n.v.t.' });
    expect(ownWord('Orde, niveau: n.v.t.')).toEqual({ says: 'not-asked', name: 'Orde', text: 'n.v.t.' });
    expect(ownWord('Durf nog te bepalen')).toEqual({ says: 'open', name: 'Durf', text: 'nog te bepalen' });
    expect(ownWord('Orde - niet vereist voor starters')?.says).toBe('open');
    expect(ownWord('Tact hoger niveau')).toEqual({ says: 'open', name: 'Tact', text: 'hoger niveau' });
    expect(ownWord('Moed ?')).toEqual({ says: 'open', name: 'Moed', text: '?' });
    expect(ownWord('Inzet: < 2')).toEqual({ says: 'open', name: 'Inzet', text: '< 2' });
    expect(ownWord('Rust (meester)', ['leerling', 'meester'])).toEqual({ says: 'rung', name: 'Rust', text: 'meester' });
  });

  it('hears nothing in a name, in what it means, or in a question', () => {
    const names = [
      'Orde',
      'Rust (meester)',
      'Drempels wegnemen: geen drempel is te hoog',
      'Kan je goed omgaan met geld?',
    ];
    for (const name of [...names, 'Plannen - meer dan gewoonlijk', 'ISO (9001)', 'Zin voor orde, netheid'])
      expect(ownWord(name)).toBeUndefined();
  });
});
