import { beforeAll, describe, expect, it } from 'vitest';
import { loadTexts } from '../../../src/i18n/language.ts';
import { selectionWords } from '../../../src/ui/view/selection-words.ts';

beforeAll(() => loadTexts('documents'));

const THIN = '\u202f';

describe('a recruitment procedure as sentences', () => {
  it('tells preselection, parts and reserve in the order in which they happen', () => {
    const words = selectionWords({
      preselection: { above: 30, admitted: 15, minimum: 0.5, ties: 'admitted' },
      parts: [{ name: 'Gesprek', points: 60, minimum: 0.6, eliminatory: true }],
      overallMinimum: 0.6,
      reserve: { months: 12, extendable: true },
    });
    expect(words).toEqual([
      `Zijn er meer dan 30 kandidaten, dan komt er eerst een voorselectie. Je moet er minstens 50${THIN}% halen. ` +
        'De beste 15 gaan door. Wie evenveel punten heeft als de laatste van hen, gaat ook door.',
      `Gesprek: op 60 punten. Je moet minstens 60${THIN}% halen: 36 van de 60 punten. Wie dat niet haalt, valt af.`,
      `Over alles samen moet je minstens 60${THIN}% halen. Wie slaagt, staat 12 maanden in de wervingsreserve. ` +
        'Die periode kan verlengd worden.',
    ]);
  });

  it('says the verdict of a part that is judged in words', () => {
    expect(selectionWords({ parts: [{ name: 'Assessment', verdict: 'geschikt', eliminatory: true }] })).toEqual([
      'Assessment: de jury beoordeelt in woorden. Je moet “geschikt” zijn. Wie dat niet haalt, valt af.',
    ]);
  });

  it('says nothing that the document does not state', () => {
    expect(selectionWords({ parts: [{ name: 'Gesprek' }] })).toEqual(['Gesprek.']);
  });
});
