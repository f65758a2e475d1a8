import { describe, expect, it } from 'vitest';
import { competencyNodes, type CompetencyNode } from '../../../src/core/harmonise/competency-nodes.ts';
import { entryDigest, standingOf } from '../../../src/core/harmonise/entry-digest.ts';
import { newestEditions } from '../../../src/core/harmonise/newest-editions.ts';
import type { Dictionary } from '../../../src/core/model/dictionary.ts';
import { corpus } from '../../build.ts';

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

describe('what an entry says', () => {
  it('does not change with capitals, accents and points', () => {
    const [one] = guide('1', 'Zet door.').competencies;
    const [other] = guide('1', 'ZET DOOR').competencies;
    expect(one && other && entryDigest(one, 'nl') === entryDigest(other, 'nl')).toBe(true);
    expect(one && entryDigest(one, 'nl').startsWith('nl:')).toBe(true);
  });

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
