import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../src/core/extract/extract-document.ts';
import type { DocumentReading } from '../../../src/core/model/document-reading.ts';
import { documentReadingSchema } from '../../../src/core/model/document-reading.ts';
import type { Requirement } from '../../../src/core/model/profile.ts';
import { readText } from '../../../src/read/read-text.ts';
import * as v from 'valibot';

/** Pieces that documents are made of, so that random ones come close to real ones. */
const FRAGMENTS = [
  'Functiekaart',
  'Functienaam: Boswachter',
  'Graadnaam:',
  'Kerntaken',
  'Dit omvat onder meer de volgende taken:',
  '- bomen vellen',
  'e paden herstellen',
  'Competentieprofiel',
  'Gedragscompetenties',
  'Technische competenties',
  'Competentie\tNiveau',
  'Inzet\t2',
  'Cluster\tCompetentie\tGradatie\t\t',
  '\t\telementair\tvoldoende\tgrondig',
  'Bos\tZagen\t\tx\t',
  '| Competentie | 1 | 2 | 3 |',
  '|---|---|---|---|',
  '| Zagen | x | x | |',
  'GEN | Inzet X | X',
  'gedrag',
  'Niveau 2: werkt alleen',
  'Samenwerken (3)',
  'Wat verwachten we van jou?',
  'pagina 2 van 3',
  'Per competentie zijn er 3 gradaties.',
  '<ul><li>x</li></ul>',
  '3',
  'X',
  '|',
  '',
];

const line = fc.oneof(
  fc.constantFrom(...FRAGMENTS),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 60 }),
);
const document = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));

function read(text: string): DocumentReading {
  return extractDocument(readText('kaart.txt', text));
}

function requirementsOf(reading: DocumentReading): readonly Requirement[] {
  return [...(reading.profiles ?? []), ...(reading.profile === undefined ? [] : [reading.profile])].flatMap(
    (one) => one.requirements,
  );
}

describe('any text whatever', () => {
  it('is read without an error, into a reading that holds to its schema', () => {
    fc.assert(
      fc.property(document, (text) => {
        const reading = read(text);
        expect(v.safeParse(documentReadingSchema, reading).success).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('gives no level that none of its lines prints', () => {
    const plain = fc.array(
      fc.oneof(
        fc.constantFrom(...FRAGMENTS.filter((one) => !/[\dxX●|]/u.test(one))),
        // No letter from a to f: under a word for a level it is one, and a diagnostic says so.
        fc.string({ unit: fc.constantFrom('k', 'm', 'u', 'o', ' ', '-', ':', '.', '\t'), maxLength: 40 }),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(plain, (lines) => {
        for (const one of requirementsOf(read(lines.join('\n')))) {
          expect([one.label, one.required, one.requiredPossible]).toEqual([one.label, undefined, undefined]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every word of a label as some line prints it', () => {
    fc.assert(
      fc.property(document, (text) => {
        const printed = text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
        for (const { label } of requirementsOf(read(text))) {
          for (const word of label.split(' '))
            expect(printed).toContain(word.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, ''));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is read the same twice', () => {
    fc.assert(
      fc.property(document, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 50 },
    );
  });
});

describe('a long document', () => {
  it.each([
    ['lines', 'Een regel met wat woorden erin'],
    ['items', '- bomen vellen'],
    ['marks', 'Zagen X | X'],
    ['rows', 'Zagen\t\tx\t'],
    ['aligned rows', 'Zagen                 x      2'],
    ['headings', 'Kerntaken'],
    ['fields', 'Dienst: Groen'],
    ['bare fields', 'Dienst Groen'],
    ['numbers', '7'],
    ['dotted lines', 'Zagen ........ 2'],
  ])('of nothing but %s is read to the end', (_name, one) => {
    const text = ['Functienaam: Boswachter', '', 'Competenties', '', ...Array.from({ length: 5_000 }, () => one)].join(
      '\n',
    );
    expect(['function-profile', 'unknown', 'dictionary']).toContain(read(text).kind);
  });
});
