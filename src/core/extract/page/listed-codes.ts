import type { Block } from '../../model/source-text.ts';

/** The code under which a program lists a name: "A010   PLANNEN", "1004  SAMENWERKEN". */
const LISTED_CODE = /^(?:\p{Lu}{1,3}[-.]?\d{2,4}|\d{3,6})(?: {2,20}|\t)(?=\p{L})/u;
/** The same where a format keeps one blank of all: only before a name with its level behind dots, or with its scale. */
const CLOSED_CODE =
  /^(?:\p{Lu}{1,3}[-.]?\d{2,4}|\d{3,6}) (?=\p{L}[^\d]{2,80}(?:[.…·_]{3}[.…·_ ]{0,80}\S{1,12}| \d ?\/ ?\d{1,2})$)/u;
/** Fewer lines with a code may each hold another thing. */
const FEWEST_CODES = 3;

/** Names without the codes that a program prints before each of them. */
export function withoutListedCodes(blocks: readonly Block[]): readonly Block[] {
  const codes = new Set(blocks.flatMap((block) => codeOf(block) ?? []));
  if (codes.size < FEWEST_CODES) return blocks;
  return blocks.map((block) => {
    const code = codeOf(block);
    return block.kind === 'row' || code === undefined ? block : { ...block, text: block.text.slice(code.length) };
  });
}

function codeOf(block: Block): string | undefined {
  if (block.kind !== 'line' && block.kind !== 'paragraph') return undefined;
  return (LISTED_CODE.exec(block.text) ?? CLOSED_CODE.exec(block.text))?.[0];
}
