// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Requirement } from '../../../src/core/model/profile.ts';
import { loadTexts } from '../../../src/i18n/language.ts';
import { RequirementTable } from '../../../src/ui/part/requirement-table.ts';

beforeAll(() => loadTexts('documents'));

const REQUIREMENTS: readonly Requirement[] = [
  {
    label: 'Rekenblad',
    kind: 'technical',
    cluster: 'Werkmiddelen',
    required: 2,
    requiredPossible: 3,
    scale: { levels: 3, labels: ['elementair', 'voldoende', 'grondig'] },
    at: { line: 2 },
  },
  { label: 'Kennis van wegen', kind: 'knowledge', cluster: 'Kennis', hint: 'basiskennis', at: { line: 3 } },
];
const LINES = ['Competenties', 'Rekenblad  x x', 'Kennis van wegen'];

async function table(change: Partial<RequirementTable> = {}): Promise<RequirementTable> {
  const element = new RequirementTable();
  Object.assign(element, { requirements: REQUIREMENTS, lines: LINES }, change);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

function text(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

describe('the table of what a function asks', () => {
  beforeEach(() => {
    document.body.replaceChildren();
  });

  it('shows a doubtful level with both of the document’s words', async () => {
    const element = await table();
    expect(text(element.querySelector('.level'))).toBe('voldoende of grondig');
    expect(element.querySelectorAll('.crosses i.may')).toHaveLength(1);
    // Whoever does not see the crosses hears both numbers too, and not the higher one as if it were asked.
    expect(text(element.querySelector('td .visually-hidden'))).toBe('(niveau 2 of 3)');
  });

  it('says that a level is not stated, and what the document hints at', async () => {
    const element = await table();
    const row = [...element.querySelectorAll('tr')].find((one) => text(one).startsWith('Kennis van wegen'));
    expect(text(row ?? null)).toContain('niveau niet vermeld het document zegt “basiskennis”');
  });

  it('says a cluster once where it only repeats the kind', async () => {
    const element = await table();
    expect([...element.querySelectorAll('tr.group')].map(text)).toEqual(['Werkmiddelen']);
  });

  it('shows the document around a row when it is asked for, and marks the row itself', async () => {
    const element = await table();
    const button = element.querySelector<HTMLButtonElement>('.requirement-source button');
    expect(button?.getAttribute('aria-expanded')).toBe('false');
    button?.click();
    await element.updateComplete;
    expect(button?.getAttribute('aria-expanded')).toBe('true');
    expect(text(element.querySelector('mark'))).toBe('Rekenblad x x');
    expect(element.querySelector('.source-lines li')?.getAttribute('value')).toBe('1');
  });

  it('opens and closes the lines of all rows at once', async () => {
    const element = await table();
    const all = [...element.querySelectorAll('button')].at(-1);
    all?.click();
    await element.updateComplete;
    expect(element.querySelectorAll('mark')).toHaveLength(2);
    all?.click();
    await element.updateComplete;
    expect(element.querySelectorAll('mark')).toHaveLength(0);
  });

  it('says beside a row who settled it', async () => {
    const marks = new Map(REQUIREMENTS.slice(1).map((one) => [one, ['gewijzigd door An op 22 november 2026']]));
    const element = await table({ marks });
    expect([...element.querySelectorAll('.review-mark')].map(text)).toEqual(['gewijzigd door An op 22 november 2026']);
  });

  it('says where to look where the document’s text is not at hand', async () => {
    const element = await table({ lines: undefined });
    element.querySelector<HTMLButtonElement>('.requirement-source button')?.click();
    await element.updateComplete;
    expect(text(element.querySelector('.source-absent'))).toBe(
      'De tekst van het document zit niet in Meetlat. Zoek regel 2 in het document zelf.',
    );
  });
});
