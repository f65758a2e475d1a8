import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../../src/core/model/profile.ts';
import { versionChanges } from '../../../src/core/review/version-changes.ts';

const THREE = { levels: 3 };

function changes(before: readonly Requirement[], after: readonly Requirement[]) {
  const { added, gone, moved } = versionChanges({ requirements: before }, { requirements: after });
  return {
    added: added.map(({ label }) => label),
    gone: gone.map(({ label }) => label),
    moved: moved.map((one) => [one.after.label, one.before.required, one.after.required]),
  };
}

describe('what another version of a function changes', () => {
  it('does as its example says', () => {
    const profile = { requirements: [{ label: 'Inzet', required: 2 }, { label: 'Rust' }] };
    expect(versionChanges(profile, profile)).toEqual({ added: [], gone: [], moved: [] });
  });

  it('is what is new, what is gone, and what asks another level', () => {
    const before = [{ label: 'Netten boeten', required: 2, scale: THREE }, { label: 'Zeilen' }];
    const after = [
      { label: 'Roeien', required: 1 },
      { label: 'Netten boeten', required: 3, scale: THREE },
    ];
    expect(changes(before, after)).toEqual({
      added: ['Roeien'],
      gone: ['Zeilen'],
      moved: [['Netten boeten', 2, 3]],
    });
  });

  it('is not that a row stands elsewhere, under another heading, or is written in capitals', () => {
    const before = [
      { label: 'Zeilen', cluster: 'Zee', required: 2 },
      { label: 'Rust', required: 1 },
    ];
    const after = [
      { label: 'RUST', required: 1 },
      { label: 'Zeilen', cluster: 'Water', required: 2 },
    ];
    expect(changes(before, after)).toEqual({ added: [], gone: [], moved: [] });
  });

  it('tells rows of one name apart by their heading before all', () => {
    const before = [
      { label: 'Zeilen', cluster: 'Zee', required: 1 },
      { label: 'Zeilen', cluster: 'Meer', required: 3 },
    ];
    const after = [
      { label: 'Zeilen', cluster: 'Meer', required: 3 },
      { label: 'Zeilen', cluster: 'Rivier', required: 2 },
    ];
    expect(changes(before, after)).toEqual({ added: [], gone: [], moved: [['Zeilen', 1, 2]] });
    expect(changes(before, [...before, { label: 'Zeilen', cluster: 'Zee', required: 1 }]).added).toEqual(['Zeilen']);
  });

  it('takes a level that is not stated for another than any, and a doubtful one for another than a sure one', () => {
    const at = (change: Omit<Requirement, 'label'>): readonly Requirement[] => [{ label: 'Rust', ...change }];
    expect(changes(at({}), at({ required: 1 })).moved).toEqual([['Rust', undefined, 1]]);
    expect(changes(at({ required: 1 }), at({ required: 1, requiredPossible: 2 })).moved).toHaveLength(1);
  });

  it('minds a scale of another length, not one of which the length was not printed', () => {
    const at = (required: number | undefined, levels?: number): readonly Requirement[] => [
      {
        label: 'Rust',
        ...(required === undefined ? {} : { required }),
        ...(levels === undefined ? {} : { scale: { levels } }),
      },
    ];
    expect(changes(at(2, 3), at(2, 4)).moved).toHaveLength(1);
    expect(changes(at(2), at(2, 4)).moved).toEqual([]);
    expect(changes(at(undefined, 3), at(undefined, 4)).moved).toEqual([]);
  });
});
