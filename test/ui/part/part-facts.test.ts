// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FactCorrection } from '../../../src/core/model/fact-correction.ts';
import type { FunctionProfile } from '../../../src/core/model/profile.ts';
import { correctFacts, withFacts } from '../../../src/core/review/correct-facts.ts';
import { loadTexts } from '../../../src/i18n/language.ts';
import type { GivenFact } from '../../../src/state/workspace.ts';
import { PartFacts } from '../../../src/ui/part/part-facts.ts';

const BODE: FunctionProfile = { title: 'Bode', requirements: [], resultAreas: [], conditions: [], payScales: [] };
const LINES = ['Functiekaart', 'Functie: Bode'];

async function opened(asRead: FunctionProfile, settled: readonly FactCorrection[] = []) {
  const element = new PartFacts();
  const { facts, standing, conflicts } = correctFacts(asRead, settled);
  const review = {
    asRead,
    corrected: withFacts(asRead, facts),
    corrections: [],
    conflicts: [],
    facts: { standing, conflicts },
  };
  Object.assign(element, { whole: { review, factsRead: asRead }, lines: LINES, reviewer: 'An' });
  const told: (readonly [name: string, detail: unknown])[] = [];
  for (const name of ['ml-facts-given', 'ml-fact-settled', 'ml-place-wanted'])
    element.addEventListener(name, (event) => told.push([name, (event as CustomEvent<unknown>).detail]));
  document.body.append(element);
  await element.updateComplete;
  const field = (name: string) => element.querySelector<HTMLInputElement>(`input[name=${name}]`);
  const press = async (name: string, key: string): Promise<void> => {
    field(name)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await element.updateComplete;
  };
  const button = () => element.querySelector<HTMLElement>('.part-facts-open');
  return { element, told, field, press, button };
}

const text = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();

describe('what a function is called and whose it is', () => {
  beforeAll(() => loadTexts('documents'));
  beforeEach(() => {
    document.body.replaceChildren();
  });

  it('asks for the organisation that was not found, and gives what was filled in alone', async () => {
    const { element, told, field, press, button } = await opened(BODE);
    expect(text(button())).toBe('Vul de organisatie in H');
    await element.open();
    expect(document.activeElement).toBe(field('organisation'));
    const organisation = field('organisation');
    if (organisation !== null) organisation.value = ' Gemeente Duinhoek ';
    await press('organisation', 'Enter');
    const facts: readonly GivenFact[] = [{ fact: 'organisation', text: 'Gemeente Duinhoek' }];
    expect(told).toEqual([['ml-facts-given', { facts, words: 'Organisatie: “Gemeente Duinhoek”' }]]);
    expect(document.activeElement).toBe(button());
  });

  it('asks for title and organisation where neither was found, the title first', async () => {
    const untitled: FunctionProfile = { requirements: [], resultAreas: [], conditions: [], payScales: [] };
    const { element, field, button } = await opened(untitled);
    expect(text(button())).toBe('Vul titel en organisatie in H');
    await element.open();
    expect(document.activeElement).toBe(field('title'));
  });

  it('leads to the line of the document on which a fact stands', async () => {
    const { element, told } = await opened(BODE);
    await element.open();
    const place = element.querySelector<HTMLElement>('.fact-read button');
    expect(text(place)).toBe('Toon regel 2');
    place?.click();
    expect(told).toEqual([['ml-place-wanted', 2]]);
  });

  it('changes nothing where one leaves with Escape, and gives the focus back', async () => {
    const { element, told, field, press, button } = await opened({ ...BODE, organisation: 'Gemeente Duinhoek' });
    expect(text(button())).toBe('Wijzig titel en organisatie H');
    await element.open();
    expect(document.activeElement).toBe(field('title'));
    await press('title', 'Escape');
    expect(told).toEqual([]);
    expect(field('title')).toBeNull();
    expect(document.activeElement).toBe(button());
  });

  it('says who settled a fact and what the document says of it', async () => {
    const { element } = await opened(BODE, [{ fact: 'organisation', text: 'Gemeente Duinhoek', by: 'An', at: '' }]);
    expect(text(element.querySelector('.part-line'))).toBe('Gemeente Duinhoek');
    expect(text(element.querySelector('.review-mark'))).toBe(
      'Organisatie gewijzigd door jou: niet in het document gevonden',
    );
  });

  it('shows both sides of a fact that no longer fits, and lets one keep or drop what was settled', async () => {
    const at = '2026-11-20T09:00:00Z';
    const { element, told } = await opened(BODE, [
      { fact: 'title', read: 'Boode', text: 'Kamerbewaarder', by: 'An', at },
    ]);
    expect(text(element.querySelector('.review-conflicts p'))).toBe(
      'Titel Eerder gelezen: “Boode”. Daarover is beslist: “Kamerbewaarder” (door An op 20 november 2026). Het document zegt nu: “Bode”.',
    );
    for (const button of element.querySelectorAll<HTMLElement>('.review-conflicts button')) button.click();
    expect(told).toEqual([
      ['ml-fact-settled', { fact: 'title', choice: 'keep' }],
      ['ml-fact-settled', { fact: 'title', choice: 'drop' }],
    ]);
  });
});
