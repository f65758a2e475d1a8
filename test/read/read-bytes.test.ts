import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Block } from '../../src/core/model/source-text.ts';
import { enDiagnostics } from '../../src/i18n/en/diagnostics.ts';
import { readBytes } from '../../src/read/read-bytes.ts';
import { LIMITS } from '../../src/read/within-limits.ts';

const PAYLOADS = new URL('../../../shared/hostile/xss/XSS%20Injection/Intruders/', import.meta.url);

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function read(bytes: Uint8Array | string): ReturnType<typeof readBytes> {
  return readBytes('bestand', typeof bytes === 'string' ? bytesOf(bytes) : bytes);
}

async function codes(bytes: Uint8Array | string): Promise<readonly string[]> {
  return (await read(bytes)).diagnostics.map((one) => one.code);
}

async function formatOf(text: string): Promise<string | undefined> {
  const { value } = await read(text);
  return value?.kind === 'document' ? value.source.format : value?.kind;
}

async function cellsOf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const { value } = await read(bytes);
  const blocks: readonly Block[] = value?.kind === 'document' ? value.source.blocks : [];
  return blocks.map((block) => (block.kind === 'row' ? block.cells.map((cell) => cell.text) : [block.text]));
}

describe('readBytes decides by content what a file is', () => {
  it.each([
    ['Functiekaart\n\nFunctie', 'text'],
    ['# Functiekaart\n\nTekst', 'markdown'],
    ['<!doctype html><p>Functie', 'html'],
    ['<p>Functie</p>\n<ul>\n<li>a</li>\n</ul>', 'html'],
    ['<p align="center">Logo</p>\n\n# Functie\n\nTekst\n\n- taak', 'markdown'],
    ['competentie;gradatie\nInzet;2', 'csv'],
    ['{"documents":[]}', 'json'],
  ])('%j is %s', async (text, format) => {
    expect(await formatOf(text)).toBe(format);
  });

  it.each([
    ['rtf', '{\\rtf1 tekst}'],
    ['ole', '\u00d0\u00cf\u0011\u00e0....'],
    ['image', 'GIF89a'],
    ['image', 'II*\u0000'],
    ['archive', '\u001f\u008b\u0008'],
    ['media', '\u0000\u0000\u0000\u0018ftypmp42'],
  ])('a file of kind %s is refused by name, with what to do now', async (kind, start) => {
    const bytes = Uint8Array.from(start, (sign) => sign.charCodeAt(0));
    expect(await codes(bytes)).toEqual([`read/not-yet-${kind}`]);
    expect(Object.keys(enDiagnostics)).toContain(`read/not-yet-${kind}`);
  });

  it('refuses bytes that are no text', async () => {
    expect(await codes(Uint8Array.from({ length: 500 }, (_, index) => (index * 7) % 32))).toEqual(['read/binary']);
  });

  it.each(['', '  \n\n ', '\ufeff'])('calls %j empty', async (text) => {
    expect(await codes(text)).toEqual(['read/empty']);
  });
});

describe('readBytes reads every usual encoding', () => {
  const expected = [
    ['naam', 'score'],
    ['José', '3,5'],
  ];

  it.each([
    ['UTF-8', Buffer.from('naam;score\r\nJosé;3,5\r\n', 'utf8'), []],
    ['UTF-8 with a mark', Buffer.from('\ufeffnaam;score\r\nJosé;3,5\r\n', 'utf8'), []],
    ['UTF-16 with a mark', Buffer.from('\ufeffnaam;score\r\nJosé;3,5\r\n', 'utf16le'), []],
    ['UTF-16 without a mark', Buffer.from('naam;score\r\nJosé;3,5\r\n', 'utf16le'), []],
    ['UTF-16 the other way round', Buffer.from('\ufeffnaam;score\r\nJosé;3,5\r\n', 'utf16le').swap16(), []],
    ['Windows-1252', Buffer.from('naam;score\r\nJosé;3,5\r\n', 'latin1'), ['read/windows-1252']],
  ])('%s', async (_, bytes, diagnostics) => {
    expect(await cellsOf(bytes)).toEqual(expected);
    expect(await codes(bytes)).toEqual(diagnostics);
  });

  it('reads the dashes and quotes that only Windows-1252 has', async () => {
    expect(await cellsOf(Uint8Array.of(0x93, 0x61, 0x94, 0x20, 0x96, 0x20, 0x80))).toEqual([['“a” – €']]);
  });
});

describe('readBytes keeps to its limits and says what it cut', () => {
  it('more than 50 MB of text', async () => {
    expect(await read(new Uint8Array(50_000_001).fill(0x61))).toEqual({
      value: undefined,
      diagnostics: [{ severity: 'error', code: 'read/too-large', values: { megabytes: 51, limit: 50 } }],
    });
  });

  it('more lines than any document has', async () => {
    expect(await codes('\n'.repeat(LIMITS.rows + 1) + 'x')).toEqual(['read/too-many-lines']);
  });

  it('a line that is too long is read in pieces', async () => {
    const { value, diagnostics } = await read(`kort\n${'a'.repeat(9_000)}`);
    expect(diagnostics).toEqual([
      { severity: 'info', code: 'read/long-line', values: { limit: 4_000, count: 1 }, at: { line: 2 } },
    ]);
    expect(value?.kind === 'document' ? value.source.blocks : []).toHaveLength(4);
  });

  it('too many columns', async () => {
    const { value, diagnostics } = await read(
      Array.from({ length: 2 }, () => Array(600).fill('k').join(';')).join('\n'),
    );
    expect(diagnostics).toEqual([
      { severity: 'warning', code: 'read/too-many-columns', values: { limit: 500, count: 2 }, at: { line: 1 } },
    ]);
    const row = value?.kind === 'document' ? value.source.blocks[0] : undefined;
    expect(row?.kind === 'row' ? row.cells.length : 0).toBe(500);
  });

  it('a cell that is too long', async () => {
    const { diagnostics } = await read(`a;b\n1;${'x'.repeat(40_000)}`);
    expect(diagnostics).toEqual([
      { severity: 'warning', code: 'read/long-cell', values: { limit: 32_767, count: 1 }, at: { line: 2 } },
    ]);
  });

  it('JSON that is damaged or too deep', async () => {
    expect(await codes('{"a":')).toEqual(['read/json']);
    expect(await codes('['.repeat(1_000))).toEqual(['read/json-depth']);
  });

  it('a quote that is never closed', async () => {
    expect(await codes('a;b\n"x;1\ny;2')).toEqual(['read/unclosed-quote']);
  });
});

describe('readBytes on any input', () => {
  it('never throws and always gives a value or says why not', async () => {
    const starts = fc.constantFrom(
      '',
      '%PDF-',
      'PK\u0003\u0004',
      '{"',
      '[',
      '<html>',
      '<table>',
      'a;b\n"',
      '| a |\n|--',
      '\ufeff',
    );
    await fc.assert(
      fc.asyncProperty(starts, fc.uint8Array({ maxLength: 300 }), async (start, bytes) => {
        const { value, diagnostics } = await read(Uint8Array.from([...bytesOf(start), ...bytes]));
        expect(value !== undefined || diagnostics.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.skipIf(!existsSync(PAYLOADS))(
    'survives every payload of markup (skipped without the shared hostile data)',
    async () => {
      for (const name of readdirSync(PAYLOADS)) {
        const { value } = await read(readFileSync(new URL(encodeURIComponent(name), PAYLOADS)));
        expect(value).toBeDefined();
      }
    },
  );
});
