import { describe, expect, it } from 'vitest';
import type { PagePart } from '../../../src/read/pdf/page-parts.ts';
import { pdfBlocks } from '../../../src/read/pdf/pdf-blocks.ts';

const table = (isRuled: boolean): PagePart => ({
  kind: 'table',
  rows: [{ cells: [{ text: 'Zagen', column: 0 }], x: 50, top: 100, bottom: 112 }],
  xs: [50, 200, 250],
  isRuled,
});
const seen = (isRuled: boolean, isScanned: boolean): readonly unknown[] =>
  pdfBlocks([{ parts: [table(isRuled)], isTurned: false, isScanned }]).blocks.map((block) =>
    block.kind === 'row' ? block.areColumnsSeen : undefined,
  );

describe('the columns of a table on a page', () => {
  it('are made out where no rules draw them, and on a scan', () => {
    expect([seen(false, false), seen(false, true), seen(true, true)]).toEqual([[true], [true], [true]]);
  });

  it('are known where the page draws them', () => {
    expect(seen(true, false)).toEqual([undefined]);
  });
});

describe('the place of what stands on a scan', () => {
  const at = (skew?: number) =>
    pdfBlocks([{ parts: [table(true)], isTurned: false, isScanned: true, ...(skew === undefined ? {} : { skew }) }])
      .blocks[0]?.at;

  it('says how skew the page lay, and nothing where it was straight', () => {
    expect(at(2.5501)).toMatchObject({ page: 1, x: 50, y: 100, skew: 2.55 });
    expect(at(0)).not.toHaveProperty('skew');
    expect(at()).not.toHaveProperty('skew');
  });
});
