import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest.ts';
import { profilesOf } from '../../src/core/model/document-reading.ts';
import { zipFile } from '../zip-file.ts';

const STYLES =
  '<style:style style:name="g" style:family="table-cell"><style:table-cell-properties fo:background-color="#2e7d32"/></style:style>' +
  '<style:style style:name="w" style:family="table-cell"><style:table-cell-properties fo:background-color="#ffffff"/></style:style>' +
  '<style:style style:name="t" style:family="table-cell"><style:table-cell-properties fo:background-color="transparent"/></style:style>';
const text = (value: string, style = ''): string =>
  `<table:table-cell${style === '' ? '' : ` table:style-name="${style}"`} office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
const blank = (style: string, count: number): string =>
  count === 0 ? '' : `<table:table-cell table:style-name="${style}" table:number-columns-repeated="${String(count)}"/>`;
const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;

async function levelsOf(...rows: readonly string[]): Promise<readonly string[]> {
  const content =
    '<office:document-content xmlns:office="o" xmlns:style="s" xmlns:table="t" xmlns:text="x" xmlns:fo="f">' +
    `<office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:spreadsheet>` +
    `<table:table table:name="Blad1">${rows.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const bytes = zipFile([
    ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
    ['content.xml', content],
  ]);
  const { readings } = await ingest('kaart.ods', bytes);
  return readings
    .flatMap((reading) => profilesOf(reading))
    .flatMap(({ requirements }) => requirements.map((one) => `${one.label} ${String(one.required ?? '.')}`));
}

const TITLE = row(text('Functie'), text('Bode'));

describe('cells of an OpenDocument sheet of which only the colour says what is asked', () => {
  it.each([['w'], ['t']])('filled up from the left, beside cells of style %s', async (empty) => {
    const strip = (level: number): string => blank('g', level) + blank(empty, 4 - level) + blank('', 1000);
    expect(
      await levelsOf(
        TITLE,
        row(text('Competentie'), text('1'), text('2'), text('3'), text('4')),
        row(text('Luisteren'), strip(3)),
        row(text('Plannen'), strip(2)),
        row(text('Samenwerken'), strip(4)),
      ),
    ).toEqual(['Luisteren 3', 'Plannen 2', 'Samenwerken 4']);
  });

  it('and nothing where a whole row has a colour, or every row looks alike', async () => {
    expect(
      await levelsOf(
        TITLE,
        row(text('Competentie', 'g'), text('Niveau', 'g'), blank('g', 1000)),
        row(text('Luisteren'), text('3')),
        row(text('Plannen', 'g'), text('2', 'g'), blank('g', 1000)),
        row(text('Samenwerken'), text('4')),
      ),
    ).toEqual(['Luisteren 3', 'Plannen 2', 'Samenwerken 4']);
  });
});
