// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { whenSeen } from '../../src/ui/when-seen.ts';

/** Observers that are told by the test what is on the screen. */
class FakeObserver {
  static readonly all: FakeObserver[] = [];
  isOn = true;
  readonly #told: (entries: readonly { readonly isIntersecting: boolean }[]) => void;
  constructor(told: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
    this.#told = told;
    FakeObserver.all.push(this);
  }
  observe(): void {
    this.isOn = true;
  }
  disconnect(): void {
    this.isOn = false;
  }
  tell(isIntersecting: boolean): void {
    if (this.isOn) this.#told([{ isIntersecting }]);
  }
}

describe('what waits until it is on the screen', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('happens once, and of two only the last', () => {
    vi.stubGlobal('IntersectionObserver', FakeObserver);
    const done: string[] = [];
    const element = document.createElement('div');
    for (const word of ['one', 'two']) whenSeen(element, () => done.push(word));
    for (const isShown of [false, true, true]) for (const observer of FakeObserver.all) observer.tell(isShown);
    expect(done).toEqual(['two']);
  });
});
