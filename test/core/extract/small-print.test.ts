import { describe, expect, it } from 'vitest';
import { asked, profileOf, readCard } from './read-card.ts';

const HEAD = ['Functiekaart redder', '', 'Gemeente Waterhoek', '', 'Competenties', ''];

function names(...lines: readonly string[]): readonly string[] {
  return asked(readCard(...HEAD, ...lines)).map((one) => `${one.label} ${String(one.required ?? '?')}`);
}

describe('small print around the competencies', () => {
  it('with a page number behind a dash is a header where it counts on', () => {
    const card = readCard(
      'OCMW Vlinderdam – Kok – 1',
      '',
      'FUNCTIEBESCHRIJVING KOK',
      '',
      'Competenties',
      '',
      'Koken (3)',
      'OCMW Vlinderdam – Kok – 2',
      'Plannen (2)',
    );
    expect(asked(card).map((one) => one.label)).toEqual(['Koken', 'Plannen']);
  });

  it('stays a competency where the number does not count pages', () => {
    expect(names('Werken met Windows – 3', 'Werken met Linux – 1')).toEqual([
      'Werken met Windows 3',
      'Werken met Linux 1',
    ]);
  });

  it.each([
    ['a question about the page', ['', 'Was deze pagina nuttig?', '', '- Ja', '- Nee']],
    ['who signs, and when', ['', 'Opgemaakt te Waterhoek op 12 mei', 'Gelezen en goedgekeurd', 'Handtekening:']],
  ])('asks nothing: %s', (_, lines) => {
    expect(names('- Redden: niveau 4', '- Netheid: niveau 2', ...lines)).toEqual(['Redden 4', 'Netheid 2']);
  });

  it('says of a diploma that is not needed that it is not asked', () => {
    const card = readCard(...HEAD, '- Redden: niveau 4', '- Netheid: niveau 2', '- Geen diploma vereist');
    expect(asked(card).map((one) => one.label)).toEqual(['Redden', 'Netheid']);
    expect(card.diagnostics.map((one) => one.code)).toEqual(['extract/not-asked']);
  });
});

describe('languages among the competencies', () => {
  it('are one of them with a level of their own', () => {
    expect(names('Redden: 1', 'Rekenen: 2', 'Talen: 4')).toEqual(['Redden 1', 'Rekenen 2', 'Talen 4']);
  });

  it('are a condition without one', () => {
    const card = readCard(...HEAD, '- Redden: niveau 1', '- Netheid: niveau 2', '- Talen: Nederlands en Frans');
    expect(profileOf(card).conditions.map((one) => one.kind)).toEqual(['language']);
    expect(asked(card)).toHaveLength(2);
  });
});

describe('a remark in the place of a level', () => {
  it('leaves the level open and is no part of the name', () => {
    expect(
      names(
        'Schaal: Foundation, Practitioner, Advanced, Expert',
        '',
        'Redden ........ Advanced',
        'Plannen ....... Foundation',
        'Netheid ....... zie opleidingsplan',
      ),
    ).toEqual(['Redden 3', 'Plannen 1', 'Netheid ?']);
  });
});
