/** What the keys of a small form do. */
export interface FormActs {
  readonly save: () => void;
  readonly close: () => void;
}

/**
 * Enter in a field saves a small form, elsewhere only together with Ctrl or ⌘ (a text may have lines); Escape closes it.
 * The key means nothing more to what the form stands in.
 */
export function formKey(event: KeyboardEvent, { save, close }: FormActs): void {
  const isSave = event.key === 'Enter' && (event.ctrlKey || event.metaKey || event.target instanceof HTMLInputElement);
  if (event.key !== 'Escape' && !isSave) return;
  event.preventDefault();
  event.stopPropagation();
  if (isSave) save();
  else close();
}
