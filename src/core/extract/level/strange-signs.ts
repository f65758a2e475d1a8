import { foldLabel } from '../../text/fold.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Requirement } from '../../model/profile.ts';
import { printedSigns } from './printed-signs.ts';

/** Requirements with what was doubtful about them. */
interface Leveled {
  readonly requirements: readonly Requirement[];
  readonly diagnostics: readonly Diagnostic[];
}

/** So many times as many have a letter before stars are of no scale that the others of their group show. */
const TIMES = 2;

/**
 * Takes levels in stars back where the other competencies of their group have letters: "★★☆" among A, B and C is a rung of
 * no scale that the card explains. Each stays open, with a doubt.
 *
 * @example withoutStrangeSigns({ requirements: [], diagnostics: [] }).requirements // []
 */
export function withoutStrangeSigns<Read extends Leveled>(read: Read): Read {
  const groups = new Map<string, Requirement[]>();
  for (const one of read.requirements) {
    const name = foldLabel(one.cluster ?? '');
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  const strange = new Set([...groups.values()].flatMap(strangeIn));
  if (strange.size === 0) return read;
  const diagnostics = [...strange].map(({ label, requiredLabel = '', at }): Diagnostic => ({
    severity: 'warning',
    code: 'extract/unread-gradation',
    values: { label, text: requiredLabel },
    ...(at === undefined ? {} : { at }),
  }));
  const requirements = read.requirements.map((one) => (strange.has(one) ? withoutLevel(one) : one));
  return { ...read, requirements, diagnostics: [...read.diagnostics, ...diagnostics] };
}

function strangeIn(group: readonly Requirement[]): readonly Requirement[] {
  const leveled = group.filter(({ required }) => required !== undefined);
  const letters = leveled.filter(({ requiredLabel = '' }) => /^[a-f]$/iu.test(requiredLabel));
  const signs = leveled.filter(({ requiredLabel = '' }) => printedSigns(requiredLabel) !== undefined);
  return letters.length >= signs.length * TIMES ? signs : [];
}

function withoutLevel({ required: _, requiredPossible: _other, scale: _scale, ...rest }: Requirement): Requirement {
  return rest;
}
