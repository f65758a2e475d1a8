import { describe, expect, it } from 'vitest';
import { harmonise } from '../../../src/core/harmonise/harmonise.ts';
import type { Diagnostic } from '../../../src/core/model/diagnostic.ts';
import type { CardAsk } from '../../../src/core/model/harmonised.ts';
import type { Requirement } from '../../../src/core/model/profile.ts';
import { corpus, requirement } from '../../build.ts';

const scale = { levels: 3 };

function card(...requirements: readonly Requirement[]): {
  readonly asks: readonly CardAsk[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const found = harmonise(corpus({ profiles: [{ title: 'Functie', organisation: 'Voorbeeldegem', requirements }] }));
  return { asks: found.cards[0]?.asks ?? [], diagnostics: found.diagnostics };
}

describe('cardOfProfile', () => {
  it('keeps both readings of a doubtful cell', () => {
    expect(card(requirement('Orde', [2, 3], { scale })).asks[0]?.stated).toEqual({ low: 2, high: 3 });
  });

  it('carries rows of several scales over alike in whatever order they stand', () => {
    const rows = [3, 4, 5].map((levels) => requirement('Orde', 2, { scale: { levels } }));
    // 2 of 3 meets 3 of 5; by way of 4 levels it would become 4.
    for (const order of [rows, rows.toReversed()]) {
      expect(card(...order).asks[0]).toMatchObject({ stated: { low: 2, high: 3 }, levels: 5 });
    }
  });

  it('states nothing where the document states nothing', () => {
    expect(card(requirement('Orde', undefined, { scale })).asks[0]).not.toHaveProperty('stated');
  });

  it('is sure of the lower and allows the higher level where one competency stands twice, and says so', () => {
    const rows = [
      requirement('Orde', 3, { scale, at: { line: 4 }, weight: 2 }),
      requirement('ORDE', 1, { scale, at: { line: 9 }, must: true }),
    ];
    for (const turned of [rows, rows.toReversed()]) {
      expect(card(...turned).asks).toHaveLength(1);
      expect(card(...turned).asks[0]).toMatchObject({ stated: { low: 1, high: 3 }, weight: 200, must: true });
    }
    expect(card(...rows).diagnostics).toEqual([
      {
        severity: 'warning',
        code: 'harmonise/duplicate-requirement',
        values: { function: 'Functie', competency: 'ORDE', low: 1, high: 3 },
        at: { line: 4 },
        other: { line: 9 },
      },
    ]);
  });

  it('says nothing of a competency that stands twice with one level, or once without a level', () => {
    const twice = card(requirement('Orde', 2, { scale }), requirement('Orde', 2, { scale }), requirement('Orde'));
    expect(twice.asks[0]?.stated).toEqual({ low: 2, high: 2 });
    expect(twice.diagnostics).toEqual([]);
    expect(card(requirement('Orde'), requirement('Orde', 2, { scale })).asks[0]).toMatchObject({
      stated: { low: 2, high: 2 },
      levels: 3,
    });
  });

  it('carries two rows on two scales over to the longer one', () => {
    const rows = [requirement('Orde', 2, { scale }), requirement('Orde', 4, { scale: { levels: 5 } })];
    expect(card(...rows).asks[0]).toMatchObject({ stated: { low: 3, high: 4 }, levels: 5 });
  });

  it('takes a level above its scale for the top of the scale, and says so', () => {
    const found = card(requirement('Orde', 4, { scale, at: { line: 2 } }));
    expect(found.asks[0]?.stated).toEqual({ low: 3, high: 3 });
    expect(found.diagnostics).toEqual([
      {
        severity: 'warning',
        code: 'harmonise/level-above-scale',
        values: { function: 'Functie', competency: 'Orde', level: 4, levels: 3 },
        at: { line: 2 },
      },
    ]);
  });
});
