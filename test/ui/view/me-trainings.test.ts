import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { trainingsFor } from '../../../src/ui/view/me-trainings.ts';
import type { Training } from '../../../src/core/model/training.ts';
import { assessment, corpus, dictionary, mapping, profile, requirements } from '../../build.ts';

function training(title: string, from: number, to: number, more: Partial<Training> = {}): Training {
  return { title, dictionary: 'Gids', effects: [{ competency: 'Inzet', from, to }], ...more };
}

function titlesFor(trainings: readonly Training[], levels = 3, cardLevels = levels): readonly string[] {
  const all = corpus({
    profiles: [profile({ organisation: 'Voorbeeldegem', requirements: requirements({ Ijver: 3 }, cardLevels) })],
    dictionaries: [dictionary(['Inzet'], { title: 'Gids' }, levels)],
    mappings: [mapping('Voorbeeldegem:Ijver', 'Gids:Inzet')],
    assessments: [assessment({ Ijver: 1 }, { dictionary: 'Voorbeeldegem' })],
    trainings,
  });
  const analysis = analyse(all);
  const gap = analysis.matches[0]?.requirements[0];
  if (gap === undefined) throw new Error('one requirement');
  const competency = analysis.classes.find((one) => one.id === gap.competency);
  return trainingsFor(gap, competency, all).map((one) => one.record.value.title);
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
});
