import { describe, expect, it } from 'vitest';
import { lineOfText } from '../../src/ui/line-of-text.ts';

const LINES = ['Functiekaart', 'Organisatie:   Gemeente  Duinhoek', 'Gemeente Duinhoek zoekt een bode'];

describe('where a title or an organisation stands in its document', () => {
  it('is the first line that has it, whatever the blanks between the words', () => {
    expect(lineOfText(LINES, 'Gemeente Duinhoek')).toBe(2);
    expect(lineOfText(LINES, 'bode')).toBe(3);
  });

  it('is nowhere where no line has it', () => {
    expect(lineOfText(LINES, 'Stad Zandhoek')).toBeUndefined();
    expect(lineOfText(LINES, ' ')).toBeUndefined();
    expect(lineOfText([], 'bode')).toBeUndefined();
  });
});
