import { describe, expect, it } from 'vitest';
import { foldLabel } from '../../src/core/text/fold.ts';
import { readCrosswalk, readDictionary, readProfiles } from './read-data.ts';

const { mappings } = readCrosswalk();
const ids = new Set(readDictionary('nl').competencies.map((one) => one.id));

/** A municipality and its social-welfare centre are one organisation. */
function house(organisation: string): string {
  return foldLabel(organisation)
    .split(' ')
    .filter((word) => word !== 'gemeente' && word !== 'ocmw')
    .join(' ');
}

function key(organisation: string, label: string): string {
  return `${house(organisation)}: ${foldLabel(label)}`;
}

const asked = new Set(
  readProfiles().flatMap(({ profile }) =>
    profile.requirements.map((one) => key(profile.organisation ?? '', one.label)),
  ),
);

describe('the shipped crosswalk', () => {
  it('names a source and a label that a profile prints, and an id of the dictionary', () => {
    const organisations = readProfiles().map(({ profile }) => profile.organisation);
    for (const { from, to } of mappings) {
      expect(organisations).toContain(from.source);
      expect(asked).toContain(key(from.source, from.competency));
      expect(to.source).toBe('Meetlat');
      expect(ids).toContain(to.competency);
    }
  });

  it('maps every requirement of every profile', () => {
    const mapped = new Set(mappings.map(({ from }) => key(from.source, from.competency)));
    expect([...asked].filter((one) => !mapped.has(one))).toEqual([]);
  });

  it('links no label twice to the same competency', () => {
    const links = mappings.map(({ from, to }) => `${key(from.source, from.competency)} > ${to.competency}`);
    expect(links.filter((link, index) => links.indexOf(link) !== index)).toEqual([]);
  });

  it('makes no two labels of one organisation one competency', () => {
    const joined = mappings.filter(({ relation }) => relation === 'exactMatch' || relation === 'closeMatch');
    const ends = joined.map(({ from, to }) => `${house(from.source)} > ${to.competency}`);
    expect(ends.filter((end, index) => ends.indexOf(end) !== index)).toEqual([]);
  });

  it('makes no label one with two competencies of the dictionary', () => {
    const joined = mappings.filter(({ relation }) => relation === 'exactMatch' || relation === 'closeMatch');
    const labels = joined.map(({ from }) => key(from.source, from.competency));
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  it('says of every mapping who settled it, when, and why in one line', () => {
    for (const { state, by, date, why } of mappings) {
      expect([state, by, date]).toEqual(['confirmed', 'Meetlat', '2026-11-22']);
      expect(why?.split('\n')).toHaveLength(1);
      expect(why?.length).toBeGreaterThan(20);
    }
  });
});
