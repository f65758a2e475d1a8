import { foldLabel } from '../../text/fold.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Requirement, Scale } from '../../model/profile.ts';
import { familyOf, isLevelWord } from '../words/level-word.ts';
import { strangeWords } from './word-levels.ts';

/** Requirements with what was doubtful about them. */
interface Leveled {
  readonly requirements: readonly Requirement[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Words of a level that one list leaves open are read on the one scale of words that all lists show together.
 *
 * @example withSharedScale({ requirements: [], diagnostics: [] }).requirements // []
 */
export function withSharedScale<Read extends Leveled>(read: Read): Read {
  const scales = new Map(
    read.requirements.flatMap(({ scale, required, requiredLabel }) =>
      scale?.labels === undefined || required === undefined || requiredLabel === undefined
        ? []
        : [[scale.labels.map((label) => foldLabel(label)).join('|'), scale] as const],
    ),
  );
  const [first] = scales.values();
  const only = first ?? openScale(read.requirements);
  const names = only?.labels?.map((label) => foldLabel(label)) ?? [];
  if (scales.size > 1 || only === undefined) return read;
  const settled = new Set<Requirement['at']>();
  const requirements = read.requirements.map((one) => {
    const rung = names.indexOf(foldLabel(one.requiredLabel ?? ' '));
    if (one.required !== undefined || rung < 0) return one;
    settled.add(one.at);
    return { ...one, required: rung + 1, scale: only };
  });
  const diagnostics = read.diagnostics.filter((one) => one.code !== 'extract/unread-gradation' || !settled.has(one.at));
  return { ...read, requirements, diagnostics };
}

/** The scale that all words which single lists leave open make together, where they are all of its rungs. */
function openScale(requirements: readonly Requirement[]): Scale | undefined {
  const words = requirements.flatMap(({ required, requiredLabel = '' }) =>
    required === undefined && isLevelWord(requiredLabel) ? [foldLabel(requiredLabel)] : [],
  );
  const family = familyOf(words);
  // A word that no scale uses stands behind other names: these words are rungs of another scale.
  const texts = requirements.map(({ label, definition = '' }) => `${label} – ${definition.split('\n')[0] ?? ''}`);
  if (strangeWords([...texts, ...requirements.map(({ label }) => label)], isLevelWord).size > 0) return undefined;
  return family?.length === new Set(words).size ? { levels: family.length, labels: family } : undefined;
}
