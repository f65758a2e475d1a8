import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { trainingsFor } from '../../../src/ui/view/me-trainings.ts';
import type { Training } from '../../../src/core/model/training.ts';
import { assessment, corpus, dictionary, mapping, profile, requirements } from '../../build.ts';

function training(title: string, from: number, to: number, more: Partial<Training> = {}): Training {
  return { title, dictionary: 'Gids', effects: [{ competency: 'Inzet', from, to }], ...more };
}

function reachingFor(
  trainings: readonly Training[],
  levels = 3,
  cardLevels = levels,
  ratings: Readonly<Record<string, number>> = { Ijver: 1 },
  ratedOn = 'Voorbeeldegem',
): ReturnType<typeof trainingsFor> {
  const all = corpus({
    profiles: [profile({ organisation: 'Voorbeeldegem', requirements: requirements({ Ijver: 3 }, cardLevels) })],
    dictionaries: [dictionary(['Inzet'], { title: 'Gids' }, levels)],
    mappings: [mapping('Voorbeeldegem:Ijver', 'Gids:Inzet')],
    assessments: [assessment(ratings, { dictionary: ratedOn })],
    trainings,
  });
  const { matches, reaches } = analyse(all);
  const gap = matches[0]?.requirements[0];
  if (gap === undefined) throw new Error('one requirement');
  return trainingsFor(gap, reaches, all.trainings);
}

function titlesFor(...given: Parameters<typeof reachingFor>): readonly string[] {
  return reachingFor(...given).map((one) => one.record.value.title);
}

/** Title, level that is reached on the scale of the gap, and a sign where that was carried over. */
function toldFor(...given: Parameters<typeof reachingFor>): readonly string[] {
  return reachingFor(...given).map(
    ({ record, to, aligned }) => `${record.value.title} ${String(to)}${aligned ? ' ~' : ''}`,
  );
}

describe('trainings that reach a gap', () => {
  it('are those one may enter at the held level and that end above it', () => {
    const list = [training('Te hoog', 2, 3), training('Te laag', 0, 1), training('Past', 1, 2), training('Ruim', 0, 3)];
    expect(titlesFor(list)).toEqual(['Ruim', 'Past']);
  });

  it('put what closes the distance first, then what costs less', () => {
    const list = [
      training('Duur', 0, 3, { costPerSeat: 300 }),
      training('Halverwege', 0, 2, { costPerSeat: 10 }),
      training('Goedkoop', 0, 3, { costPerSeat: 100 }),
      training('Prijs onbekend', 0, 3),
    ];
    expect(titlesFor(list)).toEqual(['Goedkoop', 'Duur', 'Prijs onbekend', 'Halverwege']);
  });

  it('are named with the level that they reach on the scale of the gap, marked where it was carried over', () => {
    expect(toldFor([training('Op vijf niveaus', 0, 5)], 5)).toEqual(['Op vijf niveaus 5']);
    expect(toldFor([training('Op vijf niveaus', 0, 5)], 5, 3)).toEqual(['Op vijf niveaus 3 ~']);
    expect(toldFor([training('Tot vier van vijf', 0, 4)], 5, 3)).toEqual(['Tot vier van vijf 2 ~']);
    // Level 2 of 5 is level 1 of 3 there, which is held.
    expect(toldFor([training('Tot twee van vijf', 0, 2)], 5, 3)).toEqual([]);
    // Who holds level 1 of 3 holds level 2 of 5, and may not begin at 3.
    expect(toldFor([training('Van twee', 2, 5), training('Van drie', 3, 5)], 5, 3)).toEqual(['Van twee 3 ~']);
    expect(titlesFor([training('Van een andere gids', 0, 3, { dictionary: 'Elders' })])).toEqual([]);
  });

  it('are told on the longer scale that one was rated on', () => {
    const ofCard: Partial<Training> = {
      dictionary: 'Voorbeeldegem',
      effects: [{ competency: 'Ijver', from: 1, to: 3 }],
    };
    const ofNobody = { title: 'Van niemand', effects: [{ competency: 'Inzet', from: 1, to: 3 }] };
    const list = [training('Van de kaart', 1, 3, ofCard), ofNobody];
    expect(toldFor(list)).toEqual(['Van de kaart 3', 'Van niemand 3']);
    // Card on three levels, rated on the five of the guide: the gap stands on five, the effect of the card on three.
    expect(toldFor(list, 5, 3, { Inzet: 2 }, 'Gids')).toEqual(['Van de kaart 5 ~', 'Van niemand 3']);
    // Card on five levels, rated on the three of the guide: level 1 of 3 is level 2 of 5.
    expect(toldFor(list, 3, 5, { Inzet: 1 }, 'Gids')).toEqual(['Van de kaart 3', 'Van niemand 5 ~']);
  });

  it('are named once, by the effect that goes furthest', () => {
    const effects = [
      { competency: 'Inzet', from: 0, to: 2 },
      { competency: 'Inzet', from: 1, to: 3 },
    ];
    expect(toldFor([training('In twee delen', 0, 2, { effects })])).toEqual(['In twee delen 3']);
  });
});
