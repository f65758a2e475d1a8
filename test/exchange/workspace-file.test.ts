import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { EMPTY_CORPUS, type Corpus, type CorpusRecord } from '../../src/core/model/corpus.ts';
import { decodeWorkspace, encodeWorkspace, isWorkspaceFile } from '../../src/exchange/workspace-file.ts';
import { anyAssessment, anyCorpus } from '../arbitrary.ts';
import { assessment, corpus, profile, record, requirements } from '../build.ts';

const SAVED = '2026-11-22T10:00:00.000Z';
const SUITE = new URL('../../../shared/hostile/JSONTestSuite/test_parsing/', import.meta.url);

const SMALL: Corpus = corpus({
  profiles: [profile({ title: 'Bode', requirements: requirements({ Inzet: 2 }) })],
  assessments: [assessment({ Inzet: 1 })],
});

function codes(text: string): readonly string[] {
  return decodeWorkspace(text).diagnostics.map((one) => one.code);
}

function changed(change: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...(JSON.parse(encodeWorkspace(SMALL, SAVED)) as object), ...change });
}

describe('a workspace file', () => {
  it('says what it is, of which version and when it was saved', () => {
    expect(JSON.parse(encodeWorkspace(SMALL, SAVED))).toMatchObject({
      format: 'meetlat-workspace',
      version: 1,
      saved: SAVED,
    });
    expect(isWorkspaceFile(JSON.parse(encodeWorkspace(EMPTY_CORPUS, SAVED)))).toBe(true);
  });

  it('gives back exactly the corpus that was saved', () => {
    const shape = {
      weighted: true,
      states: ['suggested', 'confirmed', 'rejected'],
      mostMappings: 6,
      towns: 3,
      labels: 3,
    } as const;
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    const origin = fc.record(
      {
        from: fc.constantFrom('file' as const, 'typed' as const),
        file: text,
        added: fc.constant(SAVED),
        fictitious: fc.boolean(),
        lines: fc.array(text, { maxLength: 3 }),
      },
      { requiredKeys: ['from'] },
    );
    fc.assert(
      fc.property(
        anyCorpus(shape),
        fc.array(anyAssessment(), { maxLength: 3 }),
        origin,
        text,
        (made, rated, from, note) => {
          const whole: Corpus = {
            ...made,
            profiles: made.profiles.map((one) => ({ ...one, origin: from })),
            people: [record('p', { person: note, share: 0.5 })],
            assessments: rated.map((one, index) => record(`a${index}`, { ...one, person: note })),
            settings: { smallestGroup: 4, alignments: [{ source: note, fromLevels: 2, toLevels: 3, to: [1, 3] }] },
          };
          expect(decodeWorkspace(encodeWorkspace(whole, SAVED))).toEqual({ value: whole, diagnostics: [] });
        },
      ),
    );
  });

  it('leaves out what the program itself brings', () => {
    const shipped = SMALL.profiles.map((one): CorpusRecord<(typeof one)['value']> => ({
      ...one,
      origin: { from: 'shipped' },
    }));
    const decoded = decodeWorkspace(encodeWorkspace({ ...SMALL, profiles: shipped }, SAVED)).value;
    expect(decoded?.profiles).toEqual([]);
    expect(decoded?.assessments).toEqual(SMALL.assessments);
  });
});

describe('a workspace file is refused as a whole', () => {
  it('when it breaks off anywhere', () => {
    const text = encodeWorkspace(SMALL, SAVED).trimEnd();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (length) => {
        expect(decodeWorkspace(text.slice(0, length))).toEqual({
          value: undefined,
          diagnostics: [{ severity: 'error', code: 'exchange/broken' }],
        });
      }),
    );
  });

  it('when it is another kind of file', () => {
    for (const text of ['{}', '[]', 'null', '"a"', '{"format":"something-else","version":1}']) {
      expect(codes(text)).toEqual(['exchange/not-a-workspace']);
    }
  });

  it('when it is of a newer version, and says both versions', () => {
    expect(decodeWorkspace(changed({ version: 7, corpus: { whatever: true } })).diagnostics).toEqual([
      { severity: 'error', code: 'exchange/newer-version', values: { version: 7, known: 1 } },
    ]);
  });

  it.each([
    ['no version', { version: undefined }, 'version'],
    ['a version that is no number', { version: '1' }, 'version'],
    ['no corpus', { corpus: undefined }, 'corpus'],
    ['a collection that is no list', { corpus: { ...SMALL, profiles: 'nope' } }, 'corpus.profiles'],
    ['a collection missing', { corpus: { ...SMALL, people: undefined } }, 'corpus.people'],
  ])('when it has %s, and says where', (_, change, where) => {
    expect(decodeWorkspace(changed(change))).toEqual({
      value: undefined,
      diagnostics: [{ severity: 'error', code: 'exchange/invalid', values: { where, count: 1 } }],
    });
  });

  it('when two records have one id', () => {
    const [one] = SMALL.profiles;
    expect(decodeWorkspace(changed({ corpus: { ...SMALL, profiles: [one, one] } })).diagnostics).toEqual([
      { severity: 'error', code: 'exchange/double-id', values: { id: one?.id } },
    ]);
  });

  it('when one record among many is wrong', () => {
    const text = encodeWorkspace(SMALL, SAVED).replace('"held": 1', '"held": "one"');
    expect(decodeWorkspace(text)).toMatchObject({ value: undefined, diagnostics: [{ code: 'exchange/invalid' }] });
  });
});

describe('a workspace file with keys that mean something to the language', () => {
  it('changes nothing outside itself and carries no unknown field', () => {
    const text = encodeWorkspace(SMALL, SAVED).replace(
      '"corpus": {',
      '"corpus": { "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "extra": 1,',
    );
    expect(decodeWorkspace(text)).toEqual({ value: SMALL, diagnostics: [] });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.skipIf(!existsSync(SUITE))('refuses every file of JSONTestSuite (skipped without the shared hostile data)', () => {
    for (const name of readdirSync(SUITE)) {
      expect(decodeWorkspace(readFileSync(new URL(encodeURIComponent(name), SUITE), 'utf8')).value).toBeUndefined();
    }
  });

  it('keeps the edition that a rating was given on, and opens files of before there were any', () => {
    const edition = { digest: 'nl:0', title: 'Gids', version: '2019', levels: 3 };
    const withEdition = corpus({
      assessments: [{ person: 'P1', rater: 'self', ratings: [{ competency: 'Inzet', held: 1, edition }] }],
    });
    const ratings = (all: Corpus): unknown =>
      decodeWorkspace(encodeWorkspace(all, SAVED)).value?.assessments[0]?.value.ratings;
    expect(ratings(withEdition)).toEqual([{ competency: 'Inzet', held: 1, edition }]);
    expect(ratings(SMALL)).toEqual([{ competency: 'Inzet', held: 1 }]);
  });
});
