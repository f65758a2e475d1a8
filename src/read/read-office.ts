import type { Parsed } from '../core/model/diagnostic.ts';
import type { SourceText } from '../core/model/source-text.ts';
import { officePackage, type OfficePackage } from './office-package.ts';
import { readDocx } from './read-docx.ts';
import { readOds } from './read-ods.ts';
import { readXlsx } from './read-xlsx.ts';
import { Refusal } from './refusal.ts';
import { sheetSource } from './sheet-source.ts';
import { childrenOf } from './xml-element.ts';
import { xmlTree } from './xml-tree.ts';

type OfficeKind = 'docx' | 'xlsx' | 'xlsb' | 'pptx' | 'odt' | 'ods' | 'zip';

/** What a package holds, and the part it starts with. */
interface OfficeContent {
  readonly kind: OfficeKind;
  readonly main: string;
}

/** Endings of the types of main parts; those of templates and of documents with macros differ in the middle only. */
const MAIN_TYPES: readonly (readonly [kind: OfficeKind, type: RegExp])[] = [
  ['xlsb', /sheet\.binary\.macroenabled\.main$/iu],
  [
    'docx',
    /(?:wordprocessingml|ms-word)\.(?:document|template)\.(?:macroenabledtemplate\.|macroenabled\.)?main\+xml$/iu,
  ],
  ['xlsx', /(?:spreadsheetml|ms-excel)\.(?:sheet|template)\.(?:macroenabled\.)?main\+xml$/iu],
  ['pptx', /(?:presentationml|ms-powerpoint)\.(?:presentation|slideshow|template)\.(?:macroenabled\.)?main\+xml$/iu],
];
const USUAL_PARTS: readonly (readonly [kind: OfficeKind, main: string])[] = [
  ['docx', 'word/document.xml'],
  ['xlsx', 'xl/workbook.xml'],
  ['xlsb', 'xl/workbook.bin'],
  ['pptx', 'ppt/presentation.xml'],
];
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';
const TYPES = '[Content_Types].xml';

/** Reads a zip package that is an office document; anything in it that is not safe is refused before it is read. */
export async function readOffice(file: string, bytes: Uint8Array): Promise<Parsed<SourceText>> {
  try {
    const office = officePackage(bytes);
    const { kind, main } = await contentOf(office);
    if (kind === 'docx') return await readDocx(file, office, main);
    if (kind === 'xlsx') return sheetSource(file, kind, await readXlsx(office, main));
    if (kind === 'ods') return sheetSource(file, kind, await readOds(office));
    throw new Refusal(`read/not-yet-${kind}`);
  } catch (error) {
    if (error instanceof Refusal) return { value: undefined, diagnostics: [error.diagnostic] };
    throw error;
  }
}

async function contentOf(office: OfficePackage): Promise<OfficeContent> {
  const mime = office.has('mimetype') ? ((await office.text('mimetype')) ?? '').trim() : '';
  if (mime.startsWith(`${OPEN_DOCUMENT}spreadsheet`)) return { kind: 'ods', main: '' };
  if (mime.startsWith(`${OPEN_DOCUMENT}text`)) return { kind: 'odt', main: '' };
  const types = await office.text(TYPES);
  for (const { attributes } of types === undefined ? [] : childrenOf(xmlTree(TYPES, types), 'Override')) {
    const type = attributes.get('ContentType') ?? '';
    const main = (attributes.get('PartName') ?? '').replace(/^\//u, '');
    const kind = MAIN_TYPES.find(([, one]) => one.test(type))?.[0];
    if (kind !== undefined && office.has(main)) return { kind, main };
  }
  const usual = USUAL_PARTS.find(([, main]) => office.has(main));
  return usual === undefined ? { kind: 'zip', main: '' } : { kind: usual[0], main: usual[1] };
}
