import { expect, it } from 'vitest';
import { isLevelOfNothing, labelLevelOf } from '../../../../src/core/extract/level/label-level.ts';
import { namesNothing, subjectOf } from '../../../../src/core/extract/level/no-name.ts';

it.each([
  '1 Teamleiders hebben steeds niveau 4',
  'Teamleiders krijgen niveau 4.',
  'Opmerking: vanaf 2027 niveau 4',
  'Opmerking: minimaal niveau 2, streefniveau 3',
  'Let op: niveau 4',
  'Vanaf 2027: niveau 3',
  'Na 2 jaar: niveau 3',
  'Vorige versie: niveau 1',
  'Herzien: niveau 2',
  'Herzien op 3 mei: niveau 2',
  '* Leidinggevenden: niveau 4',
  '¹ Diensthoofden: niveau 4',
  'Voor leidinggevenden geldt telkens niveau 4',
  'Bij bevordering stijgt Plannen naar niveau 4',
  'Het wordt later niveau 4',
  'From 2027 on level 4',
  'Remarque : niveau 4',
  'Pour les chefs : niveau 4',
  'De zwaarste competentie is Leidinggeven, met vereist niveau 4',
])('finds no name before the level: %s', (text) => {
  expect(labelLevelOf(text)).toBeUndefined();
  expect(isLevelOfNothing(text)).toBe(true);
});

it.each([
  ["Nota's schrijven: niveau 2", "Nota's schrijven"],
  ['De klant is koning: niveau 3', 'De klant is koning'],
  ['Toelichting geven: niveau 2', 'Toelichting geven'],
  ['Attention to detail (level 2)', 'Attention to detail'],
  ['Note taking: level 2', 'Note taking'],
  ['Version control: level 2', 'Version control'],
  ['Oude dossiers beheren: niveau 2', 'Oude dossiers beheren'],
  ['Voor plannen: niveau 2', 'Voor plannen'],
  ['Voor anderen zorgen: niveau 2', 'Voor anderen zorgen'],
  ['Bij de les blijven (2)', 'Bij de les blijven'],
  ['Voorkomen van brand: niveau 2', 'Voorkomen van brand'],
  ['Kan luisteren: niveau 2', 'Kan luisteren'],
  ['Weet wat nodig is niveau 2', 'Weet wat nodig is'],
  ['Weten wat nodig is (niveau 2)', 'Weten wat nodig is'],
  ['Oog hebben voor detail niveau 2', 'Oog hebben voor detail'],
  ['Kritisch zijn niveau 2', 'Kritisch zijn'],
  ['Medewerkers coachen: niveau 2', 'Medewerkers coachen'],
  ['* Samenwerken: niveau 2', '* Samenwerken'],
  ['1 Samenwerken: niveau 2', '1 Samenwerken'],
  ['Inzet is vereist op niveau 3', 'Inzet'],
])('leaves a name with its level: %s', (text, label) => {
  expect(labelLevelOf(text)?.label).toBe(label);
  expect(labelLevelOf(text)?.unsure).toBeUndefined();
  expect(isLevelOfNothing(text)).toBe(false);
});

it('takes the words up to a level as they are printed', () => {
  expect(namesNothing({ text: 'Opmerking: vanaf 2027', isDirect: true })).toBe(true);
  expect(namesNothing({ text: 'Wat nodig is:', isDirect: false })).toBe(false);
  expect(subjectOf('Plannen stijgt naar')).toBe('Plannen');
  expect(subjectOf('Bij bevordering stijgt')).toBeUndefined();
});
