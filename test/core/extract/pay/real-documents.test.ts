import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractPayScales } from '../../../../src/core/extract/pay/extract-pay-scales.ts';
import { readText } from '../../../../src/read/read-text.ts';

const documents = new URL('../../../../../shared/documents/', import.meta.url);
const isThere = existsSync(documents);
if (!isThere)
  console.warn('SKIPPED: the pay tables of the five source documents, because ../shared/documents is absent');

const textOf = (file: string): string => readFileSync(new URL(file, documents), 'utf8');
const read = (text: string): ReturnType<typeof extractPayScales> =>
  extractPayScales(readText('document.txt', text).blocks);

const B1_MONTH =
  '3000 3086 3086 3173 3173 3260 3260 3346 3346 3433 3433 3520 3520 3598 3598 3685 3685 3771 3771 3858 3858 3945 3945 4049';
const B2_MONTH =
  '3268 3372 3372 3485 3485 3589 3589 3693 3693 3806 3806 3910 3910 4023 4023 4127 4127 4231 4231 4343 4343 4447 4447 4586';
const B3_MONTH =
  '3390 3529 3529 3659 3659 3797 3797 3936 3936 4075 4075 4213 4213 4352 4352 4491 4491 4621 4621 4760 4760 4898 4898 5054';

describe.skipIf(!isThere)('the two pay tables of the source documents', () => {
  it('are read cell for cell where they stand in cells, with the stated index, and hold no typing error', () => {
    const { value, diagnostics } = read(textOf('000_c124dd4060e488f9.txt'));
    expect(
      value?.map(({ name, period, index, steps, at }) => [name, period, index, steps.join(' '), at?.line]),
    ).toEqual([
      ['B1', 'month', 2.0807, B1_MONTH, 146],
      ['B2', 'month', 2.0807, B2_MONTH, 146],
      ['B3', 'month', 2.0807, B3_MONTH, 146],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('are read cell for cell where they stand in lines with a shredded header, and hold no typing error', () => {
    const text = textOf('002_cc4cf8231005dd95.txt');
    const { value, diagnostics } = read(text);
    const rows = text
      .split('\n')
      .flatMap((line) =>
        /^\d+(?: \d+\.\d{3}){6}\s*$/u.test(line) ? [line.trim().replaceAll('.', '').split(' ').map(Number)] : [],
      );
    expect(rows).toHaveLength(24);
    expect(rows.map((row) => row[0])).toEqual(rows.map((_, step) => step));
    expect(value?.map(({ name, period }) => `${name} ${period}`)).toEqual([
      'B1 year',
      'B1 month',
      'B2 year',
      'B2 month',
      'B3 year',
      'B3 month',
    ]);
    for (const [place, scale] of (value ?? []).entries()) {
      expect(scale.steps).toEqual(rows.map((row) => row[place + 1]));
      expect(scale).toMatchObject({ currency: 'EUR', at: { line: 269 } });
      expect(scale).not.toHaveProperty('index');
      expect(scale).not.toHaveProperty('seniority');
    }
    expect(diagnostics).toEqual([]);
  });

  it('give away exactly the one cell that holds a slip', () => {
    const asse = read(textOf('000_c124dd4060e488f9.txt').replace('11\t3 520\t3 910\t4 213', '11\t3 520\t3 930\t4 213'));
    expect(asse.diagnostics.map(({ code, values, at }) => [code, values?.['expected'], at])).toEqual([
      ['extract/pay-cell', 3910, { line: 158, column: 3 }],
    ]);
    const lokeren = read(textOf('002_cc4cf8231005dd95.txt').replace('17 37.867 3.156', '17 37.876 3.156'));
    expect(lokeren.diagnostics.map(({ code, values, at }) => [code, values?.['expected'], at])).toEqual([
      ['extract/pay-cell', 37_867, { line: 294, column: 2 }],
    ]);
  });

  it('are the only ones: the other three documents have no pay scale', () => {
    for (const file of ['001_3d0798d315aa764a.txt', '003_4dd2116382cc81de.txt', '004_d04f536186a25dc0.txt']) {
      expect(read(textOf(file))).toEqual({ value: [], diagnostics: [] });
    }
  });
});
