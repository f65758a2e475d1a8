import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { enDiagnostics } from '../../src/i18n/en/diagnostics.ts';
import { nlDiagnostics } from '../../src/i18n/nl/diagnostics.ts';
import { readBytes } from '../../src/read/read-bytes.ts';
import { contentTypes, docxFile, par, sheetData, xlsxFile } from '../office-files.ts';
import { zipFile, type ZipPart } from '../zip-file.ts';

const HOSTILE = path.resolve(import.meta.dirname, '../../../shared/hostile');

async function codesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { value, diagnostics } = await readBytes('bestand', bytes);
  const codes = diagnostics.map((one) => one.code);
  for (const code of codes) {
    expect(Object.keys(nlDiagnostics)).toContain(code);
    expect(Object.keys(enDiagnostics)).toContain(code);
  }
  return value === undefined ? codes : ['read', ...codes];
}

const ole = (name: string): Uint8Array => {
  const bytes = Buffer.alloc(1_024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write(name, 640, 'utf16le');
  return new Uint8Array(bytes);
};
const withPart = (...part: ZipPart): Uint8Array => docxFile(par('tekst'), '', '', [part]);
const document = (xml: string): Uint8Array => zipFile([['word/document.xml', xml]]);

describe('a package is what its parts say', () => {
  const types = (kind: string): string => contentTypes('deel.xml', kind);

  it.each([
    ['zip', [['foto.jpg', 'x']]],
    ['pptx', [['ppt/presentation.xml', '<p/>']]],
    ['xlsb', [['xl/workbook.bin', 'x']]],
    ['odt', [['mimetype', 'application/vnd.oasis.opendocument.text']]],
    [
      'pptx',
      [
        ['[Content_Types].xml', types('openxmlformats-officedocument.presentationml.presentation.main')],
        ['deel.xml', '<p/>'],
      ],
    ],
  ] as const)('one of kind %s is refused with what to do', async (kind, parts) => {
    expect(await codesOf(zipFile(parts))).toEqual([`read/not-yet-${kind}`]);
  });

  it('a document with macros or one that is a template is read as any other', async () => {
    const body = '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>tekst</w:t></w:r></w:p></w:body></w:document>';
    for (const type of [
      'ms-word.document.macroEnabled.main',
      'openxmlformats-officedocument.wordprocessingml.template.main',
    ]) {
      expect(
        await codesOf(
          zipFile([
            ['[Content_Types].xml', types(type)],
            ['deel.xml', body],
          ]),
        ),
      ).toEqual(['read']);
    }
  });
});

describe('an office file that is not safe or not whole is refused with the reason', () => {
  it.each<[string, string, Uint8Array]>([
    ['read/encrypted', 'an encrypted container', ole('EncryptedPackage')],
    ['read/legacy-office', 'a document of before 2007', ole('WordDocument')],
    ['read/legacy-office', 'a workbook of before 2007', ole('Workbook')],
    ['read/not-yet-ole', 'a container of something else', ole('Iets')],
    ['read/encrypted', 'an encrypted entry', withPart('word/x.xml', 'x', { isEncrypted: true })],
    ['read/zip-names', 'a name outside the package', withPart('../../evil.txt', 'x')],
    ['read/zip-names', 'an absolute name', withPart('/etc/x', 'x')],
    ['read/zip-names', 'a name that is no name', withPart('word/__proto__/x.xml', 'x')],
    ['read/zip-names', 'two entries of one name', withPart('word/document.xml', '<x/>')],
    ['read/zip-size', 'a size that is too small', withPart('word/styles.xml', '<styles/>', { size: 3 })],
    ['read/zip-size', 'a size that is too large', withPart('word/styles.xml', '<styles/>', { size: 300 })],
    ['read/zip-damaged', 'a wrong checksum', withPart('word/styles.xml', '<styles/>', { checksum: 1 })],
    ['read/zip-damaged', 'half a file', docxFile(par('tekst')).slice(0, 300)],
    ['read/zip-too-large', 'an entry that unpacks without end', withPart('word/styles.xml', 'A'.repeat(30_000_000))],
    [
      'read/zip-entries',
      'more entries than any document has',
      zipFile(Array.from({ length: 5_001 }, (_, n) => [String(n), ''])),
    ],
    ['read/xml-doctype', 'a document type', document('<!DOCTYPE w [<!ENTITY a "b">]><w>&a;</w>')],
    ['read/xml-damaged', 'a part without its end', document('<w:document><w:body>')],
    ['read/xml-damaged', 'a part that is no XML', document('tekst')],
    ['read/xml-too-large', 'elements nested without end', document('<a>'.repeat(1_000) + '</a>'.repeat(1_000))],
  ])('%s: %s', async (code, _, bytes) => {
    expect(await codesOf(bytes)).toEqual([code]);
  });

  it('an encrypted OpenDocument sheet', async () => {
    const parts: readonly ZipPart[] = [
      ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
      ['META-INF/manifest.xml', '<manifest><file-entry><encryption-data/></file-entry></manifest>'],
      ['content.xml', 'x'],
    ];
    expect(await codesOf(zipFile(parts))).toEqual(['read/encrypted']);
  });

  it('a cell at the far end of a sheet costs nothing', async () => {
    const data = `${sheetData([['a', 'b']])}<row r="1048576"><c r="A1048576"><v>1</v></c><c r="XFD1048576"><v>1</v></c></row>`;
    expect(await codesOf(xlsxFile([{ name: 'B', data }]))).toEqual(['read', 'read/too-many-columns']);
  });

  it('what looks like a property of objects is only text', async () => {
    const rows = [
      ['__proto__', 'constructor'],
      ['polluted', 'toString'],
    ];
    expect(await codesOf(xlsxFile([{ name: '__proto__', data: sheetData(rows) }]))).toEqual(['read']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('the shared hostile files', () => {
  const readAll = async (folder: string): Promise<Map<string, readonly string[]>> => {
    const found = new Map<string, readonly string[]>();
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    for (const one of files.filter(({ name }) => /\.(?:docx|xlsx|zip)$/u.test(name))) {
      found.set(one.name, await codesOf(readFileSync(path.join(one.parentPath, one.name))));
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    return found;
  };

  it.skipIf(!existsSync(HOSTILE))(
    'odd zip and Word files give text or a reason (skipped without the shared hostile data)',
    async () => {
      for (const folder of ['jszip-ref', 'mammoth']) {
        const found = await readAll(path.join(HOSTILE, folder));
        expect(found.size).toBeGreaterThan(10);
        for (const codes of found.values()) expect(codes.length).toBeGreaterThan(0);
      }
      const word = await readAll(path.join(HOSTILE, 'mammoth'));
      expect(word.get('tables.docx')).toEqual(['read']);
      expect(word.get('strict-format.docx')).toEqual(['read']);
      expect(word.get('utf8-bom.docx')).toEqual(['read']);
      expect(word.get('text-box.docx')).toEqual(['read']);
    },
  );

  it.skipIf(!existsSync(HOSTILE))(
    'bombs, entities and lies are refused (skipped without the shared hostile data)',
    async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'meetlat-hostile-'));
      try {
        execFileSync('python3', [path.join(HOSTILE, 'synthetic/make.py'), folder], { stdio: 'ignore' });
        const found = await readAll(folder);
        expect(Object.fromEntries([...found].sort())).toEqual({
          'billion-laughs.docx': ['read/xml-doctype'],
          'billion-laughs.xlsx': ['read/xml-doctype'],
          'bomb-200MB.docx': ['read/zip-too-large'],
          'bomb-sharedstrings-100MB.xlsx': ['read/zip-too-large'],
          'duplicate-entry.docx': ['read/zip-names'],
          'empty.docx': ['read/empty'],
          'far-cell.xlsx': ['read/too-many-columns', 'read/no-text'],
          'js-link.docx': ['read'],
          'lying-size.docx': ['read/zip-size'],
          'ole-encrypted.xlsx': ['read/not-yet-ole'],
          'pdf-renamed.docx': ['read/damaged-pdf'],
          'quadratic-blowup.docx': ['read/xml-doctype'],
          'truncated.docx': ['read/zip-damaged'],
          'xxe-external.docx': ['read/xml-doctype'],
          'zip-slip-proto.docx': ['read/zip-names'],
        });
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});
