import type { Block, TextBlock } from '../core/model/source-text.ts';
import { docxBlocks, type DocxContext } from './docx-blocks.ts';
import type { OfficePackage } from './office-package.ts';
import { childrenOf } from './xml-element.ts';
import { xmlTree } from './xml-tree.ts';

/** What stands at the head and at the foot of the pages of a Word document. */
export interface DocxMargins {
  readonly headers: readonly TextBlock[];
  readonly footers: readonly TextBlock[];
}

/** First page, even pages, the others, for a handful of sections: no document needs more. */
const MOST_PARTS = 24;

/**
 * Reads the headers and footers of a Word document, each text once: a letterhead often names the owner, and nothing
 * else in the document does.
 *
 * @param main Name of the part that holds the text.
 * @throws {Refusal} Where a part is damaged or not safe.
 */
export async function docxMargins(office: OfficePackage, main: string, context: DocxContext): Promise<DocxMargins> {
  const cut = main.lastIndexOf('/') + 1;
  const folder = main.slice(0, cut);
  const name = `${folder}_rels/${main.slice(cut)}.rels`;
  const text = await office.text(name);
  const targets = text === undefined ? [] : childrenOf(xmlTree(name, text), 'Relationship');
  const read = async (kind: string): Promise<readonly TextBlock[]> => {
    const found = new Map<string, TextBlock>();
    const parts = targets.filter((one) => one.attributes.get('Type')?.endsWith(`/${kind}`) === true);
    for (const part of parts.slice(0, MOST_PARTS)) {
      const named = part.attributes.get('Target') ?? '';
      const target = named.startsWith('/') ? named.slice(1) : folder + named;
      const content = await office.text(target);
      if (content === undefined) continue;
      const { blocks } = docxBlocks(xmlTree(target, content), context);
      for (const one of blocks.flatMap((block) => linesOf(block))) if (!found.has(one.text)) found.set(one.text, one);
    }
    return [...found.values()];
  };
  return { headers: await read('header'), footers: await read('footer') };
}

/** A letterhead is often laid out as a table: each of its cells is a line. */
function linesOf(block: Block): readonly TextBlock[] {
  if (block.kind !== 'row') return [{ kind: 'line', text: block.text, at: block.at, gapBefore: false }];
  return block.cells.flatMap((cell) =>
    (cell.blocks ?? []).length > 0
      ? (cell.blocks ?? []).flatMap((inner) => linesOf(inner))
      : cell.text === ''
        ? []
        : [{ kind: 'line', text: cell.text, at: block.at, gapBefore: false }],
  );
}
