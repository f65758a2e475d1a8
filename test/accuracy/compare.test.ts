import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareDocument, folded, oneReading, scoresOf, totalsOf } from './compare.mjs';

const EXPECTED_JSON = '.expected.json';
/** Documents whose lines are lines of text. */
const PLAIN = /\.(?:csv|html|md|tsv|txt)$/u;

const EXPECTED = {
  kind: 'function-profile',
  title: 'Magazijnier',
  requirements: [
    { label: 'Samenwerken', cluster: 'Kern', required: 2, scaleLevels: 3, line: 10 },
    { label: 'Veilig werken', cluster: 'Kern', required: 2, requiredPossible: 3, line: 11 },
    { label: 'Ordelijk zijn', line: 12 },
  ],
  diagnostics: [{ line: 11, about: 'two marks' }],
  forbidden: ['Pol Bedenksel'],
};

const RIGHT = {
  file: 'pol-bedenksel.txt',
  kind: 'function-profile',
  profile: {
    title: 'MAGAZIJNIER',
    requirements: [
      { label: 'Samenwerken', cluster: 'Kern', required: 2, scale: { levels: 3 }, at: { line: 10 } },
      { label: 'Veilig werken', cluster: 'Kern', required: 2, requiredPossible: 3, at: { line: 11 } },
      { label: 'Ordelijk zijn', at: { line: 12 } },
    ],
    resultAreas: [],
    conditions: [],
    payScales: [],
  },
  diagnostics: [{ severity: 'warning', code: 'extract/two-marks', at: { line: 11 } }],
};

/** The right reading with its requirements changed. */
function readAs(requirements: readonly object[]): object {
  return { ...RIGHT, profile: { ...RIGHT.profile, requirements } };
}

const [together, safely, orderly] = RIGHT.profile.requirements;

describe('comparing what was read with what a careful person reads', () => {
  it('a reading without a fault has every score full', () => {
    const result = compareDocument(EXPECTED, RIGHT);
    expect(scoresOf(result.items)).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(result.clusters).toEqual({ right: 2, of: 2, wrong: [] });
    expect(result.places.right).toBe(3);
    expect(result.facts).toEqual({ right: 1, of: 1, wrong: [] });
    expect(result.fields.wrong).toEqual([]);
    expect(result.doubts).toEqual({ raised: 1, missed: [], others: [] });
    expect(result.invented).toEqual([]);
    expect(result.forbidden).toEqual([]);
  });

  it('a requirement that was not read lowers recall and not precision', () => {
    const result = compareDocument(EXPECTED, readAs([together, safely].filter((one) => one !== undefined)));
    expect(scoresOf(result.items)).toMatchObject({ precision: 1, recall: 2 / 3 });
    expect(result.items.missed).toEqual(['Ordelijk zijn [no level]']);
  });

  it('a line that is no requirement lowers precision and not recall', () => {
    const result = compareDocument(EXPECTED, readAs([...RIGHT.profile.requirements, { label: 'Handtekening' }]));
    expect(scoresOf(result.items)).toMatchObject({ precision: 3 / 4, recall: 1 });
    expect(result.invented).toEqual([]);
  });

  it('another level is wrong, also when only the possible level is lost', () => {
    const result = compareDocument(
      EXPECTED,
      readAs([{ ...together, required: 3 }, { ...safely, requiredPossible: 2 }, { ...orderly }]),
    );
    expect(result.items).toMatchObject({ expected: 3, read: 3, right: 1 });
    expect(result.items.wrongLevel).toEqual(['Samenwerken [2-2]: read as [3-3]', 'Veilig werken [2-3]: read as [2-2]']);
    expect(result.invented).toEqual([]);
  });

  it('a level where the document states none is invented', () => {
    const levels = compareDocument(EXPECTED, readAs([{ ...together }, { ...safely }, { ...orderly, required: 1 }]));
    expect(levels.invented).toEqual(['Ordelijk zijn [1-1] at line 12']);
    const row = { label: 'Diploma', required: 1, at: { line: 30 } };
    expect(compareDocument(EXPECTED, readAs([...RIGHT.profile.requirements, row])).invented).toEqual(['Diploma [1-1]']);
  });

  it('a rating where nobody rated anybody is invented, and where somebody did it is not', () => {
    const ratings = [{ competency: 'Bezet', held: 2 }, { competency: 'Vrij' }];
    const reading = { kind: 'assessments', assessments: [{ person: 'Bode', ratings }], diagnostics: [] };
    const result = compareDocument({ kind: 'unknown' }, oneReading([reading], 'unknown'));
    expect(result.invented).toEqual(['Bode, Bezet [2]']);
    expect(result.items).toMatchObject({ expected: 0, read: 1, right: 0 });
    expect(compareDocument({ kind: 'assessments' }, oneReading([reading], 'assessments')).invented).toEqual([]);
  });

  it('a label that was cut off beside its own level is a wrong label and no invented level', () => {
    const result = compareDocument(EXPECTED, readAs([{ ...together, label: 'Samen' }, { ...safely }, { ...orderly }]));
    expect(result.items).toMatchObject({ right: 2, missed: ['Samenwerken [2-2]'], extra: ['Samen [2-2] at line 10'] });
    expect(result.invented).toEqual([]);
  });

  it('an optional line counts for nothing, unless a level is invented for it', () => {
    const expected = { ...EXPECTED, requirements: [...EXPECTED.requirements, { label: 'Engels', optional: true }] };
    expect(scoresOf(compareDocument(expected, RIGHT).items).f1).toBe(1);
    const english = { label: 'Engels', at: { line: 20 } };
    expect(scoresOf(compareDocument(expected, readAs([...RIGHT.profile.requirements, english])).items).f1).toBe(1);
    const levelled = readAs([...RIGHT.profile.requirements, { ...english, required: 2 }]);
    expect(compareDocument(expected, levelled).invented).toHaveLength(1);
  });

  it('a forbidden text is found in a diagnostic too, and not in the name of the file', () => {
    const spoken = {
      severity: 'info',
      code: 'extract/unread',
      message: 'Not read: "Bel Pol  Bedenksel"',
      at: { line: 40 },
    };
    expect(compareDocument(EXPECTED, { ...RIGHT, diagnostics: [spoken] }).forbidden).toEqual(['Pol Bedenksel']);
  });

  it('a doubt that was not raised is missed, and other warnings are counted apart', () => {
    const other = { severity: 'warning', code: 'extract/other', at: { line: 2 } };
    const result = compareDocument(EXPECTED, { ...RIGHT, diagnostics: [other] });
    expect(result.doubts).toEqual({ raised: 0, missed: ['line 11: two marks'], others: ['extract/other at line 2'] });
  });

  it('a doubt of another kind at the same place does not count as raised', () => {
    const doubt = { line: 11, kind: 'two-marks', about: 'two marks' };
    const raisedBy = (code: string): number =>
      compareDocument({ ...EXPECTED, diagnostics: [doubt] }, { ...RIGHT, diagnostics: [{ code, at: { line: 11 } }] })
        .doubts.raised;
    expect(raisedBy('extract/two-marks')).toBe(1);
    expect(raisedBy('extract/label-wrapped')).toBe(0);
  });

  it('in a document without lines a doubt is known by what it names', () => {
    const doubt = { names: ['B2', '3.312,45'], kind: 'pay-cell', about: 'an amount that does not fit' };
    const raisedBy = (scale: string): number => {
      const said = { code: 'extract/pay-cell', values: { scale, amount: '3.312,45' }, at: { page: 2 } };
      return compareDocument({ ...EXPECTED, diagnostics: [doubt] }, { ...RIGHT, diagnostics: [said] }).doubts.raised;
    };
    expect(raisedBy('B2')).toBe(1);
    expect(raisedBy('B3')).toBe(0);
  });

  it('an inferred organisation is right when absent or doubted, and wrong when stated as sure', () => {
    const expected = { ...EXPECTED, inferred: { organisation: ['Bedenkselgem'] } };
    const profile = { ...RIGHT.profile, organisation: 'Bedenkselgem' };
    const doubt = { severity: 'info', code: 'extract/inferred', values: { organisation: 'Bedenkselgem' } };
    const wrong = (reading: object): number => compareDocument(expected, reading).fields.wrong.length;
    expect(wrong(RIGHT)).toBe(0);
    expect(wrong({ ...RIGHT, profile })).toBe(1);
    expect(wrong({ ...RIGHT, profile, diagnostics: [doubt] })).toBe(0);
  });

  it('a field that the document leaves empty must stay absent', () => {
    const expected = { ...EXPECTED, absent: ['department'] };
    expect(compareDocument(expected, RIGHT).fields.wrong).toEqual([]);
    const profile = { ...RIGHT.profile, department: '-' };
    expect(compareDocument(expected, { ...RIGHT, profile }).fields.wrong).toEqual(['department: "-"']);
  });

  it('functions of one document are compared by title, whatever their order', () => {
    const first = { title: 'Kok', requirements: [{ label: 'Koken', required: 3 }] };
    const second = { title: 'Afwasser', requirements: [{ label: 'Koken', required: 1 }] };
    const expected = { kind: 'function-profile', profiles: [first, second] };
    const result = compareDocument(expected, { kind: 'function-profile', profiles: [second, first], diagnostics: [] });
    expect(result.items).toMatchObject({ expected: 2, read: 2, right: 2 });
    expect(result.fields.wrong).toEqual([]);
  });

  it('whatever is read from a document that is no function card is too much', () => {
    const result = compareDocument({ kind: 'unknown' }, RIGHT);
    expect(result.kind).toEqual({ expected: 'unknown', read: 'function-profile' });
    expect(scoresOf(result.items)).toMatchObject({ precision: 0 });
    expect(result.fields.wrong).toContain('kind: "function-profile"');
    expect(result.invented).toHaveLength(2);
    const nothing = compareDocument({ kind: 'unknown' }, { kind: 'unknown', diagnostics: [] });
    expect(scoresOf(nothing.items).f1).toBe(1);
    expect(nothing.fields.wrong).toEqual([]);
  });

  it('a dictionary is compared by label and by the levels that it describes', () => {
    const expected = {
      kind: 'dictionary',
      dictionary: { competencies: [{ label: 'Luisteren', levels: [1, 2], indicators: 3 }] },
    };
    const levels = [
      { level: 1, indicators: ['a', 'b'] },
      { level: 2, indicators: ['c'] },
    ];
    const whole = { kind: 'dictionary', dictionary: { competencies: [{ label: 'Luisteren', levels }] } };
    expect(compareDocument(expected, whole)).toMatchObject({
      items: { right: 1 },
      facts: { right: 1, of: 1 },
      invented: [],
    });
    const half = {
      kind: 'dictionary',
      dictionary: { competencies: [{ label: 'Luisteren', levels: levels.slice(1) }] },
    };
    expect(compareDocument(expected, half).items.right).toBe(0);
  });

  it('result areas, conditions, pay and selection rules are compared fact by fact', () => {
    const expected = {
      kind: 'function-profile',
      resultAreas: [{ title: 'Onthaal', tasks: [2, 3] }],
      conditions: [{ kind: 'licence', line: 5 }],
      payScales: [{ name: 'C1', period: 'month', first: 2000, last: 2100, steps: 3, index: 2 }],
      selection: { parts: [{ name: 'Schriftelijk', points: 40, minimum: 0.6 }], overallMinimum: 0.6 },
    };
    const profile = {
      requirements: [],
      resultAreas: [{ title: 'RG 1: Onthaal', tasks: [{ text: 'a' }, { text: 'b' }, { text: 'c' }] }],
      conditions: [{ kind: 'licence', text: 'rijbewijs B', at: { line: 5 } }],
      payScales: [{ name: 'C1', period: 'month', index: 2, steps: [2000, 2050, 2100] }],
      selection: { parts: [{ name: 'Schriftelijk gedeelte', points: 40, minimum: 24 / 40 }], overallMinimum: 0.6 },
    };
    expect(compareDocument(expected, { kind: 'function-profile', profile }).fields.wrong).toEqual([]);
    const other = { ...profile, conditions: [], payScales: [{ ...profile.payScales[0], steps: [2000, 2100] }] };
    expect(compareDocument(expected, { kind: 'function-profile', profile: other }).fields.wrong).toEqual([
      'condition "licence" at line 5: absent',
      'C1 a month, steps: 2',
    ]);
  });

  it('totals count requirements, not documents', () => {
    const totals = totalsOf([compareDocument(EXPECTED, RIGHT), compareDocument(EXPECTED, readAs([]))]);
    expect(totals).toMatchObject({
      documents: 2,
      items: { expected: 6, read: 3, right: 3 },
      precision: 1,
      recall: 0.5,
    });
  });

  it('texts are compared without capitals, accents, punctuation and double spaces', () => {
    expect(folded('  Coördinator – ’t Loket ')).toBe('coordinator t loket');
    expect(folded('samen- werken')).not.toBe(folded('samenwerken'));
  });
});

describe('the accuracy set', () => {
  const folders = ['open', 'held-out'].map((name) => path.join(import.meta.dirname, name));
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name !== 'README.md')
      .map((name) => path.join(folder, name)),
  );

  it('every document has its expected result beside it, and the other way round', () => {
    const stem = (file: string): string => file.replace(/(?:\.expected\.json|\.[a-z]+)$/u, '');
    const isExpected = (file: string): boolean => file.endsWith(EXPECTED_JSON);
    const documents = files.filter((file) => !isExpected(file)).map(stem);
    expect(documents.length).toBeGreaterThanOrEqual(24);
    expect(new Set(documents).size).toBe(documents.length);
    expect([...documents].sort()).toEqual(files.filter(isExpected).map(stem).sort());
    expect(documents.every((one) => existsSync(`${one}.expected.json`))).toBe(true);
  });

  it('the binaries stay small, and each that is our own can be made again from its source', () => {
    const binaries = files.filter((file) => !file.endsWith(EXPECTED_JSON) && !PLAIN.test(file));
    for (const file of binaries) {
      const isAsItCame = Number.parseInt(path.basename(file), 10) > 200;
      const limit = /\.(?:jpg|png)$/u.test(file) ? 150_000 : 60_000;
      expect(statSync(file).size, file).toBeLessThan(isAsItCame ? 2_600_000 : limit);
      if (isAsItCame) continue;
      const folder = path.join(import.meta.dirname, 'make', path.basename(path.dirname(file)));
      expect(
        readdirSync(folder).some((name) => name.startsWith(`${path.basename(file)}.`)),
        file,
      ).toBe(true);
    }
    expect(binaries.length).toBeGreaterThanOrEqual(30);
  });

  it('every expected line and every forbidden text stands in its document', () => {
    for (const file of files.filter((one) => one.endsWith(EXPECTED_JSON))) {
      const document = files.find((one) => one !== file && one.startsWith(`${file.slice(0, -EXPECTED_JSON.length)}.`));
      if (document === undefined || !PLAIN.test(document)) continue;
      const bytes = readFileSync(document);
      const text = new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
      const lines = text.split('\n');
      const claims: { at: number; label: string }[] = [];
      const forbidden: string[] = [];
      JSON.parse(readFileSync(file, 'utf8'), function (this: unknown, key: string, value: unknown): unknown {
        if (key === 'forbidden') forbidden.push(...(value as string[]));
        if (typeof value === 'object' && value !== null && 'label' in value && 'line' in value) {
          claims.push({ at: Number(value.line), label: String(value.label) });
        }
        return value;
      });
      for (const { at, label } of claims) {
        // Words with accents may be written with entities, and a word may be cut at the end of the line.
        const words = label.match(/[A-Za-z]{3,}/gu) ?? [];
        expect(
          words.some((word) => lines[at - 1]?.includes(word.slice(0, 6))),
          `${file}: ${label}`,
        ).toBe(true);
      }
      for (const word of forbidden) expect(text, file).toContain(word);
    }
  });
});
