import type { Ask, CompetencyClass } from '../../core/model/analysis.ts';
import type { RatedEdition, Rating } from '../../core/model/assessment.ts';
import type { Corpus, CorpusRecord } from '../../core/model/corpus.ts';
import type { DictionaryCompetency } from '../../core/model/dictionary.ts';
import { guideEntry, type GuideEntry } from '../../core/model/guide-entry.ts';
import type { FunctionProfile, Requirement } from '../../core/model/profile.ts';
import { ME, type Snapshot } from '../../state/workspace.ts';

/** One rung that can be chosen: how the card calls it, and what working at it looks like. */
export interface MeLevel {
  readonly level: number;
  /** The card's own word for this rung ("voldoende"); absent where it prints none. */
  readonly word?: string;
  readonly title?: string;
  readonly indicators: readonly string[];
  /** What the card itself prints at this rung. */
  readonly cardText?: string;
}

/** Where definition and indicators come from. `own`: a dictionary of the card's own organisation. */
export interface MeGuide {
  readonly title: string;
  readonly own: boolean;
  readonly version?: string;
  readonly language?: 'nl' | 'en' | 'fr';
}

export type MeAnswer =
  { readonly kind: 'none' | 'unknown' | 'not-applicable' } | { readonly kind: 'rated'; readonly held: number };

/** One competency of the card to assess oneself on. */
export interface MeItem {
  readonly competency: string;
  /** As the card prints it. */
  readonly label: string;
  readonly source?: string;
  readonly cluster?: string;
  readonly definition?: string;
  readonly guide?: MeGuide;
  readonly levels: readonly MeLevel[];
  /** Levels of the guide, where it has another number of them than the card: shown beside, never as choices. */
  readonly otherLevels: readonly MeLevel[];
  readonly answer: MeAnswer;
  /** An answer that was given on another edition, which said something else. */
  readonly earlier?: MeEarlier;
  readonly note?: string;
}

/** An answer as it was given then. Where the scale was of another length, it is no answer to choose among those of now. */
export interface MeEarlier extends Pick<RatedEdition, 'title' | 'version' | 'levels'> {
  readonly held: number;
}

const NO_ANSWER: MeAnswer = { kind: 'none' };

type Slice = Pick<Snapshot, 'corpus' | 'analysis' | 'preferences'>;

/** The function one assesses oneself for; absent before it is chosen, or when it is gone. */
export function targetOf({
  corpus,
  preferences,
}: Pick<Snapshot, 'corpus' | 'preferences'>): CorpusRecord<FunctionProfile> | undefined {
  return corpus.profiles.find((record) => record.id === preferences.target);
}

/** The competencies of the chosen function, in the order of its card, each once. */
export function meItems(slice: Slice): readonly MeItem[] {
  const target = targetOf(slice);
  if (target === undefined) return [];
  const { corpus, analysis } = slice;
  const asks = analysis.profiles.find((one) => one.profile === target.id)?.asks ?? [];
  const seen = new Set<string>();
  const ratings = corpus.assessments.find((record) => record.id === ME)?.value.ratings ?? [];
  const match = analysis.matches.find((one) => one.assessment === ME && one.profile === target.id);
  return asks.flatMap((ask) => {
    if (seen.has(ask.competency)) return [];
    seen.add(ask.competency);
    const competency = analysis.classes.find((one) => one.id === ask.competency);
    if (competency === undefined) return [];
    const { organisation } = target.value;
    const exact = ratings.find((one) => one.competency === ask.requirement.label && one.dictionary === organisation);
    const rating = exact ?? ratingOfClass(ratings, competency);
    // A level given under another label is shown only where it is one of the levels of this card.
    const computed = match?.requirements.find((one) => one.competency === ask.competency);
    const isSameScale = computed === undefined || computed.levels === ask.levels;
    const isOtherScale = exact === undefined ? !isSameScale : computed?.between !== undefined;
    const answer = isOtherScale ? NO_ANSWER : answerOf(exact ?? computed);
    const earlier = earlierOf(rating, computed?.earlier);
    const item = itemOf(ask, competency, target.value, corpus, answer, rating?.note);
    return [earlier === undefined ? item : { ...item, earlier }];
  });
}

function itemOf(
  ask: Ask,
  competency: CompetencyClass,
  { organisation }: FunctionProfile,
  corpus: Corpus,
  answer: MeAnswer,
  note: string | undefined,
): MeItem {
  const { competency: id, requirement } = ask;
  const found = guideEntry(competency, requirement.label, corpus);
  const entry = found?.entry;
  const count = ask.levels;
  const guideLevels = entry?.levels.filter((one) => one.level > 0) ?? [];
  const fits = guideLevels.every((one) => one.level <= count) && guideLevels.length === count;
  return {
    competency: id,
    label: requirement.label,
    ...(organisation === undefined ? {} : { source: organisation }),
    ...(requirement.cluster === undefined ? {} : { cluster: requirement.cluster }),
    ...(entry?.definition === undefined ? {} : { definition: entry.definition }),
    ...(found === undefined ? {} : { guide: guideOf(found) }),
    levels: Array.from({ length: count }, (_, index) => levelOf(index + 1, requirement, fits ? entry : undefined)),
    otherLevels: fits ? [] : guideLevels,
    answer,
    ...(note === undefined ? {} : { note }),
  };
}

function levelOf(level: number, requirement: Requirement, entry: DictionaryCompetency | undefined): MeLevel {
  const found = entry?.levels.find((one) => one.level === level);
  const isRequired = requirement.required === level;
  const word = requirement.scale?.labels?.[level - 1] ?? (isRequired ? requirement.requiredLabel : undefined);
  const cardText = isRequired ? requirement.levelText : undefined;
  return {
    level,
    ...(word === undefined ? {} : { word }),
    ...(found?.title === undefined ? {} : { title: found.title }),
    indicators: found?.indicators ?? [],
    ...(cardText === undefined ? {} : { cardText }),
  };
}

function guideOf({ record, isOwn }: GuideEntry): MeGuide {
  const { title, organisation, version, language } = record.value;
  return {
    title: title ?? organisation ?? '',
    own: isOwn,
    ...(version === undefined ? {} : { version }),
    ...(language === undefined ? {} : { language }),
  };
}

/** One's own rating under another label that counts as the same competency. */
function ratingOfClass(ratings: readonly Rating[], { members }: CompetencyClass): Rating | undefined {
  return ratings.find((one) =>
    members.some((member) => [member.label, member.entry].includes(one.competency) && member.source === one.dictionary),
  );
}

/** A level that was given on another edition. */
function earlierOf(rating: Rating | undefined, edition: RatedEdition | undefined): MeEarlier | undefined {
  if (rating?.held === undefined || edition === undefined) return undefined;
  const { title, version, levels } = edition;
  return {
    held: rating.held,
    ...(levels === undefined ? {} : { levels }),
    ...(title === undefined ? {} : { title }),
    ...(version === undefined ? {} : { version }),
  };
}

function answerOf(from: Rating | { readonly held?: number; readonly answer: string } | undefined): MeAnswer {
  if (from === undefined) return NO_ANSWER;
  if (from.held !== undefined) return { kind: 'rated', held: from.held };
  if ('answer' in from) {
    return { kind: from.answer === 'unknown' || from.answer === 'not-applicable' ? from.answer : 'none' };
  }
  return { kind: from.notApplicable === true ? 'not-applicable' : 'unknown' };
}
