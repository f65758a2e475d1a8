import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, by measured seconds; whichever starts last of them ends the whole run later. */
const SLOW = [
  'test/browser/language.test.ts',
  'test/browser/storage.test.ts',
  'test/read/scans.test.ts',
  'test/browser/screens.test.ts',
  'test/ingest-hostile.test.ts',
  'test/browser/me.test.ts',
  'test/browser/team.test.ts',
  'test/browser/import.test.ts',
  'test/core/extract/robustness.test.ts',
  'test/browser/keyboard.test.ts',
  'test/browser/data.test.ts',
  'test/browser/review.test.ts',
  'test/layouts/tables.test.ts',
  'test/browser/scan.test.ts',
  'test/house/regular-expressions.test.ts',
  'test/layouts/layouts.test.ts',
  'test/core/overlap/compare-profiles.test.ts',
  'test/core/extract/shuffled-lines.test.ts',
  'test/browser/hostile.test.ts',
  'test/browser/crosswalk.test.ts',
];

/** Starts the slow files first: a fresh checkout has no times of an earlier run, and file size says nothing of them. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = SLOW.findIndex((slow) => moduleId.replaceAll('\\', '/').endsWith(slow));
      return place < 0 ? SLOW.length : place;
    };
    return (await super.sort(files)).toSorted((left, right) => rank(left) - rank(right));
  }
}
