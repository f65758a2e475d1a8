import { CARDS, legendOf, printedRung, WORDING, type Card, type CardRow, type Notation } from './card.ts';
import type { Variant } from './differences.ts';

/** A label and its level on one line. `undefined` for a level: what the line says where none is stated. */
interface Line {
  readonly name: string;
  readonly notations: readonly Notation[];
  readonly print: (label: string, rung: string | undefined, card: Card) => string;
}

const LINES: readonly Line[] = [
  {
    name: 'brackets',
    notations: ['digit'],
    print: (label, rung, card) => (rung === undefined ? label : `${label} (${WORDING[card.language].level} ${rung})`),
  },
];

/** The head of a card as lines of text, and what may stand between it and the competencies. */
export function headOf(card: Card): readonly string[] {
  const words = WORDING[card.language];
  const colon = card.language === 'fr' ? ' : ' : ': ';
  return [
    `${words.title}${colon}${card.title}`,
    `${words.organisation}${colon}${card.organisation}`,
    `${words.service}${colon}${card.service}`,
    '',
    words.tasks,
    ...card.tasks.map((task) => `- ${task}`),
    '',
  ];
}

/** What stands below the competencies. */
export function footOf(card: Card): readonly string[] {
  return ['', WORDING[card.language].conditions, ...card.conditions.map((condition) => `- ${condition}`), ''];
}

/** Plain text with one line for each competency. */
export function lineVariants(): readonly Variant[] {
  return LINES.flatMap((line) =>
    line.notations.flatMap((notation) => CARDS.map((card) => lineVariant(card, line, notation))),
  );
}

function lineVariant(card: Card, line: Line, notation: Notation): Variant {
  const printed = ({ label, level }: CardRow): string =>
    `- ${line.print(label, level === undefined ? undefined : printedRung(card, level, notation), card)}`;
  const lines = [
    ...headOf(card),
    WORDING[card.language].competencies,
    legendOf(card, notation),
    '',
    ...card.groups.flatMap(({ cluster, rows }) => [cluster, ...rows.map((row) => printed(row)), '']),
    ...footOf(card),
  ];
  return {
    name: `${line.name}, ${notation}`,
    card,
    file: `${card.name}.txt`,
    content: lines.join('\n'),
    isScaleShown: true,
  };
}
