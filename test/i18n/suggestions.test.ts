import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { enSuggestions } from '../../src/i18n/en/suggestions.ts';
import { nlSuggestions } from '../../src/i18n/nl/suggestions.ts';

it('has one line in both languages for every reason that a suggestion may have, with the same values', () => {
  const folder = path.resolve(import.meta.dirname, '../../src/core/harmonise');
  const sources = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const codes = new Set(
    sources.flatMap((text) => [...text.matchAll(/'(suggest\/[a-z-]+)'/g)].map((one) => one[1] ?? '')),
  );
  expect([...codes].sort()).toEqual(Object.keys(nlSuggestions).sort());
  expect(Object.keys(enSuggestions)).toEqual(Object.keys(nlSuggestions));
  const english: Readonly<Record<string, string>> = enSuggestions;
  const holes = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const [code, text] of Object.entries(nlSuggestions)) {
    expect(text).not.toContain('\n');
    expect(holes(english[code] ?? '')).toEqual(holes(text));
  }
});
