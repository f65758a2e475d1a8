import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const made: string[] = [];

/** Runs the project's own import check over a small invented house. */
function checkHouse(files: Readonly<Record<string, string>>): { readonly ok: boolean; readonly output: string } {
  mkdirSync(path.join(ROOT, '.cache'), { recursive: true });
  const house = mkdtempSync(path.join(ROOT, '.cache', 'house-'));
  made.push(house);
  writeFileSync(path.join(house, 'tsconfig.base.json'), '{}');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(house, name)), { recursive: true });
    writeFileSync(path.join(house, name), text);
  }
  const program = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, '--config', path.join(ROOT, '.dependency-cruiser.mjs'), 'src'],
    { cwd: house, encoding: 'utf8' },
  );
  return { ok: status === 0, output: stdout + stderr };
}

afterEach(() => {
  for (const house of made.splice(0)) rmSync(house, { recursive: true, force: true });
});

describe('the import table of the house', () => {
  it('accepts a chart used by a screen', () => {
    const { ok, output } = checkHouse({
      'src/chart/bar.ts': 'export const bar = 1;',
      'src/ui/view.ts': "import { bar } from '../chart/bar.ts'; export const view = bar;",
    });
    expect(output).not.toContain('error');
    expect(ok).toBe(true);
  });

  it.each([
    ['the core from a screen', 'src/core/score/a.ts', 'src/ui/b.ts', '../../ui/b.ts', 'core/score-imports'],
    ['the model from the text room', 'src/core/model/a.ts', 'src/core/text/b.ts', '../text/b.ts', 'core/model-imports'],
    ['a chart from the model', 'src/chart/a.ts', 'src/core/model/b.ts', '../core/model/b.ts', 'chart-imports'],
    ['a screen from the scores', 'src/ui/a.ts', 'src/core/score/b.ts', '../core/score/b.ts', 'ui-imports'],
    [
      'corrections from extraction',
      'src/core/review/a.ts',
      'src/core/extract/b.ts',
      '../extract/b.ts',
      'core/review-imports',
    ],
    ['a reader from extraction', 'src/read/a.ts', 'src/core/extract/b.ts', '../core/extract/b.ts', 'read-imports'],
  ])('refuses %s', (_, from, to, specifier, rule) => {
    const { ok, output } = checkHouse({
      [from]: `import { b } from '${specifier}'; export const a = b;`,
      [to]: 'export const b = 1;',
    });
    expect(ok).toBe(false);
    expect(output).toContain(rule);
  });

  it('refuses a package that a room may not use', () => {
    const { ok, output } = checkHouse({
      'src/core/score/a.ts': "import { html } from 'lit'; export const a = html;",
      'src/core/score/b.ts': "import { a } from './a.ts'; export const b = a;",
    });
    expect(ok).toBe(false);
    expect(output).toContain('core-packages');
  });

  it('refuses two files that import each other', () => {
    const { ok, output } = checkHouse({
      'src/core/score/a.ts': "import { b } from './b.ts'; export const a = () => b;",
      'src/core/score/b.ts': "import { a } from './a.ts'; export const b = () => a;",
    });
    expect(ok).toBe(false);
    expect(output).toContain('no-cycles');
  });
});
