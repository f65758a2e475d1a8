import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/read/decode-text.ts';
import { DEEPEST_JSON, isJson, readJson } from '../../src/read/read-json.ts';

const SUITE = new URL('../../../shared/hostile/JSONTestSuite/test_parsing/', import.meta.url);

describe('readJson', () => {
  it('reads an object', () => {
    expect(readJson('{"a":[1,{"b":null}]}')).toEqual({ value: { json: { a: [1, { b: null }] } }, diagnostics: [] });
  });

  it('refuses half a file and says on which line it breaks off', () => {
    expect(readJson('{\n"a": 1,\n"b": [')).toEqual({
      value: undefined,
      diagnostics: [{ severity: 'error', code: 'read/json', at: { line: 3 } }],
    });
  });

  it('refuses what is nested too deep before it is parsed, brackets in texts aside', () => {
    expect(readJson('['.repeat(100_000)).diagnostics).toEqual([
      { severity: 'error', code: 'read/json-depth', values: { limit: DEEPEST_JSON }, at: { line: 1 } },
    ]);
    expect(readJson('['.repeat(DEEPEST_JSON) + ']'.repeat(DEEPEST_JSON)).value).toBeDefined();
    expect(readJson(JSON.stringify({ a: '[[\\"[['.repeat(100) })).value).toBeDefined();
  });

  it('lets keys that name parts of every object do nothing', () => {
    readJson('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('isJson', () => {
  it.each(['{"a":1}', ' \n{\n"a', '[]', '[{"a":1}]', '[["a"]]', '["a"]', '{}'])('takes %j for JSON', (text) => {
    expect(isJson(text)).toBe(true);
  });

  it.each(['[tekst](adres)', '{accolade}', '[1] voetnoot', 'Functie', '"a"'])('takes %j for text', (text) => {
    expect(isJson(text)).toBe(false);
  });
});

describe.skipIf(!existsSync(SUITE))('readJson on JSONTestSuite (skipped without the shared hostile data)', () => {
  const names = existsSync(SUITE) ? readdirSync(SUITE) : [];
  const read = (name: string): unknown => {
    const decoded = decodeText(readFileSync(new URL(encodeURIComponent(name), SUITE)));
    return decoded === undefined ? undefined : readJson(decoded.text).value;
  };

  it('refuses every file that is not JSON', () => {
    expect(names.filter((name) => name.startsWith('n_') && read(name) !== undefined)).toEqual([]);
  });

  it('reads every file that is JSON', () => {
    expect(names.filter((name) => name.startsWith('y_') && read(name) === undefined)).toEqual([]);
  });

  it('survives every file that may be either', () => {
    for (const name of names.filter((one) => one.startsWith('i_'))) expect(() => read(name)).not.toThrow();
  });
});
