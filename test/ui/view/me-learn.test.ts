// @vitest-environment happy-dom
import { render } from 'lit';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { loadTexts } from '../../../src/i18n/language.ts';
import { learnSection } from '../../../src/ui/view/me-learn.ts';
import { EMPTY_SNAPSHOT } from '../fake-workspace.ts';
import { assessment, corpus, dictionary, mapping, profile, requirements } from '../../build.ts';

/** What is told to somebody at level 1 of the 3 that are asked, of a training on the whole scale of a guide. */
function toldOf(levels: number): readonly string[] {
  const all = corpus({
    profiles: [profile({ organisation: 'Voorbeeldegem', requirements: requirements({ Ijver: 3 }) })],
    dictionaries: [dictionary(['Inzet'], { title: 'Gids' }, levels)],
    mappings: [mapping('Voorbeeldegem:Ijver', 'Gids:Inzet')],
    assessments: [assessment({ Ijver: 1 }, { dictionary: 'Voorbeeldegem' })],
    trainings: [
      {
        title: 'Meer inzet',
        hours: 6,
        dictionary: 'Gids',
        effects: [{ competency: 'Inzet', from: 0, to: levels - 1 }],
      },
    ],
  });
  const analysis = analyse(all);
  const page = document.createElement('div');
  render(learnSection(analysis.matches[0]?.requirements ?? [], { ...EMPTY_SNAPSHOT, corpus: all, analysis }), page);
  return [...page.querySelectorAll('.me-learn-facts, .aligned-note')].map((one) =>
    one.textContent.replace(/\s+/gu, ' ').trim(),
  );
}

describe('what one can learn first', () => {
  beforeAll(() => Promise.all([loadTexts('me'), loadTexts('explain')]));

  it('names a training with the level that it reaches, its hours and no more', () => {
    expect(toldOf(3)).toEqual(['tot niveau 2 · 6 uur']);
  });

  it('marks a level that was carried over from another scale, and says what that rests on', () => {
    expect(toldOf(5)).toEqual([
      'tot niveau 2 ~, overgezet van een andere schaal · 6 uur',
      expect.stringMatching(/^~ Bij 1 competentie staan opleidingen op een schaal .*: niemand koos het\./u),
    ]);
  });
});
