// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_CORPUS, recordId } from '../../../src/core/model/corpus.ts';
import { loadTexts } from '../../../src/i18n/language.ts';
import type { ImportItem } from '../../../src/state/workspace.ts';
import { parseRoute } from '../../../src/ui/route.ts';
import { ImportView } from '../../../src/ui/view/import-view.ts';
import { importItem } from '../../state/import-item.ts';
import { fakeWorkspace, type FakeWorkspace } from '../fake-workspace.ts';
import '../../../src/ui/part/by-hand.ts';
import '../../../src/ui/part/texts-editor.ts';

const PROFILE = { title: 'Archivaris', resultAreas: [], conditions: [], payScales: [] };
const READ = { ...PROFILE, requirements: [{ label: 'Orde', required: 2, at: { line: 2 } }] };

function item(id: string, change: Partial<ImportItem> = {}): ImportItem {
  return importItem({
    id,
    file: `${id}.txt`,
    size: 1200,
    readings: [
      {
        file: `${id}.txt`,
        kind: 'function-profile',
        profile: READ,
        diagnostics: [
          {
            severity: 'warning',
            code: 'function/twofold',
            values: { label: 'Orde', low: 1, high: 2 },
            at: { line: 2 },
          },
        ],
      },
    ],
    lines: ['Archivaris', 'Orde  x x', 'Rust'],
    reviews: [{ asRead: READ, corrected: READ, corrections: [], conflicts: [] }],
    ...change,
  });
}

async function open(workspace: FakeWorkspace, hash = '#/import'): Promise<ImportView> {
  const view = new ImportView();
  view.workspace = workspace;
  view.route = parseRoute(hash);
  document.body.append(view);
  await settle(view);
  return view;
}

async function settle(view: ImportView): Promise<void> {
  await view.updateComplete;
  for (const name of ['ml-import-block', 'ml-review-panes', 'ml-rows-review, ml-document-pane'])
    for (const part of view.querySelectorAll<ImportView>(name)) await part.updateComplete;
}

function text(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

function button(view: ImportView, words: string): HTMLButtonElement | undefined {
  return [...view.querySelectorAll('button')].find((one) =>
    (one.getAttribute('aria-label') ?? text(one)).startsWith(words),
  );
}

describe('a file of links', () => {
  beforeAll(() => loadTexts('documents'));

  it('shows the table of its links, in the words of every screen, and not the lines of the file', async () => {
    const end = (source: string, competency: string) => ({ source, competency });
    const mappings = [
      { from: end('A', 'Orde'), to: end('B', 'Net'), relation: 'relatedMatch' as const, state: 'confirmed' as const },
    ];
    const links = importItem({
      file: 'links.json',
      lines: ['{ "mappings": [', '] }'],
      readings: [{ file: 'links.json', kind: 'crosswalk', mappings, diagnostics: [] }],
    });
    const view = await open(fakeWorkspace({ imports: [links] }));
    expect(text(view.querySelector('.import-table'))).toContain('is verwant met');
    expect(view.querySelector('.review-document')).toBeNull();
    expect(text(view)).not.toContain('"mappings"');
  });
});

describe('looking at files before anything is kept', () => {
  beforeAll(() => loadTexts('documents'));

  beforeEach(() => {
    document.body.replaceChildren();
    location.hash = '#/import';
  });

  it('shows what was doubtful before what was read, with the line of the document', async () => {
    const view = await open(fakeWorkspace({ imports: [item('a')] }));
    expect(text(view.querySelector('h1'))).toBe('1 bestand gelezen, 1 punt om na te kijken');
    const [first] = view.querySelectorAll('.review-rows tbody');
    expect(text(first?.querySelector('.group'))).toBe('Eerst nakijken: nog 1 rij na te kijken');
    expect(text(first?.querySelector('.review-doubt'))).toContain('Orde');
    expect(text(first?.querySelector('.source-line'))).toBe('Orde x x');
    expect([...view.querySelectorAll('.document-lines li')].map(text)).toEqual([
      'Archivaris',
      'Orde x x (deze regel)',
      'Rust',
    ]);
  });

  it('names the functions that would be replaced, and what that changes', async () => {
    const before = {
      id: recordId('old'),
      revision: 0,
      origin: { from: 'file' as const },
      value: { ...PROFILE, requirements: [{ label: 'ORDE', required: 1 }, { label: 'Rust' }] },
    };
    const workspace = fakeWorkspace({
      imports: [item('a', { replaces: [before.id] })],
      corpus: { ...EMPTY_CORPUS, profiles: [before] },
    });
    const view = await open(workspace);
    expect(text(view)).toContain('Vervangt een functie die je al had: Archivaris.');
    expect([...view.querySelectorAll('.version-changes details')].map(text)).toEqual([
      'Niet meer in deze versie (1) Rust',
      'Ander niveau (1) Orde: niveau 1 wordt niveau 2',
    ]);
    const same = { ...before, value: READ };
    workspace.show({ corpus: { ...EMPTY_CORPUS, profiles: [same] } });
    await vi.waitFor(() => {
      expect(text(view.querySelector('.version-changes'))).toBe('De competenties en hun niveaus blijven gelijk.');
    });
  });

  it('keeps everything only when asked, and then goes to the functions', async () => {
    const workspace = fakeWorkspace(
      { imports: [item('a'), item('b')] },
      {
        confirmImports: (one) => {
          one.show({ imports: [], undo: 'action/import', undoStep: 7 });
        },
      },
    );
    const view = await open(workspace);
    expect(workspace.asked).toEqual([]);
    button(view, 'Bewaar 2 functies')?.click();
    await settle(view);
    expect(workspace.asked).toEqual([]);
    expect(text(view.querySelector('.import-bar'))).toContain(
      'Nog 2 rijen na te kijken. Bewaar je nu, dan blijft dat twijfelachtig.',
    );
    button(view, 'Bewaar toch')?.click();
    await Promise.resolve();
    await Promise.resolve();
    expect(workspace.asked).toEqual([['confirmImports', 'add']]);
    expect(location.hash).toBe('#/functies?bewaard=7');
  });

  it('asks before it keeps what is in conflict with an earlier decision, and leads there', async () => {
    const correction = {
      row: { label: 'Orde', nth: 1 },
      act: { kind: 'level', required: 4 },
      read: { label: 'Orde', required: 3 },
      at: '2026-11-20T09:00:00Z',
    } as const;
    const now = READ.requirements[0];
    const conflicts = [{ reason: 'changed' as const, correction, ...(now === undefined ? {} : { now }) }];
    const review = { asRead: READ, corrected: READ, corrections: [], conflicts };
    const readings = [{ file: 'a.txt', kind: 'function-profile' as const, profile: READ, diagnostics: [] }];
    const workspace = fakeWorkspace({ imports: [item('a', { readings, reviews: [review] })] });
    const view = await open(workspace);
    expect(text(view.querySelector('h1'))).toBe('1 bestand gelezen, 1 punt om na te kijken');
    expect(text(view.querySelector('.review-left'))).toBe('1 eerdere beslissing past niet meer bij het document');
    button(view, 'Bewaar 1 functie')?.click();
    await settle(view);
    expect(workspace.asked).toEqual([]);
    button(view, 'Beslis eerst')?.click();
    await settle(view);
    expect(text(document.activeElement)).toMatch(/^Houd de beslissing/);
    button(view, 'Bewaar 1 functie')?.click();
    await settle(view);
    button(view, 'Bewaar toch')?.click();
    expect(workspace.asked).toEqual([['confirmImports', 'add']]);
  });

  it('says how many rows are doubtful beside the button, and asks about them once', async () => {
    const workspace = fakeWorkspace({ imports: [item('a')] });
    const view = await open(workspace);
    expect(text(view.querySelector('.import-bar'))).toContain('Nog 1 rij na te kijken');
    button(view, 'Bewaar 1 functie')?.click();
    await settle(view);
    expect(text(document.activeElement)).toBe('Ga naar de eerste');
    button(view, 'Ga naar de eerste')?.click();
    await settle(view);
    expect(document.activeElement?.matches('.review-row.open')).toBe(true);
    button(view, 'Bewaar 1 functie')?.click();
    expect(workspace.asked).toEqual([['confirmImports', 'add']]);
  });

  it('counts a point about the document, asks about it, and leads from the last one seen to where one keeps', async () => {
    const point = (line: number) => ({ severity: 'warning' as const, code: 'function/unread-names', at: { line } });
    const diagnostics = [point(1), point(3)];
    const readings = [{ file: 'a.txt', kind: 'function-profile' as const, profile: READ, diagnostics }];
    let seen = 0;
    const workspace = fakeWorkspace(
      { imports: [item('a', { readings })] },
      {
        seeDoubts: (one) => {
          seen += 1;
          one.show({
            imports: [
              item('a', {
                readings,
                seen: diagnostics.slice(0, seen).map((one) => ({ ...one, seen: '2026-11-23T09:00:00Z' })),
              }),
            ],
          });
        },
      },
    );
    const view = await open(workspace);
    const left = (): string => text(view.querySelector('.import-bar-buttons > span'));
    expect([left(), left()]).toEqual([text(view.querySelector('.review-left')), 'Nog 2 punten over het document']);
    button(view, 'Bewaar 1 functie')?.click();
    await settle(view);
    expect(text(view.querySelector('.import-bar-ask'))).toContain('Nog 2 punten over het document. Bewaar je nu');
    button(view, 'Ga naar de eerste')?.click();
    await settle(view);
    for (const [words, rest] of [
      [/^Gezien/, 'Nog 1 punt over het document'],
      [/^Bewaar 1 functie/, ''],
    ] as const) {
      (document.activeElement as HTMLElement).click();
      await vi.waitFor(() => {
        expect([left(), text(document.activeElement)]).toEqual([rest, expect.stringMatching(words)]);
      });
    }
    expect(workspace.asked.map(([name]) => name)).toEqual(['seeDoubts', 'seeDoubts']);
  });

  it('leads to where one keeps from the last row that waited, also with N and nothing left', async () => {
    const accepted = {
      row: { label: 'Orde', nth: 1 },
      act: { kind: 'accept' } as const,
      read: { label: 'Orde', required: 2 },
      at: '2026-11-20T09:00:00Z',
    };
    const reviews = [{ asRead: READ, corrected: READ, corrections: [accepted], conflicts: [] }];
    const workspace = fakeWorkspace(
      { imports: [item('a')] },
      {
        correctImport: (one) => {
          one.show({ imports: [item('a', { reviews })] });
        },
      },
    );
    const view = await open(workspace);
    const row = view.querySelector<HTMLElement>('.review-row');
    for (const key of ['Enter', 'n']) {
      row?.focus();
      await settle(view);
      row?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await vi.waitFor(() => {
        expect(text(document.activeElement)).toBe('Bewaar 1 functie');
      });
    }
  });

  it('keeps with Ctrl and Enter from a row, after the same question, and leaves the keys of a field alone', async () => {
    const workspace = fakeWorkspace({ imports: [item('a')] });
    const view = await open(workspace);
    const press = async (at: Element | null | undefined, change: KeyboardEventInit = {}): Promise<void> => {
      const pressed = { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true, ...change };
      at?.dispatchEvent(new KeyboardEvent('keydown', pressed));
      await settle(view);
    };
    await press(view.querySelector('.review-who input'));
    await press(view.querySelector('.review-row'), { repeat: true });
    expect(view.querySelector('.import-bar-ask')).toBeNull();
    await press(view.querySelector('.review-row'));
    expect(text(document.activeElement)).toBe('Ga naar de eerste');
    await press(view.querySelector('.review-row'));
    expect(workspace.asked).toEqual([]);
    button(view, 'Ga naar de eerste')?.click();
    await settle(view);
    await press(document.activeElement);
    expect(workspace.asked).toEqual([['confirmImports', 'add']]);
  });

  it('asks nothing where no row is doubtful, and says nothing of rows where there are none', async () => {
    const sure = { file: 'a.txt', kind: 'function-profile' as const, profile: READ, diagnostics: [] };
    const workspace = fakeWorkspace({ imports: [item('a', { readings: [sure] })] });
    const view = await open(workspace);
    expect(text(view.querySelector('.review-left'))).toBe('Bij geen enkele rij was er twijfel');
    button(view, 'Bewaar 1 functie')?.click();
    expect(workspace.asked).toEqual([['confirmImports', 'add']]);
    const none = { ...PROFILE, requirements: [] };
    const reviews = [{ asRead: none, corrected: none, corrections: [], conflicts: [] }];
    workspace.show({ imports: [item('b', { readings: [{ ...sure, profile: none }], reviews })] });
    await vi.waitFor(() => {
      expect(text(view.querySelector('.review-left'))).toBe('Er is nog geen enkele competentie');
    });
  });

  it('asks before it throws away what was mended, and not where nothing was', async () => {
    const workspace = fakeWorkspace({ imports: [item('a', { undo: 2 })] });
    const view = await open(workspace);
    button(view, 'Laat alles weg')?.click();
    await settle(view);
    expect(workspace.asked).toEqual([]);
    expect(text(view.querySelector('.import-bar-ask'))).toContain('Je verbeterde hier 2 keer iets');
    expect(text(document.activeElement)).toBe('Ga terug');
    button(view, 'Ga terug')?.click();
    await settle(view);
    button(view, 'Laat alles weg')?.click();
    await settle(view);
    button(view, 'Laat alles weg')?.click();
    expect(workspace.asked).toEqual([['cancelAllImports']]);
    const other = fakeWorkspace({ imports: [item('a')] });
    document.body.replaceChildren();
    button(await open(other), 'Laat alles weg')?.click();
    expect(other.asked).toEqual([['cancelAllImports']]);
  });

  it('goes to the row that a step back changed, and says what came back for all to see', async () => {
    const key = { label: 'Orde', nth: 1 };
    const level = {
      row: key,
      act: { kind: 'level', required: 3 } as const,
      read: { label: 'Orde', required: 2 },
      at: '2026-11-20T09:00:00Z',
    };
    const corrected = { ...PROFILE, requirements: [{ label: 'Orde', required: 3, at: { line: 2 } }] };
    const mended = item('a', { undo: 1, reviews: [{ asRead: READ, corrected, corrections: [level], conflicts: [] }] });
    const workspace = fakeWorkspace(
      { imports: [mended] },
      {
        undoCorrection: (one) => {
          one.show({ imports: [item('a', { redo: 1 })] });
        },
      },
    );
    const view = await open(workspace);
    button(view, 'Maak verbetering ongedaan')?.click();
    await vi.waitFor(() => {
      expect(document.activeElement?.matches('.review-row[data-row="0"]')).toBe(true);
    });
    expect(text(view.querySelector('.import-bar-told'))).toBe('Ongedaan gemaakt: Orde: niveau 3');
    expect(text(view.querySelector('.import > [role=status]'))).toContain('Orde: niveau 3');
  });

  it('goes to the first doubtful row with N where no row is chosen, and says so of other keys', async () => {
    const view = await open(fakeWorkspace({ imports: [item('a')] }));
    const press = async (key: string): Promise<void> => {
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
      await settle(view);
    };
    await press('3');
    expect(text(view.querySelector('.import-bar-told'))).toContain('Kies eerst een rij');
    button(view, 'Laat alles weg')?.focus();
    await press('n');
    expect(document.activeElement?.matches('.review-row')).toBe(false);
    button(view, 'Laat alles weg')?.blur();
    await press('n');
    expect(document.activeElement?.matches('.review-row.open')).toBe(true);
  });

  it('goes on at the stop of the next file where one is stopped', async () => {
    const busy = (id: string): ImportItem => item(id, { status: 'waiting', readings: [], reviews: [] });
    const workspace = fakeWorkspace(
      { imports: [busy('a'), item('b'), busy('c')] },
      {
        cancelImport: (one) => {
          one.show({ imports: [{ ...busy('a'), status: 'cancelled' }, item('b'), busy('c')] });
        },
      },
    );
    const view = await open(workspace);
    const stop = view.querySelector<HTMLElement>('[aria-label="Stop met a.txt"]');
    stop?.focus();
    stop?.click();
    await vi.waitFor(() => {
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Stop met c.txt');
    });
  });

  it('goes on at the next decision where one is made, and then at a row in doubt', async () => {
    const conflict = (label: string) => ({
      reason: 'gone' as const,
      correction: {
        row: { label, nth: 1 },
        act: { kind: 'level', required: 4 } as const,
        read: { label, required: 3 },
        at: '2026-11-20T09:00:00Z',
      },
    });
    const withConflicts = (...labels: readonly string[]) =>
      item('a', { reviews: [{ asRead: READ, corrected: READ, corrections: [], conflicts: labels.map(conflict) }] });
    let left = ['Rust', 'Net'];
    const workspace = fakeWorkspace(
      { imports: [withConflicts(...left)] },
      {
        settleConflict: (one) => {
          left = left.slice(1);
          one.show({ imports: [withConflicts(...left)] });
        },
      },
    );
    const view = await open(workspace);
    button(view, 'Vergeet de beslissing')?.focus();
    button(view, 'Vergeet de beslissing')?.click();
    await vi.waitFor(() => {
      expect(text(document.activeElement)).toBe('Vergeet de beslissing: Net');
    });
    button(view, 'Vergeet de beslissing')?.click();
    await vi.waitFor(() => {
      expect(document.activeElement?.matches('.review-row.open')).toBe(true);
    });
  });

  it('opens the list of keys from a row, and goes back to that row when it closes', async () => {
    const view = await open(fakeWorkspace({ imports: [item('a')] }));
    const row = view.querySelector<HTMLElement>('.review-row');
    const press = (key: string): unknown =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    for (const closing of ['Escape', '?']) {
      row?.focus();
      await settle(view);
      press('?');
      expect([text(document.activeElement), view.querySelector('details')?.open]).toEqual([
        'Met het toetsenbord',
        true,
      ]);
      press(closing);
      expect([document.activeElement, view.querySelector('details')?.open]).toEqual([row, false]);
    }
  });

  it('lets one say that a doubt at no row was seen, and counts it until then', async () => {
    const doubt = {
      severity: 'warning' as const,
      code: 'extract/unread-gradation',
      values: { text: 'x' },
      at: { line: 3 },
    };
    const readings = [{ file: 'a.txt', kind: 'function-profile' as const, profile: READ, diagnostics: [doubt] }];
    const seen = [{ code: doubt.code, values: doubt.values, at: doubt.at, seen: '2026-11-22T09:00:00Z' }];
    const workspace = fakeWorkspace(
      { imports: [item('a', { readings })] },
      {
        seeDoubts: (one) => {
          one.show({ imports: [item('a', { readings, seen, undo: 1 })] });
        },
      },
    );
    const view = await open(workspace);
    expect(text(view.querySelector('.review-left'))).toBe('Nog 1 punt over het document');
    button(view, 'Gezien')?.focus();
    button(view, 'Gezien')?.click();
    await settle(view);
    expect(workspace.asked).toEqual([['seeDoubts', 'a', [doubt]]]);
    expect(text(view.querySelector('h1'))).toBe('1 bestand gelezen, nog niets bewaard');
    expect(text(view.querySelector('.review-seen'))).toBe('1 punt gezien');
    expect(text(document.activeElement)).toBe('a.txt');
    button(view, 'Maak verbetering ongedaan')?.click();
    expect(workspace.asked.at(-1)).toEqual(['undoCorrection', 'a']);
  });

  it('marks every line of names that were not read, and leads to the first of them', async () => {
    const told = {
      severity: 'warning' as const,
      code: 'extract/names-not-read',
      values: { names: 'Rust, Zorg, Net', n: 3, first: 3, last: 6, lines: '3 5 6' },
      at: { line: 3 },
      other: { line: 6 },
    };
    const [reading] = item('a').readings;
    if (reading === undefined) throw new Error('the item has a reading');
    const lines = ['Archivaris', 'Orde  x x', 'Rust', 'wat dat is', 'Zorg', 'Net'];
    const view = await open(
      fakeWorkspace({ imports: [item('a', { lines, readings: [{ ...reading, diagnostics: [told] }] })] }),
    );
    view.querySelector<HTMLButtonElement>('.doubt-place')?.click();
    await settle(view);
    await vi.waitFor(() => {
      expect(document.activeElement?.getAttribute('data-line')).toBe('3');
    });
    const marked = [...view.querySelectorAll<HTMLLIElement>('.review-document li.marked')];
    expect(marked.map(({ value }) => value)).toEqual([3, 5, 6]);
  });

  it('mends a dictionary row by row, as part of the file that follows its functions', async () => {
    const gids = { title: 'Gids', competencies: [{ label: 'Inzet', levels: [{ level: 1, indicators: ['Komt.'] }] }] };
    const review = { asRead: gids, corrected: gids, corrections: [], conflicts: [] };
    const readings = [{ file: 'gids.txt', kind: 'dictionary' as const, dictionary: gids, diagnostics: [] }];
    const workspace = fakeWorkspace({ imports: [item('gids', { readings, reviews: [], dictionaries: [review] })] });
    const view = await open(workspace);
    const row = view.querySelector<HTMLElement>('.dictionary-rows .review-row');
    expect(text(row)).toContain('Komt.');
    row?.focus();
    await settle(view);
    expect(button(view, 'Schaal')).toBeUndefined();
    // A digit does nothing here, so no hint speaks of one, and whoever presses it hears why.
    const keys = view.querySelector('.dictionary-rows')?.getAttribute('aria-describedby') ?? '';
    expect(text(document.getElementById(keys))).toMatch(/^Pijltjes: andere rij\. T: de teksten/);
    row?.dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true, cancelable: true }));
    await settle(view);
    expect(text(view.querySelector('.review-actions [role=alert]'))).toMatch(/^Een woordenboek vraagt geen niveau/);
    button(view, 'Teksten')?.click();
    await settle(view);
    const editor = view.querySelector('ml-texts-editor');
    await editor?.updateComplete;
    const [, indicators] = editor?.querySelectorAll('textarea') ?? [];
    if (indicators !== undefined) indicators.value = 'Komt op tijd.\n\nBlijft.';
    editor?.querySelector<HTMLButtonElement>('button.primary')?.click();
    expect(workspace.asked).toEqual([
      [
        'correctImport',
        'gids',
        0,
        [
          {
            row: { label: 'Inzet', nth: 1 },
            act: { kind: 'texts', levels: [{ level: 1, indicators: ['Komt op tijd.', 'Blijft.'] }] },
          },
        ],
      ],
    ]);
  });

  it('shows files in which something waits for a person above those that were read without doubt', async () => {
    const sure = { file: 'a.txt', kind: 'function-profile' as const, profile: READ, diagnostics: [] };
    const view = await open(fakeWorkspace({ imports: [item('zeker', { readings: [sure] }), item('twijfel')] }));
    expect([...view.querySelectorAll('.import-block h2')].map(text)).toEqual(['twijfel.txt', 'zeker.txt']);
  });

  it('says of a stored function since when it is kept, and closes it without a word of leaving it out', async () => {
    const record = {
      id: recordId('old'),
      revision: 0,
      origin: { from: 'file' as const, file: 'a.txt', added: '2026-11-20T09:00:00Z' },
      value: READ,
    };
    const workspace = fakeWorkspace({
      imports: [item('a', { stored: record.id, size: 0 })],
      corpus: { ...EMPTY_CORPUS, profiles: [record] },
    });
    const view = await open(workspace);
    expect(text(view.querySelector('h1'))).toBe('Je kijkt 1 bewaarde functie na, met 1 punt');
    expect(text(view.querySelector('.import-block header'))).toContain('bewaard op 20 november 2026');
    expect(text(view)).not.toContain('0 bytes');
    button(view, 'Sluit zonder te bewaren')?.click();
    expect(location.hash).toBe('#/functies/old');
  });

  it('stays and says so where nothing could be stored', async () => {
    const workspace = fakeWorkspace({ imports: [item('a')] });
    const view = await open(workspace);
    button(view, 'Bewaar 1 functie')?.click();
    await settle(view);
    button(view, 'Bewaar toch')?.click();
    await Promise.resolve();
    await Promise.resolve();
    await settle(view);
    expect(location.hash).toBe('#/import');
    expect(text(view.querySelector('.import-bar'))).toContain('Bewaren lukte niet. Er is niets gewijzigd');
  });

  it('does not confirm while a file is still being read', async () => {
    const workspace = fakeWorkspace({ imports: [item('a'), item('b', { status: 'reading', readings: [] })] });
    const view = await open(workspace);
    const keep = button(view, 'Bewaar');
    expect(keep?.getAttribute('aria-disabled')).toBe('true');
    keep?.click();
    expect(workspace.asked).toEqual([]);
    button(view, 'Stop')?.click();
    expect(workspace.asked).toEqual([['cancelImport', 'b']]);
  });

  it('says why a file could not be read, what that means and what to do', async () => {
    const failed = item('leeg', {
      status: 'failed',
      readings: [],
      lines: [],
      diagnostics: [{ severity: 'error', code: 'read/empty' }],
    });
    const view = await open(fakeWorkspace({ imports: [failed] }));
    expect(text(view.querySelector('h1'))).toBe('1 bestand kon niet gelezen worden');
    expect(text(view.querySelector('.lead'))).toBe('Er is niets gewijzigd. Wat je al had, is veilig.');
    expect(text(view.querySelector('.note.error'))).toContain('Het bestand is leeg.');
    expect(text(view.querySelector('.note.error'))).toContain('Sla het opnieuw op in het programma waarmee');
  });

  it('puts files that could not be read together, after those that need a person, with why of each', async () => {
    const lost = (id: string, code: string): ImportItem =>
      item(id, { status: 'failed', readings: [], reviews: [], lines: [], diagnostics: [{ severity: 'error', code }] });
    const workspace = fakeWorkspace({
      imports: [lost('leeg', 'read/empty'), lost('stuk', 'read/damaged-pdf'), item('a')],
    });
    const view = await open(workspace);
    expect(text(view.querySelector('h1'))).toBe('1 van 3 bestanden gelezen, 1 punt om na te kijken');
    expect([...view.querySelectorAll('h2')].map(text).slice(0, 2)).toEqual(['a.txt', '2 bestanden zijn niet gelezen']);
    expect([...view.querySelectorAll('.import-failed li')].map(text)).toEqual([
      expect.stringMatching(/^leeg\.txt Het bestand is leeg\./),
      expect.stringMatching(/^stuk\.txt .*PDF/),
    ]);
    view.querySelector<HTMLElement>('.import-failed button[aria-label*="stuk.txt"]')?.click();
    expect(workspace.asked).toEqual([['cancelImport', 'stuk']]);
    // One by itself keeps its own place.
    workspace.show({ imports: [lost('leeg', 'read/empty'), item('a')] });
    await settle(view);
    expect(view.querySelector('.import-failed')).toBeNull();
    expect([...view.querySelectorAll('h2')].map(text).slice(0, 2)).toEqual(['a.txt', 'leeg.txt']);
  });

  describe('two versions of one function in two files', () => {
    const named = (id: string, required: number, title = 'Archivaris'): ImportItem => {
      const read = { ...PROFILE, title, requirements: [{ label: 'Orde', required }] };
      return item(id, {
        readings: [{ file: `${id}.txt`, kind: 'function-profile', profile: read, diagnostics: [] }],
        reviews: [{ asRead: read, corrected: read, corrections: [], conflicts: [] }],
      });
    };
    const notices = (view: ImportView): readonly string[] =>
      [...view.querySelectorAll('.import-twin p:first-child')].map(text);

    it('are told at both, and nothing is told of one function or of two that say the same', async () => {
      const view = await open(
        fakeWorkspace({ imports: [named('een', 1), named('twee', 2), named('drie', 2, 'Bode')] }),
      );
      expect(notices(view)).toEqual([
        expect.stringMatching(/^Een andere versie staat in twee\.txt/),
        expect.stringMatching(/^Een andere versie staat in een\.txt/),
      ]);
      document.body.replaceChildren();
      expect(notices(await open(fakeWorkspace({ imports: [named('een', 1), named('twee', 1)] })))).toEqual([]);
    });

    it('are told apart by their order where their files have one name', async () => {
      const file = { file: 'kaart.txt' };
      const items = [{ ...named('een', 1), ...file }, { ...named('twee', 2), ...file }, named('drie', 2, 'Bode')];
      const view = await open(fakeWorkspace({ imports: items }));
      expect([...view.querySelectorAll('.import-block h2')].map(text).toSorted()).toEqual([
        'drie.txt',
        'kaart.txt (1 van 2)',
        'kaart.txt (2 van 2)',
      ]);
      expect(notices(view)).toEqual([
        expect.stringContaining('staat in kaart.txt (2 van 2): ook die'),
        expect.stringContaining('staat in kaart.txt (1 van 2): ook die'),
      ]);
      expect(button(view, 'Bewaar alleen deze: kaart.txt (2 van 2)')).toBeDefined();
      expect(button(view, 'Laat weg: kaart.txt (1 van 2)')).toBeDefined();
    });

    it('are both kept where a person chooses nothing, and one where they choose that one; the choice can be changed', async () => {
      const workspace = fakeWorkspace({ imports: [named('een', 1), named('twee', 2)] });
      const view = await open(workspace);
      expect(button(view, 'Bewaar 2 functies')).toBeDefined();
      button(view, 'Bewaar alleen deze: twee.txt')?.click();
      await settle(view);
      expect(notices(view)).toEqual([
        'Dit bestand wordt niet bewaard: je koos de versie van Archivaris uit twee.txt.',
        'Je bewaart alleen deze versie van Archivaris, niet die uit een.txt.',
      ]);
      expect(workspace.asked).toEqual([]);
      button(view, 'Bewaar beide')?.click();
      await settle(view);
      expect(button(view, 'Bewaar 2 functies')).toBeDefined();
      button(view, 'Bewaar alleen deze: twee.txt')?.click();
      await settle(view);
      button(view, 'Bewaar 1 functie')?.click();
      await Promise.resolve();
      expect(workspace.asked).toEqual([
        ['cancelImport', 'een'],
        ['confirmImports', 'add'],
      ]);
    });
  });

  it('leads on from a document in which nothing was recognised: a person says what it is', async () => {
    const unknown = item('brief', {
      status: 'failed',
      readings: [
        { file: 'brief.txt', kind: 'unknown', diagnostics: [{ severity: 'error', code: 'extract/no-known-kind' }] },
      ],
      reviews: [],
    });
    const workspace = fakeWorkspace({ imports: [unknown] });
    const view = await open(workspace);
    expect(text(view.querySelector('.import-status'))).toBe('niets herkend');
    expect(text(view.querySelector('h1'))).toBe('In 1 bestand is niets herkend');
    const form = view.querySelector('ml-by-hand');
    await form?.updateComplete;
    // It is no fault of the file, and the way on is open.
    expect(view.querySelector('.import-block .note')?.classList.contains('error')).toBe(false);
    expect(text(view.querySelector('.import-block .note'))).toContain('wijs dan zelf de regels aan');
    expect(form?.querySelector('details')?.open).toBe(true);
    const title = form?.querySelector<HTMLInputElement>('input[name=title]');
    if (title !== undefined && title !== null) title.value = ' Archivaris ';
    button(view, 'Kies de regels in het document')?.click();
    expect(workspace.asked).toEqual([['readByHand', 'brief', { kind: 'function-profile', title: 'Archivaris' }]]);
  });

  it('shows the page of a picture in which nothing was recognised, and has a person type what it says', async () => {
    const diagnostics = [
      { severity: 'info' as const, code: 'read/scanned-pages', values: { count: 1 } },
      { severity: 'warning' as const, code: 'read/doubtful-words', values: { words: '-o' }, at: { page: 1, line: 1 } },
      { severity: 'error' as const, code: 'extract/no-known-kind' },
    ];
    const scan = item('scan', { file: 'scan.png', status: 'failed', reviews: [], readings: [], diagnostics });
    const workspace = fakeWorkspace({ imports: [scan] });
    const view = await open(workspace);
    const form = view.querySelector('ml-by-hand');
    await form?.updateComplete;
    form?.querySelector('details')?.dispatchEvent(new Event('toggle'));
    await form?.updateComplete;
    expect(form?.querySelector('ml-page-pane')).not.toBeNull();
    expect(text(view.querySelector('.import-block .note'))).toBe(
      'In dit document is niets herkend De afbeelding is bekeken, maar er is geen functiekaart, woordenboek of tabel in ' +
        'herkend. Is dit het juiste bestand? Typ dan zelf wat erop staat, of maak een scherpere scan.',
    );
    expect(button(view, 'Begin met typen')).toBeDefined();
    expect(button(view, 'Kies de regels')).toBeUndefined();
  });

  it('shows the page of a scan in which no row was read', async () => {
    const empty = { ...PROFILE, requirements: [] };
    const [reading] = item('a').readings;
    const scan = item('scan', {
      file: 'scan.jpg',
      readings: [{ file: 'scan.jpg', kind: 'function-profile', profile: empty, diagnostics: [] }],
      reviews: [{ asRead: empty, corrected: empty, corrections: [], conflicts: [] }],
      lines: [],
    });
    const workspace = fakeWorkspace({ imports: [scan] });
    Object.assign(workspace.commands, { pageImage: () => new Promise(() => undefined) });
    const view = await open(workspace);
    expect(view.querySelector('.review-document ml-page-pane')).not.toBeNull();
    // A document without pages has its lines, and no picture.
    document.body.replaceChildren();
    const plain = item('tekst', { readings: [{ ...reading, kind: 'function-profile', diagnostics: [] }] as never });
    const other = await open(fakeWorkspace({ imports: [plain] }));
    expect(other.querySelector('.review-document ml-page-pane')).toBeNull();
  });

  it('says of a folded file what it holds and how much of it', async () => {
    const [reading] = item('a').readings;
    if (reading === undefined) throw new Error('the item has a reading');
    const clean = (id: string): ImportItem => item(id, { readings: [{ ...reading, diagnostics: [] }] });
    const view = await open(fakeWorkspace({ imports: ['a', 'b', 'c', 'd'].map(clean) }));
    expect([...view.querySelectorAll('.import-summary')].map(text)).toEqual(
      Array.from({ length: 4 }, () => 'Archivaris (1 competentie)'),
    );
  });

  it('keeps the way on folded where there are many files', async () => {
    const diagnostics = [{ severity: 'error' as const, code: 'extract/no-known-kind' }];
    const unknown = (id: string): ImportItem =>
      item(id, { status: 'failed', reviews: [], readings: [{ file: id, kind: 'unknown', diagnostics }] });
    const view = await open(fakeWorkspace({ imports: ['a', 'b', 'c', 'd'].map(unknown) }));
    const forms = [...view.querySelectorAll('ml-by-hand')];
    for (const form of forms) await form.updateComplete;
    expect(forms.map((form) => form.querySelector('details')?.open)).toEqual([false, false, false, false]);
  });

  it('opens the way to the lines where names stand in them that are known as competencies', async () => {
    const values = { n: 2, names: 'Inzet, Orde' };
    const named = item('nota', {
      status: 'failed',
      readings: [
        {
          file: 'nota.txt',
          kind: 'unknown',
          diagnostics: [
            { severity: 'error', code: 'extract/no-known-kind' },
            { severity: 'warning', code: 'extract/names-not-read', values, at: { line: 1 }, other: { line: 3 } },
          ],
        },
      ],
      reviews: [],
    });
    const view = await open(fakeWorkspace({ imports: [named] }));
    const form = view.querySelector('ml-by-hand');
    await form?.updateComplete;
    expect(form?.querySelector('details')?.open).toBe(true);
    // Nothing of the file is kept, so nothing in it waits: it shows no doubt that is in no count.
    expect([...view.querySelectorAll('.doubt')].map(({ className }) => className)).toEqual(['doubt info']);
  });

  it('prints what is folded up on the screen', async () => {
    const imports = ['a', 'b', 'c', 'd'].map((name) => item(name));
    const view = await open(fakeWorkspace({ imports }));
    for (const one of view.querySelectorAll<HTMLElement>('.import-block-acts [aria-expanded=true]')) one.click();
    await settle(view);
    expect(view.querySelectorAll('ml-review-panes')).toHaveLength(0);
    dispatchEvent(new Event('beforeprint'));
    await settle(view);
    expect(view.querySelectorAll('ml-review-panes')).toHaveLength(4);
    dispatchEvent(new Event('afterprint'));
    await settle(view);
    expect(view.querySelectorAll('ml-review-panes')).toHaveLength(0);
  });

  it('makes rows of the lines that a person chooses, with the digit as their level', async () => {
    const workspace = fakeWorkspace({ imports: [item('kaart')] });
    const view = await open(workspace);
    const lines = [...view.querySelectorAll<HTMLElement>('.document-lines [data-line]')];
    expect(lines.map((line) => line.getAttribute('aria-pressed'))).toEqual(['false', null, 'false']);
    lines[2]?.dispatchEvent(new KeyboardEvent('keydown', { key: '3', bubbles: true, cancelable: true }));
    expect(workspace.asked).toEqual([
      [
        'correctImport',
        'kaart',
        0,
        [
          { row: { label: 'Rust', nth: 1 }, act: { kind: 'add', printed: 'Rust', at: { line: 3 } } },
          { row: { label: 'Rust', nth: 1 }, act: { kind: 'level', required: 3 } },
        ],
      ],
    ]);
    // Several at once: chosen with the pointer, and one level for all.
    for (const line of [lines[0], lines[2]]) line?.click();
    await settle(view);
    expect(text(view.querySelector('.line-acts [role=status]'))).toBe('2 regels gekozen. Niveau:');
    view.querySelector<HTMLElement>('.line-acts button[aria-label="Voeg toe met niveau 2"]')?.click();
    expect(workspace.asked.at(-1)?.[3]).toMatchObject([
      { row: { label: 'Archivaris' }, act: { kind: 'add' } },
      { act: { kind: 'level', required: 2 } },
      { row: { label: 'Rust' }, act: { kind: 'add' } },
      { act: { kind: 'level', required: 2 } },
    ]);
  });

  it('asks whether a workspace file is added or takes the place of what is there', async () => {
    const corpus = {
      ...EMPTY_CORPUS,
      people: [{ id: recordId('p'), revision: 0, origin: { from: 'file' as const }, value: { person: 'An' } }],
    };
    const workspace = fakeWorkspace({ imports: [item('alles', { readings: [], lines: [], corpus })] });
    const view = await open(workspace);
    expect(text(view)).toContain('Dit bestand bevat 1 persoon.');
    view.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.dispatchEvent(new Event('change'));
    await settle(view);
    button(view, 'Bewaar 1 persoon')?.click();
    expect(workspace.asked).toEqual([['confirmImports', 'replace']]);
  });

  it('invites to choose a file where there is none', async () => {
    const view = await open(fakeWorkspace({}));
    expect(text(view.querySelector('h1'))).toBe('Geen bestanden om te bekijken');
    expect(view.querySelector('ml-file-drop')).not.toBeNull();
  });

  it('opens a stored function at the row that the address names', async () => {
    const record = { id: recordId('p1'), revision: 0, origin: { from: 'file' as const }, value: READ };
    const workspace = fakeWorkspace(
      { corpus: { ...EMPTY_CORPUS, profiles: [record] } },
      {
        reviewStored: (one) => {
          one.show({ imports: [item('a', { stored: recordId('p1') })] });
        },
      },
    );
    await open(workspace, '#/import?rij=0&functie=p1');
    await vi.waitFor(() => {
      expect(document.activeElement?.matches('.review-row[data-row="0"]')).toBe(true);
    });
    expect(workspace.asked[0]).toEqual(['reviewStored', 'p1']);
  });
});
