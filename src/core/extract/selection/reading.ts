import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { Preselection } from '../../model/profile.ts';
import type { Placed } from './collect-parts.ts';
import { draftPart, findPart, partsOf, type PartDraft } from './part-draft.ts';
import type { Sentence } from './sentence.ts';
import { targetsIn, wordsIn, type Target } from './target.ts';

/** What is known of a procedure while its document is being read. */
export interface Reading {
  readonly parts: PartDraft[];
  /** The document has a title about a selection procedure. */
  readonly hasTitle: boolean;
  /** A minimum for every part, as a share or in points. */
  each?: number;
  eachPoints?: number;
  /** The minimum for every part is said of the others beside these. */
  notOthers?: ReadonlySet<PartDraft>;
  /** Where the minimum for every part is told. */
  eachAt?: Place;
  /** A minimum for all parts together, as a share or in points, and the points that can be had. */
  overall?: number;
  overallPoints?: number;
  total?: number;
  /** Where the document says how many points can be had together. */
  totalAt?: Place;
  preselection: Preselection;
  /** The sentences read before, for those that go on about the part that was named last. */
  readonly said: Sentence[];
  readonly diagnostics: Diagnostic[];
}

/** No procedure has more parts. */
const MOST_PARTS = 30;
const GOES_ON =
  /\b(?:hierop|daarop|hiervoor|daarvoor|hierin|daarin|dit (?:onderdeel|gedeelte|examen|deel)|deze (?:proef|test|ronde)|cette (?:epreuve|partie)|this (?:part|test|stage|exam))\b/u;

/** The parts that targets of a sentence stand for; one that the document names nowhere else is added. */
export function partsMeant(reading: Reading, sentence: Sentence, targets: readonly Target[]): readonly PartDraft[] {
  return targets.flatMap((target) => {
    const found = partsOf(reading.parts, target);
    if (found.length > 0 || target.kind !== 'type' || target.type === 'preselection') return found;
    const draft = draftPart(nameAt(sentence.text, target.from), sentence.at);
    const known = findPart(reading.parts, draft.name);
    if (known === undefined && reading.parts.length < MOST_PARTS) insert(reading.parts, draft);
    return [known ?? draft];
  });
}

/** Puts a part that a sentence names where the document has it among the others. */
function insert(parts: PartDraft[], draft: PartDraft): void {
  const line = draft.at.line ?? Number.POSITIVE_INFINITY;
  const later = parts.findIndex((part) => (part.at.line ?? 0) > line);
  parts.splice(later < 0 ? parts.length : later, 0, draft);
}

/** Whether a sentence goes on about what the one before named: `hierop`, `voor dit onderdeel`. */
export function goesOn(sentence: Sentence): boolean {
  return GOES_ON.test(sentence.folded);
}

/** The part a sentence without a target is about: the one under whose title it stands, or the one it goes on about. */
export function subjectOf(reading: Reading, { part, sentence }: Placed): PartDraft | undefined {
  if (part !== undefined) return part;
  const last = goesOn(sentence) ? lastNamed(reading) : undefined;
  return last === undefined ? undefined : partsMeant(reading, last.sentence, [last.target])[0];
}

/** The kind of part that was named last, and where. */
function lastNamed({ said }: Reading): { readonly sentence: Sentence; readonly target: Target } | undefined {
  for (const sentence of said.toReversed()) {
    const target = targetsIn(wordsIn(sentence.folded)).findLast((one) => one.kind === 'type');
    if (target !== undefined) return { sentence, target };
  }
  return undefined;
}

const NAME =
  /^[\p{L}-]{1,40}(?:\s(?:examen|selectie)?(?:gedeelte|proef|deel|onderdeel|examen|test|gesprek|interview|part|exam|examination|stage|cent(?:er|re))(?![\p{L}]))?/u;
const NOUN_BEFORE = /(?:gedeelte|épreuve|partie|examen|entretien)\s$/iu;

/** The name as printed: the word of the kind with the noun after it, or before it in French. */
function nameAt(text: string, from: number): string {
  const found = NAME.exec(text.slice(from))?.[0] ?? '';
  const before = NOUN_BEFORE.exec(text.slice(Math.max(0, from - 20), from))?.[0] ?? '';
  return `${before}${found}`.trim();
}
