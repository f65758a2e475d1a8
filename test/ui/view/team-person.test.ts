// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Corpus } from '../../../src/core/model/corpus.ts';
import type { Dictionary } from '../../../src/core/model/dictionary.ts';
import type { RaterMoment } from '../../../src/core/model/explanation.ts';
import { loadTexts } from '../../../src/i18n/language.ts';
import { parseRoute } from '../../../src/ui/route.ts';
import { kappaWords } from '../../../src/ui/view/person-agreement.ts';
import { historyHeading } from '../../../src/ui/view/person-history.ts';
import { TeamView } from '../../../src/ui/view/team-view.ts';
import { assessment, corpus, mapping, requirements } from '../../build.ts';
import { fixedWorkspace } from '../fixed-workspace.ts';

const OWN = { Inzet: 2, Orde: 2, Kassa: 1, Talen: 3, Netwerken: 2 };

function team(): Corpus {
  const at = (rater: 'self' | 'manager', date: string, rated: Parameters<typeof assessment>[0]) =>
    assessment(rated, { person: 'Persoon 1', rater, date });
  return corpus({
    profiles: [{ title: 'Bode', requirements: requirements({ Inzet: 3, Orde: 2, Kassa: 1, Talen: 3, Netwerken: 2 }) }],
    people: [{ person: 'Persoon 1' }, { person: 'Persoon 2' }],
    assessments: [
      at('self', '2025-01-01', { Inzet: 1 }),
      at('self', '2026-01-01', OWN),
      at('manager', '2026-02-01', { ...OWN, Inzet: 3 }),
    ],
  });
}

async function open(hash: string, all: Corpus = team()): Promise<TeamView> {
  const view = new TeamView();
  view.workspace = fixedWorkspace(all);
  view.route = parseRoute(hash);
  document.body.append(view);
  for (let round = 0; round < 8; round += 1) {
    await view.updateComplete;
    await Promise.resolve();
  }
  return view;
}

function text(view: Element, selector: string): string {
  return (view.querySelector(selector)?.textContent ?? '').replace(/\s{1,400}/g, ' ').trim();
}

beforeAll(() => loadTexts('explain'));
afterEach(() => {
  document.body.replaceChildren();
});

describe('the assessments of one person', () => {
  it('are reached from the name in the team, for the function that is looked at', async () => {
    const view = await open('#/team');
    expect(view.querySelector('thead .name')?.getAttribute('href')).toBe('#/team/people-0?f=profiles-0');
  });

  it('stand apart by kind of rater, with the agreement and its count', async () => {
    const view = await open('#/team/people-0?f=profiles-0');
    expect(text(view, 'h1')).toBe('Beoordelingen van Persoon 1');
    expect(text(view, '.lead + .prose')).toBe(
      'Persoon 1 en de leidinggevende gaven voor 4 van de 5 competenties hetzelfde niveau.',
    );
    expect([...view.querySelectorAll('.rater-table thead th')].map((one) => one.textContent.trim())).toEqual([
      'Competentie',
      'Gevraagd',
      'zelf',
      'leidinggevende',
    ]);
    expect(text(view, '.rater-agreement tbody')).toMatch(
      /^zelf en leidinggevende 4 van 5 0,\d\d? \(op 5 competenties\)$/u,
    );
    expect(text(view, '.formula-line')).toContain('versie 2');
  });

  it('are told under every published rule too, by those that the team is looked at by', async () => {
    const rules = (view: Element): readonly string[] =>
      [...view.querySelectorAll('.rules-table tbody td.number')].map((one) => text(one, 'strong'));
    // Asked 11 crosses: one is missing by oneself, none by the manager.
    const self = await open('#/team/people-0?f=profiles-0');
    expect(rules(self)).toEqual(['91 %', '80 %', '90 %', '91 %', '91 %', '91 %', '94 %']);
    expect(text(self, '.rules > .prose')).toContain('Volgens de eigen inschatting.');
    document.body.replaceChildren();
    const others = await open('#/team/people-0?f=profiles-0&basis=others');
    expect(rules(others)).toEqual(Array.from({ length: 7 }, () => '100 %'));
  });

  it('say so where nobody rated', async () => {
    const view = await open('#/team/people-1?f=profiles-0');
    expect(text(view, '.empty')).toBe('Van deze persoon zijn er geen beoordelingen.');
    expect(view.querySelector('a')?.getAttribute('href')).toBe('#/team?f=profiles-0');
  });

  it('withhold a kappa on too few competencies, and where nothing differs', () => {
    const pair = { left: 'self', right: 'manager' } as const;
    expect(kappaWords({ ...pair, items: 4, same: 4 })).toBe('te weinig: 4 competenties');
    expect(kappaWords({ ...pair, items: 6, same: 6 })).toContain('niet te zeggen');
    expect(kappaWords({ ...pair, items: 6, same: 5, kappa: 0.8125 })).toBe('0,81 (op 6 competenties)');
  });

  it('tell whether what is certainly met rose or fell', () => {
    const at = (date: string, low: number): RaterMoment => ({
      group: 'self',
      date,
      match: { low, high: 1 },
      rated: 3,
    });
    expect(historyHeading([at('2025-01-01', 0.25), at('2026-01-01', 0.5)])).toBe(
      'Volgens de eigen inschatting is wat zeker gehaald is, gestegen van 25\u202f% naar 50\u202f%',
    );
    expect(historyHeading([at('2025-01-01', 0.5), at('2026-01-01', 0.25)])).toContain('gedaald');
    expect(historyHeading([at('2025-01-01', 0.5), at('2026-01-01', 0.5)])).toContain('bleef');
  });

  it('names what was rated on an earlier edition and what rests on another scale, and says what to do', async () => {
    const guide: Dictionary = {
      title: 'Gids',
      version: '2',
      competencies: [{ label: 'Inzet', definition: 'Nu anders.', levels: [{ level: 5, indicators: ['Top.'] }] }],
    };
    const edition = { digest: ':0', title: 'Gids', version: '1', levels: 3 };
    const first = team();
    const all: Corpus = {
      ...first,
      dictionaries: corpus({ dictionaries: [guide] }).dictionaries,
      mappings: corpus({ mappings: [mapping('Bode:Inzet', 'Gids:Inzet')] }).mappings,
      assessments: first.assessments.map(({ value, ...record }) => ({
        ...record,
        value: {
          ...value,
          ratings: value.ratings.map((rating) =>
            rating.competency === 'Inzet' && value.rater === 'manager'
              ? { ...rating, edition, dictionary: 'Gids' }
              : rating,
          ),
        },
      })),
    };
    const view = await open('#/team/people-0', all);
    expect(text(view, '.earlier-note')).toBe(
      'Gegeven op een andere uitgave dan die er nu is: Gids, versie 1. Wat daar stond, is intussen veranderd: Inzet (leidinggevende) Ze tellen zoals ze toen gegeven zijn, en als onzeker waar er nu meer of minder niveaus zijn. Vraag wie beoordeelde om deze competenties opnieuw te bekijken.',
    );
    expect(text(view, '.aligned-note')).toContain('1 niveau komt van een schaal met een ander aantal niveaus');
    expect(text(view, '.rater-table tbody tr')).toContain('op een andere uitgave');
    expect(text(view, '.rater-table tbody tr')).toContain('overgezet van een andere schaal');
  });

  it('names what would narrow the figure of one kind of rater, and leads to the row that is not rated', async () => {
    const first = team();
    const all: Corpus = { ...first, assessments: first.assessments.slice(0, 1) };
    const view = await open('#/team/people-0?f=profiles-0', all);
    const link = view.querySelector<HTMLAnchorElement>('.narrowing-points a');
    expect(link?.textContent).toBe('Laat Talen beoordelen (zelf)');
    expect(link?.getAttribute('href')).toBe('#/team/people-0?f=profiles-0&rij=3');
    view.route = parseRoute('#/team/people-0?f=profiles-0&rij=3');
    await vi.waitFor(() => {
      expect(document.activeElement?.textContent).toContain('Talen');
    });
    expect(view.querySelector('.page > .no-print a, p.no-print a')?.getAttribute('href')).toBe('#/team?f=profiles-0');
  });
});
