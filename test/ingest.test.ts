import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import fc from 'fast-check';
import { documentReadingSchema } from '../src/core/model/document-reading.ts';
import { nlDiagnostics } from '../src/i18n/nl/diagnostics.ts';
import { ingest, type IngestedFile } from '../src/ingest.ts';

const DOCUMENTS = new URL('../../shared/documents/', import.meta.url);

function ingested(text: string): Promise<IngestedFile> {
  return ingest('bestand', new TextEncoder().encode(text));
}

async function kinds(text: string): Promise<readonly string[]> {
  return (await ingested(text)).readings.map((one) => one.kind);
}

describe('ingest', () => {
  it('reads a table that was filled in, and keeps its lines for showing a row in its place', async () => {
    const { readings, lines } = await ingested('competentie;gradatie\nInzet;2');
    expect(readings).toMatchObject([{ file: 'bestand', kind: 'function-profile', diagnostics: [] }]);
    expect(lines).toEqual(['competentie;gradatie', 'Inzet;2']);
  });

  it('reads a function card', async () => {
    expect(
      await kinds(
        'Functiekaart\n\nFunctienaam: Onthaalmedewerker\n\nDienst: Onthaal\n\nGedragscompetenties\n\n' +
          '| Competentie | gradatie 1 | gradatie 2 | gradatie 3 |\n|---|---|---|---|\n| Inzet | X | X | |\n| Orde | X | | |',
      ),
    ).toEqual(['function-profile']);
  });

  it.each([
    ['{"documents":[]}', []],
    ['{"title":"Gids","competencies":[]}', ['dictionary']],
    ['{"mappings":[]}', ['crosswalk']],
    ['{"people":[{"person":"P1"}],"assessments":[]}', ['team', 'assessments']],
    ['{"format":"meetlat-workspace","version":1}', ['workspace']],
    ['{"iets":"anders"}', ['unknown']],
  ])('reads the JSON %s', async (text, expected) => {
    expect(await kinds(text)).toEqual(expected);
  });

  it('says of a text without anything known that nothing was recognised', async () => {
    const { readings } = await ingested('Beste buur,\n\nhet was een fijne avond.');
    expect(readings).toHaveLength(1);
    expect(readings[0]).toMatchObject({ kind: 'unknown' });
    expect(readings[0]?.diagnostics.filter((one) => one.code === 'extract/no-known-kind')).toHaveLength(1);
  });

  it('says of a file that cannot be read why not', async () => {
    expect((await ingested('%PDF-1.7')).readings).toEqual([
      { file: 'bestand', kind: 'unknown', diagnostics: [{ severity: 'error', code: 'read/not-yet-pdf' }] },
    ]);
  });

  it('passes on what the reader doubted', async () => {
    const bytes = Uint8Array.from('competentie;gradatie\nCo\u00f6rdineren;2', (sign) => sign.charCodeAt(0));
    expect((await ingest('a.csv', bytes)).readings[0]?.diagnostics).toEqual([
      { severity: 'info', code: 'read/windows-1252' },
    ]);
  });

  it('never throws, and every reading meets its schema and has a text for every diagnostic', async () => {
    const piece = fc.constantFrom(
      ...'Functiekaart|Functie: Bode|Kernresultaten|- taak|Competenties|Gedragscompetenties|Inzet X | X|Niveau|a\tb\tc'.split(
        '|',
      ),
      ...[
        '| Competentie | 1 | 2 |',
        '|---|---|---|',
        '| Inzet | X | |',
        'B1 B2',
        '0 30.119 2.510',
        'x;y',
        '2-3',
        '',
        '# k',
      ],
      ...[
        'Inzet (3)',
        'competentie;gradatie',
        'Rijbewijs B',
        '1. Schriftelijk gedeelte (50 punten)',
        '\f',
        '<ul><li>a</li></ul>',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(piece, fc.string({ maxLength: 30 })), { maxLength: 25 }), async (lines) => {
        for (const reading of (await ingested(lines.join('\n'))).readings) {
          expect(v.safeParse(documentReadingSchema, reading).success).toBe(true);
          for (const { code } of reading.diagnostics) expect(Object.keys(nlDiagnostics)).toContain(code);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.skipIf(!existsSync(DOCUMENTS))(
    'finds a function in each public document (skipped without the shared documents)',
    async () => {
      for (const name of readdirSync(DOCUMENTS)) {
        const { readings } = await ingest(name, readFileSync(new URL(name, DOCUMENTS)));
        expect(readings.map((one) => one.kind)).toEqual(['function-profile']);
      }
    },
  );
});
