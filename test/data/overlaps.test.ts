import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import type { Analysis, Interval } from '../../src/core/model/analysis.ts';
import type { Corpus } from '../../src/core/model/corpus.ts';
import { profilesOf } from '../../src/core/model/document-reading.ts';
import { pairAt } from '../../src/core/model/pair-table.ts';
import type { FunctionProfile } from '../../src/core/model/profile.ts';
import { ingest } from '../../src/ingest.ts';
import { corpus } from '../build.ts';
import { readCrosswalk, readDictionary, readProfiles } from './read-data.ts';

const DOCUMENTS = new URL('../../../shared/documents/', import.meta.url);

/** The two integration officers first, then those they are held against. */
const TOWNS: readonly [RegExp, RegExp][] = [
  [/Asse/u, /integratie/u],
  [/Lokeren/u, /Integratie/u],
  [/Aalst/u, /case manager/u],
  [/Kortenberg/u, /Projectwerker/u],
  [/Kortenberg/u, /Tewerkstelling/u],
];

function ordered(all: readonly FunctionProfile[]): readonly FunctionProfile[] {
  return TOWNS.flatMap(([town, title]) => {
    const found = all.find((one) => town.test(one.organisation ?? '') && title.test(one.title ?? ''));
    return found === undefined ? [] : [found];
  });
}

function withCrosswalk(profiles: readonly FunctionProfile[]): Corpus {
  return corpus({ profiles, dictionaries: [readDictionary('nl')], mappings: readCrosswalk().mappings });
}

function percents({ low, high }: Interval): string {
  return `${String(Math.round(low * 100))}-${String(Math.round(high * 100))}`;
}

function overlaps({ pairs }: Analysis): readonly string[] {
  return TOWNS.flatMap((_, first) =>
    TOWNS.flatMap((__, second) => {
      const overlap = second > first ? pairAt(pairs, first, second)?.overlap : undefined;
      return overlap === undefined ? [] : [`${String(first)} ${String(second)} ${percents(overlap)}`];
    }),
  );
}

const SHIPPED = withCrosswalk(ordered(readProfiles().map(({ profile }) => profile)));
const analysis = analyse(SHIPPED);

describe('the five functions through the confirmed crosswalk', () => {
  it('share at least and at most so much, and what is not stated keeps the interval wide', () => {
    expect(overlaps(analysis)).toEqual([
      '0 1 3-29',
      '0 2 5-21',
      '0 3 41-46',
      '0 4 40-46',
      '1 2 2-45',
      '1 3 4-34',
      '1 4 4-30',
      '2 3 7-28',
      '2 4 4-19',
      '3 4 84-84',
    ]);
  });

  it('share nothing that cannot be traced to a line of both documents', () => {
    const [asse, lokeren] = analysis.profiles;
    const linesOf = (asked: typeof asse): ReadonlyMap<string, number | undefined> =>
      new Map((asked?.asks ?? []).map((one) => [one.competency, one.requirement.at?.line]));
    const [one, other] = [linesOf(asse), linesOf(lokeren)];
    const shared = [...one].filter(([competency]) => other.has(competency));
    expect(shared).toHaveLength(4);
    for (const [competency, line] of shared) {
      expect([line, other.get(competency)]).toEqual([expect.any(Number), expect.any(Number)]);
    }
  });
});

const isThere = existsSync(DOCUMENTS);
if (!isThere) console.warn('skipped: the shared documents are not beside the project');

describe('the five documents as they are', () => {
  it.skipIf(!isThere)(
    'share as much as the shipped functions do, also where one asks in whole sentences (skipped without the documents)',
    async () => {
      const names = readdirSync(DOCUMENTS).filter((name) => name.endsWith('.txt'));
      const read = await Promise.all(
        names.map((name) => ingest(name, new Uint8Array(readFileSync(new URL(name, DOCUMENTS))))),
      );
      const profiles = ordered(read.flatMap(({ readings }) => readings.flatMap(profilesOf)));
      expect(profiles).toHaveLength(TOWNS.length);
      const found = analyse(withCrosswalk(profiles));
      expect(overlaps(found)).toEqual(overlaps(analysis));
    },
    60_000,
  );
});
