// @vitest-environment happy-dom
import { beforeAll, expect, it } from 'vitest';
import { loadTexts } from '../../../src/i18n/language.ts';
import type { ImportItem } from '../../../src/state/workspace.ts';
import { recordId } from '../../../src/core/model/corpus.ts';
import { parseRoute } from '../../../src/ui/route.ts';
import { WaitingFiles } from '../../../src/ui/part/waiting-files.ts';
import { importItem } from '../../state/import-item.ts';
import { fakeWorkspace } from '../fake-workspace.ts';

beforeAll(() => loadTexts('documents'));

async function shown(imports: readonly ImportItem[], hash = '#/functies'): Promise<string> {
  const element = new WaitingFiles();
  element.workspace = fakeWorkspace({ imports });
  element.route = parseRoute(hash);
  document.body.replaceChildren(element);
  await element.updateComplete;
  return element.textContent.replace(/\s+/gu, ' ').trim();
}

const stored = recordId('mine');

it('leads back to files that were read and are not kept, from every other screen', async () => {
  const items = [importItem({ id: 'a' }), importItem({ id: 'b' }), importItem({ id: 'c', stored, undo: 1 })];
  expect(await shown(items)).toBe('3 bestanden wachten om bewaard te worden. Ga verder');
  expect(document.querySelector('a')?.getAttribute('href')).toBe('#/import');
  expect(await shown(items, '#/import')).toBe('');
  expect(await shown([importItem({})], '#/ik')).toBe('1 bestand wacht om bewaard te worden. Ga verder');
});

it('counts no file that was let go of, could not be read, or is stored as it was', async () => {
  const items = (['waiting', 'reading', 'failed', 'cancelled'] as const).map((status) => importItem({ status }));
  expect(await shown([...items, importItem({ stored })])).toBe('');
});
