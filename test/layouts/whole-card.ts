import { legendOf, WORDING, type Card, type Notation } from './card.ts';
import type { Variant } from './differences.ts';
import { GAP, heading, item, line, PLAIN, printed, type Format, type Part, type Print } from './paper.ts';

export type LegendPlace = 'above' | 'below' | 'brackets' | 'none';

/** All that may differ between two documents of one card beside how its competencies are printed. */
export interface Setting {
  readonly format: Format;
  readonly print: Print;
  readonly legend: LegendPlace;
  readonly legendStyle: 'equals' | 'ends';
  /** Heading over the competencies; every card language has several. */
  readonly heading: number;
  /** Whether the clusters are printed. */
  readonly hasClusters: boolean;
  readonly clutter: 'none' | 'before' | 'after' | 'both';
}

const HEADINGS: Readonly<Record<Card['language'], readonly string[]>> = {
  nl: ['Competenties', 'Competentieprofiel', 'Vereiste competenties', 'Wat verwachten we van jou?', 'Profiel'],
  fr: ['Compétences', 'Profil de compétences', 'Compétences requises', 'Profil', 'Votre profil'],
  en: ['Competencies', 'Competency profile', 'Person specification', 'Your profile', 'What we are looking for'],
};

/**
 * Settings for a family of layouts: the formats in turn, and everything else varied with them, the same every time.
 *
 * @param seed Makes the families differ.
 */
export function settings(formats: readonly Format[], count: number, seed: number): readonly Setting[] {
  return Array.from({ length: count }, (_, index) => {
    const at = index + seed;
    const format = pick(formats, index);
    const isText = format === 'txt' || format === 'md';
    const print: Print = {
      ...PLAIN,
      bullet: pick(['-', '•', '', '1.', '*'] as const, at + Math.floor(index / formats.length)),
      indent: format === 'txt' ? pick([0, 0, 2, 0, 4], at) : 0,
      isAiry: format === 'txt' && at % 4 === 1,
      isUnderlined: at % 2 === 0,
      ...(isText && at % 3 === 1 ? { wrap: pick([70, 76, 82, 90], at) } : {}),
    };
    return {
      format,
      print,
      legend: pick(['above', 'below', 'brackets', 'above', 'below'] as const, at * 2 + Math.floor(at / 5)),
      legendStyle: at % 3 === 2 ? 'ends' : 'equals',
      heading: at % 5,
      hasClusters: at % 4 !== 3,
      clutter: pick(['none', 'before', 'both', 'after'] as const, at + Math.floor(index / 2)),
    };
  });
}

export function pick<Value>(values: readonly Value[], index: number): Value {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

/** A document around the competencies of a card. */
export function wholeCard(
  name: string,
  card: Card,
  notation: Notation | undefined,
  setting: Setting,
  competencies: readonly Part[],
): Variant {
  const words = WORDING[card.language];
  const { format, print, clutter } = setting;
  const colon = card.language === 'fr' ? ' : ' : ': ';
  const isNamed = notation === 'word' || notation === 'letter';
  const legend = notation === undefined ? '' : legendOf(card, notation, isNamed ? 'equals' : setting.legendStyle);
  const place = legend === '' ? 'none' : setting.legend;
  const title = pick(HEADINGS[card.language], setting.heading);
  const aside = place === 'brackets' ? ` (${legend.replace(/\.$/u, '')})` : '';
  const around = card.clutter.map((text) => line(text));
  const parts: readonly Part[] = [
    ...(clutter === 'before' || clutter === 'both' ? around : []),
    line(`${words.title}${colon}${card.title}`),
    line(`${words.organisation}${colon}${card.organisation}`),
    line(`${words.service}${colon}${card.service}`),
    GAP,
    heading(2, words.tasks),
    ...card.tasks.map((task) => item(task)),
    GAP,
    heading(2, title),
    ...(aside === '' ? [] : [line(aside.trim()), GAP]),
    ...(place === 'above' ? [line(legend), GAP] : []),
    ...competencies,
    GAP,
    ...(place === 'below' ? [line(legend), GAP] : []),
    heading(2, words.conditions),
    ...card.conditions.map((condition) => item(condition)),
    ...(clutter === 'after' || clutter === 'both' ? [GAP, ...around] : []),
  ];
  const look = [
    format,
    `bullet "${print.bullet}"`,
    ...(print.wrap === undefined ? [] : [`wrap ${String(print.wrap)}`]),
    ...(print.indent === 0 ? [] : [`indent ${String(print.indent)}`]),
    ...(print.isAiry ? ['airy'] : []),
    `legend ${place}`,
    ...(setting.hasClusters ? [] : ['no clusters']),
  ];
  return {
    name: `${name}; ${look.join(', ')}; ${card.name}`,
    card,
    file: `${card.name}.${format}`,
    content: printed(parts, format, print),
    isScaleShown: place !== 'none',
  };
}
