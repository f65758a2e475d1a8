import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/core/model/source-text.ts';
import { withEndLevels } from '../../../../src/core/extract/page/end-levels.ts';
import { asked, profileOf, readCard } from '../read-card.ts';

function rowsOf(...lines: readonly string[]): readonly string[] {
  const blocks = lines.map((text, index): Block => ({ kind: 'line', text, at: { line: index + 1 }, gapBefore: false }));
  return withEndLevels(blocks).map((block) =>
    block.kind === 'row' ? block.cells.map((cell) => cell.text).join(' | ') : block.text,
  );
}

describe('tables that lost the room between their columns', () => {
  it('have a name and a level on each line, the name over several and the level alone', () => {
    expect(
      rowsOf(
        'Competentie Niveau (1-5)',
        'Netwerken 5',
        'Kennis van',
        'heggen',
        '2',
        'Omgaan met honden',
        'en katten 3',
        'Diploma',
      ),
    ).toEqual([
      'Competentie | Niveau (1-5)',
      'Netwerken | 5',
      'Kennis van heggen | 2',
      'Omgaan met honden en katten | 3',
      'Diploma',
    ]);
  });

  it('keep a name without a level, and the heading of a group, apart from the name below', () => {
    expect(
      rowsOf('Compétence Niveau', 'Écouter 2', 'Dessiner', 'Planter 3', 'Technische competenties', 'Tailler 1'),
    ).toEqual([
      'Compétence | Niveau',
      'Écouter | 2',
      'Dessiner | ',
      'Planter | 3',
      'Technische competenties',
      'Tailler | 1',
    ]);
  });

  it('go on behind the same header on the next page', () => {
    expect(
      rowsOf('Competency Level', 'Mowing 2', 'Pruning 4', 'Competency Level', 'Digging 1', 'Raking 3').length,
    ).toBe(5);
  });

  it('leave the title of the card and the groups as printed', () => {
    const card = readCard(
      'Functiebeschrijving parkwachter',
      'Gemeente Linderhout',
      '',
      'Competentieprofiel (schaal 1 tot 5)',
      'Gedragscompetenties Niveau',
      'Klantgerichtheid 4',
      'Samenwerken met collega’s en',
      'externe partners 3',
      'Pagina 1 van 2',
      'Functiebeschrijving parkwachter',
      'Technische competenties Niveau',
      'Bomen snoeien',
      '5',
      'Kaartlezen 2',
      'Pagina 2 van 2',
    );
    expect(profileOf(card).title).toBe('parkwachter');
    expect(asked(card).map((one) => [one.cluster, one.label, one.required, one.scale?.levels])).toEqual([
      ['Gedragscompetenties', 'Klantgerichtheid', 4, 5],
      ['Gedragscompetenties', 'Samenwerken met collega’s en externe partners', 3, 5],
      ['Technische competenties', 'Bomen snoeien', 5, 5],
      ['Technische competenties', 'Kaartlezen', 2, 5],
    ]);
  });

  it.each([
    ['a figure that no name is left for', ['Competentie Niveau', 'Werken met Windows 7', '3', 'Plannen 2', 'Zagen 1']],
    ['one figure alone', ['Competentie Niveau', 'Zagen 1', 'Plannen']],
    ['a heading without a word for levels', ['Competentie', 'Zagen 1', 'Plannen 2']],
    ['figures below another heading', ['Verlof Niveau', 'Zomer 1', 'Winter 2']],
  ])('leave %s as lines', (_, lines) => {
    expect(rowsOf(...lines)).toEqual(lines);
  });
});
