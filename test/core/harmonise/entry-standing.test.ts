import { describe, expect, it } from 'vitest';
import { competencyNodes, type CompetencyNode } from '../../../src/core/harmonise/competency-nodes.ts';
import { editionStandings, standingOf } from '../../../src/core/harmonise/entry-standing.ts';
import { entryDigest, rowDigest } from '../../../src/core/text/entry-digest.ts';
import { EMPTY_CORPUS } from '../../../src/core/model/corpus.ts';
import { newestEditions } from '../../../src/core/harmonise/newest-editions.ts';
import type { Dictionary } from '../../../src/core/model/dictionary.ts';
import { corpus, requirements } from '../../build.ts';

const guide = (version: string, definition: string, label = 'Inzet'): Dictionary => ({
  title: 'Gids',
  version,
  language: 'nl',
  competencies: [{ id: 'inzet', label, definition, levels: [{ level: 1, indicators: ['Komt op tijd.'] }] }],
});

/** The competency in these versions, against what was seen in the first. */
function standing(...versions: readonly Dictionary[]): string {
  const all = corpus({ dictionaries: versions });
  const [node] = competencyNodes(all).nodes as readonly [CompetencyNode];
  const [first] = versions[0]?.competencies ?? [];
  const seen = first === undefined ? undefined : entryDigest(first, 'nl');
  return standingOf(node, seen, newestEditions(all.dictionaries));
}

describe('a mapping that was settled', () => {
  it('still stands where a new version repeats it, and not where it says something else', () => {
    expect(standing(guide('1', 'Zet door.'))).toBe('same');
    expect(standing(guide('1', 'Zet door.'), guide('2', 'Zet door.'))).toBe('same');
    expect(standing(guide('1', 'Zet door.'), guide('2', 'Helpt anderen.'))).toBe('changed');
    expect(standing(guide('1', 'Zet door.'), guide('2', 'Zet door.', 'Doorzetten'))).toBe('changed');
  });

  it('is gone where the new version no longer has it', () => {
    expect(standing(guide('1', 'Zet door.'), { ...guide('2', ''), competencies: [] })).toBe('gone');
  });

  it('is not judged by a version in another language', () => {
    const french: Dictionary = { ...guide('2', 'Persévère.', 'Engagement'), language: 'fr' };
    expect(standing(guide('1', 'Zet door.'), french)).toBe('same');
  });
});

describe('a rating', () => {
  const versions = (...all: readonly Dictionary[]): string => {
    const { dictionaries, profiles } = corpus({
      dictionaries: all,
      profiles: [{ title: 'Wachter', organisation: 'Voorbeeldegem', requirements: requirements({ Inzet: 2 }) }],
    });
    const { nodes } = competencyNodes({ ...EMPTY_CORPUS, dictionaries, profiles });
    const standing = editionStandings(dictionaries, newestEditions(dictionaries), () => nodes);
    const [first] = guide('1', 'Zet door.').competencies;
    return first === undefined ? '' : standing(0, { digest: entryDigest(first, 'nl'), title: 'Gids' });
  };

  it('stands while a newer edition says the same, and not once it says something else or leaves it out', () => {
    expect(versions(guide('1', 'Zet door.'))).toBe('same');
    expect(versions(guide('2', 'Zet door.'))).toBe('same');
    expect(versions(guide('2', 'Helpt anderen.'))).toBe('changed');
    expect(versions({ ...guide('2', ''), competencies: [] })).toBe('gone');
  });

  it('has another number of levels by now where its own entry has, whatever its text says', () => {
    const { dictionaries } = corpus({ dictionaries: [{ ...guide('2', 'Zet door.'), scales: [{ levels: 5 }] }] });
    const { nodes } = competencyNodes({ ...EMPTY_CORPUS, dictionaries });
    const standing = editionStandings(dictionaries, newestEditions(dictionaries), () => nodes);
    const [entry] = guide('1', 'Zet door.').competencies;
    const on = (levels: number): string =>
      entry === undefined ? '' : standing(0, { digest: entryDigest(entry, 'nl'), title: 'Gids', levels });
    expect([on(3), on(5)]).toEqual(['rescaled', 'same']);
  });

  it('stands when the link by which its competency was found is rejected', () => {
    const { dictionaries } = corpus({ dictionaries: [guide('1', 'Zet door.')] });
    const [entry] = guide('1', 'Zet door.').competencies;
    const standing = editionStandings(dictionaries, newestEditions(dictionaries), () => []);
    expect(entry === undefined ? '' : standing(0, { digest: entryDigest(entry, 'nl'), title: 'Gids' })).toBe('same');
  });

  it('is not judged by another dictionary, nor once its own is no longer at hand', () => {
    expect(versions({ ...guide('2', 'Helpt anderen.'), title: 'Wegwijzer' })).toBe('same');
    expect(versions()).toBe('same');
  });

  it('on a row of a card stands while the card prints that row on the same scale', () => {
    const { profiles } = corpus({
      profiles: [{ title: 'Wachter', organisation: 'Voorbeeldegem', requirements: requirements({ Inzet: 2 }) }],
    });
    const { nodes } = competencyNodes({ ...EMPTY_CORPUS, profiles });
    const standing = editionStandings([], new Set(), () => nodes);
    const on = (levels: number, title = 'Wachter'): string =>
      standing(0, { digest: rowDigest({ label: 'Inzet', required: 1, scale: { levels } }), title });
    expect(on(3)).toBe('same');
    expect(on(5)).toBe('changed');
    expect(on(5, 'Schipper')).toBe('same');
  });
});
