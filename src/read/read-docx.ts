import type { Parsed } from '../core/model/diagnostic.ts';
import type { SourceText } from '../core/model/source-text.ts';
import { docxBlocks } from './docx-blocks.ts';
import { docxNumbering } from './docx-numbering.ts';
import { docxStyles } from './docx-styles.ts';
import type { OfficePackage } from './office-package.ts';
import { placedBlocks } from './placed-blocks.ts';
import { Refusal } from './refusal.ts';
import { childOf } from './xml-element.ts';
import { xmlTree, type XmlElement } from './xml-tree.ts';

/**
 * Reads a Word document: its running text, lists and tables, with the marks of symbol fonts as characters.
 *
 * Headers and footers of pages, notes, comments and deleted text are not part of it. A line of the result is one
 * paragraph or one row, in reading order.
 *
 * @param main Name of the part that holds the text.
 * @throws {Refusal} Where a part is damaged or not safe.
 */
export async function readDocx(file: string, office: OfficePackage, main: string): Promise<Parsed<SourceText>> {
  const text = await office.text(main);
  const body = text === undefined ? undefined : childOf(xmlTree(main, text), 'body');
  if (body === undefined) throw new Refusal('read/xml-damaged', { part: main });
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const styleOf = docxStyles(await partOf(office, `${folder}styles.xml`));
  const markerOf = docxNumbering(await partOf(office, `${folder}numbering.xml`));
  const { blocks, contents } = docxBlocks(body, { styleOf, markerOf });
  if (blocks.length === 0) throw new Refusal('read/no-text');
  return {
    value: { file, format: 'docx', ...placedBlocks(blocks) },
    diagnostics:
      contents > 0 ? [{ severity: 'info', code: 'read/contents-left-out', values: { count: contents } }] : [],
  };
}

async function partOf(office: OfficePackage, name: string): Promise<XmlElement | undefined> {
  const text = await office.text(name);
  return text === undefined ? undefined : xmlTree(name, text);
}
