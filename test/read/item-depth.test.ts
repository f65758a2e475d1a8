import { describe, expect, it } from 'vitest';
import { itemDepth } from '../../src/read/item-depth.ts';

describe('the depth of a list item', () => {
  it('follows its indentation, and comes back with it', () => {
    const indents: number[] = [];
    const depths = ['- mensen', '  - luisteren', '\t\t- doorvragen', '  - spreken', '- spullen'].map((line) =>
      itemDepth(indents, '', line),
    );
    expect(depths).toEqual([1, 2, 3, 2, 1]);
  });

  it('grows by one space only below an item that announces a list', () => {
    expect(itemDepth([0], 'Je kan:', ' - luisteren')).toBe(2);
    expect(itemDepth([0], 'luisteren', ' - spreken')).toBe(1);
  });
});
