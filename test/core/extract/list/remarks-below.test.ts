import { describe, expect, it } from 'vitest';
import { opensRemark } from '../../../../src/core/extract/level/no-name.ts';
import { asked, readCard } from '../read-card.ts';

const below = (...lines: readonly string[]): ReturnType<typeof readCard> =>
  readCard(
    '# Functiekaart sluiswachter',
    '',
    'Dienst: water',
    '',
    '## Competenties',
    '',
    '- Klantgerichtheid: 3',
    '- Samenwerken: 2',
    '',
    ...lines,
  );
const READ = [
  ['Klantgerichtheid', 3],
  ['Samenwerken', 2],
];

describe('a line with a level below a list', () => {
  it.each([
    'Opmerking: voor ploegbazen geldt bij samenwerken niveau 4',
    'Opmerking: ploegbaas niveau 4',
    '(Opmerking: ploegbaas niveau 4)',
    'Voor ploegbazen geldt niveau 4.',
    '2 Ploegbazen: niveau 4',
  ])('that says for whom it holds is told, and is no competency: %s', (line) => {
    const reading = below(line);
    expect(asked(reading).map(({ label, required }) => [label, required])).toEqual(READ);
    expect(reading.diagnostics.map((one) => [one.code, one.at?.line])).toEqual([['extract/row-without-label', 10]]);
  });

  it('is a competency where it names one', () => {
    for (const line of ['Voor plannen geldt niveau 4.', '3 Plannen: niveau 4']) {
      const last = asked(below(line)).at(-1);
      expect([last?.label.toLowerCase().replace(/^3 /u, ''), last?.required], line).toEqual(['plannen', 4]);
    }
  });

  it('opens as a remark by its first word only', () => {
    expect(opensRemark('Nota: vanaf 2027 niveau 4')).toBe(true);
    expect(opensRemark("Nota's schrijven: niveau 4")).toBe(false);
  });
});
