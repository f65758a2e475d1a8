import { describe, expect, it } from 'vitest';
import { asked, readHtmlCard } from './read-card.ts';

const row = (label: string, level: string): string => `<tr><td>${label}</td><td>${level}</td></tr>`;
const group = (name: string): string => `<tr><td colspan="2">${name}</td></tr>`;

function levels(head: string, table: string): readonly unknown[] {
  const reading = readHtmlCard(`${head}<table>${table}</table>`);
  return reading.profile === undefined
    ? [reading.kind]
    : asked(reading).map((one) => [one.cluster, one.label, one.required, one.scale?.levels, one.requiredLabel]);
}

describe('a table that stands under no heading and has no header', () => {
  const head = '<h1>Job card: Lock keeper</h1><p>Employer: Voorbeeldegem Waterways</p>';

  it('asks competencies where each of its groups has a name for them', () => {
    const signs = row('Greeting skippers', '■■□□') + group('Skills') + row('Knots', '■■■□') + row('Radio', '■□□□');
    expect(levels(head, group('Attitude') + signs)).toEqual([
      ['Attitude', 'Greeting skippers', 2, 4, '■■□□'],
      ['Skills', 'Knots', 3, 4, '■■■□'],
      ['Skills', 'Radio', 1, 4, '■□□□'],
    ]);
  });

  it('asks nothing where a group is about something else', () => {
    const rows = row('Office', '■■□□') + group('Skills') + row('Knots', '■■■□') + row('Radio', '■□□□');
    expect(levels(head, group('Opening hours') + rows)).toEqual(['unknown']);
  });

  it('asks competencies where every cell calls its level one, out of how many', () => {
    expect(levels(head, row('Knots', 'level 3/4') + row('Radio', 'level 1/4'))).toEqual([
      [undefined, 'Knots', 3, 4, 'level 3/4'],
      [undefined, 'Radio', 1, 4, 'level 1/4'],
    ]);
    expect(levels(head, row('Boats', '3/4') + row('Locks', '1/4'))).toEqual(['unknown']);
  });
});
