import { describe, expect, it } from 'vitest';
import { tellsDoing } from '../../../../src/core/extract/section/shows-behaviour.ts';
import { asked, readCard } from '../read-card.ts';

const read = (...lines: readonly string[]): readonly unknown[] =>
  asked(readCard('# Functieprofiel: kapper', '', '## Competenties', '', ...lines)).map(
    ({ label, required, levelText }) => [label, required, levelText],
  );

describe('a competency with its level over a list of what somebody does', () => {
  it('is one competency, whatever its name could announce too', () => {
    const card = ['Luisteren (niveau 3)', '- laat mensen uitspreken', '- vat samen wat ze zeggen', ''];
    const more = [
      'Digitale vaardigheden (niveau 2)',
      '- Werkt met de kassa',
      '- Zoekt afspraken op',
      'Orde - niveau 1',
    ];
    expect(read(...card, ...more, '- Ruimt de zaak op.')).toEqual([
      ['Luisteren', 3, 'laat mensen uitspreken\nvat samen wat ze zeggen'],
      ['Digitale vaardigheden', 2, 'Werkt met de kassa\nZoekt afspraken op'],
      ['Orde', 1, 'Ruimt de zaak op.'],
    ]);
    expect(read('### Knippen (niveau 2)', '', '- kent de technieken', '- volgt de mode', '')).toEqual([
      ['Knippen', 2, 'kent de technieken\nvolgt de mode'],
    ]);
  });

  it('takes no names of competencies for what it looks like', () => {
    const card = ['Luisteren (niveau 3)', 'Plannen (niveau 2)', '- Integriteit', '- Zin voor orde'];
    expect(read(...card).map((one) => (one as readonly unknown[])[0])).toEqual([
      'Luisteren',
      'Plannen',
      'Integriteit',
      'Zin voor orde',
    ]);
  });
});

describe('a row of rungs of which one is set off', () => {
  it('shows their order where its names do, though no scale is known that has them all', () => {
    const card = ['- Knippen: kent / [past toe] / expert', '- Kleuren: [kent] / past toe / expert'];
    expect(read(...card).map((one) => (one as readonly unknown[]).slice(0, 2))).toEqual([
      ['Knippen', undefined],
      ['Kleuren', undefined],
    ]);
    const sure = ['- Knippen: noties / [toepassing] / expert', '- Kleuren: [noties] / toepassing / expert'];
    expect(read(...sure).map((one) => (one as readonly unknown[]).slice(0, 2))).toEqual([
      ['Knippen', 2],
      ['Kleuren', 1],
    ]);
  });

  it('is none where the words are no rungs', () => {
    const card = ['- Kassa: ochtend / [middag] / avond', '- Werkplaats: [ochtend] / middag / avond'];
    expect(read(...card).every((one) => (one as readonly unknown[])[1] === undefined)).toBe(true);
  });
});

it('tells what somebody does from a name', () => {
  expect(tellsDoing('Luistert naar de burger')).toBe(true);
  expect(tellsDoing('Luisteren')).toBe(false);
});
