import { describe, expect, it } from 'vitest';
import { foldLabel } from '../../src/core/text/fold.ts';
import { readDictionary, readThesaurus } from './read-data.ts';

const { concepts } = readThesaurus();
const ids = new Set(concepts.map((one) => one.id));

describe('the thesaurus', () => {
  it('names at least 260 things, each with an id of its own and names in three languages', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(260);
    expect(ids.size).toBe(concepts.length);
    for (const { nl, fr, en } of concepts) for (const names of [nl, fr, en]) expect(names.length).toBeGreaterThan(0);
  });

  it('uses no name for two things', () => {
    const owners = new Map<string, string>();
    const clashes = concepts.flatMap(({ id, nl, fr, en }) =>
      [...nl, ...fr, ...en].filter((name) => {
        const owner = owners.get(foldLabel(name)) ?? id;
        owners.set(foldLabel(name), owner);
        return owner !== id;
      }),
    );
    expect(clashes).toEqual([]);
  });

  it('ties only things that it names, and none to itself', () => {
    for (const { id, close = [], related = [], broader = [], falseFriends = [] } of concepts) {
      for (const other of [...close, ...related, ...broader, ...falseFriends]) {
        expect(ids).toContain(other);
        expect(other).not.toBe(id);
      }
      // What may count as the same is no false friend.
      for (const other of close) expect(falseFriends).not.toContain(other);
    }
  });

  it('knows what is taken for one another and is not', () => {
    const friends = (name: string): readonly string[] =>
      concepts.find((one) => one.nl.includes(name))?.falseFriends ?? [];
    expect(friends('Klantgerichtheid')).toContain('klantvriendelijkheid');
    expect(friends('Samenwerken')).toContain('samenvatten');
    expect(friends('Leidinggeven')).toContain('inlevingsvermogen');
    expect(friends('Analyseren')).toContain('actualiseren');
  });

  it('knows nearly every name of the reference dictionary', () => {
    const names = new Set(concepts.flatMap(({ nl }) => nl.map(foldLabel)));
    const labels = readDictionary('nl').competencies.map((one) => one.label);
    const known = labels.filter((label) => names.has(foldLabel(label)));
    expect(known.length / labels.length).toBeGreaterThan(0.9);
  });
});
