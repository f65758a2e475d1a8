import { describe, expect, it } from 'vitest';
import { headedColumns, type Segment } from '../../../../src/core/extract/page/space-columns.ts';
import { asked, profileOf, readCard } from '../read-card.ts';

const HEAD = ['Functie: sluiswachter', '', 'Competenties', ''];

interface Printed {
  readonly names: readonly string[];
  readonly room: number;
  readonly shift: number;
  readonly indent: number;
  readonly isStacked?: boolean;
}

interface Row {
  readonly label: string;
  readonly level: number;
}

const ROWS: readonly Row[] = [
  { label: 'Schutten van schepen', level: 3 },
  { label: 'Meten', level: 1 },
  { label: 'Onthalen van bezoekers aan de kade', level: 4 },
  { label: 'Samenwerken', level: 2 },
];

/** Texts set at columns of a line. */
function placed(texts: readonly (readonly [number, string])[]): string {
  let line = '';
  for (const [column, text] of texts) line = line.padEnd(column) + text;
  return line;
}

function printed(rows: readonly Row[], { names, room, shift, indent, isStacked }: Printed): readonly string[] {
  const first = indent + 42;
  const middle = (rung: number): number => first + rung * room;
  const heads = names.map((name, rung): [number, string] => [middle(rung) - Math.floor(name.length / 2), name]);
  const body = rows.map(({ label, level }) => {
    const rungs = isStacked === true ? Array.from({ length: level }, (_, rung) => rung) : [level - 1];
    return placed([[indent, label], ...rungs.map((rung): [number, string] => [middle(rung) + shift, 'x'])]);
  });
  return [placed([[indent, 'Competentie'], ...heads]), ...body];
}

const levelsOf = (lines: readonly string[]): readonly (number | undefined)[] =>
  asked(readCard(...HEAD, ...lines)).map((one) => one.required);

describe('marks that a converter did not set under their headers', () => {
  const settings = [6, 8, 11].flatMap((room) =>
    [-0.5, -0.25, 0, 0.25, 0.5].flatMap((share) =>
      [0, 5].map((indent) => ({ room, indent, shift: Math.round(share * room) })),
    ),
  );

  it.each(settings)('say the level of their header where the outer marks leave no other: %o', (setting) => {
    const lines = printed(ROWS, { names: ['1', '2', '3', '4'], ...setting });
    expect(levelsOf(lines)).toEqual([3, 1, 4, 2]);
    const scales = profileOf(readCard(...HEAD, ...lines)).requirements.map((one) => one.scale?.levels);
    expect(scales).toEqual([4, 4, 4, 4]);
  });

  it.each(settings)('say no level, or the right one, where another header fits too: %o', (setting) => {
    const rows = ROWS.filter(({ level }) => level === 2 || level === 3);
    const levels = levelsOf(printed(rows, { names: ['1', '2', '3', '4'], ...setting }));
    expect([[3, 2].join(), [undefined, undefined].join()]).toContain(levels.join());
  });

  it('are counted where they stack', () => {
    const lines = printed(ROWS, { names: ['1', '2', '3', '4'], room: 8, shift: 4, indent: 0, isStacked: true });
    expect(levelsOf(lines)).toEqual([3, 1, 4, 2]);
  });

  it('stand with words over them too, one of which reaches over its marks', () => {
    const lines = printed(ROWS, { names: ['basis', 'gevorderd', 'ruim', 'expert'], room: 12, shift: 4, indent: 2 });
    expect(levelsOf(lines)).toEqual([3, 1, 4, 2]);
  });

  it('are shifted on the next page as on the first, where the header is printed again', () => {
    const setting = { names: ['1', '2', '3', '4'], room: 8, indent: 0 };
    const lines = [
      ...printed(ROWS, { ...setting, shift: 4 }),
      'Vakkennis',
      ...printed([{ label: 'Werken met de waterkaart', level: 3 }], { ...setting, shift: 3, indent: 0 }),
    ];
    expect(asked(readCard(...HEAD, ...lines)).at(-1)).toMatchObject({
      label: 'Werken met de waterkaart',
      required: 3,
      scale: { levels: 4 },
    });
  });

  it('say no level where they stand halfway and nothing tells to which side they belong', () => {
    const rows = ROWS.filter(({ level }) => level === 2);
    expect(
      levelsOf(
        printed([...rows, { label: 'Meten', level: 2 }], { names: ['1', '2', '3'], room: 8, shift: 4, indent: 0 }),
      ),
    ).toEqual([undefined, undefined]);
  });
});

describe('columns under one header', () => {
  const at = (text: string, ...starts: readonly number[]): readonly Segment[] =>
    starts.map((start) => ({ text, start, end: start + text.length }));
  const label = (text: string): Segment => ({ text, start: 0, end: text.length });

  it('join each mark with its header', () => {
    const heads = [label('Naam'), ...at('1', 10), ...at('2', 18), ...at('3', 26)];
    const columns = headedColumns([[heads, [label('Inzet'), ...at('x', 14)], [label('Orde'), ...at('x', 30)]]]);
    expect(columns?.[0]).toEqual([
      { start: 0, end: 5 },
      { start: 10, end: 15 },
      { start: 18, end: 19 },
      { start: 26, end: 31 },
    ]);
  });

  it('stay as printed where each mark stands under its header', () => {
    const heads = [label('Naam'), ...at('laag', 10), ...at('hoog', 18)];
    const columns = headedColumns([[heads, [label('Inzet'), ...at('x', 12)], [label('Orde'), ...at('x', 19)]]]);
    expect(columns?.[0]).toHaveLength(3);
  });
});
