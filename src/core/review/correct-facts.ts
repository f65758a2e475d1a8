import type { Diagnostic } from '../model/diagnostic.ts';
import type { Dictionary } from '../model/dictionary.ts';
import type { FactConflict, FactCorrection, FactName, Facts, Settlement } from '../model/fact-correction.ts';
import type { FunctionProfile } from '../model/profile.ts';
import type { Correction } from '../model/correction.ts';

/** The facts of a function or dictionary with what was settled of them, and which corrections made them so. */
export interface CorrectedFacts {
  readonly facts: Facts;
  /** Those that count: one for each fact at most. */
  readonly standing: readonly FactCorrection[];
  readonly conflicts: readonly FactConflict[];
}

const NAMES: readonly FactName[] = ['title', 'organisation', 'department', 'service', 'grade', 'version'];

/**
 * What is known of a function or dictionary as a whole, as people settled it.
 *
 * Of two corrections of one fact the later counts. A document that says something else than when it was settled is in
 * conflict with it and is followed until a person decides; one that meanwhile says what was settled is not.
 *
 * @param asRead As the document says; absent is not stated.
 * @param corrections Oldest first.
 * @example correctFacts({ title: 'Bode' }, [organisationIsDuinhoek]).facts // { title: 'Bode', organisation: 'Duinhoek' }
 */
export function correctFacts(asRead: Facts, corrections: readonly FactCorrection[]): CorrectedFacts {
  const last = [...new Map(corrections.map((one) => [one.fact, one])).values()];
  const standing = last.filter(({ fact, read, text }) => asRead[fact] === read || asRead[fact] === text);
  const settled = new Map(standing.map((one) => [one.fact, one]));
  return {
    facts: factsBy((name) => {
      const own = settled.get(name);
      return own === undefined ? asRead[name] : own.text;
    }),
    standing,
    conflicts: last
      .filter((one) => !standing.includes(one))
      .map((correction) => {
        const now = asRead[correction.fact];
        return { correction, ...(now === undefined ? {} : { now }) };
      }),
  };
}

/**
 * The facts of a function or dictionary alone.
 *
 * @example factsOf({ title: 'Bode', requirements: [] }) // { title: 'Bode' }
 */
export function factsOf(value: Facts): Facts {
  return factsBy((name) => value[name]);
}

function factsBy(textOf: (name: FactName) => string | undefined): Facts {
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const text = textOf(name);
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

/**
 * A function with these facts in the place of its own.
 *
 * @returns The same profile where it says so already.
 * @example withFacts(profile, { title: 'Bode' }).organisation // undefined
 */
export function withFacts(profile: FunctionProfile, facts: Facts): FunctionProfile {
  if (isSaid(profile, facts)) return profile;
  return { ...withoutFunctionFacts(profile), ...functionFacts(facts) };
}

/**
 * A dictionary with these facts in the place of its own.
 *
 * @returns The same dictionary where it says so already.
 * @example dictionaryWithFacts(dictionary, { title: 'Gids', version: '2' }).version // '2'
 */
export function dictionaryWithFacts(dictionary: Dictionary, facts: Facts): Dictionary {
  if (isSaid(dictionary, facts)) return dictionary;
  return { ...withoutDictionaryFacts(dictionary), ...dictionaryFacts(facts) };
}

function functionFacts({ version: _version, ...own }: Facts): Facts {
  return own;
}

function dictionaryFacts({ department: _department, service: _service, grade: _grade, ...own }: Facts): Facts {
  return own;
}

function withoutFunctionFacts({
  title: _title,
  organisation: _organisation,
  department: _department,
  service: _service,
  grade: _grade,
  ...rest
}: FunctionProfile): FunctionProfile {
  return rest;
}

function withoutDictionaryFacts({
  title: _title,
  organisation: _organisation,
  version: _version,
  ...rest
}: Dictionary): Dictionary {
  return rest;
}

function isSaid(value: Facts, facts: Facts): boolean {
  return NAMES.every((name) => value[name] === facts[name]);
}

/**
 * Whether a doubt is about a fact that a person settled since.
 *
 * @example isSettledByFact({ code: 'extract/organisation-inferred' }, [organisationIsDuinhoek]) // true
 */
export function isSettledByFact({ code }: Pick<Diagnostic, 'code'>, standing: readonly FactCorrection[]): boolean {
  return code === 'extract/organisation-inferred' && standing.some(({ fact }) => fact === 'organisation');
}

/**
 * Of everything that was settled, what is about facts.
 *
 * @example factsIn([level3OfInzet, organisationIsDuinhoek]) // [organisationIsDuinhoek]
 */
export function factsIn(settled: readonly Settlement[]): readonly FactCorrection[] {
  return settled.filter((one) => 'fact' in one);
}

/**
 * Of everything that was settled, what is about rows.
 *
 * @example rowsIn([level3OfInzet, organisationIsDuinhoek]) // [level3OfInzet]
 */
export function rowsIn(settled: readonly Settlement[]): readonly Correction[] {
  return settled.filter((one) => 'row' in one);
}
