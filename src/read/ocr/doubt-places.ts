import type { Diagnostic } from '../../core/model/diagnostic.ts';
import type { Block } from '../../core/model/source-text.ts';
import type { ScannedPage } from './scanned-page.ts';

/** Rows that are told one by one; of a scan that is worse, the rest is counted. */
const MOST = 40;
/** Quality below which letters are wrong that were read for sure. */
const POOR = 75;
/** Points that letters stick out of their block. */
const REACH = 2;

/** What was not read for sure, with the row or line where it stands; a page is named by its number. */
export function doubtDiagnostics(
  pages: ReadonlyMap<number, Pick<ScannedPage, 'doubts' | 'quality'>>,
  blocks: readonly Block[],
): readonly Diagnostic[] {
  const told: Diagnostic[] = [];
  let untold = 0;
  for (const [page, { doubts, quality }] of pages) {
    if (quality !== undefined && quality < POOR)
      told.push({ severity: 'warning', code: 'read/poor-scan', at: { page } });
    const own = blocks.filter((block) => block.at.page === page);
    const byBlock = new Map<Block | undefined, ScannedPage['doubts'][number][]>();
    for (const doubt of doubts) {
      const block = own.find((one) => isAt(one, doubt));
      byBlock.set(block, [...(byBlock.get(block) ?? []), doubt]);
    }
    for (const [block, all] of byBlock) {
      const at = block?.at ?? { page };
      const signs = all.filter((one) => one.kind === 'sign');
      const words = all.filter((one) => one.kind === 'word').map((one) => one.text);
      if (told.length >= MOST) untold += all.length;
      else {
        if (signs.length > 0)
          told.push({ severity: 'warning', code: 'read/doubtful-sign', values: { count: signs.length }, at });
        if (words.length > 0)
          told.push({ severity: 'warning', code: 'read/doubtful-words', values: { words: words.join(' ') }, at });
      }
    }
  }
  if (untold > 0) told.push({ severity: 'warning', code: 'read/more-doubts', values: { count: untold } });
  return told;
}

function isAt({ at }: Block, doubt: ScannedPage['doubts'][number]): boolean {
  if (at.y === undefined || at.height === undefined) return false;
  return doubt.y >= at.y - REACH && doubt.y <= at.y + at.height + REACH;
}
