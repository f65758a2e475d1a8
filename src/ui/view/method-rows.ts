import type { MessageKey } from '../../i18n/nl.ts';

/** The example of the explanation, on a scale of three: what is asked and held; `held` absent: not rated. */
export const WORKED_EXAMPLE: readonly { readonly letter: string; readonly asked: number; readonly held?: number }[] = [
  { letter: 'A', asked: 3, held: 2 },
  { letter: 'B', asked: 2, held: 3 },
  { letter: 'C', asked: 2, held: 3 },
  { letter: 'D', asked: 1, held: 1 },
  { letter: 'E', asked: 3 },
];

/** What each rule makes of the example: printed figures, which a test checks against the formulas. */
export const RULES: readonly {
  readonly name: MessageKey;
  readonly hides: MessageKey;
  readonly low: number;
  readonly high: number;
}[] = [
  { name: 'method/rule-meetlat', hides: 'method/rule-meetlat-hides', low: 7 / 11, high: 10 / 11 },
  { name: 'method/rule-met', hides: 'method/rule-met-hides', low: 3 / 5, high: 3 / 5 },
  { name: 'method/rule-proportional', hides: 'method/rule-proportional-hides', low: 7 / 10, high: 7 / 10 },
  { name: 'method/rule-zero', hides: 'method/rule-zero-hides', low: 7 / 11, high: 7 / 11 },
  { name: 'method/rule-known', hides: 'method/rule-known-hides', low: 7 / 8, high: 7 / 8 },
  { name: 'method/rule-surplus', hides: 'method/rule-surplus-hides', low: 9 / 11, high: 9 / 11 },
  { name: 'method/rule-decay', hides: 'method/rule-decay-hides', low: 77 / 100, high: 77 / 100 },
];
