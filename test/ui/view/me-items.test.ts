import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { recordId, type Corpus, type CorpusRecord } from '../../../src/core/model/corpus.ts';
import type { Dictionary } from '../../../src/core/model/dictionary.ts';
import type { FunctionProfile } from '../../../src/core/model/profile.ts';
import { rowDigest } from '../../../src/core/text/entry-digest.ts';
import { ME } from '../../../src/state/workspace.ts';
import { meItems, targetOf, type MeItem } from '../../../src/ui/view/me-items.ts';
import { answeredOf, byCluster, minutesFor } from '../../../src/ui/view/me-progress.ts';
import { assessment, corpus, mapping, profile, record, requirement } from '../../build.ts';

const LABELS = ['elementair', 'voldoende', 'grondig'];

function guide(organisation: string, label: string, levels: number): Dictionary {
  return {
    title: `Gids van ${organisation}`,
    organisation,
    language: 'nl',
    competencies: [
      {
        label,
        definition: `Wat ${organisation} eronder verstaat`,
        levels: Array.from({ length: levels }, (_, index) => ({
          level: index + 1,
          title: `${organisation} ${String(index + 1)}`,
          indicators: ['Doet het zichtbaar.'],
        })),
      },
    ],
  };
}

const CARD = profile({
  title: 'Onthaalmedewerker',
  organisation: 'Voorbeeldegem',
  requirements: [
    requirement('Inzet', 2, { cluster: 'Gedrag', scale: { levels: 3, labels: LABELS }, levelText: 'Werkt hard door.' }),
    requirement('Kassa', 1, { cluster: 'Techniek', scale: { levels: 3 } }),
    requirement('Orde', 1, { cluster: 'Gedrag', scale: { levels: 3 } }),
  ],
});

function itemsOf(all: Corpus, more: Partial<Pick<Corpus, 'assessments' | 'dictionaries'>> = {}): readonly MeItem[] {
  const complete = { ...all, ...more };
  return meItems({
    corpus: complete,
    analysis: analyse(complete),
    preferences: { language: 'nl', theme: 'system', example: true, target: recordId('profiles-0') },
  });
}

function shipped(value: Dictionary): CorpusRecord<Dictionary> {
  return { ...record('reference', value), origin: { from: 'shipped' } };
}

describe('the questions of a self-assessment', () => {
  it("are the card's competencies, in its order, with the card's own words for the levels", () => {
    const [inzet, kassa] = itemsOf(corpus({ profiles: [CARD] }));
    expect(inzet?.label).toBe('Inzet');
    expect(inzet?.levels.map((level) => level.word)).toEqual(LABELS);
    expect(inzet?.levels[1]?.cardText).toBe('Werkt hard door.');
    expect(kassa?.levels.map((level) => level.word)).toEqual([undefined, undefined, undefined]);
    expect(inzet?.answer).toEqual({ kind: 'none' });
  });

  it("prefer the organisation's own dictionary to the reference, and say which it is", () => {
    const all = corpus({
      profiles: [CARD],
      dictionaries: [guide('Voorbeeldegem', 'Inzet', 3)],
      mappings: [mapping('Voorbeeldegem:Inzet', 'Referentie:Inzet')],
    });
    const reference = shipped(guide('Referentie', 'Inzet', 3));
    const [own] = itemsOf(all, { dictionaries: [reference, ...all.dictionaries] });
    expect(own?.guide).toEqual({ title: 'Gids van Voorbeeldegem', own: true, language: 'nl' });
    const [lent] = itemsOf(all, { dictionaries: [reference] });
    expect(lent?.guide).toMatchObject({ title: 'Gids van Referentie', own: false });
    expect(lent?.levels[2]?.title).toBe('Referentie 3');
  });

  it('show levels of a dictionary with another number of them beside the choices, never as choices', () => {
    const all = corpus({ profiles: [CARD], mappings: [mapping('Voorbeeldegem:Inzet', 'Referentie:Inzet')] });
    const [inzet] = itemsOf(all, { dictionaries: [shipped(guide('Referentie', 'Inzet', 5))] });
    expect(inzet?.levels).toHaveLength(3);
    expect(inzet?.levels[0]?.title).toBeUndefined();
    expect(inzet?.otherLevels).toHaveLength(5);
  });

  it('know what was answered, and what was noted with it', () => {
    const value = assessment({ Inzet: 0, Kassa: '?', Orde: 'nvt' });
    const ratings = value.ratings.map((one) => ({
      ...one,
      dictionary: 'Voorbeeldegem',
      ...(one.competency === 'Inzet' ? { note: 'Nog nooit gedaan' } : {}),
    }));
    const mine = { ...record('me', { ...value, ratings }), id: ME };
    const items = itemsOf(corpus({ profiles: [CARD] }), { assessments: [mine] });
    expect(items.map((item) => item.answer)).toEqual([
      { kind: 'rated', held: 0 },
      { kind: 'unknown' },
      { kind: 'not-applicable' },
    ]);
    expect(items[0]?.note).toBe('Nog nooit gedaan');
    expect(answeredOf(items)).toBe(3);
  });

  it('are grouped by cluster without losing their numbers', () => {
    const groups = byCluster(itemsOf(corpus({ profiles: [CARD] })));
    expect(groups.map((group) => [group.cluster, group.items.map((item) => item.number)])).toEqual([
      ['Gedrag', [1, 3]],
      ['Techniek', [2]],
    ]);
  });

  it('are none where the chosen function is gone', () => {
    expect(itemsOf(corpus({ profiles: [] }))).toEqual([]);
    expect(
      targetOf({ corpus: corpus({}), preferences: { language: 'nl', theme: 'system', example: true } }),
    ).toBeUndefined();
  });

  it('take about half a minute each, and never less than one minute', () => {
    expect([1, 2, 21].map(minutesFor)).toEqual([1, 1, 11]);
  });
});

describe('an answer whose competency is linked', () => {
  const plain = (organisation: string, levels: number): Partial<FunctionProfile> => ({
    title: 'Bode',
    organisation,
    requirements: [requirement('Inzet', 2, levels === 0 ? {} : { scale: { levels } })],
  });
  const edition = {
    digest: rowDigest(requirement('Inzet', 2)),
    title: 'Bode',
    levels: 3,
  };
  const rated = {
    ...record(ME, { ...assessment({}), ratings: [{ competency: 'Inzet', dictionary: 'Eerstegem', held: 2, edition }] }),
  };

  it('stays, and is on no other edition, when a link makes the scale of its class longer', () => {
    const profiles = [plain('Eerstegem', 0), plain('Tweedegem', 5)];
    for (const mappings of [[], [mapping('Eerstegem:Inzet', 'Tweedegem:Inzet')]]) {
      const [item] = itemsOf(corpus({ profiles, mappings }), { assessments: [rated] });
      expect(item?.answer).toEqual({ kind: 'rated', held: 2 });
      expect(item).not.toHaveProperty('earlier');
    }
  });
});
