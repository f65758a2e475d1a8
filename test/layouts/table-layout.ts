import { profilesOf } from '../../src/core/model/document-reading.ts';
import type { Requirement } from '../../src/core/model/profile.ts';
import { ingest } from '../../src/ingest.ts';
import { WORDING, type Card } from './card.ts';
import { documentBytes, FORMATS, type Format, type Part } from './table-document.ts';

/** One competency as a careful reader finds it; `cluster` and `of` are compared where the layout shows them. */
export interface Asked {
  readonly label: string;
  readonly required?: number;
  readonly possible?: number;
  readonly wished?: number;
  readonly cluster?: string;
  /** Length of the scale. */
  readonly of?: number;
}

/** What one function asks; a title is compared where it is given. */
export interface AskedFunction {
  readonly title?: string;
  readonly asked: readonly Asked[];
}

/** One way to lay out a card in tables, with what must be read in it. */
export interface TableLayout {
  readonly name: string;
  readonly parts: readonly Part[];
  readonly formats: readonly Format[];
  readonly functions: readonly AskedFunction[];
  /** A doubt must be told, by the code of its diagnostic. */
  readonly doubt?: RegExp;
  /** Number of competencies that a dictionary in the document explains. */
  readonly explained?: number;
}

/** What of a card a layout shows. */
export interface Shown {
  readonly hasCluster?: boolean;
  readonly hasLength?: boolean;
  readonly isLevelFree?: boolean;
}

/** All rows of a card as they must be read. */
export function askedOf(card: Card, { hasCluster, hasLength, isLevelFree }: Shown = {}): readonly Asked[] {
  return card.groups.flatMap(({ cluster, rows }) =>
    rows.map(({ label, level }): Asked => ({
      label,
      ...(level === undefined || isLevelFree === true ? {} : { required: level }),
      ...(hasCluster === true ? { cluster } : {}),
      ...(hasLength === true && level !== undefined ? { of: card.words.length } : {}),
    })),
  );
}

/** A whole document around the tables of a card: fields and tasks before them, conditions and notes after. */
export function cardParts(card: Card, tables: readonly Part[], isHeaded = true): readonly Part[] {
  const words = WORDING[card.language];
  const text = (line: string): Part => ({ kind: 'text', text: line });
  return [
    text(`${words.title}: ${card.title}`),
    text(`${words.organisation}: ${card.organisation}`),
    { kind: 'heading', text: words.tasks },
    ...card.tasks.map((one) => text(`- ${one}`)),
    ...(isHeaded ? [{ kind: 'heading', text: words.competencies } as const] : []),
    ...tables,
    { kind: 'heading', text: words.conditions },
    ...card.conditions.map((one) => text(`- ${one}`)),
    ...card.clutter.map((one) => text(one)),
  ];
}

/** A layout of one card. */
export function cardLayout(
  name: string,
  card: Card,
  tables: readonly Part[],
  asked: readonly Asked[],
  more: Partial<Pick<TableLayout, 'formats' | 'doubt' | 'explained'>> & { readonly isHeaded?: boolean } = {},
): TableLayout {
  const { isHeaded = true, formats = FORMATS, ...rest } = more;
  return {
    name: `${name}: ${card.name}`,
    parts: cardParts(card, tables, isHeaded),
    formats,
    functions: [{ asked }],
    ...rest,
  };
}

function lineOf(one: Asked, like: Asked): string {
  const range = one.possible === undefined ? '' : `-${String(one.possible)}`;
  return [
    like.cluster === undefined ? '' : `[${one.cluster ?? ''}] `,
    one.label,
    ` ${one.required === undefined ? '.' : String(one.required)}${range}`,
    like.of === undefined ? '' : `/${one.of === undefined ? '?' : String(one.of)}`,
    one.wished === undefined ? '' : ` wished ${String(one.wished)}`,
  ].join('');
}

function asked(one: Requirement): Asked {
  return {
    label: one.label,
    ...(one.required === undefined ? {} : { required: one.required }),
    ...(one.requiredPossible === undefined ? {} : { possible: one.requiredPossible }),
    ...(one.wished === undefined ? {} : { wished: one.wished }),
    ...(one.cluster === undefined ? {} : { cluster: one.cluster }),
    ...(one.scale === undefined ? {} : { of: one.scale.levels }),
  };
}

/** How the reading of a layout in one format differs from what it shows: a line for each thing missed or read too much. */
export async function differencesIn(layout: TableLayout, format: Format): Promise<readonly string[]> {
  const { readings } = await ingest(`kaart.${format}`, await documentBytes(layout.parts, format));
  const profiles = readings.flatMap((reading) => profilesOf(reading));
  const codes = readings.flatMap((reading) => reading.diagnostics.map((one) => one.code));
  const wanted = layout.functions.flatMap(({ title, asked: own }, index) => {
    const profile = title === undefined ? profiles[index] : profiles.find((one) => one.title === title);
    const found = (profile?.requirements ?? []).map((one) => asked(one));
    const left = [...found];
    const missed = own.flatMap((one): readonly string[] => {
      const at = left.findIndex((other) => lineOf(other, one) === lineOf(one, one));
      if (at < 0) return [`- ${title ?? ''} ${lineOf(one, one)}`];
      left.splice(at, 1);
      return [];
    });
    return [...missed, ...left.map((one) => `+ ${title ?? ''} ${lineOf(one, { label: '', cluster: '', of: 0 })}`)];
  });
  const more = profiles.length - layout.functions.length;
  const explained = readings.reduce((sum, one) => sum + (one.dictionary?.competencies.length ?? 0), 0);
  return [
    ...wanted,
    ...(more === 0
      ? []
      : [`${String(more)} functions too many (${profiles.map((one) => one.title ?? '?').join(', ')})`]),
    ...((layout.explained ?? 0) === explained ? [] : [`explains ${String(explained)}`]),
    ...(layout.doubt === undefined || codes.some((code) => layout.doubt?.test(code) === true)
      ? []
      : [`no doubt among ${codes.join(' ')}`]),
    ...(wanted.length === 0 ? [] : [`  (${[...new Set(codes)].join(' ')})`]),
  ];
}

/** Every row of a card with its cluster. */
export function clusteredRows(card: Card): readonly {
  readonly label: string;
  readonly level?: number;
  readonly cluster: string;
  readonly isFirst: boolean;
  readonly size: number;
}[] {
  return card.groups.flatMap(({ cluster, rows }) =>
    rows.map((one, index) => ({ ...one, cluster, isFirst: index === 0, size: rows.length })),
  );
}

/** One after the other, for ever. */
export function turn<T>(list: readonly T[], index: number): T {
  const one = list[index % list.length];
  if (one === undefined) throw new Error('nothing to take turns with');
  return one;
}
