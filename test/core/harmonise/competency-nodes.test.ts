import { describe, expect, it } from 'vitest';
import { competencyNodes } from '../../../src/core/harmonise/competency-nodes.ts';
import type { Corpus } from '../../../src/core/model/corpus.ts';
import { corpus, dictionary, requirements } from '../../build.ts';

function keys(all: Corpus): readonly string[] {
  return competencyNodes(all).nodes.map((node) => `${node.source.key}/${node.key}`);
}

function guide(labels: Readonly<Record<string, readonly string[]>>, more: Partial<ReturnType<typeof dictionary>> = {}) {
  return {
    ...dictionary([], { organisation: 'Voorbeeldegem', title: 'Gids', ...more }),
    competencies: Object.entries(labels).map(([label, altLabels]) => ({ label, altLabels, levels: [] })),
  };
}

describe('competencyNodes', () => {
  it('has one competency per organisation and label', () => {
    const asked = requirements({ Inzet: 1 });
    expect(
      competencyNodes(corpus({ profiles: [{ organisation: 'Voorbeeldegem', requirements: asked }] })).nodes.length,
    ).toBe(1);
  });

  it('takes labels of one organisation for one after folding, and never those of two', () => {
    const all = corpus({
      profiles: [
        { organisation: 'Gemeente Eerstegem', requirements: requirements({ 'Regels m.b.t. wonen': 1 }) },
        { organisation: 'Eerstegem OCMW', requirements: requirements({ 'REGELS MBT WONEN': 2 }) },
        { organisation: 'Tweedegem', requirements: requirements({ 'Regels mbt wonen': 2 }) },
        { requirements: requirements({ 'Regels mbt wonen': 2 }) },
        { requirements: requirements({ 'Regels mbt wonen': 2 }) },
      ],
    });
    expect(keys(all)).toEqual([
      'organisation eerstegem/regels mbt wonen',
      'organisation tweedegem/regels mbt wonen',
      'card profiles-3/regels mbt wonen',
      'card profiles-4/regels mbt wonen',
    ]);
  });

  it('takes an alternative label of the organisation’s dictionary for its entry', () => {
    const all = corpus({
      profiles: [{ organisation: 'Voorbeeldegem', requirements: requirements({ Inleving: 1, Empathie: 2 }) }],
      dictionaries: [guide({ Inlevingsvermogen: ['empathie', 'Inleving', 'Meevoelen'] })],
    });
    const found = competencyNodes(all);
    expect(found.nodes).toHaveLength(1);
    expect(found.byLabel('organisation voorbeeldegem', 'MEEVOELEN')).toBe(0);
    expect(found.diagnostics).toEqual([]);
  });

  it('takes no alternative label that belongs to two entries, or that is the label of another, and says so', () => {
    const all = corpus({ dictionaries: [guide({ Orde: ['Netheid', 'Rust'], Rust: [], Zorg: ['Netheid'] })] });
    const found = competencyNodes(all);
    expect(keys(all)).toEqual(['orde', 'rust', 'zorg'].map((key) => `organisation voorbeeldegem/${key}`));
    expect(found.byLabel('organisation voorbeeldegem', 'Netheid')).toBeUndefined();
    expect(found.diagnostics.map((one) => [one.code, one.values?.['label']])).toEqual([
      ['harmonise/ambiguous-label', 'netheid'],
      ['harmonise/ambiguous-label', 'rust'],
    ]);
  });

  it('never joins two entries of one dictionary through another version of it', () => {
    const all = corpus({
      dictionaries: [guide({ Orde: [], Netheid: [] }), guide({ Orde: ['Netheid'] }, { version: '2' })],
    });
    expect(keys(all)).toHaveLength(2);
    expect(competencyNodes(all).diagnostics).toHaveLength(1);
  });

  it('follows an id through a new version or a translation of a dictionary, and not into another dictionary', () => {
    const edition = (label: string, more: Partial<ReturnType<typeof dictionary>>) => ({
      ...dictionary([], { organisation: 'Voorbeeldegem', ...more }),
      competencies: [{ id: 'c1', label, levels: [] }],
    });
    const nl = edition('Orde', { title: 'Gids', language: 'nl' });
    expect(keys(corpus({ dictionaries: [nl, edition('Ordelijkheid', { title: 'gids', version: '2' })] }))).toHaveLength(
      1,
    );
    expect(keys(corpus({ dictionaries: [nl, edition('Tidiness', { title: 'Guide', language: 'en' })] }))).toHaveLength(
      1,
    );
    expect(keys(corpus({ dictionaries: [nl, edition('Lassen', { title: 'Technische gids' })] }))).toHaveLength(2);
  });

  it('compares a label of which folding leaves nothing as it is printed', () => {
    const all = corpus({
      profiles: [{ organisation: 'Voorbeeldegem', requirements: requirements({ '***': 1, '---': 2 }) }],
    });
    expect(keys(all)).toEqual(['organisation voorbeeldegem/***', 'organisation voorbeeldegem/---']);
  });
});
