import type { Block, TextBlock } from '../../model/source-text.ts';

/** What recognition of characters makes of a bullet, and the hollow bullet that text processors print as `o`. */
const BULLET = /^([eo¢°.®©»¤§*«~])\s+(?=\S)/u;
/** Signs that never open a sentence: one alone may be trusted. */
const SURE = new Set('¢°®¤»');
/** Lines around a line in which others must start like it. */
const NEIGHBOURHOOD = 12;

/**
 * Makes list items of lines whose bullet was recognised as a letter or a sign (`e`, `o`, `¢`, `°`, `.`).
 *
 * One such line may be chance; where others in the neighbourhood start so too, they are a list.
 */
export function withRecognisedBullets(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.flatMap((block, index) => (bulletOf(block) === undefined ? [] : [index]));
  const items = new Set(
    at.filter((index, position) => {
      const before = at[position - 1];
      const after = at[position + 1];
      const isNear = (other: number | undefined): boolean =>
        other !== undefined && Math.abs(other - index) <= NEIGHBOURHOOD;
      return SURE.has(bulletOf(blocks[index])?.marker ?? '') || isNear(before) || isNear(after);
    }),
  );
  if (items.size === 0) return blocks;
  return blocks.map((block, index) => {
    const bullet = items.has(index) ? bulletOf(block) : undefined;
    if (bullet === undefined || block.kind === 'row') return block;
    return { ...block, kind: 'item', marker: bullet.marker, text: bullet.text, depth: 1 } satisfies TextBlock;
  });
}

function bulletOf(block: Block | undefined): { readonly marker: string; readonly text: string } | undefined {
  if (block === undefined || (block.kind !== 'line' && block.kind !== 'paragraph')) return undefined;
  const match = BULLET.exec(block.text);
  const marker = match?.[1];
  return match === null || marker === undefined ? undefined : { marker, text: block.text.slice(match[0].length) };
}
