// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { formKey } from '../../src/ui/form-keys.ts';

/** What a key in a field of a form did, and whether it went on to what the form stands in. */
function pressed(field: string, key: string, held: KeyboardEventInit = {}): readonly string[] {
  const told: string[] = [];
  const form = document.createElement('div');
  const outside = document.createElement('div');
  outside.append(form);
  outside.addEventListener('keydown', () => told.push('outside'));
  form.addEventListener('keydown', (event) => {
    formKey(event, { save: () => told.push('save'), close: () => told.push('close') });
  });
  const target = document.createElement(field);
  form.append(target);
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...held }));
  return told;
}

describe('keys in a small form', () => {
  it('save with Enter in a field, and in a text of lines only with Ctrl or command', () => {
    expect(pressed('input', 'Enter')).toEqual(['save']);
    expect(pressed('textarea', 'Enter')).toEqual(['outside']);
    expect(pressed('textarea', 'Enter', { ctrlKey: true })).toEqual(['save']);
    expect(pressed('textarea', 'Enter', { metaKey: true })).toEqual(['save']);
  });

  it('close it with Escape, and leave other keys to what it stands in', () => {
    expect(pressed('input', 'Escape')).toEqual(['close']);
    expect(pressed('input', 'a')).toEqual(['outside']);
  });
});
