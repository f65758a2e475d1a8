// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Requirement } from '../../../src/core/model/profile.ts';
import { loadTexts } from '../../../src/i18n/language.ts';
import { ScaleEditor } from '../../../src/ui/part/scale-editor.ts';
import { FOUR, ON_THREE, THREE } from '../../worded-scales.ts';

/** What stands below the form once the longer scale is chosen, for all rows or for the first alone. */
async function toldFor(rows: readonly Requirement[], isForAll: boolean): Promise<string> {
  const editor = Object.assign(new ScaleEditor(), { requirement: rows[0], alike: rows, printed: [FOUR] });
  document.body.append(editor);
  await editor.updateComplete;
  const choice = editor.querySelector('select');
  if (choice === null) throw new Error('no choice of scales');
  choice.value = [FOUR.levels, ...(FOUR.labels ?? [])].join('\n');
  choice.dispatchEvent(new Event('change'));
  if (isForAll) editor.querySelector<HTMLInputElement>('input[name=all]')?.click();
  await editor.updateComplete;
  return editor.querySelector('[aria-live]')?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
}

describe('the form about a scale', () => {
  const wished: Requirement = { label: 'Roer', required: 1, wished: 2, scale: THREE };

  beforeAll(() => loadTexts('documents'));
  beforeEach(() => {
    document.body.replaceChildren();
  });

  it('names the rows that keep their numbers while the others keep their words', async () => {
    expect(await toldFor([...ON_THREE, wished], true)).toBe(
      'Dan verandert dit: niveau 2 van 3 (goed) wordt niveau 3 van 4 (Goed) en niveau 3 van 3 (zeer goed) wordt niveau 4 van 4 (Zeer goed). ' +
        'Roer houdt zijn nummer: wat gewenst is of voor één taak geldt, schuift niet mee. Kijk die rij daarna na.',
    );
  });

  it('says of a row with a wish alone what its numbers become', async () => {
    expect(await toldFor([wished], false)).toBe(
      'Dan verandert dit: niveau 1 van 3 (voldoende) wordt niveau 1 van 4 (Basis) en niveau 2 van 3 (goed) wordt niveau 2 van 4 (Voldoende).',
    );
  });
});
