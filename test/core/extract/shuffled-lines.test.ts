import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../src/core/extract/extract-document.ts';
import { profilesOf } from '../../../src/core/model/document-reading.ts';
import type { Requirement } from '../../../src/core/model/profile.ts';
import type { SourceText } from '../../../src/core/model/source-text.ts';
import { foldLabel } from '../../../src/core/text/fold.ts';
import { readText } from '../../../src/read/read-text.ts';
import { readCard } from './read-card.ts';

/** Lines of cards in many layouts, to be mixed. */
const LINES = [
  '',
  '',
  'Functiekaart',
  'Functienaam: Torenwachter',
  'Dienst:',
  'Kernresultaten',
  'Uitkijken over de stad',
  'Dit omvat onder meer de volgende concrete taken:',
  '- brand melden en de klok luiden',
  'e trappen vegen',
  '- ...',
  'Competentieprofiel',
  'Gedragscompetenties',
  'Technische competenties',
  'specifieke eisen:',
  '- kunnen klimmen',
  '- basiskennis klokken (2)',
  'Samenwerken - niveau 2',
  'KERNCOMPETENTIES\tUitkijken\t2\tZiet ver',
  '\tCompetentie\tNiveau\tOmschrijving niveau',
  '\tLuisteren\t3\tHoort veel',
  'Cluster\tCompetentie\tGradatie\t\t',
  '\t\telementair\tvoldoende\tgrondig',
  'Bouw\tMetselen\t\tx\t',
  '\tTimmeren\t\tx\tx',
  '| Cluster | Competentie | gradatie 1 | gradatie 2 | gradatie 3 |',
  '|---|---|---|---|---|',
  '| Omgang | Geduld | X | X | |',
  '| | Moed | X | | X |',
  'Gradatie',
  '2|3',
  'Cluster Competentie 5|0 @',
  'Waken | Klokken luiden X | X',
  'GEN | Inzet X | X | X',
  'gedrag',
  'Per competentie worden 3 gradaties onderscheiden.',
  'Rijbewijs\t\tB\t\t',
  'Torenkaart pagina 2 van 3',
  '\fTorenkaart',
  'B1 B2 B3',
  '0 30.119 2.510 32.818',
  'Schriftelijk gedeelte (40 punten)',
  '<ul><li>Waakzaamheid</li><li><input type="checkbox"/> Geduld</li></ul>',
  '<b>Attitude</b>\t<ul><li>Rust</li></ul>',
];

const shuffled = fc.array(fc.constantFrom(...LINES), { maxLength: 60 });

function requirementsIn(source: SourceText): readonly Requirement[] {
  return profilesOf(extractDocument(source)).flatMap((profile) => profile.requirements);
}

/** The text of a line and the few below it, over which a paragraph may run. */
function around(lines: readonly string[], line: number): string {
  const text = lines.slice(line - 1, line + 5).join(' ');
  return foldLabel(text.replaceAll(/<[^<>]{0,80}>/gu, ' '));
}

/** Whether a level shows on a line: as a figure, as a number of marks, or by a mark at least so far from the label. */
function standsOn(line: string, label: string, level: number): boolean {
  if (line.split(/[^\d]/u).includes(String(level))) return true;
  const [first = ''] = label.split(' ');
  const cells = line.slice(line.indexOf(first) + first.length).split(/[\t|]/u);
  const marked = cells.flatMap((cell, index) => (/(?:^|\s)x$/iu.test(cell.trimEnd()) ? [index] : []));
  return marked.length === level || marked.some((place) => place >= level);
}

describe('signs of tables and lists in any order', () => {
  it('never make extraction throw', () => {
    const sign = fc.constantFrom(...'xX|\t -–•e o12345(),:;.<>/&#*_=°¢\f\u00a0ț'.split(''), 'Gradatie', 'Niveau', '\n');
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 400 }), (text) => {
        expect(() => readCard(...text.split('\n'))).not.toThrow();
      }),
    );
  });
});

describe('lines of cards in any order', () => {
  it('give diagnostics that have a place in the document or none', () => {
    fc.assert(
      fc.property(shuffled, (lines) => {
        for (const { at } of readCard(...lines).diagnostics) {
          expect(at?.line ?? 1).toBeGreaterThanOrEqual(1);
          expect(at?.line ?? 1).toBeLessThanOrEqual(Math.max(lines.length, 1));
        }
      }),
    );
  });

  it('give requirements whose labels stand where they say', () => {
    fc.assert(
      fc.property(shuffled, (lines) => {
        const source = readText('kaart.txt', lines.join('\n'));
        for (const { label, at } of requirementsIn(source)) {
          const [first = ''] = foldLabel(label).split(' ');
          expect(around(source.lines, at?.line ?? 0)).toContain(first);
        }
      }),
    );
  });

  it('give no level that does not stand on the line of its competency', () => {
    fc.assert(
      fc.property(shuffled, (lines) => {
        for (const one of requirementsIn(readText('kaart.txt', lines.join('\n')))) {
          const line = lines[(one.at?.line ?? 0) - 1] ?? '';
          const levels = [one.required, one.requiredPossible].filter((level) => level !== undefined);
          for (const level of levels) expect([line, level, standsOn(line, one.label, level)]).toContain(true);
        }
      }),
    );
  });

  it('give a certain level below the possible one', () => {
    fc.assert(
      fc.property(shuffled, (lines) => {
        for (const { required, requiredPossible } of requirementsIn(readText('kaart.txt', lines.join('\n')))) {
          if (requiredPossible !== undefined) expect(required ?? requiredPossible).toBeLessThan(requiredPossible);
        }
      }),
    );
  });
});

describe('a document that is twice as long', () => {
  /** Characters that extraction gives to regular expressions for a card of so many lines, none of which it saw before. */
  function charactersMatched(rows: number, own: string): number {
    const lines = ['Functiekaart', '', 'Functienaam: Torenwachter', '', 'Competenties', ''];
    for (let row = lines.length; row < rows; row += 1) lines.push(`- kunnen omgaan met zaak ${own}${row.toString(36)}`);
    const source = readText('kaart.txt', lines.join('\n'));
    const exec: unknown = Reflect.get(RegExp.prototype, 'exec');
    if (typeof exec !== 'function') throw new Error('no exec');
    let count = 0;
    Reflect.set(RegExp.prototype, 'exec', function (this: RegExp, text: string): unknown {
      count += text.length;
      const found: unknown = Reflect.apply(exec, this, [text]);
      return found;
    });
    try {
      expect(extractDocument(source).profile?.requirements).toHaveLength(rows - 6);
    } finally {
      Reflect.set(RegExp.prototype, 'exec', exec);
    }
    return count;
  }

  it('costs about twice the matching', () => {
    // Both longer than answers about lines are kept: a shorter card costs less a line.
    const half = charactersMatched(3_000, 'x');
    expect(half).toBeGreaterThan(50_000);
    expect(charactersMatched(6_000, 'y') / half).toBeLessThan(2.2);
  });
});
