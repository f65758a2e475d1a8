import { describe, expect, it } from 'vitest';
import { namesPaper, namesPapers } from '../../../../src/core/extract/words/paper-name.ts';

describe('names of papers', () => {
  it.each(['Heftruckattest', 'Rijbewijs C', 'EHBO-brevet', 'Permis C', 'Driving licence'])('%s is one', (name) => {
    expect(namesPaper(name)).toBe(true);
  });

  it.each(['Attesten schrijven', 'Kennis van het rijbewijs op punten', 'Besturen', 'Veilig rijden'])(
    '%s is none',
    (name) => {
      expect(namesPaper(name)).toBe(false);
    },
  );

  it('stand in a group that is called after them', () => {
    expect(namesPapers('Rijbewijzen en attesten')).toBe(true);
    expect(namesPapers('Attesten')).toBe(true);
    expect(namesPapers('Kennis')).toBe(false);
    expect(namesPapers('Attesten afleveren aan burgers')).toBe(false);
  });
});
