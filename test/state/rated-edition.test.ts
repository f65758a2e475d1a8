import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import type { RatedEdition } from '../../src/core/model/assessment.ts';
import { recordId } from '../../src/core/model/corpus.ts';
import { entryDigest } from '../../src/core/text/entry-digest.ts';
import { ratedEdition } from '../../src/state/rated-edition.ts';
import { corpus, dictionary, requirements } from '../build.ts';

const ORGANISATION = 'Voorbeeldegem';
const guide = (version: string, levels: number): ReturnType<typeof dictionary> =>
  dictionary(['Inzet'], { title: 'Gids', organisation: ORGANISATION, version, language: 'nl' }, levels);

function given(...versions: readonly ReturnType<typeof dictionary>[]): RatedEdition | undefined {
  const profiles = [{ title: 'Bode', organisation: ORGANISATION, requirements: requirements({ Inzet: 2 }, 0) }];
  const all = corpus({ profiles, dictionaries: versions });
  return ratedEdition({ label: 'Inzet', madeFor: recordId('profiles-0') }, all, analyse(all));
}

describe('the edition of an answer', () => {
  it('has as many levels as its own entry, however long the scale of another edition is', () => {
    const newest = guide('2', 3);
    const [entry] = newest.competencies;
    expect(given(guide('1', 5), newest)).toEqual({
      digest: entry === undefined ? '' : entryDigest(entry, 'nl'),
      title: 'Gids',
      version: '2',
      levels: 3,
    });
  });

  it('names no number of levels where the row of the card prints none', () => {
    expect(given()).toMatchObject({ title: 'Bode' });
    expect(given()).not.toHaveProperty('levels');
  });
});
