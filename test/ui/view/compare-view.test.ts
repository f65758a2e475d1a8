// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadTexts } from '../../../src/i18n/language.ts';
import { parseRoute } from '../../../src/ui/route.ts';
import { CompareView } from '../../../src/ui/view/compare-view.ts';
import { corpus, mapping, profile, requirement, requirements } from '../../build.ts';
import { fixedWorkspace, type FixedWorkspace } from '../fixed-workspace.ts';

const CARD = { organisation: 'Voorbeeldegem' };
const CORPUS = corpus({
  profiles: [
    profile({ ...CARD, title: 'Onthaal', requirements: requirements({ Inzet: 3, Kassa: 2 }) }),
    profile({ ...CARD, title: 'Loket', requirements: requirements({ Inzet: 2, Kassa: 2, Orde: 1 }) }),
    profile({
      ...CARD,
      title: 'Archief',
      requirements: [requirement('Inzet', [1, 2], { scale: { levels: 3 }, at: { line: 12 } })],
    }),
  ],
});

// What comes after the figures is loaded beforehand: no test waits for a module.
beforeAll(() => Promise.all([loadTexts('explain'), import('../../../src/ui/view/compare-why.ts')]));

async function open(workspace: FixedWorkspace, hash: string): Promise<CompareView> {
  const view = new CompareView();
  view.workspace = workspace;
  view.route = parseRoute(hash);
  document.body.append(view);
  for (let round = 0; round < 5; round += 1) {
    await view.updateComplete;
    await Promise.resolve();
  }
  return view;
}

function text(view: CompareView, selector: string): string {
  return (view.querySelector(selector)?.textContent ?? '').replace(/\s{1,400}/g, ' ').trim();
}

/** What is behind the figures comes after them, with texts and code of its own. */
async function explained(view: CompareView, selector: string): Promise<void> {
  await vi.waitFor(() => {
    expect(view.querySelector(selector)).not.toBeNull();
  });
}

function columns(view: CompareView): readonly string[] {
  return [...view.querySelectorAll('.compare-table thead th')]
    .slice(1)
    .map((head) => head.textContent.replace(/\s{1,400}/g, ' ').trim());
}

afterEach(() => {
  document.body.replaceChildren();
  location.hash = '';
});

describe('comparing functions', () => {
  it('opens with the two functions that share most, and states the finding', async () => {
    const view = await open(fixedWorkspace(CORPUS), '#/vergelijken');
    expect(text(view, 'h1')).toBe('Deze twee functies delen 4 van hun 6 kruisjes');
    expect(document.title).toContain('Deze twee functies delen 4 van hun 6 kruisjes');
    expect(columns(view)).toEqual(['A Onthaal Voorbeeldegem · 5 kruisjes', 'B Loket Voorbeeldegem · 5 kruisjes']);
  });

  it('says a difference in words too, seen from the first function', async () => {
    const view = await open(fixedWorkspace(CORPUS), '#/vergelijken?f=profiles-0&f=profiles-1');
    const row = view.querySelector('.compare-table tbody tr:not(.group)');
    expect(row?.querySelector('.difference')?.textContent).toBe('−1');
    expect(row?.textContent).toContain('1 niveau lager dan A');
  });

  it('keeps the choice in the address', async () => {
    const view = await open(fixedWorkspace(CORPUS), '#/vergelijken?f=profiles-0&f=profiles-1');
    view
      .querySelectorAll<HTMLInputElement>('.compare-choice input[type=checkbox]')[2]
      ?.dispatchEvent(new Event('change'));
    expect(location.hash).toBe('#/vergelijken?f=profiles-0&f=profiles-1&f=profiles-2');
  });

  it('keeps what was chosen after a visit to another screen', async () => {
    const workspace = fixedWorkspace(CORPUS);
    await open(workspace, '#/vergelijken?f=profiles-2&f=profiles-0');
    document.body.replaceChildren();
    const view = await open(workspace, '#/vergelijken');
    expect(columns(view).map((one) => one.slice(0, 9))).toEqual(['A Archief', 'B Onthaal']);
  });

  it('leads from a cell that can be read in two ways to its line in the document', async () => {
    const view = await open(fixedWorkspace(CORPUS), '#/vergelijken?f=profiles-0&f=profiles-2');
    const link = view.querySelector('.compare-table .place-link');
    expect(link?.textContent).toBe('regel 12');
    expect(link?.getAttribute('href')).toBe('#/functies/profiles-2?rij=0');
    expect(text(view, '.note')).toContain('valt “Inzet” op twee manieren te lezen (regel 12)');
  });

  it('shows overlap and transfer of every two of three functions', async () => {
    const view = await open(fixedWorkspace(CORPUS), '#/vergelijken?f=profiles-0&f=profiles-1&f=profiles-2');
    expect(text(view, 'h1')).toBe('1 van de 3 competenties komt in alle drie de functies voor');
    expect(view.querySelectorAll('.share-matrix')).toHaveLength(2);
    expect(view.querySelectorAll('.share-matrix td.tint')).toHaveLength(12);
  });

  it('fills its own numbers into the formula', async () => {
    const view = await open(fixedWorkspace(CORPUS), '#/vergelijken?f=profiles-0&f=profiles-1');
    await vi.waitFor(() => {
      expect(text(view, 'details.method')).toContain('Gedeeld: 4 ÷ 6 = 67');
    });
    expect(text(view, 'details.method')).toContain('Van A naar B: 4 ÷ 5 = 80');
  });

  it('counts a card beside another on the longer scale, and says so with the numbers', async () => {
    const profiles = [
      profile({ title: 'Bode', organisation: 'Eerstegem', requirements: requirements({ Overleg: 3, Orde: 1 }) }),
      profile({ title: 'Klerk', organisation: 'Tweedegem', requirements: requirements({ Samenspraak: 4 }, 4) }),
      profile({ title: 'Gids', organisation: 'Derdegem', requirements: requirements({ Praten: 4 }, 5) }),
    ];
    const mappings = [
      mapping('Eerstegem:Overleg', 'Tweedegem:Samenspraak'),
      mapping('Eerstegem:Overleg', 'Derdegem:Praten'),
    ];
    const all = corpus({ profiles, mappings });
    const view = await open(fixedWorkspace(all), '#/vergelijken?f=profiles-0&f=profiles-1');
    await explained(view, 'details.method');
    expect(columns(view)[0]).toContain('4 kruisjes, hier geteld als 5 kruisjes');
    expect(columns(view)[1]).not.toContain('hier geteld');
    expect(text(view, 'details.method')).toContain(
      'Kaart A telt hier 5 kruisjes, op haar eigen schalen 4 kruisjes: 1 competentie staat op de andere kaart op een langere schaal (4 niveaus) en telt voor allebei daarop.',
    );
    const three = await open(fixedWorkspace(all), '#/vergelijken?f=profiles-0&f=profiles-1&f=profiles-2');
    await explained(three, 'details.method');
    expect(three.textContent).not.toContain('In de tabel staat elke rij op de langste schaal');
  });

  it('counts a difference of two as those two stand to each other, and says so where the squares show another', async () => {
    const profiles = [
      profile({ title: 'Bode', organisation: 'Eerstegem', requirements: requirements({ Orde: 1, Inzet: 2 }) }),
      profile({ title: 'Klerk', organisation: 'Tweedegem', requirements: requirements({ Orde: 1 }, 4) }),
      profile({ title: 'Gids', organisation: 'Derdegem', requirements: requirements({ Orde: 2, Inzet: 5 }, 5) }),
      profile({ title: 'Bediende', organisation: 'Eerstegem', requirements: requirements({ Inzet: 3 }) }),
    ];
    const mappings = [
      mapping('Eerstegem:Orde', 'Tweedegem:Orde'),
      mapping('Eerstegem:Orde', 'Derdegem:Orde'),
      mapping('Eerstegem:Inzet', 'Derdegem:Inzet'),
    ];
    const functions = '#/vergelijken?f=profiles-0&f=profiles-1&f=profiles-2&f=profiles-3';
    const view = await open(fixedWorkspace(corpus({ profiles, mappings })), functions);
    await explained(view, 'details.method');
    const marks = [...view.querySelectorAll('.difference')].map(
      (one) => `${one.textContent}${one.nextElementSibling?.textContent ?? ''}`,
    );
    // Orde is level 1 of 3 and of 4; Inzet is 2 and 3 of 3, drawn as 3 and 5 of 5.
    expect(marks.toSorted()).toEqual(['+1, 1 niveau hoger dan A', '+2, 2 niveaus hoger dan A', '=, even hoog als A']);
    expect(view.textContent).toContain('In de tabel staat elke rij op de langste schaal van de gekozen functies.');
  });

  it('asks for a second function, and says when one in the address is gone', async () => {
    const view = await open(fixedWorkspace(CORPUS), '#/vergelijken?f=profiles-0&f=gone');
    expect(text(view, 'h1')).toBe('Kies nog een functie om mee te vergelijken');
    expect(text(view, '.note')).toContain('is er niet meer');
    expect(view.querySelectorAll('.compare-choice input[type=checkbox]')).toHaveLength(3);
  });

  it('says that it is busy while the functions are not compared yet', async () => {
    const workspace = fixedWorkspace(corpus({}));
    workspace.show({ corpus: CORPUS, analysing: true });
    const view = await open(workspace, '#/vergelijken?f=profiles-0&f=profiles-1');
    expect(text(view, '[role=status]')).toBe('De vergelijking wordt gemaakt…');
  });

  it('offers a file or the example where there is nothing to compare', async () => {
    const view = await open(fixedWorkspace(corpus({})), '#/vergelijken');
    expect(text(view, 'h1')).toBe('Er zijn nog geen twee functies om te vergelijken');
  });

  it('says on what an interval depends, and what settling each point makes of it', async () => {
    const scale = { levels: 3 };
    const all = corpus({
      profiles: [
        profile({ title: 'Bode', organisation: 'Eerstegem', requirements: requirements({ Overleg: 2, Orde: 2 }) }),
        profile({
          title: 'Klerk',
          organisation: 'Tweedegem',
          requirements: [requirement('Samenspraak', undefined, { scale })],
        }),
      ],
      mappings: [mapping('Eerstegem:Overleg', 'Tweedegem:Samenspraak', 'exactMatch', 'suggested')],
    });
    const view = await open(fixedWorkspace(all), '#/vergelijken?f=profiles-0&f=profiles-1');
    await explained(view, '.narrowing-points');
    expect(text(view, '.lead + .prose')).toBe(
      '0 – 50 %, afhankelijk van 1 niveau dat een kaart openlaat en 1 onbesliste koppeling.',
    );
    const points = [...view.querySelectorAll('.narrowing-points li')].map((one) =>
      one.textContent.replace(/\s{1,400}/g, ' ').trim(),
    );
    expect(points).toEqual([
      'Beslis of Overleg (Eerstegem) hetzelfde is als Samenspraak (Tweedegem) Maakt van 0 – 50 %: 25 – 50 % als je de koppeling bevestigt, 0 % als je ze afwijst.',
      'Beslis welk niveau Klerk vraagt voor Samenspraak (de kaart vermeldt er geen) Maakt van 0 – 50 %: 0 – 25 % bij niveau 1, 0 – 40 % bij niveau 3.',
    ]);
    expect([...view.querySelectorAll('.narrowing-points a')].map((one) => one.getAttribute('href'))).toEqual([
      '#/koppelen?van=organisation+eerstegem&naar=organisation+tweedegem&rij=mappings-0',
      '#/import?rij=0&functie=profiles-1',
    ]);
  });

  describe('of two organisations', () => {
    const card = (organisation: string, asked: Readonly<Record<string, number>>) =>
      profile({ title: `Bode van ${organisation}`, organisation, requirements: requirements(asked) });
    const TWO = [card('Stad Eerstegem', { Overleg: 2, Orde: 2 }), card('Tweedegem', { overleg: 2, Samenspraak: 1 })];
    const at = '#/vergelijken?f=profiles-0&f=profiles-1';

    it('says that nothing is linked yet, that an equal name waits, and leads to these two', async () => {
      const view = await open(fixedWorkspace(corpus({ profiles: TWO })), at);
      expect(text(view, 'h1')).toBe('Tussen deze twee functies is nog niets gekoppeld');
      expect(text(view, '.lead')).toContain('0 % betekent hier: nog niets gekoppeld');
      expect(text(view, '.lead')).toContain('1 competentie heet op beide kaarten gelijk en wacht op een koppeling');
      expect(view.textContent).not.toContain('De kaarten komen van één organisatie');
      const link = view.querySelector('.compare-links a');
      expect(link?.getAttribute('href')).toBe('#/koppelen?van=Stad+Eerstegem&naar=Tweedegem');
    });

    it('says of an equal name that somebody kept apart that nothing waits', async () => {
      const mappings = [mapping('Stad Eerstegem:Overleg', 'Tweedegem:overleg', 'exactMatch', 'rejected')];
      const view = await open(fixedWorkspace(corpus({ profiles: TWO, mappings })), at);
      expect(text(view, '.lead')).toContain('Geen enkele naam');
    });

    it('speaks of no names that differ where none does', async () => {
      const mappings = [mapping('Stad Eerstegem:Overleg', 'Tweedegem:overleg', 'exactMatch', 'confirmed')];
      const view = await open(fixedWorkspace(corpus({ profiles: TWO, mappings })), at);
      expect(text(view, 'h1')).toContain('delen 2 van hun 5 kruisjes');
      await vi.waitFor(() => {
        const link = 'Bekijk of wijzig de koppelingen tussen Stad Eerstegem en Tweedegem';
        expect(text(view, '.compare-links a')).toBe(link);
      });
      expect(view.textContent).not.toContain('verschilt de naam');
    });

    it('counts a municipality and its welfare centre as one, linked or not', async () => {
      const one = [card('Gemeente Eerstegem', { Overleg: 2 }), card('OCMW Eerstegem', { Orde: 2 })];
      const view = await open(fixedWorkspace(corpus({ profiles: one })), at);
      expect(text(view, 'h1')).toBe('Deze twee functies delen geen enkel kruisje');
      await vi.waitFor(() => {
        expect(view.textContent).toContain('De kaarten komen van één organisatie');
      });
      expect(view.querySelector('.compare-links')).toBeNull();
    });
  });

  it('names what is nearest only where thirty functions are at hand', async () => {
    const few = await open(fixedWorkspace(CORPUS), '#/vergelijken?f=profiles-0&f=profiles-1');
    await vi.waitFor(() => {
      expect(few.textContent).toContain('Nu zijn het er 3.');
    });
    few.remove();
    const many = corpus({
      profiles: Array.from({ length: 30 }, (_, index) =>
        profile({
          ...CARD,
          title: `Functie ${String(index)}`,
          requirements: requirements({ Inzet: 2, ...(index < 2 ? { Duiken: 2 } : { Orde: 1 }) }),
        }),
      ),
    });
    const view = await open(fixedWorkspace(many), '#/vergelijken?f=profiles-0&f=profiles-2');
    await explained(view, '.nearest-links');
    expect(text(view, '.nearest-links a')).toBe('Functie 1');
    expect(view.querySelector('.nearest-links a')?.getAttribute('href')).toBe(
      '#/vergelijken?f=profiles-0&f=profiles-1',
    );
  });

  it('prints the rule in force with its version', async () => {
    const view = await open(fixedWorkspace(CORPUS), '#/vergelijken?f=profiles-0&f=profiles-1');
    expect(text(view, '.formula-line')).toBe('Berekend met rekenregel meetlat, versie 2.');
  });
});
