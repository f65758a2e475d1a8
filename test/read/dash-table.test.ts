import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/read-text.ts';
import { asked, readCard } from '../core/extract/read-card.ts';

function rowsOf(...lines: readonly string[]): readonly string[] {
  return readText('kaart.md', lines.join('\n')).blocks.map((block) =>
    block.kind === 'row' ? block.cells.map((cell) => cell.text).join(' / ') : `${block.kind} ${block.text}`,
  );
}

describe('tables whose columns a line of dashes tells', () => {
  it('reads one row on each line under the dashes', () => {
    expect(
      rowsOf(
        'Competentie    Niveau',
        '------------- -------',
        'Snoeien             2',
        'Maaien              1',
        '',
        'Einde.',
      ),
    ).toEqual(['Competentie / Niveau', 'Snoeien / 2', 'Maaien / 1', 'line Einde.']);
  });

  it('joins rows that wrap and are parted by empty lines between full rules, the last one too', () => {
    const table = [
      '------------------------------------------',
      'Competentie        Vereist      Toelichting',
      '                   niveau       ',
      '------------------ ------------ ----------',
      'Omgaan met         gevormd      Blijft',
      'boze bezoekers                  kalm.',
      '',
      'Kassa houden       ervaren      Telt na.',
      '------------------------------------------',
    ];
    expect(rowsOf(...table)).toEqual([
      'Competentie / Vereist niveau / Toelichting',
      'Omgaan met boze bezoekers / gevormd / Blijft kalm.',
      'Kassa houden / ervaren / Telt na.',
    ]);
  });

  it('never takes the names for the rungs of the words beside them', () => {
    const card = readCard(
      '# Functiekaart bibliothecaris',
      '',
      '## Competenties',
      '',
      '  Competentie          Vereist niveau',
      '  -------------------- ----------------',
      '  Samenwerken          vlot',
      '  Boeken herstellen    uitmuntend',
      '  Plannen              voldoende',
      '',
      'De schaal loopt van voldoende over vlot naar uitmuntend.',
    );
    expect(asked(card).map(({ label, required }) => [label, required])).toEqual([
      ['Samenwerken', 2],
      ['Boeken herstellen', 3],
      ['Plannen', 1],
    ]);
  });

  it.each([
    ['a text that stands across two columns', ['Taak    Niveau', '------ -------', 'Snoeiwerken 2']],
    [
      'a mark between two stretches',
      ['Taak      A      B', '-------  ---     ---', 'Snoeien     x', 'Maaien          x'],
    ],
    [
      'a line that goes on with the name above it',
      ['Taak      Niveau', '-------   ------', 'Snoeien   2', 'van hagen'],
    ],
    ['a rule of one stretch', ['Taak      Niveau', '----------------', 'Snoeien   2']],
    ['a list of dashes', ['Taken', '- - -', 'Snoeien']],
  ])('leaves %s as lines', (_, lines) => {
    expect(rowsOf(...lines).some((row) => row.includes(' / '))).toBe(false);
  });
});
