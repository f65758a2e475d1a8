// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_CORPUS, recordId, type CorpusRecord, type Origin } from '../../../src/core/model/corpus.ts';
import type { FunctionProfile } from '../../../src/core/model/profile.ts';
import { loadTexts } from '../../../src/i18n/language.ts';
import { parseRoute } from '../../../src/ui/route.ts';
import { FunctionsView } from '../../../src/ui/view/functions-view.ts';
import { fakeWorkspace, type FakeWorkspace } from '../fake-workspace.ts';

beforeAll(() => loadTexts('documents'));

function profile(id: string, title: string, origin: Origin): CorpusRecord<FunctionProfile> {
  const requirements = [{ label: 'Orde', required: 2, at: { line: 1 } }];
  return {
    id: recordId(id),
    revision: 0,
    origin,
    value: { title, requirements, resultAreas: [], conditions: [], payScales: [] },
  };
}

const MINE = profile('mine', 'Archivaris', { from: 'file', file: 'kaart.txt', lines: ['Orde x x'] });
const SHIPPED = profile('shipped/x', 'Zorgkundige', { from: 'shipped' });
const CORPUS = { ...EMPTY_CORPUS, profiles: [SHIPPED, MINE] };

async function open(workspace: FakeWorkspace, hash = '#/functies'): Promise<FunctionsView> {
  location.hash = hash;
  const view = new FunctionsView();
  view.workspace = workspace;
  view.route = parseRoute(hash);
  document.body.append(view);
  await view.updateComplete;
  return view;
}

function text(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

function button(view: FunctionsView, words: string): HTMLButtonElement | undefined {
  return [...view.querySelectorAll('button')].find((one) => text(one).startsWith(words));
}

describe('the functions of the workspace', () => {
  beforeEach(() => {
    document.body.replaceChildren();
  });

  it('lets one remove one’s own functions and not the example’s', async () => {
    const view = await open(fakeWorkspace({ corpus: CORPUS }));
    const rows = [...view.querySelectorAll('.function-list tbody tr')];
    expect(rows.map((row) => [text(row.querySelector('a')), row.querySelector('button') !== null])).toEqual([
      ['Archivaris', true],
      ['Zorgkundige', false],
    ]);
  });

  it('says what was removed and takes it back when asked', async () => {
    const workspace = fakeWorkspace(
      { corpus: CORPUS },
      {
        removeRecords: (one) => {
          one.show({ corpus: { ...CORPUS, profiles: [SHIPPED] }, undo: 'action/remove', undoStep: 1 });
        },
      },
    );
    const view = await open(workspace);
    button(view, 'Verwijder')?.click();
    await Promise.resolve();
    await view.updateComplete;
    await view.updateComplete;
    expect(text(view.querySelector('.undo-note'))).toContain('Archivaris is verwijderd.');
    button(view, 'Maak ongedaan')?.click();
    expect(workspace.asked.map(([name]) => name)).toEqual(['removeRecords', 'undo']);
  });

  it('takes back what was just kept, and nothing older once that is done or something else was', async () => {
    const workspace = fakeWorkspace({ corpus: CORPUS, undo: 'action/import', undoStep: 2 });
    const view = await open(workspace, '#/functies?bewaard=2');
    expect(text(view.querySelector('.undo-note'))).toContain('Maak ongedaan');
    // Undone elsewhere: undo is about the import before it now.
    workspace.show({ undoStep: 1, redo: 'action/import' });
    await view.updateComplete;
    expect(view.querySelector('.undo-note')).toBeNull();
    workspace.show({ undoStep: 3 });
    await view.updateComplete;
    expect(view.querySelector('.undo-note')).toBeNull();
  });

  it('says nothing of a removal that was taken back, or that did not come about', async () => {
    let step = 4;
    const workspace = fakeWorkspace(
      { corpus: CORPUS, undo: 'action/remove', undoStep: step },
      {
        removeRecords: (one) => {
          one.show({ undoStep: step });
        },
      },
    );
    const view = await open(workspace);
    const remove = async (): Promise<void> => {
      button(view, 'Verwijder')?.click();
      await Promise.resolve();
      await view.updateComplete;
      await view.updateComplete;
    };
    await remove();
    expect(view.querySelector('.undo-note')).toBeNull();
    step = 5;
    await remove();
    expect(view.querySelector('.undo-note')).not.toBeNull();
    workspace.show({ undoStep: 4 });
    await view.updateComplete;
    expect(view.querySelector('.undo-note')).toBeNull();
  });

  it('compares what was chosen, from two functions on', async () => {
    const view = await open(fakeWorkspace({ corpus: CORPUS }));
    expect(text(view)).toContain('Kies twee of meer functies om ze te vergelijken.');
    for (const box of view.querySelectorAll<HTMLInputElement>('.function-choose input')) {
      box.dispatchEvent(new Event('change'));
    }
    await view.updateComplete;
    expect(view.querySelector('.actions a')?.getAttribute('href')).toBe('#/vergelijken?f=mine&f=shipped%2Fx');
  });

  it('shows one function as a page, with its own title', async () => {
    const view = await open(fakeWorkspace({ corpus: CORPUS }), '#/functies/mine');
    expect(text(view.querySelector('h1'))).toBe('Archivaris');
    expect(document.title).toBe('Archivaris – Meetlat');
  });

  it('says so where a function is gone, and not before the storage was opened', async () => {
    const view = await open(fakeWorkspace({}), '#/functies/gone');
    expect(text(view.querySelector('h1'))).toBe('Deze functie is er niet meer');
    const early = await open(fakeWorkspace({ storage: 'opening' }), '#/functies/gone');
    expect(early.querySelector('h1')).toBeNull();
  });

  it('goes to the self-assessment with the copy that was made of an example', async () => {
    const workspace = fakeWorkspace(
      { corpus: CORPUS },
      {
        chooseTarget: (one) => {
          one.show({ preferences: { ...one.snapshot.preferences, target: recordId('copy') } });
        },
      },
    );
    const view = await open(workspace, '#/functies/shipped%2Fx');
    button(view, 'Beoordeel jezelf')?.click();
    await Promise.resolve();
    await Promise.resolve();
    expect(workspace.asked).toEqual([['chooseTarget', 'shipped/x']]);
    expect(location.hash).toBe('#/ik/start');
  });

  it('shows how to begin where there is nothing yet', async () => {
    const workspace = fakeWorkspace({ preferences: { language: 'nl', theme: 'system', example: false } });
    const view = await open(workspace);
    expect(text(view.querySelector('h1'))).toBe('Nog geen functies');
    button(view, 'Toon het voorbeeld')?.click();
    expect(workspace.asked).toEqual([['setPreferences', { example: true }]]);
  });

  it('opens at the requirement that the address names, with its lines', async () => {
    const view = await open(fakeWorkspace({ corpus: CORPUS }), '#/functies/mine?rij=0');
    await vi.waitFor(() => {
      expect(document.activeElement?.getAttribute('data-row')).toBe('0');
    });
    expect(text(view.querySelector('.source-row'))).toContain('Orde x x');
  });
});
