import { describe, expect, it } from 'vitest';
import { asked, readCard, readHtmlCard } from '../read-card.ts';

const levels = (reading: ReturnType<typeof readCard>): readonly string[] =>
  asked(reading).map(({ label, required }) => `${label} ${String(required ?? '?')}`);

const page = (body: string): string =>
  `<h1>Functieprofiel wegwerker</h1><p>Gemeente Voorbeeldegem</p><h2>Competenties</h2>${body}`;

describe('several names in one cell', () => {
  it('are competencies of their own where the level stands before them', () => {
    const table =
      '<tr><th>Gevraagd niveau</th><th>Competenties</th></tr>' +
      '<tr><td>Niveau 3</td><td>Kabels leggen<br>Putten graven</td></tr>' +
      '<tr><td>Niveau 2</td><td><p>Plannen lezen</p><p>Borden plaatsen</p></td></tr>' +
      '<tr><td>Niveau 1</td><td>Rekenen</td></tr>';
    expect(levels(readHtmlCard(page(`<table>${table}</table>`)))).toEqual([
      'Kabels leggen 3',
      'Putten graven 3',
      'Plannen lezen 2',
      'Borden plaatsen 2',
      'Rekenen 1',
    ]);
  });

  it('are told apart in Markdown too', () => {
    const reading = readCard(
      '# Functieprofiel wegwerker',
      '',
      '## Competenties',
      '',
      '| Niveau | Competenties |',
      '| --- | --- |',
      '| 3 | Kabels leggen<br>Putten graven |',
      '| 1 | Rekenen |',
    );
    expect(levels(reading)).toEqual(['Kabels leggen 3', 'Putten graven 3', 'Rekenen 1']);
  });

  it('are one name that wrapped where a line starts small, ends open or stands before its level', () => {
    const table =
      '<tr><th>Competentie</th><th>Niveau</th></tr>' +
      '<tr><td>Veilig werken<br>langs de weg</td><td>3</td></tr>' +
      '<tr><td>Kennis van<br>Wegcode</td><td>2</td></tr>' +
      '<tr><td>Machines<br>Onderhouden</td><td>1</td></tr>';
    expect(levels(readHtmlCard(page(`<table>${table}</table>`)))).toEqual([
      'Veilig werken langs de weg 3',
      'Kennis van Wegcode 2',
      'Machines Onderhouden 1',
    ]);
  });
});

describe('a name with its level over what explains it', () => {
  const block = (name: string, level: string): string =>
    `<table><tr><td>${name}</td><td>niveau ${level}</td></tr>` +
    `<tr><td colspan="2">Doet dit elke dag.<ul><li>houdt de straat proper</li><li>meldt gebreken</li></ul></td></tr></table>`;

  it('is one competency for each block, and the items are none', () => {
    const reading = readHtmlCard(page(block('Opruimen', 'III') + block('Melden', 'I')));
    expect(levels(reading)).toEqual(['Opruimen 3', 'Melden 1']);
  });

  it('reads the same with the explanation in the cell of the name', () => {
    const row = (name: string, level: string): string =>
      `<tr><td><p><b>${name}</b></p><p>Doet dit elke dag.</p><ul><li>houdt de straat proper</li></ul></td><td>niveau ${level}</td></tr>`;
    const reading = readHtmlCard(page(`<table>${row('Opruimen', 'III')}${row('Melden', 'I')}</table>`));
    expect(asked(reading).map(({ label, definition }) => [label, definition])).toEqual([
      ['Opruimen', 'Doet dit elke dag.\nhoudt de straat proper'],
      ['Melden', 'Doet dit elke dag.\nhoudt de straat proper'],
    ]);
  });

  it('reads the same in lines', () => {
    const reading = readCard(
      '# Functieprofiel wegwerker',
      '',
      '## Competenties',
      '',
      'Opruimen - niveau 3',
      'Doet dit elke dag.',
      '- houdt de straat proper',
      '',
      'Melden - niveau 1',
      'Zegt wat er scheelt.',
      '- belt de ploegbaas',
    );
    expect(levels(reading)).toEqual(['Opruimen 3', 'Melden 1']);
  });

  it('goes on below the table where only the last row lacks its explanation', () => {
    const row = '<tr><td><p><b>Opruimen</b></p><p>Doet dit elke dag.</p></td><td>niveau 3</td></tr>';
    const body = `<table>${row}<tr><td><b>Melden</b></td><td>niveau 1</td></tr></table><p>Zegt wat er scheelt.</p><ul><li>belt de ploegbaas</li></ul>`;
    expect(levels(readHtmlCard(page(body)))).toEqual(['Opruimen 3', 'Melden 1']);
  });
});

describe('what stands below the rows of a table', () => {
  it('counts things and adds up, and is no competency', () => {
    const reading = readCard(
      '# Functieprofiel wegwerker',
      '',
      '## Competenties',
      '',
      '| Competentie | Niveau |',
      '| --- | --- |',
      '| Opruimen | 3 |',
      '| Melden | 1 |',
      '| Som van de niveaus | 4 |',
      '| Aantal posten op 1 maart | 2 |',
      '',
      '1 KX = geldt voor iedereen; PX = geldt voor enkelen',
    );
    expect(levels(reading)).toEqual(['Opruimen 3', 'Melden 1']);
  });
});
