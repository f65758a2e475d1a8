import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { enDiagnostics } from '../../src/i18n/en/diagnostics.ts';
import { nlDiagnostics } from '../../src/i18n/nl/diagnostics.ts';

/** A page of its own each time: nothing is loaded yet. */
async function fresh() {
  vi.resetModules();
  return import('../../src/i18n/language.ts');
}

describe('the texts of diagnostics', () => {
  let page: Awaited<ReturnType<typeof fresh>>;
  beforeEach(async () => {
    page = await fresh();
  });
  afterEach(() => {
    vi.resetModules();
  });

  it('are there in Dutch once a screen asked for them', async () => {
    await page.loadTexts('documents');
    expect(page.messageOf('read/empty')).toBe(nlDiagnostics['read/empty']);
  });

  it('follow the language', async () => {
    await page.loadTexts('documents');
    await page.setLanguage('en');
    expect(page.messageOf('read/empty')).toBe(enDiagnostics['read/empty']);
    await page.setLanguage('nl');
    expect(page.messageOf('read/empty')).toBe(nlDiagnostics['read/empty']);
  });

  it('are in the chosen language also when language and screen load at the same time', async () => {
    await Promise.all([page.setLanguage('en'), page.loadTexts('documents')]);
    expect(page.messageOf('read/empty')).toBe(enDiagnostics['read/empty']);
    const other = await fresh();
    await Promise.all([other.loadTexts('documents'), other.setLanguage('en')]);
    expect(other.messageOf('read/empty')).toBe(enDiagnostics['read/empty']);
  });
});
