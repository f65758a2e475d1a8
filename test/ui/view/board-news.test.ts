import { beforeAll, expect, it } from 'vitest';
import { recordId } from '../../../src/core/model/corpus.ts';
import type { BoardCompetency, BoardLink } from '../../../src/core/model/crosswalk-board.ts';
import { loadTexts } from '../../../src/i18n/language.ts';
import { boardNews, saidOnArrival } from '../../../src/ui/view/board-news.ts';

beforeAll(() => loadTexts('crosswalk'));

function competency(label: string): BoardCompetency {
  const ref = { source: 'Een', competency: label };
  const key = label.toLowerCase();
  return { key, ref, label, altLabels: [], levels: 3, described: [], uses: [], isGone: false };
}

const sides = { left: ['Orde', 'Kassa'].map(competency), right: ['Netheid', 'Balie'].map(competency) };

function stored(from: string, to: string, relation: BoardLink['relation']): BoardLink {
  const refs = { from: { source: 'Een', competency: from }, to: { source: 'Twee', competency: to } };
  const statements = [{ record: recordId(from), relation, state: 'confirmed' as const, isShipped: false }];
  return { from, to, refs, relation, state: 'confirmed', statements, doubts: [] };
}

const board = (...links: readonly BoardLink[]): Parameters<typeof boardNews>[0] => ({ ...sides, links });
const LINKED = stored('orde', 'netheid', 'exactMatch');

it('names the link that was undone', () => {
  expect(boardNews(board(LINKED), board())).toBe('Orde en Netheid: teruggezet.');
  expect(boardNews(board(LINKED), board(stored('orde', 'netheid', 'broadMatch')))).toBe(
    'Nu: Orde is een deel van Netheid.',
  );
});

it('counts them where several changed at once', () => {
  expect(boardNews(board(LINKED, stored('kassa', 'balie', 'exactMatch')), board())).toBe(
    '2 koppelingen staan nu anders, ook die van Orde en Netheid.',
  );
});

it('says nothing where only suggestions changed', () => {
  const suggested: BoardLink = { ...stored('kassa', 'balie', 'exactMatch'), state: 'suggested', statements: [] };
  expect(boardNews(board(LINKED), board(LINKED, suggested))).toBe('');
});

it('says of a contradiction that it is there at the very step that makes it, and not again later', () => {
  const twice = { kind: 'same-twice', source: 'Twee', labels: ['Netheid', 'Balie'], links: [] } as const;
  const [before, after] = [
    { ...board(), contradictions: [] },
    { ...board(LINKED), contradictions: [twice] },
  ];
  const said = saidOnArrival('Orde is gelijk aan Netheid.', before, after, true);
  expect(said).toMatch(/^Orde is gelijk aan Netheid\. .*Netheid.*Balie/u);
  expect(said).toContain('Twee');
  expect(saidOnArrival('Iets anders.', after, after, true)).toBe('Iets anders.');
  // Undone, the contradiction goes without a word.
  expect(saidOnArrival('', after, before, false)).toBe('Orde en Netheid: teruggezet.');
});
