import { describe, expect, it } from 'vitest';
import { ingest } from '../../../src/ingest.ts';
import { asked, readCard, readHtmlCard } from './read-card.ts';

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

describe('rungs as headings over the names that have them', () => {
  it('are levels, also as treads of a ladder below a question', () => {
    const card = ['# Functie: Kapper', '', '## Welke competenties zoeken we?', ''];
    const rungs = ['### Trede 3', '', '- Knippen', '', '### Trede 1', '', '- Rekenen', '- Opruimen'];
    expect(asked(readCard(...card, ...rungs)).map(({ label, required }) => [label, required])).toEqual([
      ['Knippen', 3],
      ['Rekenen', 1],
      ['Opruimen', 1],
    ]);
  });

  it('are none where they count the steps of a procedure', () => {
    const card = ['# Functie: Kapper', '', '## Competenties', '', '### Stap 2', '', '- Luisteren', '- Knippen'];
    expect(asked(readCard(...card)).map(({ required }) => required)).not.toContain(2);
  });
});

describe('buttons of a form in the cells of a page', () => {
  const button = (kind: string, isOn: boolean): string => `<input type="${kind}" disabled${isOn ? ' checked' : ''}>`;

  it('are the levels of the columns they are chosen in', () => {
    for (const kind of ['radio', 'checkbox']) {
      const line = (name: string, level: number): string =>
        row(name, ...[1, 2, 3].map((one) => button(kind, one === level)));
      const head = '<tr><th>Competency</th><th>Basic</th><th>Advanced</th><th>Expert</th></tr>';
      const html = `<h1>Job profile: Barber</h1><h2>Competencies</h2><table>${head}${line('Listening', 2)}${line('Cutting', 3)}${line('Sums', 1)}</table>`;
      expect(asked(readHtmlCard(html)).map(({ label, required }) => [label, required])).toEqual([
        ['Listening', 2],
        ['Cutting', 3],
        ['Sums', 1],
      ]);
    }
  });
});

describe('a table that explains the rungs without a header', () => {
  const matrix = `<table><tr><th>Competency</th><th>Junior Barber</th><th>Salon Manager</th></tr>${row('Listening', '2', '3')}${row('Cutting', '1', '4')}${row('Sums', '1', '2')}</table>`;
  const read = async (...rungs: readonly string[]): Promise<readonly string[]> => {
    const legend = `<h2>Proficiency levels</h2><table>${rungs.map((rung, index) => row(String(index + 1), rung)).join('')}</table>`;
    const page = `<html><body><h1>Competency matrix</h1>${matrix}${legend}</body></html>`;
    const { readings } = await ingest('matrix.html', new TextEncoder().encode(page));
    const [reading] = readings;
    return (reading?.profiles ?? []).map(
      ({ title, requirements }) =>
        `${title ?? '?'}: ${requirements.map((one) => String(one.required ?? '?')).join(' ')}`,
    );
  };

  it('asks nothing, so that the matrix above it is read for all its functions', async () => {
    expect(await read('Basic: with support', 'Competent: alone', 'Advanced: coaches others', 'Expert')).toEqual([
      'Junior Barber: 2 1 1',
      'Salon Manager: 3 4 2',
    ]);
  });
});
