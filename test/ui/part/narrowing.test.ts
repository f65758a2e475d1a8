// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Narrowing } from '../../../src/core/model/explanation.ts';
import { EMPTY_CORPUS, recordId } from '../../../src/core/model/corpus.ts';
import { loadTexts } from '../../../src/i18n/language.ts';
import {
  dependsWords,
  effectWords,
  NarrowingList,
  togetherWords,
  type NarrowingShown,
} from '../../../src/ui/part/narrowing.ts';
import { narrowingWords } from '../../../src/ui/view/narrowing-words.ts';

const NOW = { low: 0.23, high: 0.41 };

function rating(label: string): NarrowingShown {
  const narrowing: Narrowing = {
    kind: 'rating',
    competency: label,
    label,
    outcomes: [
      { level: 0, share: { low: 0.23, high: 0.3 } },
      { level: 1, share: { low: 0.26, high: 0.33 } },
      { level: 3, share: { low: 0.34, high: 0.41 } },
    ],
    widest: 0.07,
  };
  return { narrowing, words: `Beoordeel ${label}`, href: '#/ik/vraag/1' };
}

const LINK: Narrowing = {
  kind: 'mapping',
  competency: 'overleg',
  label: 'Overleg',
  mapping: {
    record: recordId('m'),
    from: { source: 'A', competency: 'Overleg' },
    to: { source: 'B', competency: 'samen-spreken' },
    relation: 'exactMatch',
    fromLabel: 'Overleg',
    toLabel: 'Samenspraak',
    fromKey: 'organisation a',
    toKey: 'organisation b',
  },
  outcomes: [
    { confirmed: true, share: { low: 0.3, high: 0.38 } },
    { confirmed: false, share: { low: 0.23, high: 0.35 } },
  ],
  widest: 0.12,
};

async function open(points: readonly NarrowingShown[], untried = 0): Promise<NarrowingList> {
  const list = new NarrowingList();
  list.untried = untried;
  list.now = NOW;
  list.points = points;
  document.body.append(list);
  await list.updateComplete;
  return list;
}

beforeAll(() => loadTexts('explain'));
afterEach(() => {
  document.body.replaceChildren();
});

describe('what would narrow a figure', () => {
  it('is told with the figure as it is and the figure after it', () => {
    expect(effectWords(LINK, NOW)).toBe(
      'Maakt van 23 – 41\u202f%: 30 – 38\u202f% als je de koppeling bevestigt, 23 – 35\u202f% als je ze afwijst.',
    );
    expect(effectWords(rating('Inzet').narrowing, NOW)).toBe(
      'Maakt van 23 – 41\u202f%: 23 – 30\u202f% bij niveau 0, 34 – 41\u202f% bij niveau 3.',
    );
  });

  it('is not drawn where no answer changes the figure as it is read', async () => {
    const share = { low: 0.071, high: 0.074 };
    const { narrowing, ...rest } = rating('Inzet');
    const same = { ...rest, narrowing: { ...narrowing, outcomes: [{ level: 1, share }], widest: 0.003 } };
    const list = new NarrowingList();
    list.now = { low: 0.07, high: 0.074 };
    list.points = [same];
    document.body.append(list);
    await list.updateComplete;
    expect(list.textContent.replace(/\s+/gu, ' ')).toContain(
      'Er staat nog 1 punt open, maar hoe dat ook uitvalt, het afgeronde cijfer blijft hetzelfde.',
    );
    expect(list.querySelector('ml-chart-frame')).toBeNull();
  });

  it('lists what changes no rounded figure too, so that the list holds what is counted, and draws it not', async () => {
    const same: Narrowing = { ...LINK, outcomes: [{ confirmed: true, share: { low: 0.231, high: 0.41 } }] };
    const list = await open([rating('A'), { narrowing: same, words: 'Beslis over Overleg' }]);
    const points = [...list.querySelectorAll('li')].map((one) => one.textContent.replace(/\s+/gu, ' '));
    expect(points).toHaveLength(2);
    expect(points[1]).toContain('Het cijfer blijft afgerond 23 – 41 %');
    expect(list.querySelector('table')?.textContent).not.toContain('Overleg');
  });

  it('is counted by what it is', () => {
    const link = { narrowing: LINK, words: '' };
    expect(dependsWords(NOW, [link, link, link, link])).toBe('23 – 41 %, afhankelijk van 4 onbesliste koppelingen.');
    expect(dependsWords(NOW, [rating('A'), link])).toContain(
      'van 1 competentie zonder oordeel en 1 onbesliste koppeling.',
    );
  });

  it('says what is left once several points are settled, and never rounds it down', () => {
    expect(togetherWords({ points: 5, widest: 0.081 }, NOW)).toBe(
      'Beslis je de eerste 5 allemaal, dan is het bereik hoogstens 9 procentpunten breed, nu 18.',
    );
    expect(togetherWords({ points: 2, widest: 0 }, NOW)).toBe('Beslis je de eerste 2 allemaal, dan is alles bekend.');
  });

  it('names five points, as many as are told of together, and all of them when asked', async () => {
    const list = await open(['A', 'B', 'C', 'D', 'E', 'F'].map(rating));
    expect([...list.querySelectorAll('li a')].map((one) => one.textContent)).toEqual([
      'Beoordeel A',
      'Beoordeel B',
      'Beoordeel C',
      'Beoordeel D',
      'Beoordeel E',
    ]);
    const more = [...list.querySelectorAll('button')].find((one) => one.textContent.includes('Toon alle 6'));
    expect(more?.getAttribute('aria-expanded')).toBe('false');
    more?.click();
    await list.updateComplete;
    expect(list.querySelectorAll('li')).toHaveLength(6);
  });

  it('says plainly how many suggestions were not tried, also where nothing else is open', async () => {
    const note = '12 voorgestelde koppelingen zijn hier niet doorgerekend, omdat het er te veel zijn.';
    expect((await open([rating('A')], 12)).textContent).toContain(note);
    expect((await open([], 12)).textContent).toContain(note);
    expect((await open([rating('A')])).textContent).not.toContain('niet doorgerekend');
    expect(dependsWords(NOW, [rating('A')], false, 12)).toContain(
      'van 1 competentie zonder oordeel en 12 koppelingen die niet doorgerekend zijn.',
    );
  });

  it('marks each figure by what that figure itself rests on', () => {
    const [first, last] = LINK.outcomes;
    if (first === undefined || last === undefined) throw new Error('no outcomes');
    const link: Narrowing = { ...LINK, outcomes: [{ ...first, aligned: true }, last] };
    expect(effectWords(link, NOW, true)).toBe(
      'Maakt van ~ 23 – 41\u202f%: ~ 30 – 38\u202f% als je de koppeling bevestigt, 23 – 35\u202f% als je ze afwijst.',
    );
    expect(effectWords(link, NOW, false)).toContain('Maakt van 23 – 41\u202f%: ~ 30');
  });

  it('is nothing where nothing is open', async () => {
    const list = await open([]);
    expect(list.textContent.trim()).toBe('');
  });
});

describe('a link that holds for a part only', () => {
  const part: Narrowing = { ...LINK, kind: 'part' };

  it('is named as such in what a figure depends on, beside links that nobody settled', () => {
    expect(dependsWords(NOW, [{ narrowing: LINK }, { narrowing: part }])).toContain(
      '1 onbesliste koppeling en 1 bevestigde koppeling die maar voor een deel geldt (je kunt ze opnieuw bekijken)',
    );
  });

  it('tells the figure if the two are equal and if they are different', () => {
    expect(effectWords(part, NOW)).toMatch(/30.*38.*als ze gelijk zijn, .*23.*35.*als ze verschillen/u);
  });

  it('asks whether they are equal or not, and leads to its row', () => {
    const { words, href } = narrowingWords(part, EMPTY_CORPUS);
    expect(words).toContain('Overleg (A) en Samenspraak (B)');
    expect(words).toContain('bevestigd voor maar een deel, gelijk zijn of niet');
    expect(href).toContain('koppelen');
  });
});
