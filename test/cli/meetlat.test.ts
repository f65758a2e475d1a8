import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = path.join(ROOT, 'scripts', 'meetlat.mjs');
const CARDS = 'organisatie;functie;competentie;gradatie\nHier;Bode;Inzet;2\nHier;Klerk;Inzet;3';

let folder = '';

function meetlat(args: readonly string[], input = ''): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, error: stderr };
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'meetlat-'));
  writeFileSync(path.join(folder, 'kaarten.csv'), CARDS);
  // The first run builds; the limit of one test is not meant for that.
  meetlat(['--version']);
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the program meetlat', () => {
  it('prints the version of the package', () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(meetlat(['--version'])).toEqual({ code: 0, out: `${version}\n`, error: '' });
  });

  it('reads files relative to the folder it is called from', () => {
    const { code, out, error } = meetlat(['read', 'kaarten.csv', '--json']);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(JSON.parse(out)).toMatchObject({ documents: [{ file: 'kaarten.csv', kind: 'function-profile' }] });
  });

  it('reads standard input, what it printed itself included', () => {
    const read = meetlat(['read', '-', '--json'], CARDS);
    expect(JSON.parse(read.out)).toMatchObject({ documents: [{ file: '-', kind: 'function-profile' }] });
    const compared = meetlat(['compare', '-', '--json'], read.out);
    expect(compared.code).toBe(0);
    expect(JSON.parse(compared.out)).toMatchObject({ profiles: [{ title: 'Bode' }, { title: 'Klerk' }] });
  });

  it('ends with 1 for a missing file and with 2 for wrong usage', () => {
    expect(meetlat(['read', 'weg.txt', 'kaarten.csv'])).toMatchObject({
      code: 1,
      error: expect.stringContaining('cli/no-file') as string,
    });
    expect(meetlat(['bridge', 'a', 'b']).code).toBe(2);
    expect(meetlat([]).error.split('\n')).toHaveLength(2);
  });

  it('applies the crosswalk that it brings along', () => {
    const { code, out } = meetlat(['compare', 'kaarten.csv', '--crosswalk', 'shipped', '--json', '--lang', 'en']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveProperty('sharedBy');
  });
});
