import { describe, expect, it } from 'vitest';
import { harmonise } from '../../../src/core/harmonise/harmonise.ts';
import type { Dictionary } from '../../../src/core/model/dictionary.ts';
import { guideEntry } from '../../../src/core/model/guide-entry.ts';
import { corpus, requirements } from '../../build.ts';

const guide = (version: string, definition: string): Dictionary => ({
  title: 'Gids',
  organisation: 'Voorbeeldegem',
  version,
  competencies: [{ label: 'Inzet', definition, levels: [] }],
});

describe('the entry that explains a competency', () => {
  it('is that of the newest edition, whichever came in first', () => {
    for (const dictionaries of [
      [guide('9', 'Zet door.'), guide('10', 'Helpt anderen.')],
      [guide('10', 'Helpt anderen.'), guide('9', 'Zet door.')],
    ]) {
      const all = corpus({
        dictionaries,
        profiles: [{ title: 'Wachter', organisation: 'Voorbeeldegem', requirements: requirements({ Inzet: 2 }) }],
      });
      const [competency] = harmonise(all).classes;
      const found = competency === undefined ? undefined : guideEntry(competency, 'Inzet', all);
      expect([found?.entry.definition, found?.isOwn]).toEqual(['Helpt anderen.', true]);
    }
  });

  it('is absent where no dictionary has it', () => {
    expect(guideEntry({ members: [{ label: 'Inzet', source: 'Voorbeeldegem' }] }, 'Inzet', corpus())).toBeUndefined();
  });
});
