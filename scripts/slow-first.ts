import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, by measured seconds; whichever starts last of them ends the whole run later. */
const SLOW = [
  'test/house/regular-expressions.test.ts',
  'test/browser/screens.test.ts',
  'test/browser/language.test.ts',
  'test/house/imports.test.ts',
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
