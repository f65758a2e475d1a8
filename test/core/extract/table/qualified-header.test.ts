import { describe, expect, it } from 'vitest';
import { qualifiedHeader } from '../../../../src/core/extract/table/qualified-header.ts';
import { readBook } from '../../../sheet-book.ts';

describe('a header that names a function and what stands below', () => {
  it('is parted into both', () => {
    expect(qualifiedHeader('Kok vereist')).toEqual({ name: 'Kok', part: 'vereist' });
    expect(qualifiedHeader('Kok (huidig)')).toEqual({ name: 'Kok', part: 'huidig' });
    expect(qualifiedHeader('Kok')).toBeUndefined();
    expect(qualifiedHeader('Huidig niveau')).toBeUndefined();
  });

  it('keeps what somebody has out of what the function asks', async () => {
    const rows = [
      ['Competentie', 'Kok vereist', 'Kok huidig', 'Bode vereist', 'Bode huidig'],
      ['Samenwerken', 3, 2, 1, 2],
      ['Luisteren', 4, 4, 2, 2],
    ];
    expect(await readBook([{ name: 'Blad1', rows }])).toEqual([
      'Kok: Samenwerken 3, Luisteren 4',
      'Bode: Samenwerken 1, Luisteren 2',
    ]);
  });

  it('in two rows has the least that is asked and what is aimed at', async () => {
    const rows = [
      [null, 'Kok', null, 'Bode', null],
      ['Competentie', 'Minimum', 'Doel', 'Minimum', 'Doel'],
      ['Samenwerken', 3, 4, 1, 2],
    ];
    const [kok, bode, ...rest] = await readBook([{ name: 'Blad1', rows, merges: ['B1:C1', 'D1:E1'] }]);
    expect([kok, bode, rest.length]).toEqual([
      expect.stringContaining('Kok: Samenwerken 3'),
      expect.stringContaining('Bode: Samenwerken 1'),
      0,
    ]);
  });
});

describe('a table of one function', () => {
  it('has one column of figures under a word that is no function', async () => {
    const rows = [
      ['Competentie', 'Waarde'],
      ['Samenwerken', 2],
      ['Luisteren', 1],
    ];
    expect(await readBook([{ name: 'Blad1', rows }])).toEqual([
      '?: Samenwerken 2, Luisteren 1',
      'warning extract/level-column-assumed Blad1!A2',
    ]);
  });

  it('may call its function a role', async () => {
    const rows = [
      ['Role', 'Guide'],
      [],
      ['Competency', 'Required level', 'Current level', 'Gap', 'Comments'],
      ['Teamwork', 3, 2, 1, null],
      ['Listening', 2, 2, 0, null],
    ];
    expect(await readBook([{ name: 'Sheet1', rows }])).toEqual(['Guide: Teamwork 3, Listening 2']);
  });

  it('never takes points for levels', async () => {
    const rows = [
      ['Competentie', 'Punten'],
      ['Samenwerken', 2],
      ['Luisteren', 1],
    ];
    expect(await readBook([{ name: 'Blad1', rows }])).toEqual(['error extract/no-known-kind ']);
  });
});
