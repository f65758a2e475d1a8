// @vitest-environment happy-dom
import { beforeAll, afterEach, describe, expect, it } from 'vitest';
import { recordId, type Corpus } from '../../../src/core/model/corpus.ts';
import { loadTexts } from '../../../src/i18n/language.ts';
import { ME, type Answer } from '../../../src/state/workspace.ts';
import { parseRoute } from '../../../src/ui/route.ts';
import { MeView } from '../../../src/ui/view/me-view.ts';
import { assessment, corpus, profile, record, requirements } from '../../build.ts';
import { fixedWorkspace, type FixedWorkspace } from '../fixed-workspace.ts';

const TARGET = { target: recordId('profiles-0') };

function town(rated: Parameters<typeof assessment>[0] = {}): Corpus {
  const all = corpus({
    profiles: [
      profile({
        title: 'Onthaalmedewerker',
        organisation: 'Voorbeeldegem',
        requirements: requirements({ Inzet: 3, Kassa: 1, Orde: 2 }),
      }),
    ],
  });
  const value = assessment(rated, { dictionary: 'Voorbeeldegem' });
  const ratings = value.ratings.map((one) => ({ ...one, dictionary: 'Voorbeeldegem' }));
  return ratings.length === 0 ? all : { ...all, assessments: [{ ...record('me', { ...value, ratings }), id: ME }] };
}

async function open(workspace: FixedWorkspace, hash: string): Promise<MeView> {
  const view = new MeView();
  view.workspace = workspace;
  view.route = parseRoute(hash);
  document.body.append(view);
  await settle(view);
  return view;
}

/** Lets the screen and the elements in it finish drawing. */
async function settle(view: MeView): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    await view.updateComplete;
    await Promise.resolve();
  }
}

function text(view: MeView, selector: string): string {
  return (view.querySelector(selector)?.textContent ?? '').replace(/\s{1,400}/g, ' ').trim();
}

async function choose(view: MeView, value: string): Promise<void> {
  const radio = view.querySelector<HTMLInputElement>(`input[value="${value}"]`);
  if (radio === null) throw new Error(`no choice ${value}`);
  radio.checked = true;
  radio.dispatchEvent(new Event('change'));
  await settle(view);
}

afterEach(() => {
  document.body.replaceChildren();
});

beforeAll(async () => {
  await loadTexts('me');
  await loadTexts('explain');
});

describe('assessing oneself', () => {
  it('starts with the choice of a function', async () => {
    const workspace = fixedWorkspace(town());
    const view = await open(workspace, '#/ik');
    expect(text(view, 'h1')).toBe('Voor welke functie schat je jezelf in?');
    view.querySelector<HTMLButtonElement>('.me-function')?.click();
    await settle(view);
    expect(workspace.told).toEqual([['chooseTarget', 'profiles-0']]);
    expect(text(view, 'h1')).toBe('Hoe ver sta je van Onthaalmedewerker?');
  });

  it('says before the first question what is asked, how long it takes and that it is no test', async () => {
    const view = await open(fixedWorkspace(town(), TARGET), '#/ik');
    expect(text(view, '.facts')).toContain('Voorbeeldegem');
    expect(text(view, '.facts')).toContain('3');
    expect(text(view, '.facts')).toContain('ongeveer 2 minuten');
    expect(text(view, '.me-start')).toContain('Dit is geen test');
    expect(text(view, 'a.primary')).toBe('Begin');
  });

  it('goes on where one stood', async () => {
    const view = await open(fixedWorkspace(town({ Inzet: 2 }), { ...TARGET, position: 1 }), '#/ik');
    expect(text(view, 'a.primary')).toBe('Ga verder bij vraag 2 van 3');
    expect(view.querySelector('a.primary')?.getAttribute('href')).toBe('#/ik/vraag/2');
  });

  it('asks one competency per page, named in the title, and remembers where one stands', async () => {
    const workspace = fixedWorkspace(town(), TARGET);
    const view = await open(workspace, '#/ik/vraag/2');
    expect(text(view, 'legend h1')).toBe('Kassa');
    expect(document.title).toContain('Vraag 2 van 3: Kassa – zelfinschatting');
    expect([...view.querySelectorAll('input[type=radio]')].map((one) => one.getAttribute('value'))).toEqual([
      '0',
      '1',
      '2',
      '3',
      'unknown',
      'not-applicable',
    ]);
    expect(workspace.told).toEqual([['standAt', 1]]);
  });

  it('saves every choice at once, and lets one go on without choosing', async () => {
    const workspace = fixedWorkspace(town(), TARGET);
    const view = await open(workspace, '#/ik/vraag/1');
    expect(text(view, '.me-steps')).toBe('Sla over');
    await choose(view, '2');
    await choose(view, 'unknown');
    expect(workspace.told.slice(1)).toEqual([
      ['answer', { label: 'Inzet', source: 'Voorbeeldegem' }, { held: 2 }],
      ['answer', { label: 'Inzet', source: 'Voorbeeldegem' }, 'unknown'],
    ]);
    expect(text(view, '.me-steps')).toBe('Volgende');
  });

  it('keeps an answer on the screen that could not be saved, and tries again when asked', async () => {
    let fails = true;
    const answers = (): Promise<void> => (fails ? Promise.reject(new Error('full')) : Promise.resolve());
    const workspace = fixedWorkspace(town(), TARGET, answers);
    const view = await open(workspace, '#/ik/vraag/1');
    await choose(view, '3');
    expect(text(view, '[role=alert]')).toContain('Bewaren lukte niet.');
    expect(view.querySelector<HTMLInputElement>('input[value="3"]')?.checked).toBe(true);
    fails = false;
    view.querySelector<HTMLButtonElement>('[role=alert] button')?.click();
    await settle(view);
    expect(view.querySelector('[role=alert]')).toBeNull();
    expect(workspace.told.filter(([name]) => name === 'answer')).toHaveLength(2);
  });

  it('takes an answer back', async () => {
    const given: (Answer | undefined)[] = [];
    const workspace = fixedWorkspace(town({ Inzet: 2 }), TARGET, (answer) => {
      given.push(answer);
      return Promise.resolve();
    });
    const view = await open(workspace, '#/ik/vraag/1');
    view.querySelector<HTMLButtonElement>('.me-note button')?.click();
    await settle(view);
    expect(given).toEqual([undefined]);
  });

  it('shows all answers with a way back to each, returning here', async () => {
    const view = await open(fixedWorkspace(town({ Inzet: 2, Kassa: '?' }), TARGET), '#/ik/overzicht');
    expect(text(view, 'h1')).toBe('Je hebt 2 van de 3 competenties ingevuld');
    const links = [...view.querySelectorAll('.me-answers a')];
    expect(links.map((one) => one.getAttribute('href'))).toEqual([
      '#/ik/vraag/1?terug=overzicht',
      '#/ik/vraag/2?terug=overzicht',
      '#/ik/vraag/3?terug=overzicht',
    ]);
    expect(links.map((one) => one.textContent.replace(/\s{1,400}/g, ' ').trim())).toEqual([
      'Wijzig: Inzet',
      'Wijzig: Kassa',
      'Vul in: Orde',
    ]);
  });

  it('gives an interval and no single figure while less than 60 % of the card is known', async () => {
    const view = await open(fixedWorkspace(town({ Inzet: 2 }), TARGET), '#/ik/resultaat');
    expect(text(view, 'h1')).toBe(
      'Je zit op niveau voor 0 van 1 beoordeelde competentie; grootste afstand: Inzet, 1 niveau',
    );
    expect(text(view, '.me-figure')).toBe('33 – 83 % van de gevraagde kruisjes');
    expect(text(view, '.me-coverage')).toContain('Minder dan 60');
    expect(text(view, 'details.method')).not.toContain('Op wat bekend is');
  });

  it('says what would narrow the interval, and leads to the question', async () => {
    const view = await open(fixedWorkspace(town({ Inzet: 2 }), TARGET), '#/ik/resultaat');
    const [first] = view.querySelectorAll('.narrowing-points li');
    expect(first?.querySelector('a')?.getAttribute('href')).toBe('#/ik/vraag/3?terug=overzicht');
    expect(first?.textContent.replace(/\s{1,400}/g, ' ').trim()).toBe(
      'Beoordeel Orde Maakt van 33 – 83 %: 33 – 50 % bij niveau 0, 67 – 83 % bij niveau 3.',
    );
  });

  it('shows every rule on the same answers, and prints the rule in force with its version', async () => {
    const view = await open(fixedWorkspace(town({ Inzet: 2 }), TARGET), '#/ik/resultaat');
    const results = [...view.querySelectorAll('.rules-table tbody strong')].map((one) => one.textContent);
    expect(results).toEqual(['33 tot 83 %', '0 %', '17 %', '33 %', '67 %', '33 %', '60 %']);
    expect(text(view, '.formula-line')).toBe('Berekend met rekenregel meetlat, versie 2.');
  });

  it('says first what is necessary and missed, before any figure', async () => {
    const all = town({ Inzet: 2, Kassa: 1, Orde: 2 });
    const card = all.profiles[0]?.value ?? profile();
    const must = { ...card, requirements: card.requirements.map((one) => ({ ...one, must: one.label === 'Inzet' })) };
    const view = await open(
      fixedWorkspace({ ...all, profiles: [record('profiles-0', must)] }, TARGET),
      '#/ik/resultaat',
    );
    expect(text(view, 'h1')).toBe('Nog niet gehaald en noodzakelijk voor deze functie: Inzet');
    expect(text(view, '.note')).toContain('door niets goedgemaakt');
  });

  it('has a way out of an address that is no question', async () => {
    const view = await open(fixedWorkspace(town(), TARGET), '#/ik/vraag/9');
    expect(text(view, 'h1')).toBe('Deze vraag bestaat niet');
  });

  it('says that the chosen function is gone', async () => {
    const view = await open(fixedWorkspace(town(), { target: recordId('gone') }), '#/ik/vraag/2');
    expect(text(view, '.note')).toContain('is er niet meer');
  });

  it('offers a file or the example where there is no function at all', async () => {
    const workspace = fixedWorkspace(corpus({}));
    const view = await open(workspace, '#/ik');
    view.querySelector<HTMLButtonElement>('.actions button')?.click();
    expect(workspace.told).toEqual([['setPreferences', { example: true }]]);
  });

  it('says of an answer that was given on an earlier edition what it was, and renews it when it still fits', async () => {
    const first = town({ Inzet: 2, Kassa: 1 });
    const edition = { digest: 'row:0', title: 'Onthaalmedewerker', levels: 3 };
    const all: Corpus = {
      ...first,
      assessments: first.assessments.map(({ value, ...rest }) => ({
        ...rest,
        value: { ...value, ratings: value.ratings.map((rating, at) => (at === 0 ? { ...rating, edition } : rating)) },
      })),
    };
    const workspace = fixedWorkspace(all, TARGET);
    const result = await open(workspace, '#/ik/resultaat');
    expect(text(result, '.earlier-note li')).toBe('Inzet');
    expect(result.querySelector('.earlier-note a')?.getAttribute('href')).toBe('#/ik/vraag/1?terug=overzicht');
    result.remove();
    const view = await open(workspace, '#/ik/vraag/1');
    expect(text(view, '.me-earlier-note p')).toBe(
      'Je koos eerder niveau 2 van 3, op een andere uitgave dan die er nu is: Onthaalmedewerker. Wat daar stond, is intussen veranderd. Past je keuze nog bij wat er nu staat? Zo niet, kies hieronder een ander niveau.',
    );
    view.querySelector<HTMLButtonElement>('.me-earlier-note button')?.click();
    await settle(view);
    expect(workspace.told.at(-1)).toEqual(['answer', { label: 'Inzet', source: 'Voorbeeldegem' }, { held: 2 }]);
    expect(view.querySelector('.me-earlier-note')).toBeNull();
  });

  it('does not show a level of a shorter scale as one of now, but keeps counting it', async () => {
    const first = town({ Inzet: 2 });
    const edition = { digest: 'row:0', title: 'Onthaalmedewerker', levels: 2 };
    const all: Corpus = {
      ...first,
      assessments: first.assessments.map(({ value, ...rest }) => ({
        ...rest,
        value: { ...value, ratings: value.ratings.map((rating) => ({ ...rating, edition })) },
      })),
    };
    const view = await open(fixedWorkspace(all, TARGET), '#/ik/vraag/1');
    expect(view.querySelector<HTMLInputElement>('input[value="2"]')?.checked).toBe(false);
    expect(text(view, '.me-earlier-note p')).toContain('Er zijn nu 3 niveaus. Kies opnieuw');
    view.remove();
    const overview = await open(fixedWorkspace(all, TARGET), '#/ik/overzicht');
    expect(text(overview, '.me-answers li')).toContain('eerder 2 van 2');
  });
});
