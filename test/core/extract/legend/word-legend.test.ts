import { expect, it } from 'vitest';
import { wordLegends } from '../../../../src/core/extract/legend/word-legend.ts';

it('finds the rungs that have a line each, whatever they are called', () => {
  const lines = ['Schaal', 'Kern = werkt met hulp', 'Vlot = werkt alleen', 'Top = leidt anderen op', 'Gedrag'];
  expect(wordLegends(lines)).toEqual([{ from: 1, to: 4, labels: ['Kern', 'Vlot', 'Top'] }]);
  expect(wordLegends(lines.toReversed())[0]?.labels).toEqual(['Kern', 'Vlot', 'Top']);
});

it('finds known rungs behind a colon', () => {
  const lines = ['Basis: werkt met hulp', 'Gevorderd: werkt alleen', 'Expert: leidt anderen op'];
  expect(wordLegends(lines)[0]?.labels).toEqual(['Basis', 'Gevorderd', 'Expert']);
});

it('takes no competencies for rungs', () => {
  expect(wordLegends(['Inzet: werkt alleen', 'Orde: helpt anderen', 'Rust: vraagt hulp'])).toEqual([]);
  expect(wordLegends(['I   = met hulp', 'II  = werkt alleen', 'III = leidt anderen op'])).toEqual([]);
  expect(wordLegends(['NL = de haven', 'FR = de hal', 'DE = de werf'])).toEqual([]);
});
