import { describe, expect, it } from 'vitest';
import { canKeep } from '../../../src/core/review/can-keep.ts';
import { rowKeys } from '../../../src/core/review/row-keys.ts';
import { profile } from '../../build.ts';
import { correct } from './corrections.ts';

const BEFORE = profile({ requirements: [{ label: 'Inzet', required: 1 }, { label: 'en orde' }] });

describe('whether what was settled before can be kept', () => {
  it('can where the row only reads otherwise by now', () => {
    const now = profile({ requirements: [{ label: 'Inzet', required: 2 }] });
    expect(canKeep(now, [], correct(BEFORE, 'Inzet', { kind: 'level', required: 3 }))).toBe(true);
  });

  it('cannot where the row is gone, or one that it took in', () => {
    const withoutInzet = profile({ requirements: [{ label: 'Rust' }] });
    const level3OfInzet = correct(BEFORE, 'Inzet', { kind: 'level', required: 3 });
    expect(canKeep(withoutInzet, [], level3OfInzet)).toBe(false);
    const join = { kind: 'join', rows: rowKeys(BEFORE).slice(1), label: 'Inzet en orde' } as const;
    const alone = profile({ requirements: [{ label: 'Inzet', required: 1 }] });
    expect(canKeep(alone, [], correct(BEFORE, 'Inzet', join))).toBe(false);
  });

  it('cannot where the scale has no such level by now', () => {
    const short = profile({ requirements: [{ label: 'Inzet', required: 2, scale: { levels: 2 } }] });
    expect(canKeep(short, [], correct(BEFORE, 'Inzet', { kind: 'level', required: 3 }))).toBe(false);
  });
});
