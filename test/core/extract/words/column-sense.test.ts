import { describe, expect, it } from 'vitest';
import { columnSenseOf, isTotal, misspeltSenseOf } from '../../../../src/core/extract/words/column-sense.ts';
import { columnRoleOf } from '../../../../src/core/extract/words/header-word.ts';
import { askRoleOf } from '../../../../src/core/extract/table/ask-role.ts';
import { sheetRoleOf } from '../../../../src/core/extract/table/sheet-role.ts';
import { tableColumn } from '../../../../src/core/extract/table/table-column.ts';

describe('the header of a column', () => {
  it.each([
    ['Competentie', 'label'],
    ['Compétences comportementales', 'label'],
    ['comp_naam', 'label'],
    ['CMP_OMS', 'label'],
    ['NIV_GEVR', 'asked'],
    ['niv_vereist', 'asked'],
    ['LVL_EXPEC', 'asked'],
    ['NIV_HUID', 'held'],
    ['NIV_GEW', undefined],
    ['STATUS_GEVR', undefined],
    ['Gewenste competenties', 'label'],
    ['Niveau', 'level'],
    ['Vereist niveau (1-5)', 'asked'],
    ['Niveau requis', 'asked'],
    ['Vereiste beheersing', 'asked'],
    ['Instapniveau', 'entry'],
    ['Minimum', 'least'],
    ['Maximum', 'most'],
    ['Doelniveau', 'target'],
    ['Niveau souhaité', 'wished'],
    ['Huidig niveau medewerker', 'held'],
    ['Score kandidaat', 'held'],
    ['Niveau kandidaat', 'held'],
    ['Score op 5', 'score'],
    ['Punten', 'points'],
    ['Gewicht', 'weight'],
    ['Importance of level', 'weight'],
    ['Weging niveau', 'weight'],
    ['Prioriteitsniveau', 'priority'],
    ['Te behalen punten', 'points'],
    ['Ancienneté (années)', 'amount'],
    ['Kerntaken', 'task'],
    ['Opmerking', 'remark'],
    ['Kandidaat', 'person'],
    ['Eindtotaal', 'total'],
    ['Jaren ervaring', 'amount'],
    ['Functiebenaming', 'function'],
    ['Functiecompetenties', undefined],
    ['Medewerkersvaardigheden', undefined],
    ['Kok', undefined],
    ['Samenwerken', undefined],
    ['Prioriteiten stellen', undefined],
    ['Priority setting', undefined],
    ['Belang van de burger', undefined],
  ])('"%s" says that it holds: %s', (header, sense) => {
    expect(columnSenseOf(header)).toBe(sense);
  });

  it('is known in whatever misspelling where a card prints it, and never by its first letters alone', () => {
    expect(misspeltSenseOf('Competentei')).toBe('label');
    expect(misspeltSenseOf('Compost')).toBeUndefined();
  });

  it('means the same in a card, a sheet and a table that people fill in', () => {
    expect(columnRoleOf('Streefniveau')).toBe('wished');
    expect(columnRoleOf('Instapniveau')).toBe('level');
    expect(columnRoleOf('Score kandidaat')).toBe('held');
    expect(askRoleOf('Score kandidaat')).toBe('held');
    expect(askRoleOf('Instapniveau')).toBe('level');
    expect(sheetRoleOf('Punten')).toBe('aside');
    expect(tableColumn('Minimumniveau')).toBe('level');
    expect(tableColumn('Commentaire')).toBe('note');
  });

  it('of sums is told from that of levels', () => {
    expect(isTotal('Gemiddelde niveau')).toBe(true);
    expect(isTotal('Totaalbeeld schetsen')).toBe(false);
  });
});
