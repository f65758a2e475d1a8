import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { explain } from '../../../src/core/explain.ts';
import { recordId } from '../../../src/core/model/corpus.ts';
import { loadTexts } from '../../../src/i18n/language.ts';
import { rulesShown, type RuleShown } from '../../../src/ui/part/rules-section.ts';
import { assessment, corpus, dictionary, requirements } from '../../build.ts';

beforeAll(() => loadTexts('explain'));

function shown(rated: Parameters<typeof assessment>[0]): readonly RuleShown[] {
  const all = corpus({
    profiles: [{ organisation: 'Voorbeeldegem', requirements: requirements({ A: 3, B: 2, C: 2, D: 1, E: 3 }) }],
    assessments: [assessment(rated)],
  });
  const [match] = analyse(all).matches;
  const found = explain(all, { of: 'match', assessment: recordId('assessments-0'), profile: recordId('profiles-0') });
  if (match === undefined || found?.of !== 'match') throw new Error('no match');
  return rulesShown({ ...match, aligned: false }, found.rules);
}

describe('the rules side by side', () => {
  it('have the numbers of the worked example filled in', () => {
    const rules = shown({ A: 2, B: 3, C: 3, D: 1 });
    expect(rules.map((one) => [one.name, one.sum, one.result])).toEqual([
      ['Meetlat', '7 ÷ 11 tot 10 ÷ 11', '64 tot 91\u202f%'],
      ['Gehaald of niet gehaald', '3 ÷ 5', '60\u202f%'],
      ['Naar verhouding, vanaf niveau 1', '3,5 ÷ 5', '70\u202f%'],
      ['Som, onbekend is nul', '7 ÷ 11', '64\u202f%'],
      ['Som, alleen wat beoordeeld is', '7 ÷ 8', '88\u202f%'],
      ['Som, meer dan gevraagd telt mee', '9 ÷ 11', '82\u202f%'],
      ['Punten volgens het tekort', '3,85 ÷ 5', '77\u202f%'],
    ]);
  });

  it('give both ends where an answer was given on a scale of another length', () => {
    const all = corpus({
      profiles: [{ organisation: 'Voorbeeldegem', requirements: requirements({ A: 4 }, 5) }],
      dictionaries: [dictionary(['A'], { title: 'Gids', organisation: 'Voorbeeldegem', language: 'nl' }, 5)],
      assessments: [
        {
          person: 'P1',
          rater: 'self',
          dictionary: 'Voorbeeldegem',
          ratings: [{ competency: 'A', held: 2, edition: { digest: 'nl:0', title: 'Gids', levels: 3 } }],
        },
      ],
    });
    const [match] = analyse(all).matches;
    const found = explain(all, { of: 'match', assessment: recordId('assessments-0'), profile: recordId('profiles-0') });
    if (match === undefined || found?.of !== 'match') throw new Error('no match');
    const rules = rulesShown({ ...match, aligned: false }, found.rules);
    // Level 2 of 3 is level 2 or 3 of 5.
    expect(rules.find((one) => one.name === 'Som, onbekend is nul')).toMatchObject({
      sum: '2 ÷ 4 tot 3 ÷ 4',
      result: '50 tot 75\u202f%',
      share: { low: 0.5, high: 0.75 },
    });
    expect(rules.find((one) => one.name === 'Gehaald of niet gehaald')?.result).toBe('0\u202f%');
  });

  it('say each in one sentence what the rule hides, on how little a figure rests among them', () => {
    const rules = shown({ A: 2, B: 3, C: 3, D: 1 });
    expect(rules.every((one) => /^[^.]{10,200}\.$/u.test(one.hides))).toBe(true);
    expect(rules.find((one) => one.name === 'Som, alleen wat beoordeeld is')?.hides).toContain('4 van de 5');
  });

  it('show one figure of Meetlat too where everything is known, and none where a rule has none', () => {
    expect(shown({ A: 3, B: 2, C: 2, D: 1, E: 3 })[0]).toMatchObject({ sum: '11 ÷ 11', result: '100\u202f%' });
    const rules = shown({ A: '?' });
    expect(rules.find((one) => one.name === 'Som, alleen wat beoordeeld is')?.result).toBe('geen cijfer');
  });
});
