import { describe, expect, it } from 'vitest';
import { levelCellOf } from '../../../../src/core/extract/level/level-cell.ts';
import { profileOf, readHtmlCard } from '../read-card.ts';

const table = (...rows: readonly string[]): string => `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
function read(body: string): readonly unknown[] {
  const html = `<h1>Functieprofiel: Pakker</h1><h2>Taken</h2><ul><li>Laadt wagens</li></ul><h2>Competenties</h2>${body}`;
  return profileOf(readHtmlCard(html)).requirements.map(({ label, required, scale }) => [
    label,
    required,
    scale?.levels,
  ]);
}

describe('signs with the name of a rung beside them', () => {
  it('say which rung it is, whatever it is called', () => {
    expect(levelCellOf('■■□□ gezel')).toEqual({ kind: 'level', level: 2, of: 4, printed: '■■□□ gezel' });
    expect(levelCellOf('gevorderd (●●○)')).toMatchObject({ level: 2, of: 3 });
    expect(
      read(
        table(
          '<td>Stapelen</td><td>■■□ Gezel</td>',
          '<td>Tellen</td><td>■□□ Leerling</td>',
          '<td>Meten</td><td>■■■ Meester</td>',
        ),
      ),
    ).toEqual([
      ['Stapelen', 2, 3],
      ['Tellen', 1, 3],
      ['Meten', 3, 3],
    ]);
  });

  it('rate a competency where it is the name of one', () => {
    expect(levelCellOf('Samenwerken ●●○').kind).not.toBe('level');
    expect(levelCellOf('●●○ Samenwerken').kind).not.toBe('level');
    expect(levelCellOf('● gezel').kind).not.toBe('level');
    const rows = [
      '<td>Stapelen ●●○</td><td>Luisteren ●●●</td>',
      '<td>Tellen ●○○</td><td>Netheid ●●○</td>',
      '<td>Meten ●○○</td><td>Wegen ●●○</td>',
    ];
    const found = read(table(...rows));
    expect(found).toHaveLength(6);
    expect(found).toContainEqual(['Netheid', 2, 3]);
    const first = rows.map((row) => row.replace(/>([^<]{3,20}) ([●○]{3})</gu, '>$2 $1<'));
    expect(read(table(...first))).toContainEqual(['Luisteren', 3, 3]);
    expect(read(table(...first))).toContainEqual(['Stapelen', 2, 3]);
    const list = '<ul><li>●●○ Stapelen</li><li>●●● Tellen</li><li>●○○ Meten</li></ul>';
    expect(read(`<p>De schaal heeft 3 niveaus.</p>${list}`)).toContainEqual(['Tellen', 3, 3]);
  });
});
