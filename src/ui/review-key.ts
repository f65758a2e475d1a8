/** What a key on a row asks for. `part`: of one of the competencies in a row that was split. */
export type ReviewIntent =
  | { readonly kind: 'level'; readonly level: number | undefined; readonly part?: number }
  | { readonly kind: 'accept' | 'leave-out' | 'revert' | 'help' | 'lines' | 'type' | 'facts' | 'place' }
  | { readonly kind: 'edit'; readonly editor: RowEditorKind }
  | { readonly kind: 'move'; readonly to: 'next' | 'previous' | 'first' | 'last' | 'next-open' | 'previous-open' };

/** What is done elsewhere, by the event that asks for it: the title, the list of keys, the place in the document. */
export const ASKED_ELSEWHERE = {
  facts: 'ml-facts-wanted',
  help: 'ml-review-keys-asked',
  place: 'ml-row-place-wanted',
} as const;

/** What of a row can be changed with a small form. */
export type RowEditorKind = 'label' | 'cluster' | 'scale' | 'split' | 'join' | 'similar' | 'texts';

/** What a row belongs to. */
export type ReviewedKind = 'function' | 'dictionary';

/** Whether there is such a form for the rows of a function, or of a dictionary. */
export function hasEditor(of: ReviewedKind, editor: RowEditorKind): boolean {
  if (editor === 'texts') return of === 'dictionary';
  return editor !== 'scale' || of === 'function';
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const KEYS: Readonly<Record<string, ReviewIntent>> = {
  '0': { kind: 'level', level: undefined },
  backspace: { kind: 'level', level: undefined },
  enter: { kind: 'accept' },
  delete: { kind: 'leave-out' },
  r: { kind: 'revert' },
  '?': { kind: 'help' },
  i: { kind: 'lines' },
  '+': { kind: 'type' },
  h: { kind: 'facts' },
  e: { kind: 'edit', editor: 'label' },
  f2: { kind: 'edit', editor: 'label' },
  c: { kind: 'edit', editor: 'cluster' },
  l: { kind: 'edit', editor: 'scale' },
  s: { kind: 'edit', editor: 'split' },
  j: { kind: 'edit', editor: 'join' },
  a: { kind: 'edit', editor: 'similar' },
  t: { kind: 'edit', editor: 'texts' },
  arrowdown: { kind: 'move', to: 'next' },
  arrowup: { kind: 'move', to: 'previous' },
  home: { kind: 'move', to: 'first' },
  end: { kind: 'move', to: 'last' },
  n: { kind: 'move', to: 'next-open' },
  p: { kind: 'move', to: 'previous-open' },
};

/**
 * What a key means while a row has the focus: a digit is a level, a letter opens a form, an arrow moves on.
 *
 * @returns Nothing for a key that is the browser's own.
 */
export function reviewIntent({ key, ctrlKey, metaKey, altKey }: Pressed): ReviewIntent | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const name = key.toLowerCase();
  if (/^[1-9]$/.test(name)) return { kind: 'level', level: Number(name) };
  return KEYS[name];
}

/** Whether a key writes something, so that whoever presses it expects an answer. */
export function isLetter({ key, ctrlKey, metaKey, altKey }: Pressed): boolean {
  return key.trim().length === 1 && !ctrlKey && !metaKey && !altKey;
}
