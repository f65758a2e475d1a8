import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { trainingsFor } from '../../../src/ui/view/me-trainings.ts';
import type { Training } from '../../../src/core/model/training.ts';
import { assessment, corpus, dictionary, mapping, profile, requirements } from '../../build.ts';

function training(title: string, from: number, to: number, more: Partial<Training> = {}): Training {
  return { title, dictionary: 'Gids', effects: [{ competency: 'Inzet', from, to }], ...more };
}

function titlesFor(
  trainings: readonly Training[],
  levels = 3,
  cardLevels = levels,
  ratings: Readonly<Record<string, number>> = { Ijver: 1 },
  ratedOn = 'Voorbeeldegem',
): readonly string[] {
  const all = corpus({
    profiles: [profile({ organisation: 'Voorbeeldegem', requirements: requirements({ Ijver: 3 }, cardLevels) })],
    dictionaries: [dictionary(['Inzet'], { title: 'Gids' }, levels)],
    mappings: [mapping('Voorbeeldegem:Ijver', 'Gids:Inzet')],
    assessments: [assessment(ratings, { dictionary: ratedOn })],
    trainings,
  });
  const analysis = analyse(all);
  const gap = analysis.matches[0]?.requirements[0];
  if (gap === undefined) throw new Error('one requirement');
  const competency = analysis.classes.find((one) => one.id === gap.competency);
  return trainingsFor(gap, competency, { corpus: all, profiles: analysis.profiles }).map(
    (one) => one.record.value.title,
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

  it('are not named where their scale has another length than the competency', () => {
    expect(titlesFor([training('Op vijf niveaus', 0, 5)], 5)).toEqual(['Op vijf niveaus']);
    expect(titlesFor([training('Op vijf niveaus', 0, 5)], 5, 3)).toEqual([]);
    expect(titlesFor([training('Van een andere gids', 0, 3, { dictionary: 'Elders' })])).toEqual([]);
  });

  it('are not named where they name an organisation or nothing, and the scale is not that of the gap', () => {
    const ofCard: Partial<Training> = {
      dictionary: 'Voorbeeldegem',
      effects: [{ competency: 'Ijver', from: 1, to: 3 }],
    };
    const ofNobody = { title: 'Van niemand', effects: [{ competency: 'Inzet', from: 1, to: 3 }] };
    const list = [training('Van de kaart', 1, 3, ofCard), ofNobody];
    expect(titlesFor(list)).toEqual(['Van de kaart', 'Van niemand']);
    // Card on three levels, rated on the five of the guide: the gap stands on five, the effect of the card on three.
    expect(titlesFor(list, 5, 3, { Inzet: 2 }, 'Gids')).toEqual(['Van niemand']);
    // Card on five levels, rated on the three of the guide.
    expect(titlesFor(list, 3, 5, { Inzet: 1 }, 'Gids')).toEqual(['Van de kaart']);
  });
});
