import { expect, it } from 'vitest';
import { labelLevelOf } from '../../../../src/core/extract/level/label-level.ts';
import { isTakenBack, takesBack, unsureName } from '../../../../src/core/extract/level/unsure-words.ts';

it.each([
  ['Samenwerken: idealiter niveau 3', 'Samenwerken', 'idealiter niveau 3'],
  ['Luisteren: op termijn niveau 3', 'Luisteren', 'op termijn niveau 3'],
  ['Luisteren: pas na drie jaar niveau 3', 'Luisteren', 'pas na drie jaar niveau 3'],
  ['Moed: pluspunt niveau 2', 'Moed', 'pluspunt niveau 2'],
  ['Moed (pluspunt): niveau 2', 'Moed', 'pluspunt niveau 2'],
  ['Creativiteit: niet niveau 2', 'Creativiteit', 'niet niveau 2'],
  ['Initiatief: was niveau 2', 'Initiatief', 'was niveau 2'],
  ['Rust (niet niveau 2)', 'Rust', 'niet niveau 2'],
  ['Orde, niveau 3 (geschrapt)', 'Orde', 'niveau 3 (geschrapt)'],
  ['Plannen (niveau 2 – later)', 'Plannen', 'niveau 2 – later'],
  ['Écoute : pas encore niveau 2', 'Écoute', 'pas encore niveau 2'],
  ['Planning: not yet level 2', 'Planning', 'not yet level 2'],
  ['Flexibility: below level 2', 'Flexibility', 'below level 2'],
  ['Integrity: currently level 1', 'Integrity', 'currently level 1'],
  ['Durf, idealiter niveau 3', 'Durf', 'idealiter niveau 3'],
  ['Durf idealiter niveau 3', 'Durf', 'idealiter niveau 3'],
  ['Durf - op termijn niveau 2-3', 'Durf', 'op termijn niveau 2-3'],
  ['Plannen stijgt naar niveau 4', 'Plannen', 'stijgt naar niveau 4'],
])('leaves the level open: %s', (text, label, unsure) => {
  expect(labelLevelOf(text)).toMatchObject({ label, unsure });
});

it('leaves brackets alone that only ask a level, or tell the one that is held', () => {
  for (const text of ['Rust (minstens niveau 2)', 'Rust (huidig niveau 2)', 'Rust (kort en lang)'])
    expect(labelLevelOf(text)?.unsure).toBeUndefined();
});

it.each([
  ['Plannen, organiseren en termijnen bewaken (2)', 2],
  ['Plannen, organiseren en termijnen bewaken niveau 2', 2],
  ['Zorg: houdt het gereedschap schoon (2)', 2],
  ['Zorg: houdt het gereedschap schoon – niveau 2', 2],
  ['Kantoorsoftware: Word en Excel (2)', 2],
  ['Rust: minstens niveau 2', 2],
  ['Vuur: we verwachten niveau 3', 3],
  ['Ernst: gewenst niveau 2', 2],
  ['Netheid: op niveau 2', 2],
  ['Netheid: niveau 2 (gevorderd)', 2],
  ['Netheid: niveau 1 - basis', 1],
  ['Onderhandelen: niveau 2', 2],
])('keeps a level that is asked: %s', (text, level) => {
  const read = labelLevelOf(text);
  expect(read?.level).toBe(level);
  expect(read?.unsure).toBeUndefined();
  expect(read?.label).not.toMatch(/verwachten|gewenst|minstens/u);
});

it('parts a name from the words behind it, and tells what is taken back', () => {
  expect(unsureName({ text: 'Samenwerken: idealiter', isDirect: true })).toEqual({
    name: 'Samenwerken',
    words: 'idealiter',
  });
  expect(unsureName({ text: 'Samenwerken', isDirect: true })).toBeUndefined();
  expect(isTakenBack('niveau 3 (geschrapt)')).toBe(true);
  expect(isTakenBack('niveau 3 (gezel)')).toBe(false);
  expect(takesBack('op termijn')).toBe(true);
  expect(takesBack('niettemin')).toBe(false);
});
