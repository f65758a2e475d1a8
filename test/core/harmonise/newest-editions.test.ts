import { describe, expect, it } from 'vitest';
import { newestEditions } from '../../../src/core/harmonise/newest-editions.ts';
import { dictionary, record } from '../../build.ts';

const edition = (id: string, version?: string, language?: 'nl' | 'fr'): Parameters<typeof newestEditions>[0][number] =>
  record(
    id,
    dictionary(['Inzet'], {
      title: 'Gids',
      ...(version === undefined ? {} : { version }),
      ...(language === undefined ? {} : { language }),
    }),
  );

describe('the newest version of a dictionary', () => {
  it('is the one with the highest number, ten after nine', () => {
    expect([...newestEditions([edition('a', '10'), edition('b', '9')])]).toEqual(['a']);
  });

  it('is the later date', () => {
    expect([...newestEditions([edition('a', '2024-02-28'), edition('b', '2023-12-01')])]).toEqual(['a']);
  });

  it('is the last one that came in where no version is stated', () => {
    expect([...newestEditions([edition('a'), edition('b')])]).toEqual(['b']);
  });

  it('is kept for every language and every title', () => {
    const other = record('c', dictionary(['Inzet'], { title: 'Boek' }));
    expect(newestEditions([edition('a', '1', 'nl'), edition('b', '2', 'fr'), other]).size).toBe(3);
  });
});
