import type { Parsed } from '../core/model/diagnostic.ts';
import type { SourceText } from '../core/model/source-text.ts';
import { docxBlocks, type DocxContext } from './docx-blocks.ts';
import { docxMargins } from './docx-margins.ts';
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
 * Notes, comments and deleted text are not part of it; headers and footers of pages stand apart, as margins. A line of the
 * result is one paragraph or one row, in reading order: the headers first, the footers last.
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
  const context: DocxContext = { styleOf, markerOf };
  const { blocks, contents } = docxBlocks(body, context);
  if (blocks.length === 0) throw new Refusal('read/no-text');
  const { headers, footers } = await docxMargins(office, main, context);
  const placed = placedBlocks([...headers, ...blocks, ...footers]);
  const end = headers.length + blocks.length;
  const margins = [...placed.blocks.slice(0, headers.length), ...placed.blocks.slice(end)].filter(
    (one) => one.kind !== 'row',
  );
  return {
    value: {
      file,
      format: 'docx',
      lines: placed.lines,
      blocks: placed.blocks.slice(headers.length, end),
      ...(margins.length === 0 ? {} : { margins }),
    },
    diagnostics:
      contents > 0 ? [{ severity: 'info', code: 'read/contents-left-out', values: { count: contents } }] : [],
  };
}

async function partOf(office: OfficePackage, name: string): Promise<XmlElement | undefined> {
  const text = await office.text(name);
  return text === undefined ? undefined : xmlTree(name, text);
}
