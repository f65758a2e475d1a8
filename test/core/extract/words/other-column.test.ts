import { describe, expect, it } from 'vitest';
import type { DocumentReading } from '../../../../src/core/model/document-reading.ts';
import { saysOther } from '../../../../src/core/extract/words/other-column.ts';
import { profileOf, readHtmlCard } from '../read-card.ts';

const card = (header: string, one: string, other: string): DocumentReading =>
  readHtmlCard(
    `<h1>Functieprofiel: Kok</h1><h2>Competenties</h2><table><tr><th>Competentie</th><th>${header}</th></tr><tr><td>Koken</td><td>${one}</td></tr><tr><td>Plannen</td><td>${other}</td></tr></table>`,
  );
const levelsOf = (reading: DocumentReading): readonly (number | undefined)[] =>
  profileOf(reading).requirements.map((one) => one.required);

describe('a column beside competencies that says what it holds', () => {
  it.each(['Zelf gescoord', 'Tevredenheid', 'Groeipotentieel', 'Frequentie', 'Hoe vaak', 'Leertijd', 'Own score'])(
    'is none of levels that are asked: "%s"',
    (header) => {
      expect(saysOther(header)).toBe(true);
      expect(levelsOf(card(header, '★★★', '★☆☆'))).toEqual([undefined, undefined]);
    },
  );

  it.each(['Sterkte', 'Vermogen', 'Mate'])('may hold levels under another word, with a doubt: "%s"', (header) => {
    expect(saysOther(header)).toBe(false);
    const reading = card(header, '★★★', '★☆☆');
    expect(levelsOf(reading)).toEqual([3, 1]);
    expect(reading.diagnostics.map((one) => one.code)).toContain('extract/level-column-assumed');
  });
});
