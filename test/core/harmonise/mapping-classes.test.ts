import { describe, expect, it } from 'vitest';
import { competencyNodes } from '../../../src/core/harmonise/competency-nodes.ts';
import { nodeFinder } from '../../../src/core/harmonise/find-competencies.ts';
import {
  inverse,
  isSame,
  mappingClasses,
  printedLabel,
  type MappingClasses,
} from '../../../src/core/harmonise/mapping-classes.ts';
import type { Mapping } from '../../../src/core/model/crosswalk.ts';
import { corpus, dictionary, mapping, requirements } from '../../build.ts';

const asked = (organisation: string): { organisation: string; requirements: ReturnType<typeof requirements> } => ({
  organisation,
  requirements: requirements({ A: 1, B: 1 }),
});

/** Nodes: Een A, Een B, Twee A, Twee B, Drie A, Drie B. */
function classes(...mappings: readonly Mapping[]): MappingClasses & { readonly roots: readonly number[] } {
  const all = corpus({ profiles: ['Een', 'Twee', 'Drie'].map(asked), mappings });
  const named = competencyNodes(all);
  const found = mappingClasses(all.mappings, named.nodes, nodeFinder(named, all.dictionaries));
  return { ...found, roots: named.nodes.map((_, place) => found.rootOf(place)) };
}

describe('mappingClasses', () => {
  it('joins confirmed exact and close mappings, and what they connect', () => {
    const found = classes(mapping('Een:A', 'Twee:B'), mapping('Drie:A', 'Twee:B', 'closeMatch'));
    expect(found.roots).toEqual([0, 1, 2, 0, 0, 5]);
    expect(found.rootOf(3)).toBe(0);
    expect(found.links).toEqual([]);
  });

  it('keeps what is suggested, broader, narrower or related as a link', () => {
    const found = classes(
      mapping('Een:A', 'Twee:A', 'exactMatch', 'suggested'),
      mapping('Een:B', 'Twee:B', 'broadMatch', 'confirmed'),
      mapping('Een:B', 'Drie:B', 'relatedMatch', 'confirmed'),
    );
    expect(found.roots).toEqual([0, 1, 2, 3, 4, 5]);
    expect(found.links).toEqual([
      { from: 0, to: 2, relation: 'exactMatch', state: 'suggested' },
      { from: 1, to: 3, relation: 'broadMatch', state: 'confirmed' },
      { from: 1, to: 5, relation: 'relatedMatch', state: 'confirmed' },
    ]);
  });

  it('counts every mapping of a class as suggested when it would join two competencies of one organisation', () => {
    const found = classes(
      mapping('Een:A', 'Twee:A'),
      mapping('Een:B', 'Twee:A'),
      mapping('Twee:A', 'Drie:A'),
      mapping('Twee:B', 'Drie:B'),
    );
    expect(found.roots).toEqual([0, 1, 2, 3, 4, 3]);
    expect(found.links.map((link) => [link.from, link.to, link.state])).toEqual([
      [0, 2, 'suggested'],
      [1, 2, 'suggested'],
      [2, 4, 'suggested'],
    ]);
    expect(found.diagnostics).toEqual([
      { severity: 'warning', code: 'harmonise/conflict', values: { source: 'Een', first: 'A', second: 'B' } },
    ]);
  });

  it('takes a mapping within one organisation for a conflict too', () => {
    expect(classes(mapping('Een:A', 'Een:B')).diagnostics.map((one) => one.code)).toEqual(['harmonise/conflict']);
  });

  it('says nothing of a mapping of which an end is not at hand', () => {
    const found = classes(mapping('Een:A', 'Vier:A'), mapping('Een:C', 'Twee:A'));
    expect(found).toMatchObject({ roots: [0, 1, 2, 3, 4, 5], links: [], diagnostics: [] });
  });

  it('forgets a suggestion about a pair that a person has settled, whichever way round it was written', () => {
    const suggested = mapping('Twee:A', 'Een:A', 'exactMatch', 'suggested');
    expect(classes(suggested, mapping('Een:A', 'Twee:A', 'closeMatch', 'rejected')).links).toEqual([]);
    expect(classes(suggested, mapping('Een:A', 'Twee:A', 'relatedMatch')).links.map((one) => one.relation)).toEqual([
      'relatedMatch',
    ]);
  });

  it('counts a pair that is both confirmed and rejected as the same as suggested', () => {
    const found = classes(mapping('Een:A', 'Twee:A'), mapping('Een:A', 'Twee:A', 'exactMatch', 'rejected'));
    expect(found.roots[2]).toBe(2);
    expect(found.links).toEqual([{ from: 0, to: 2, relation: 'exactMatch', state: 'suggested' }]);
  });

  it('leaves out a mapping that could mean two competencies, and says so', () => {
    const guide = dictionary(['A'], { title: 'Gids' });
    const all = corpus({
      profiles: [asked('Een')],
      dictionaries: ['Vier', 'Vijf'].map((organisation) => ({ ...guide, organisation })),
      mappings: [mapping('Een:A', 'Gids:A')],
    });
    const named = competencyNodes(all);
    const found = mappingClasses(all.mappings, named.nodes, nodeFinder(named, all.dictionaries));
    expect(found.links).toEqual([]);
    expect(found.diagnostics).toEqual([
      { severity: 'warning', code: 'harmonise/ambiguous-reference', values: { source: 'Gids', competency: 'A' } },
    ]);
  });
});

describe('printedLabel', () => {
  it('is that of a dictionary before that of a card', () => {
    const profiles = [{ organisation: 'Een', requirements: requirements({ INZET: 1 }) }];
    const label = (all: ReturnType<typeof corpus>): string =>
      competencyNodes(all).nodes.map((node) => printedLabel(node))[0] ?? '';
    expect(label(corpus({ profiles }))).toBe('INZET');
    expect(label(corpus({ profiles, dictionaries: [dictionary(['Inzet'], { organisation: 'Een' })] }))).toBe('Inzet');
  });
});

describe('relations', () => {
  it('are the same only when exact or close, and turn around', () => {
    expect(isSame('closeMatch')).toBe(true);
    expect(isSame('broadMatch')).toBe(false);
    expect(inverse('broadMatch')).toBe('narrowMatch');
    expect(inverse('exactMatch')).toBe('exactMatch');
  });
});
