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
  const button = (kind: string, isOn: boolean): string => `<input type="${kind}"${isOn ? ' checked' : ''} disabled>`;
  const page = (head: readonly string[], ...rows: readonly string[]): string =>
    `<h1>Job profile: Barber</h1><h2>Competencies</h2><table><tr>${head.map((one) => `<th>${one}</th>`).join('')}</tr>${rows.join('')}</table>`;
  const levels = (html: string): readonly unknown[] =>
    asked(readHtmlCard(html)).map(({ label, required }) => [label, required]);

  it('are the levels of the columns they are chosen in', () => {
    const line = (name: string, level: number): string =>
      row(name, ...[1, 2, 3].map((one) => button('radio', one === level)));
    const head = ['Competency', 'Basic', 'Advanced', 'Expert'];
    expect(levels(page(head, line('Listening', 2), line('Cutting', 3), line('Sums', 1)))).toEqual([
      ['Listening', 2],
      ['Cutting', 3],
      ['Sums', 1],
    ]);
  });

  it('are levels too where boxes are ticked one in each row, and a row without one asks a level that is not known', () => {
    const line = (name: string, level: number): string =>
      row(name, ...[1, 2, 3].map((one) => button('checkbox', one === level)));
    const head = ['Competency', 'Basic', 'Advanced', 'Expert'];
    expect(levels(page(head, line('Listening', 2), line('Cutting', 3), line('Sums', 0), line('Shaving', 1)))).toEqual([
      ['Listening', 2],
      ['Cutting', 3],
      ['Sums', undefined],
      ['Shaving', 1],
    ]);
  });

  it('that are ticked more than once in a row say yes or no of each column', () => {
    const line = (name: string, ...on: readonly boolean[]): string =>
      row(name, ...on.map((one) => button('checkbox', one)));
    const html = page(
      ['Competency', 'Letter', 'Interview', 'Test'],
      line('Sums', true, false, true),
      line('Cutting', false, true, false),
      line('Shaving', true, true, true),
    );
    expect(levels(html).filter((one) => !String(one).endsWith(','))).toEqual([]);
  });

  it.each(['To develop', 'I can do this', 'Tested'])('beside a stated level leave it alone: %s', (header) => {
    const line = (name: string, level: string, isOn: boolean): string => row(name, level, button('checkbox', isOn));
    const html = page(
      ['Competency', 'Required level', header],
      line('Sums', '1', true),
      line('Cutting', '3', false),
      line('Listening', '1', true),
    );
    expect(levels(html)).toEqual([
      ['Sums', 1],
      ['Cutting', 3],
      ['Listening', 1],
    ]);
  });

  it('that say yes or no of a column are no rungs, and the document is not lost', () => {
    const html = page(
      ['Competency', 'Mandatory', 'Tested'],
      row('Sums', button('checkbox', true), button('checkbox', false)),
      row('Cutting', button('checkbox', false), button('checkbox', true)),
    );
    expect(levels(html)).toEqual([
      ['Sums', undefined],
      ['Cutting', undefined],
    ]);
  });

  it('that a visitor can still press state no level, though the first is chosen', () => {
    const open = (isOn: boolean): string => button('radio', isOn).replace(' disabled', '');
    const line = (name: string): string => row(name, open(true), open(false), open(false));
    const html = page(['Competency', '1', '2', '3'], line('Cutting'), line('Sums'));
    expect(levels(html).every((one) => String(one).endsWith(','))).toBe(true);
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
