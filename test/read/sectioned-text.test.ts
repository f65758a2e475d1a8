import { describe, expect, it } from 'vitest';
import { sectionedBy, sectionsIn } from '../../src/read/sectioned-text.ts';
import { readCsv } from '../../src/read/read-csv.ts';

describe('text with separated cells in parts', () => {
  it.each([
    ['[FUNCTIE]\ntitel;dienst\nKok;Zorg\n[COMPETENTIES]\nnaam;niveau\nHygiëne;3', ';'],
    ['[FUNCTIE]\nTitel\tBode\n[COMPETENTIES]\nNaam\tNiveau\nOrde\t2\nInzet\t3', '\t'],
    ['# Functie\nTitel,Kok\n# Competenties\nCompetentie,Niveau\nOrde,3\nInzet,2', ','],
    ['Functie;Bode\nAttitudes\nNaam;Niveau\nOrde;2\nKennis\nNaam;Niveau\nPost;3', ';'],
  ])('%j', (text, delimiter) => {
    expect(sectionedBy(text)).toBe(delimiter);
  });

  it.each([
    ['[FUNCTIE]\ntitel = Bode\n[DIENST]\nnaam = Onthaal'],
    ['# Functie\n\nEen kok, die graag kookt.\n\n# Competenties\n\n- orde, netheid\n- inzet'],
    ['## Kok\nJe kookt, bakt en braadt.\n## Profiel\nJe bent stipt, net en vlot.\nJe werkt graag, ook in het weekend.'],
    ['== Gedrag ==\nSamenwerken\t3\nOrde\t2\n== Kennis ==\nKoken\t4'],
    ['Competentie;Niveau\nKern\nInzet;2\nOrde;3\nTechniek\nLassen;4\nSnoeien;1'],
  ])('and no such text: %j', (text) => {
    expect(sectionedBy(text)).toBeUndefined();
  });

  it('has one title with signs for a remark', () => {
    expect(sectionsIn([['# export van mei'], ['naam', 'niveau'], ['Orde', '3']]).size).toBe(0);
  });

  it('gives each part a table of its own below its title', () => {
    const { value } = readCsv(
      'k.csv',
      '#SECTIE;Functie\nTitel;Dienst\nKok;Zorg\n#SECTIE;Taken\nnr;taak\n1;Kookt\n#EINDE;2\n',
    );
    expect(
      value?.blocks.map((block) => (block.kind === 'row' ? [block.table, block.cells[0]?.text] : block.text)),
    ).toEqual(['Functie', [1, 'Titel'], [1, 'Kok'], 'Taken', [2, 'nr'], [2, '1']]);
  });
});
