// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TeamAnalysis } from '../../../src/core/model/analysis.ts';
import { EMPTY_CORPUS, recordId } from '../../../src/core/model/corpus.ts';
import { loadTexts } from '../../../src/i18n/language.ts';
import { parseRoute } from '../../../src/ui/route.ts';
import { TeamView } from '../../../src/ui/view/team-view.ts';
import { EMPTY_SNAPSHOT, fakeWorkspace, type FakeWorkspace } from '../fake-workspace.ts';
import { teamRow as row } from './team-row.ts';

beforeAll(() => Promise.all([loadTexts('team'), loadTexts('explain')]));

const [AN, BO] = [recordId('an'), recordId('bo')];
const PROFILE = recordId('p');

const SELF: TeamAnalysis = {
  profile: PROFILE,
  basis: 'self',
  people: [AN, BO],
  rows: [
    row('Orde', {
      cells: [{ person: AN, held: 1 }, { person: BO }],
      covered: 0,
      rated: 1,
      missing: 1,
      trainings: [{ training: recordId('t'), closes: 1, people: 1 }],
    }),
    row('Rust', {
      cells: [
        { person: AN, held: 2 },
        { person: BO, held: 3 },
      ],
    }),
  ],
};
const OTHERS: TeamAnalysis = {
  ...SELF,
  basis: 'others',
  rows: SELF.rows.map((one) => ({
    ...one,
    cells: SELF.people.map((person) => ({ person })),
    covered: 0,
    rated: 0,
    missing: 0,
  })),
};

function workspace(): FakeWorkspace {
  const origin = { from: 'file' as const };
  const person = (id: typeof AN, name: string) => ({
    id,
    revision: 0,
    origin,
    value: { person: name, function: 'Archivaris' },
  });
  return fakeWorkspace({
    corpus: {
      ...EMPTY_CORPUS,
      profiles: [
        {
          id: PROFILE,
          revision: 0,
          origin,
          value: { title: 'Archivaris', requirements: [], resultAreas: [], conditions: [], payScales: [] },
        },
      ],
      people: [person(AN, 'An'), person(BO, 'Bo')],
      trainings: [
        {
          id: recordId('t'),
          revision: 0,
          origin,
          value: { title: 'Orde op zaken', costPerSeat: 120, hours: 6, effects: [] },
        },
      ],
    },
    analysis: { ...EMPTY_SNAPSHOT.analysis, teams: [SELF, OTHERS] },
  });
}

async function open(one: FakeWorkspace, hash = '#/team'): Promise<TeamView> {
  const view = new TeamView();
  view.workspace = one;
  view.route = parseRoute(hash);
  document.body.append(view);
  await view.updateComplete;
  return view;
}

function text(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

describe('the team', () => {
  beforeEach(() => {
    document.body.replaceChildren();
  });

  it('says first what nobody has', async () => {
    const view = await open(workspace());
    expect(text(view.querySelector('h1'))).toBe('Voor 1 competentie is niemand op niveau');
  });

  it('shows each level with its sign, and what was not rated as no number at all', async () => {
    const view = await open(workspace());
    const cells = [...view.querySelectorAll('.team-table tbody .person')].map((cell) =>
      text(cell.querySelector('.cell')),
    );
    expect(cells).toEqual(['1−1', '○', '2●', '3+1']);
  });

  it('says each cell in words for whoever does not see it', async () => {
    const view = await open(workspace());
    const words = [...view.querySelectorAll('.team-table tbody .person .visually-hidden')].map(text);
    expect(words).toEqual(['1: 1 te gaan', 'niet beoordeeld', '2: op niveau', '3: 1 meer dan gevraagd']);
  });

  it('can be taken along, on paper and as a file for a spreadsheet', async () => {
    const view = await open(workspace());
    expect([...view.querySelectorAll('.actions button')].map(text)).toEqual(['Druk af', 'Bewaar de cijfers (CSV)']);
  });

  it('shows only what needs attention when asked', async () => {
    const view = await open(workspace());
    view.querySelector('.team-matrix-head input')?.dispatchEvent(new Event('change'));
    await view.updateComplete;
    expect([...view.querySelectorAll('.team-table tbody th')].map((one) => text(one).split(' ')[0])).toEqual(['Orde']);
  });

  it('names the trainings that reach a gap, with price, hours and what they close', async () => {
    const view = await open(workspace());
    expect(text(view.querySelector('.team-trainings'))).toMatch(
      /^Orde op zaken sluit 1 kruisje bij 1 persoon € 120 per plaats · 6 uur$/u,
    );
  });

  it('marks what a training closes on scales that were laid on each other, and says so', async () => {
    const aligned = {
      ...SELF,
      rows: SELF.rows.map((row) => ({
        ...row,
        trainings: row.trainings.map((one) => ({ ...one, aligned: true as const })),
      })),
    };
    const one = workspace();
    one.show({ analysis: { ...EMPTY_SNAPSHOT.analysis, teams: [aligned, OTHERS] } });
    const view = await open(one);
    expect(text(view.querySelector('.team-training-closes'))).toBe(
      'sluit 1 kruisje bij 1 persoon ~, overgezet van een andere schaal',
    );
    expect([...view.querySelectorAll('.aligned-note')].map(text)).toEqual([
      expect.stringMatching(/^~ Bij 1 competentie staan opleidingen op een schaal met een ander aantal niveaus\. /u),
    ]);
    expect((await open(workspace())).querySelector('.aligned-note')).toBeNull();
  });

  it('says that nobody was rated on the other basis rather than that everybody fails', async () => {
    const view = await open(workspace(), '#/team?basis=others');
    expect(text(view.querySelector('h1'))).toBe('Nog niemand is op deze manier beoordeeld');
    expect(text(view.querySelector('.lead'))).toContain('nog geen antwoorden van een leidinggevende');
  });

  it('shows how to begin where there is no team', async () => {
    const view = await open(fakeWorkspace({}));
    expect(text(view.querySelector('h1'))).toBe('Nog geen team om te bekijken');
  });
});
