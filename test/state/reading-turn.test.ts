import { describe, expect, it } from 'vitest';
import { nextTurn } from '../../src/state/reading-turn.ts';

function turns(...names: readonly string[]): readonly string[] {
  const queue = names.map((name) => ({ file: { name } }));
  return names.map(() => nextTurn(queue)?.file.name ?? '');
}

describe('the turn of files that wait to be read', () => {
  it('comes first for what is quick, then for documents of pages, and last for pictures', () => {
    expect(turns('scan.PNG', 'bundel.pdf', 'kaart.docx', 'foto.jpeg', 'rooster.xlsx')).toEqual([
      'kaart.docx',
      'rooster.xlsx',
      'bundel.pdf',
      'scan.PNG',
      'foto.jpeg',
    ]);
  });

  it('keeps the order in which files of one sort came', () => {
    expect(turns('b.csv', 'a.csv', 'zonder-naamdeel')).toEqual(['b.csv', 'a.csv', 'zonder-naamdeel']);
  });

  it('is nobody’s in an empty queue', () => {
    const none: { readonly file: { readonly name: string } }[] = [];
    expect(nextTurn(none)).toBeUndefined();
  });
});
