import { describe, expect, it } from 'vitest';
import { asked, readHtmlCard } from '../read-card.ts';

function read(...rows: readonly string[]): readonly unknown[] {
  const table = rows.map((row) => `<tr>${row}</tr>`).join('');
  const html = `<h1>Functiekaart</h1><p>Functie: Boswachter</p><h2>Competenties</h2><p><b>Vakkennis</b></p><table>${table}</table>`;
  return asked(readHtmlCard(html)).map(({ cluster, label, required }) => [cluster, label, required]);
}

describe('rows of a name and its level, below no header', () => {
  it('take a text in bold alone for the name of the rows below it', () => {
    expect(
      read(
        '<td>Bomen vellen</td><td>III</td>',
        '<td>Planten herkennen</td><td>II</td>',
        '<td><b>Omgang</b></td><td></td>',
        '<td>Wandelaars inlichten</td><td>I</td>',
        '<td>Samen werken aan paden</td><td>II</td>',
      ),
    ).toEqual([
      ['Vakkennis', 'Bomen vellen', 3],
      ['Vakkennis', 'Planten herkennen', 2],
      ['Omgang', 'Wandelaars inlichten', 1],
      ['Omgang', 'Samen werken aan paden', 2],
    ]);
  });

  it('take one that is not in bold for a name without a level', () => {
    const rows = ['<td>Bomen vellen</td><td>III</td>', '<td>Vissen tellen</td><td></td>', '<td>Zagen</td><td>I</td>'];
    expect(read(...rows)).toContainEqual(['Vakkennis', 'Vissen tellen', undefined]);
  });

  it('keep any text below a name in bold in its cell apart from the name', () => {
    const cell = (name: string, below: string): string => `<td><p><b>${name}</b></p><p>${below}</p></td>`;
    const rows = [
      `${cell('Bomen vellen', 'kent de valrichting')}<td>●●●○</td>`,
      `${cell('Planten herkennen', 'kruiden en struiken')}<td>●●○○</td>`,
      '<td><b>Wandelaars inlichten</b></td><td>●○○○</td>',
    ];
    expect(read(...rows)).toEqual([
      ['Vakkennis', 'Bomen vellen', 3],
      ['Vakkennis', 'Planten herkennen', 2],
      ['Vakkennis', 'Wandelaars inlichten', 1],
    ]);
  });

  it('keep a sentence below the name in its cell apart from the name', () => {
    const cell = (name: string, below: string): string => `<td><p>${name}</p><p>${below}</p></td>`;
    expect(
      read(
        `${cell('Bomen vellen', 'Kent de valrichting.')}<td>●●●○</td>`,
        '<td>Planten herkennen</td><td>●●○○</td>',
        `${cell('Wandelaars inlichten', 'Wijst de weg. Blijft vriendelijk.')}<td>●○○○</td>`,
      ),
    ).toEqual([
      ['Vakkennis', 'Bomen vellen', 3],
      ['Vakkennis', 'Planten herkennen', 2],
      ['Vakkennis', 'Wandelaars inlichten', 1],
    ]);
  });

  it('ask nothing among tasks with a figure beside them, also with a sentence below', () => {
    const rows = '<tr><td><p>Balie</p><p>Twee loketten.</p></td><td>2</td></tr><tr><td>Telefoon</td><td>1</td></tr>';
    const html = `<h1>Functiekaart</h1><p>Functie: Boswachter</p><h2>Taken</h2><table>${rows}</table>`;
    expect(
      asked(readHtmlCard(`${html}<h2>Competenties</h2><ul><li>Geduld (2)</li></ul>`)).map((one) => one.label),
    ).toEqual(['Geduld']);
  });
});
