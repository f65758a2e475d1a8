import { describe, expect, it } from 'vitest';
import type { Rating } from '../../src/core/model/assessment.ts';
import type { CorpusEdit } from '../../src/core/model/corpus.ts';
import type { Dictionary } from '../../src/core/model/dictionary.ts';
import { entryDigest, rowDigest } from '../../src/core/text/entry-digest.ts';
import { pinnedRatings } from '../../src/state/pinned-ratings.ts';
import { corpus, profile, record, requirements } from '../build.ts';

const guide = (version: string, definition: string, levels: number): Dictionary => ({
  title: 'Gids',
  version,
  language: 'nl',
  scales: [{ levels }],
  competencies: [
    { id: 'inzet', label: 'Inzet', altLabels: ['Ijver'], definition, levels: [{ level: 1, indicators: [] }] },
    { label: 'Orde', definition: 'Ruimt op.', levels: [{ level: 1, indicators: [] }] },
  ],
});

const FIRST = guide('1', 'Zet door.', 3);
const PINNED = {
  digest: entryDigest(FIRST.competencies[0] ?? { label: '', levels: [] }, 'nl'),
  title: 'Gids',
  version: '1',
  levels: 3,
};

function own(ratings: readonly Rating[]): ReturnType<typeof corpus> {
  return corpus({
    dictionaries: [FIRST],
    assessments: [{ person: 'P1', rater: 'manager', dictionary: 'Gids', ratings }],
  });
}

function putting(id: string, value: Dictionary): readonly CorpusEdit[] {
  return [{ collection: 'dictionaries', put: record(id, value) }];
}

describe('ratings that name no edition', () => {
  it('keep pointing to the edition they were read against when a newer one says something else', () => {
    const all = own([
      { competency: 'Inzet', held: 2 },
      { competency: 'ijver', held: 1 },
      { competency: 'Orde', held: 3 },
    ]);
    for (const id of ['dictionaries-0', 'dictionaries-9']) {
      const [changed] = pinnedRatings(all, putting(id, guide('2', 'Helpt anderen.', 5)));
      expect(changed?.value.ratings).toEqual([
        { competency: 'Inzet', held: 2, edition: PINNED },
        { competency: 'ijver', held: 1, edition: PINNED },
        { competency: 'Orde', held: 3 },
      ]);
    }
  });

  it('are left alone while nothing they mean changes, and where they are no level', () => {
    const rated = [{ competency: 'Inzet', held: 2 }];
    expect(pinnedRatings(own(rated), putting('dictionaries-9', guide('2', 'Zet door.', 5)))).toEqual([]);
    expect(pinnedRatings(own([{ competency: 'Inzet' }]), putting('x', guide('2', 'Anders.', 5)))).toEqual([]);
    const elsewhere = { ...guide('2', 'Anders.', 5), title: 'Wegwijzer' };
    expect(pinnedRatings(own(rated), putting('x', elsewhere))).toEqual([]);
  });

  it('never lose the edition that they name already', () => {
    const edition = { digest: 'nl:0', title: 'Gids', version: '0' };
    const all = own([{ competency: 'Inzet', held: 2, edition }]);
    expect(pinnedRatings(all, putting('x', guide('2', 'Anders.', 5)))).toEqual([]);
  });

  it('keep the scale of a card of which a new version counts otherwise', () => {
    const card = profile({ title: 'Wachter', organisation: 'Voorbeeldegem', requirements: requirements({ Inzet: 2 }) });
    const all = corpus({
      profiles: [card],
      assessments: [{ person: 'P1', rater: 'self', ratings: [{ competency: 'INZET', held: 2 }] }],
    });
    const next = { ...card, requirements: requirements({ Inzet: 2 }, 5) };
    const [changed] = pinnedRatings(all, [{ collection: 'profiles', put: record('profiles-0', next) }]);
    const edition = { digest: rowDigest({ label: 'Inzet', scale: { levels: 3 } }), title: 'Wachter', levels: 3 };
    expect(changed?.value.ratings).toEqual([{ competency: 'INZET', held: 2, edition }]);
  });
});
