import { describe, expect, it } from 'vitest';
import { asked, readCard, readHtmlCard } from '../read-card.ts';

/** The competencies of a dictionary in short: group, name, levels. */
function explained(...lines: readonly string[]): readonly string[] {
  const { dictionary } = readCard(...lines);
  return (dictionary?.competencies ?? []).map(
    ({ label, cluster, levels }) => `${cluster ?? ''}/${label}/${levels.map(({ level }) => level).join('')}`,
  );
}

describe('a dictionary whose levels are the items of lists', () => {
  it('is read, with or without a definition', () => {
    const lines = [
      '# Competentiewoordenboek',
      '## Omgaan met klanten',
      '### Luisteren',
      'Aandacht tonen.',
      '- Niveau 1: Laat uitspreken',
      '- Niveau 2: Vat samen',
      '### Adviseren',
      '- Niveau 1: Geeft tips',
      '- Niveau 2: Stelt oplossingen voor',
      '- Niveau 3: Stuurt het beleid bij',
    ];
    expect(explained(...lines)).toEqual(['Omgaan met klanten/Luisteren/12', 'Omgaan met klanten/Adviseren/123']);
  });

  it('is read where the number is set in bold and no sign stands behind it', () => {
    const entry = (name: string): string =>
      `<h3>${name}</h3><p>Wat dat is.</p><ul><li><b>Graad 1</b> Doet mee.</li><li><b>Graad 2</b> Gaat voor.</li></ul>`;
    const { dictionary } = readHtmlCard(`<h1>Gids</h1><h2>Denken</h2>${entry('Oordelen')}${entry('Vernieuwen')}`);
    expect(dictionary?.competencies.map(({ label, cluster }) => [cluster, label])).toEqual([
      ['Denken', 'Oordelen'],
      ['Denken', 'Vernieuwen'],
    ]);
  });

  it('is no card that states which level it asks', () => {
    const entry = (name: string, level: number): readonly string[] => [
      `### ${name}`,
      `Vereist: niveau ${level}`,
      `- Niveau 1: Kent het begin van ${name}`,
      `- Niveau 2: Deelt kennis over ${name}`,
      `- Niveau 3: Leert anderen ${name}`,
    ];
    const reading = readCard(
      '# Functieprofiel gids',
      '## Competenties',
      ...entry('Luisteren', 2),
      ...entry('Sturen', 1),
    );
    expect(asked(reading).map(({ label, required }) => [label, required])).toEqual([
      ['Luisteren', 2],
      ['Sturen', 1],
    ]);
  });

  it('is no legend of a card', () => {
    const legend = ['De niveaus:', '- Niveau 1: met hulp', '- Niveau 2: alleen', '- Niveau 3: leert anderen aan'];
    const reading = readCard(
      'Functiekaart',
      'Functie: Gids',
      ...legend,
      '',
      'Competenties',
      '- Sturen: niveau 3',
      '- Luisteren: niveau 2',
    );
    expect(reading.dictionary).toBeUndefined();
    expect(asked(reading)).toHaveLength(2);
  });
});

describe('a dictionary whose groups stand right over the first name', () => {
  const levels = ['Graad 1: Kent de regels van de dienst.', 'Graad 2: Past de regels toe op wat nieuw is.'];

  it('keeps group and name apart by the sentence that explains the name', () => {
    const lines = [
      'Competentiegids',
      '',
      'Omgaan met taken',
      'Oordelen',
      'Keuzes maken en ze verdedigen.',
      ...levels,
      '',
      'Plannen',
      'Het werk ordenen.',
      ...levels,
    ];
    expect(explained(...lines)).toEqual(['Omgaan met taken/Oordelen/12', 'Omgaan met taken/Plannen/12']);
  });

  it('takes a group by its word', () => {
    const lines = ['Cluster: Denken', 'Oordelen', ...levels, '', 'Plannen', 'Het werk ordenen.', ...levels];
    expect(explained('Competentiegids', '', ...lines)).toEqual(['Denken/Oordelen/12', 'Denken/Plannen/12']);
  });

  it('takes a definition over two lines for no name', () => {
    const lines = ['Oordelen', 'Keuzes maken en die', 'ook verdedigen', ...levels, '', 'Plannen', 'Het werk ordenen.'];
    expect(explained('Competentiegids', '', ...lines, ...levels)).toEqual(['/Oordelen/12', '/Plannen/12']);
  });

  it('goes on behind the foot of a page that lost its number', () => {
    const [first = '', second = ''] = levels;
    const page = ['Competentiegids stad Berkel – pagina', '', 'Stad Berkel | Personeel'];
    const more = ['Rekenen', 'Meten', 'Sturen'].flatMap((name) => [name, 'Wat dat is.', ...levels, '']);
    const lines = ['Stad Berkel | Personeel', '', ...more, 'Oordelen', 'Kiezen.', first, ...page, second, '', ...more];
    expect(explained(...lines, page[0] ?? '')).toContain('/Oordelen/12');
  });
});
