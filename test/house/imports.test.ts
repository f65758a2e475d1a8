import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

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

/** Each rule with a pair of files that breaks it: the first imports the second. */
const FORBIDDEN = [
  ['the core from a screen', 'src/core/score/a.ts', 'src/ui/b.ts', '../../ui/b.ts', 'core/score-imports'],
  ['the model from the text room', 'src/core/model/a.ts', 'src/core/text/b.ts', '../text/b.ts', 'core/model-imports'],
  ['a chart from the model', 'src/chart/a.ts', 'src/core/model/c.ts', '../core/model/c.ts', 'chart-imports'],
  ['a screen from the scores', 'src/ui/a.ts', 'src/core/score/c.ts', '../core/score/c.ts', 'ui-imports'],
  [
    'corrections from extraction',
    'src/core/review/a.ts',
    'src/core/extract/b.ts',
    '../extract/b.ts',
    'core/review-imports',
  ],
  [
    'the words of a page from its lines',
    'src/core/extract/words/a.ts',
    'src/core/extract/page/b.ts',
    '../page/b.ts',
    'core/extract/words-imports',
  ],
  ['a reader from extraction', 'src/read/a.ts', 'src/core/extract/c.ts', '../core/extract/c.ts', 'read-imports'],
  ['a package that a room may not use', 'src/core/score/d.ts', undefined, 'lit', 'core-packages'],
] as const;

describe('the import table of the house', () => {
  it('accepts a chart used by a screen', () => {
    const { ok, output } = checkHouse({
      'src/chart/bar.ts': 'export const bar = 1;',
      'src/ui/view.ts': "import { bar } from '../chart/bar.ts'; export const view = bar;",
    });
    expect(output).not.toContain('error');
    expect(ok).toBe(true);
  });

  describe('in a house where everything is wrong, refuses', () => {
    let output = '';
    beforeAll(() => {
      const files: Record<string, string> = {
        'src/core/score/e.ts': "import { f } from './f.ts'; export const e = () => f;",
        'src/core/score/f.ts': "import { e } from './e.ts'; export const f = () => e;",
      };
      for (const [, from, to, specifier] of FORBIDDEN) {
        files[from] = `import { b } from '${specifier}'; export const a = b;`;
        if (to !== undefined) files[to] ??= 'export const b = 1;';
      }
      output = checkHouse(files).output;
    });

    /** The line of the report that names a rule and the file that breaks it. */
    const line = (rule: string, from: string): string | undefined =>
      output.split('\n').find((one) => one.includes(rule) && one.includes(from));

    it.each(FORBIDDEN)('%s', (_, from, to, specifier, rule) => {
      expect(line(rule, from)).toContain(to ?? specifier);
    });

    it('two files that import each other', () => {
      expect(line('no-cycles', 'src/core/score/e.ts')).toBeDefined();
    });
  });
});
