import { describe, expect, it } from 'vitest';
import { columnSenseOf } from '../../../../src/core/extract/words/column-sense.ts';
import { momentTail } from '../../../../src/core/extract/words/moment-tail.ts';
import { asked, readHtmlCard } from '../read-card.ts';

const CARD = '<h1>Functie: Sluiswachter</h1><h2>Competenties</h2>';
const row = (...cells: readonly string[]): string => `<tr>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`;
const levels = (html: string): readonly string[] =>
  asked(readHtmlCard(CARD + html)).map(
    ({ label, required, wished }) =>
      `${label} ${String(required ?? '?')}${wished === undefined ? '' : `>${String(wished)}`}`,
  );
const table = (...heads: readonly string[]): string =>
  `<table>${row('Competentie', ...heads)}${row('Opletten', '2', '3')}${row('Rekenen', '1', '1')}${row('Roepen', '2', '4')}</table>`;

describe('a header that ends in a moment', () => {
  it('says what is asked at the start, and what is aimed at later', () => {
    expect(momentTail('niveau na 2 jaar')).toEqual({ before: 'niveau', isLater: true });
    expect(momentTail('vereist bij de start')).toEqual({ before: 'vereist', isLater: false });
    expect(columnSenseOf('Vereist niveau bij aanwerving')).toBe('asked');
    expect(columnSenseOf('Niveau bij de start')).toBe('level');
    expect(columnSenseOf('Gewenst niveau na 2 jaar')).toBe('wished');
    expect(columnSenseOf('Niveau après deux ans')).toBe('target');
  });

  it('says nothing of a level that is no moment, or no level', () => {
    for (const header of ['Niveau op de werkvloer', 'Voorbeeld na 2 jaar', 'Na 2 jaar', 'Werken in de dienst'])
      expect(columnSenseOf(header), header).toBeUndefined();
    expect(columnSenseOf('Ervaring in jaren')).not.toBe('level');
  });

  it.each([
    ['Vereist niveau bij aanwerving', 'Gewenst niveau na 2 jaar'],
    ['Niveau bij de start', 'Niveau na 2 jaar'],
    ['Required level at entry', 'Desired level after 1 year'],
    ['Niveau requis à l’embauche', 'Niveau souhaité après un an'],
  ])('in a table: %s, %s', (now, later) => {
    expect(levels(table(now, later))).toEqual(['Opletten 2>3', 'Rekenen 1', 'Roepen 2>4']);
  });

  it('is read in a small table for each competency too', () => {
    const record = (name: string, now: string, later: string): string =>
      `<table><tr><td colspan="2"><b>${name}</b></td></tr>${row('Omschrijving', 'Wat je daarbij doet.')}${row('Vereist niveau', now)}${row('Gewenst niveau na 2 jaar', later)}</table>`;
    const records = record('Opletten', '2', '3') + record('Rekenen', '3', 'niet van toepassing');
    expect(levels(records + record('Roepen', 'nog te bepalen', 'nog te bepalen'))).toEqual([
      'Opletten 2>3',
      'Rekenen 3',
      'Roepen ?',
    ]);
  });
});
