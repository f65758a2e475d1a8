import type { MappingRelation } from '../core/model/crosswalk.ts';

/** What a key on a row of links asks for. */
export type LinkIntent =
  | { readonly kind: 'relate'; readonly relation: MappingRelation }
  | { readonly kind: 'reject' | 'accept' | 'take-back' | 'choose' | 'search' | 'help' }
  | { readonly kind: 'candidate'; readonly step: 1 | -1 }
  | { readonly kind: 'move'; readonly to: 'next' | 'previous' | 'first' | 'last' | 'next-open' | 'previous-open' };

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Relations by the digit that sets them. */
export const RELATION_KEYS: readonly (readonly [key: string, relation: MappingRelation])[] = [
  ['1', 'exactMatch'],
  ['2', 'closeMatch'],
  ['3', 'broadMatch'],
  ['4', 'narrowMatch'],
  ['5', 'relatedMatch'],
];

const KEYS: Readonly<Record<string, LinkIntent>> = {
  ...Object.fromEntries(RELATION_KEYS.map(([key, relation]) => [key, { kind: 'relate', relation }])),
  '0': { kind: 'reject' },
  delete: { kind: 'reject' },
  enter: { kind: 'accept' },
  r: { kind: 'take-back' },
  k: { kind: 'choose' },
  '/': { kind: 'search' },
  '?': { kind: 'help' },
  arrowdown: { kind: 'move', to: 'next' },
  arrowup: { kind: 'move', to: 'previous' },
  arrowright: { kind: 'candidate', step: 1 },
  arrowleft: { kind: 'candidate', step: -1 },
  home: { kind: 'move', to: 'first' },
  end: { kind: 'move', to: 'last' },
  n: { kind: 'move', to: 'next-open' },
  p: { kind: 'move', to: 'previous-open' },
};

/**
 * What a key means while a row has the focus: a digit says how the two relate, Enter agrees and goes on.
 *
 * @returns Nothing for a key that is the browser's own.
 */
export function linkIntent({ key, ctrlKey, metaKey, altKey }: Pressed): LinkIntent | undefined {
  return ctrlKey || metaKey || altKey ? undefined : KEYS[key.toLowerCase()];
}
