import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/read/read-text.ts';
import { withSideColumns } from '../../../../src/core/extract/page/side-columns.ts';
import { asked, readCard } from '../read-card.ts';

const LEFT = [
  'Jouw opdracht',
  'Je leidt een ploeg van vier en',
  'houdt het park open.',
  '• paden vegen',
  '• bomen snoeien',
  'Ons aanbod',
  '• maaltijdcheques',
];
const RIGHT = [
  'Jouw competenties',
  'Wat je kan, met het niveau in sterren.',
  'Aansturen ***',
  'Organiseren **',
  'Rustig blijven *',
  'Kennis van planten **',
  'Luisteren *',
];
const inTurns = LEFT.flatMap((line, index) => [line, `${' '.repeat(50)}${RIGHT[index] ?? ''}`]);

describe('two columns whose lines take turns', () => {
  it('are read one after the other', () => {
    const reading = readCard('Vacature tuinier', 'Functie: Tuinier', '', ...inTurns);
    expect(asked(reading).map(({ label, required }) => [label, required])).toEqual([
      ['Aansturen', 3],
      ['Organiseren', 2],
      ['Rustig blijven', 1],
      ['Kennis van planten', 2],
      ['Luisteren', 1],
    ]);
  });

  it('are no columns where few lines stand to the right, or none has a level', () => {
    const few = ['Functie: Tuinier', ...LEFT, `${' '.repeat(50)}Berkel, 3 mei`];
    const plain = LEFT.flatMap((line) => [line, `${' '.repeat(50)}Een zin ernaast`]);
    for (const lines of [few, plain]) {
      const source = readText('blad.txt', lines.join('\n'));
      expect(withSideColumns(source)).toBe(source);
    }
  });
});
