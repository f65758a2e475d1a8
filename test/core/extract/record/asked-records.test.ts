import { describe, expect, it } from 'vitest';
import type { DocumentReading } from '../../../../src/core/model/document-reading.ts';
import { profileOf, readCard, readHtmlCard } from '../read-card.ts';

const levelsOf = (reading: DocumentReading): readonly string[] =>
  profileOf(reading).requirements.flatMap(({ label, required }) =>
    required === undefined ? [] : [`${label} ${String(required)}`],
  );
const list = (...items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const named = (name: string, ...items: readonly string[]): string => `${name}${list(...items)}`;
const page = (...parts: readonly string[]): readonly string[] =>
  levelsOf(
    readHtmlCard(
      `<h1>Functieprofiel: Technisch medewerker</h1><h2>Competenties</h2>${list('Meten: niveau 2', 'Lassen: niveau 3')}${parts.join('')}`,
    ),
  );
const OWN = ['Meten 2', 'Lassen 3'];

describe('names with a figure below them, outside the competencies', () => {
  it('count people, name prices or score risks, in lists', () => {
    expect(
      page(
        '<h2>Bezetting van de ploeg</h2>',
        list(named('Loodgieters', 'minimum: 2'), named('Schilders', 'minimum: 3')),
      ),
    ).toEqual(OWN);
    expect(page('<h2>Risico’s</h2>', list(named('Hoogte', 'score: 3'), named('Lawaai', 'score: 2')))).toEqual(OWN);
    expect(
      page(
        '<h2>Prijslijst</h2><h3>Zwembeurt</h3>',
        list('minimum: 2', 'maximum: 4'),
        '<h3>Zwemles</h3>',
        list('minimum: 5', 'maximum: 9'),
      ),
    ).toEqual(OWN);
  });

  it('are grades, languages or equipment, below lines', () => {
    expect(
      page('<h2>Loonvoorwaarden</h2><p>Redder</p>', list('niveau: 3', 'trede: 4'), '<p>Hoofd</p>', list('niveau: 4')),
    ).toEqual(OWN);
    expect(page('<h2>Taalniveaus</h2><p>Frans</p>', list('vereist: 3'), '<p>Engels</p>', list('vereist: 2'))).toEqual(
      OWN,
    );
    expect(
      page('<h2>Arbeidsmiddelen</h2><p><b>Ladder</b></p>', list('Niveau: 3'), '<p><b>Zaag</b></p>', list('Niveau: 2')),
    ).toEqual(OWN);
  });

  it('are risks in small tables', () => {
    const risk = (name: string, level: string): string =>
      `<table><tr><td colspan="2">${name}</td></tr><tr><td>Niveau</td><td>${level}</td></tr><tr><td>Maatregel</td><td>harnas</td></tr></table>`;
    expect(page('<h2>Risico’s</h2>', risk('Werken op hoogte', '3'), risk('Lawaai', '2'))).toEqual(OWN);
  });

  it('stay foreign where no heading is set off from those of the card', () => {
    const card = ['Functie: redder', '', 'Competenties', '', '- Zwemmen (niveau 2)', '- Plannen (niveau 3)', ''];
    const risks = ['Risico’s', '- Plannen van werken', '  - score: 2', '- Lawaai', '  - score: 3'];
    expect(levelsOf(readCard(...card, ...risks))).toEqual(['Zwemmen 2', 'Plannen 3']);
  });

  it('are risks in a form with boxes, and a score there is what somebody got', () => {
    const risks = [
      ...['Functie: redder', '', 'Risico’s', '1. Tillen', 'Niveau: ☐ laag ☒ matig ☐ hoog'],
      ...['2. Klimmen', 'Niveau: ☐ laag ☐ matig ☒ hoog', '', 'Competenties', '- Zwemmen (niveau 2)'],
    ];
    expect(levelsOf(readCard(...risks))).toEqual(['Zwemmen 2']);
    const judged = [
      ...['Functie: redder', '', 'Competenties', '- Zwemmen (niveau 2)', '- Plannen (niveau 3)', ''],
      ...['1. Sfeer', 'Score: ☐ slecht ☒ goed', '2. Inzet', 'Score: ☒ slecht ☐ goed'],
    ];
    expect(levelsOf(readCard(...judged)).filter((one) => /Sfeer|Inzet/u.test(one))).toEqual([]);
  });
});

describe('names with a level below them', () => {
  it('are competencies below a heading that asks them, and without any heading where one is known', () => {
    expect(page('<h3>Gedrag</h3>', list(named('Rekenen', 'niveau: 4'), named('Doorzetten', 'niveau: 1')))).toEqual([
      ...OWN,
      'Rekenen 4',
      'Doorzetten 1',
    ]);
    const bare = ['Functie: redder', '', '- Plannen', '  - niveau: 2', '- Zwemmen', '  - niveau: 3'];
    expect(levelsOf(readCard(...bare))).toEqual(['Plannen 2', 'Zwemmen 3']);
  });

  it('are competencies in every group that is printed like one that asks them', () => {
    const group = (name: string, ...names: readonly string[]): readonly string[] => [
      name,
      ...names.flatMap((one, index) => [`- ${one}`, `  - vereist: ${String(index + 1)}`]),
    ];
    const own = [...group('1. Werf', 'Bouwen', 'Meten'), ...group('2. Vakkennis', 'Hout', 'Steen')];
    expect(levelsOf(readCard('Functie: metser', '', ...own))).toEqual(['Bouwen 1', 'Meten 2', 'Hout 1', 'Steen 2']);
    // Risks, languages and pay printed like the competencies beside them are still none.
    const others = [...group('1. Risico’s', 'Tillen', 'Lawaai'), ...group('2. Vakkennis', 'Hout', 'Steen')];
    expect(levelsOf(readCard('Functie: metser', '', ...others))).toEqual(['Hout 1', 'Steen 2']);
    const staff = ['1. Ploegen', '- Vroege', '  - minimum: 2', '- Late', '  - minimum: 3'];
    expect(levelsOf(readCard('Functie: metser', '', ...staff, ...group('2. Vakkennis', 'Hout', 'Steen')))).toEqual([
      'Hout 1',
      'Steen 2',
    ]);
  });

  it('keep no number that only counts them', () => {
    const card = [
      'Functie: redder',
      '',
      'Competenties',
      '',
      '1. Zwemmen',
      '  - niveau: 3',
      '2. Duiken',
      '  - niveau: 2',
    ];
    expect(levelsOf(readCard(...card))).toEqual(['Zwemmen 3', 'Duiken 2']);
  });

  it('have the level that is required, whatever score or minimum stands over it', () => {
    const card = (...lines: readonly string[]): DocumentReading =>
      readCard('Functie: redder', '', 'Competenties', '', ...lines);
    const scored = ['- Zwemmen', '  - score: 3', '  - vereist: 2', '- Duiken', '  - minimum: 4', '  - niveau: 1'];
    expect(levelsOf(card(...scored))).toEqual(['Zwemmen 2', 'Duiken 1']);
    const twice = card('- Zwemmen', '  - niveau: 2', '  - niveau: 4', '- Duiken', '  - niveau: 1');
    expect(levelsOf(twice)).toEqual(['Duiken 1']);
    expect(twice.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'extract/unread-gradation', values: { label: 'Zwemmen', text: '2; 4' } }),
    );
  });
});
