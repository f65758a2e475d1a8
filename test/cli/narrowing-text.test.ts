import { expect, it } from 'vitest';
import { narrowingText, type NarrowingOutput } from '../../src/cli/narrowing-text.ts';
import { enCli } from '../../src/i18n/en/cli.ts';

const NOW = { low: 0.2, high: 0.6 };
const point = (label: string): NarrowingOutput => ({
  kind: 'rating',
  label,
  widest: 0.2,
  outcomes: [
    { level: 0, low: 0.2, high: 0.4 },
    { level: 3, low: 0.4, high: 0.6, aligned: true },
  ],
});
const points = (count: number): readonly NarrowingOutput[] =>
  Array.from({ length: count }, (_, index) => point(`Task ${String(index)}`));

it('says how many points the table leaves out, and how many links were not tried', () => {
  const told = narrowingText({ narrowing: points(7), untried: 3 }, NOW, enCli);
  expect(told).toContain('And 2 more: --json shows all.');
  expect(told).toContain('3 suggested links were not worked out, because there are too many.');
  expect(narrowingText({ narrowing: [], untried: 1 }, NOW, enCli)).toContain('1 suggested link was not worked out');
  expect(narrowingText({ narrowing: points(5) }, NOW, enCli)).not.toMatch(/more|not worked out/u);
});

it('marks what rests on scales laid on each other, and nothing else', () => {
  const told = narrowingText({ narrowing: points(1) }, NOW, enCli);
  expect(told).toContain('3: ~ 40');
  expect(told).toContain('0: 20');
});
