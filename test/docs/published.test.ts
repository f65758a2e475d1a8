import { toJsonSchema } from '@valibot/to-json-schema';
import { describe, expect, it } from 'vitest';
import { crosswalkSchema } from '../../src/core/model/crosswalk.ts';
import { dictionarySchema } from '../../src/core/model/dictionary.ts';
import { readOutputSchema } from '../../src/core/model/document-reading.ts';
import { profileSchema } from '../../src/core/model/profile.ts';
import { settingsSchema } from '../../src/core/model/settings.ts';
import { thesaurusSchema } from '../../src/core/model/thesaurus.ts';
import { enDiagnostics } from '../../src/i18n/en/diagnostics.ts';
import { nlDiagnostics } from '../../src/i18n/nl/diagnostics.ts';

// What the project publishes about its formats is made from the code that reads them: `npm run docs` writes it anew.
describe('published formats', () => {
  it.each([
    ['read-output', readOutputSchema],
    ['function-profile', profileSchema],
    ['dictionary', dictionarySchema],
    ['crosswalk', crosswalkSchema],
    ['settings', settingsSchema],
    ['thesaurus', thesaurusSchema],
  ])('the JSON Schema of %s is the one that is validated with', async (name, schema) => {
    const json = toJsonSchema(schema, { target: 'draft-2020-12' });
    await expect(`${JSON.stringify(json, undefined, 2)}\n`).toMatchFileSnapshot(`../../docs/schema/${name}.json`);
  });

  it('the page of diagnostic codes lists every code with its texts', async () => {
    const english: Readonly<Record<string, string>> = enDiagnostics;
    const rows = Object.entries(nlDiagnostics)
      .sort(([a], [b]) => a.localeCompare(b, 'en'))
      .map(([code, dutch]) => `| \`${code}\` | ${cell(english[code] ?? '')} | ${cell(dutch)} |`);
    const page = [
      '# Diagnostic codes',
      '',
      'Every doubt about an input has a code, a severity and a place. Codes are stable. `{name}` is filled in.',
      'This page is made from the texts of the program: `npm run docs`.',
      '',
      '| code | English | Nederlands |',
      '| --- | --- | --- |',
      ...rows,
      '',
    ].join('\n');
    await expect(page).toMatchFileSnapshot('../../docs/diagnostics.md');
  });
});

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
