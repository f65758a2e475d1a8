import { describe, expect, it } from 'vitest';
import { reviewIntent } from '../../src/ui/review-key.ts';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  reviewIntent({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe('keys on a row that is looked over', () => {
  it('sets the level with its digit, and takes it away with zero or backspace', () => {
    expect(press('3')).toEqual({ kind: 'level', level: 3 });
    expect(press('0')).toEqual({ kind: 'level', level: undefined });
    expect(press('Backspace')).toEqual({ kind: 'level', level: undefined });
  });

  it('means the same with a capital letter', () => {
    expect(press('S')).toEqual({ kind: 'edit', editor: 'split' });
    expect(press('s')).toEqual({ kind: 'edit', editor: 'split' });
  });

  it('goes to the next row that waits, not just to the next row', () => {
    expect(press('n')).toEqual({ kind: 'move', to: 'next-open' });
    expect(press('ArrowDown')).toEqual({ kind: 'move', to: 'next' });
  });

  it('leaves to the browser what is the browser’s', () => {
    expect(press('Tab')).toBeUndefined();
    expect(press('l', { ctrlKey: true })).toBeUndefined();
    expect(press('1', { altKey: true })).toBeUndefined();
    expect(press('s', { metaKey: true })).toBeUndefined();
  });
});
