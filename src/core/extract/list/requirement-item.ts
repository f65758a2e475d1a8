import { foldLabel } from '../../text/fold.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { Condition, Requirement } from '../../model/profile.ts';
import { bareLevel } from '../words/bare-level.ts';
import { conditionKind } from '../conditions/condition-kind.ts';
import { isCountRow } from '../words/column-sense.ts';
import { columnRoleOf } from '../words/header-word.ts';
import { namesOtherLevel } from '../words/other-column.ts';
import { isKnownCompetency } from '../words/known-label.ts';
import { isLevelWord } from '../words/level-word.ts';
import { figureBehind, labelLevelOf, withoutEmptyBoxes } from '../level/label-level.ts';
import type { RatedLine } from '../signs/rated-line.ts';
import { withoutLevel, type RequirementContext } from '../section/requirement-context.ts';
import { ownWord, type OwnWord } from './own-word.ts';
import { nameTold } from './name-told.ts';
import { isTakenBack, unsureName } from '../level/unsure-words.ts';
import { withoutAsking } from '../words/without-asking.ts';
import { hintIn, isKnowledge, isTautology } from '../words/requirement-words.ts';

/** What one line of a list of requirements turns out to be. */
export interface ListedRequirement {
  readonly requirement?: Requirement;
  readonly condition?: Condition;
  readonly diagnostic?: Diagnostic;
}

const CONDITION =
  /\b(?:rijbewijs|driving licence|driver s? ?license|permis de conduire)\b|^(?:je |u |de kandidaat )?(?:houder|in het bezit|beschikt over|beschikken over|hebt|heeft|bezit|behaalde|minimaal|minstens|ten minste|een|het)?(?: zijn| bent| is)?(?: van)?(?: (?:een|het|minstens|minimaal|ten minste))* ?(?:relevant |geldig |hoger |officieel )?(?:bachelordiploma|masterdiploma|bachelor|master|diploma|getuigschrift|rijbewijs|universitair diploma|graduaat|graduaatsdiploma)\b|^(?:of |ofwel |or |ou )?(?:niveau [a-e]|(?:minstens |minimaal )?(?:\d{1,2}|\p{L}{3,5}) jaar (?:relevante |nuttige )?(?:beroeps)?ervaring)\b/u;
/** A paper that somebody shows: "an extract from a register", "een attest van een cursus". */
const PAPER =
  /^(?:an? |une? |het |een )?(?:(?:geldig|recent|valid|clean|blank|blanco|clear|vierge|bijzondere|erkende) )?(?:(?:attest|beroepstitel|titre professionnel|brevet|certificaat|uittreksel|certificate of|extract from|attestation|certificat|extrait)(?: |$)|(?:criminal record|casier judiciaire|strafregister)(?: (?:extract|check|certificate|vierge|blanco))?(?: model \d{3}(?: \d)?)?$)/u;
/** "At least 3 years in a similar post": a time, whatever was done in it. */
const YEARS =
  /^(?:of |or |ou )?(?:(?:at least|minimum|min|minimaal|minstens|ten minste|au moins|minimum of|a minimum of) )?(?:\d{1,2}|\p{L}{3,6}) (?:years?|jaar|jaren|ans|annees|maanden|months|mois) (?:in|of|as|ervaring|als|dienst|relevante|nuttige|experience|d|de|dans|comme|werkervaring|anciennite)(?: |$)/u;
const DEGREE =
  /^(?:an? |une? |minimum |at least |au moins )?(?:(?:masters?|bachelors?|university|relevant|higher|honours) )*degree\b|^\p{L}{4,30} (?:of|or|ou) (?:een |a |un )?(?:master|bachelor|graduaat|bachelier)(?: |$)|^(?:une? |minimum |au moins )?(?:diplome|bachelier|baccalaureat|graduat|master en|certificat d)\b/u;
const LICENCE = /\b(?:rijbewijs|driving licence|driver s? ?license|permis de conduire)\b|^(?:un )?permis [a-g]\d?e?$/u;
/** A language with one of the six levels of the European framework. */
const LANGUAGE =
  /\b(?:[dl](?=a))?(?:nederlands\p{L}?|frans|engels|duits|arabisch|turks|spaans|italiaans|pools|english|french|dutch|german|spanish|neerlandais|francais|anglais|allemand|gebarentaal|moedertaal)\b/u;
const LANGUAGE_LEVEL = /\b[abc][12]\b/u;
/** What a doctor says: "Je bent medisch geschikt voor de functie". */
const FITNESS =
  /^(?:(?:je|u|de kandidaat|you|vous) )?(?:(?:bent|is|are|etes|be|zijn) )?(?:medisch|lichamelijk|fysiek|medically|physically|medicalement|physiquement) (?:geschikt|goedgekeurd|in orde|fit|apte?)(?: |$)/u;
/** A language that is nice to have, at whatever level. */
const IS_BONUS =
  /\b(?:un plus|un atout|est un plus|een plus|pluspunt|een troef|is meegenomen|mooi meegenomen|an asset|a plus)$/u;
/** When somebody works is no competency: "travail un samedi sur deux", "weekendwerk 1 keer per maand". */
const WORKING_TIME =
  /^(?:travail|prestations?|werk(?:en)?|weekendwerk|avondwerk|nachtwerk|work(?:ing)?)(?: \p{L}{1,12}){0,3} (?:samedis?|dimanches?|week ?ends?|soirs?|nuits?|zaterdag(?:en)?|zondag(?:en)?|weekend(?:s|en)?|saturdays?|sundays?|weekends?)\b|^(?:weekendwerk|avondwerk|nachtwerk|wacht(?:beurt|dienst)(?:en)?|ploegendienst(?:en)?|permanenties? (?:le|la|les|in|op|tijdens))\b/u;
/** A footnote that says what a code stands for: "AL = asked of all staff". */
const CODE_LEGEND = /^(?:\(?[\d*¹²³]\)? ?)?\p{Lu}{1,5}\d? ?= ?\p{L}/u;
/** A word or two, a colon and a word or two. */
const LEVEL_FIELD = /^(\p{L}[\p{L} ]{2,30}?) ?: ?(\p{L}[\p{L} ]{2,30})$/u;
/** What a question below the card may be answered. */
const YES_OR_NO = /^(?:ja|neen?|yes|no|oui|non)$/iu;
/** "Geen diploma vereist", "No experience needed". */
const NOT_NEEDED =
  /^(?:geen|no|aucune?|pas de) (?:\p{L}{2,20} ){0,2}(?:diploma|diploma s|diplome|degree|rijbewijs|permis|licence|ervaring|experience)(?: (?:vereist|nodig|verplicht|noodzakelijk|required|needed|necessary|requise?|exigee?|demandee?|necessaire))?$/u;
/** A label before a colon has no more words. */
const MOST_LABEL_WORDS = 5;

/**
 * Reads one line of a list as a requirement: the label as printed without its closing point, its level where the label
 * carries one, what it explains after a colon apart.
 *
 * Diplomas and licences are conditions; "meet the requirements of the function" asks nothing and is left out.
 */
export function listedRequirement(
  text: string,
  at: Place,
  context: RequirementContext,
  rated?: RatedLine,
): ListedRequirement {
  const closed = withoutClosing(text);
  const unticked = withoutEmptyBoxes(closed);
  const label = unticked ?? closed;
  if (isTautology(label))
    return { diagnostic: { severity: 'info', code: 'extract/tautology', values: { text: label }, at } };
  if (YES_OR_NO.test(label)) return {};
  if (NOT_NEEDED.test(foldLabel(label))) return notAsked(label, at);
  const condition = conditionIn(label, at, rated?.label);
  if (condition !== undefined) return { condition };
  const whole = labelLevelOf(label);
  const isLeveled = whole !== undefined || rated?.rating.level !== undefined;
  if (!isLeveled && /^(?:talen|talenkennis|taalkennis|languages?|langues) ?:/iu.test(label))
    return { condition: { kind: 'language', text: label, at } };
  const isGiven = context.level !== undefined || context.levelWord !== undefined;
  const isOpen = whole === undefined && rated?.rating.level === undefined;
  const stated = isGiven && isOpen ? ownWord(label, context.scale?.labels) : undefined;
  if (stated !== undefined && (rated === undefined || stated.says !== 'rung'))
    return statedOtherwise(label, stated, at, context);
  if (rated !== undefined) return ratedRequirement(rated, text, at, context);
  const { name, rest } = whole === undefined ? explained(label) : { name: label, rest: undefined };
  const level = whole ?? labelLevelOf(name);
  const told = whole === undefined ? { name: level?.label ?? name } : nameTold(whole.label, text);
  const own = withoutItemNumber(told.name, level !== undefined);
  if (!/\p{L}{2}/u.test(own) || isCountRow(own) || CODE_LEGEND.test(label)) return {};
  // The name of a rung alone is left of the header of a table, and names no competency.
  if (level === undefined && isLevelWord(own)) return {};
  // "Niveau: 3" and "Salarisniveau: 3" name no competency.
  if (level !== undefined && (columnRoleOf(own) === 'level' || (!own.includes(' ') && namesOtherLevel(own)))) return {};
  if (level === undefined && isLevelField(own, context)) return {};
  const kind = isKnowledge(own) ? 'knowledge' : context.kind;
  const hint = level === undefined ? hintIn(own) : undefined;
  if (level?.level === 0 && level.possible === undefined && level.unsure === undefined) return notAsked(own, at);
  if (level?.unsure !== undefined) return unsureRequirement(own, level.unsure, at, context);
  const odd = level === undefined && rest !== undefined && isOddFigure(rest) ? rest : undefined;
  const required = level?.level ?? (odd === undefined ? context.level : undefined);
  const explanation = odd === undefined ? rest : undefined;
  const word = odd ?? (required === undefined ? context.levelWord : undefined);
  const requirement: Requirement = {
    label: own,
    ...(context.cluster === undefined ? {} : { cluster: context.cluster }),
    ...(kind === undefined ? {} : { kind }),
    ...(context.scope === undefined ? {} : { scope: context.scope }),
    ...(required === undefined ? {} : { required }),
    ...(level?.possible === undefined ? {} : { requiredPossible: level.possible }),
    ...(level?.wished === undefined ? {} : { wished: level.wished }),
    ...(level === undefined || level.printed === String(level.level) ? {} : { requiredLabel: level.printed }),
    ...(level?.of === undefined ? {} : { scale: { levels: level.of } }),
    ...(level !== undefined || context.levelScale === undefined ? {} : { scale: context.levelScale }),
    ...(word === undefined ? {} : { requiredLabel: word }),
    ...(explanation === undefined
      ? {}
      : level === undefined
        ? { definition: explanation }
        : { levelText: explanation }),
    ...(told.meaning === undefined ? {} : { definition: told.meaning }),
    ...(hint === undefined ? {} : { hint }),
    ...(level?.weight === undefined ? {} : { weight: level.weight }),
    ...(context.must === undefined ? {} : { must: context.must }),
    at,
  };
  if (level?.possible !== undefined) {
    const values = { label: own, text: `${String(level.level)}-${String(level.possible)}` };
    return { requirement, diagnostic: { severity: 'warning', code: 'extract/level-range', values, at } };
  }
  if (word !== undefined) {
    const values = { label: own, text: word };
    return { requirement, diagnostic: { severity: 'warning', code: 'extract/unread-gradation', values, at } };
  }
  if (unticked === undefined || required !== undefined) return { requirement };
  return { requirement, diagnostic: { severity: 'warning', code: 'extract/no-mark', values: { label: own }, at } };
}

/** A name whose own line speaks of its level, below a heading that gives all names one: the heading says nothing of it. */
function statedOtherwise(label: string, stated: OwnWord, at: Place, context: RequirementContext): ListedRequirement {
  // Which level the name of a rung is, only the words of the whole list tell.
  if (stated.says === 'rung') return listedRequirement(label, at, withoutLevel(context));
  const { name, text } = stated;
  const values = { label: name, text };
  if (stated.says === 'not-asked')
    return { diagnostic: { severity: 'info', code: 'extract/not-asked', values: { label: name }, at } };
  const { requirement } = listedRequirement(name, at, withoutLevel(context));
  if (requirement === undefined) return {};
  return {
    requirement: { ...requirement, requiredLabel: text },
    diagnostic: { severity: 'warning', code: 'extract/unread-gradation', values, at },
  };
}

/** A name with its level, parted as all lines of its list are. */
function ratedRequirement(
  { label, rating, scale, text }: RatedLine,
  line: string,
  at: Place,
  context: RequirementContext,
): ListedRequirement {
  const told = nameTold(label, line);
  const own = withoutItemNumber(withoutAsking(told.name), true);
  if (isCountRow(own)) return {};
  const { level, possible, of, printed, sign } = rating;
  if (level === 0 && possible === undefined) return notAsked(own, at);
  const unsure = unsureName({ text: own, isDirect: false });
  if (isTakenBack(printed)) return unsureRequirement(own, printed, at, context);
  const other = figureBehind(own);
  if (/^\d$/u.test(printed) && other !== undefined && other.figure !== printed)
    return unsureRequirement(other.name, `${other.figure}, ${printed}`, at, context);
  if (unsure !== undefined && unsure.words !== '')
    return unsureRequirement(unsure.name, `${unsure.words} ${printed}`, at, context);
  const kind = isKnowledge(own) ? 'knowledge' : context.kind;
  const isWord = level === undefined && sign !== 'none' && sign !== 'signs';
  const requirement: Requirement = {
    label: own,
    ...(context.cluster === undefined ? {} : { cluster: context.cluster }),
    ...(kind === undefined ? {} : { kind }),
    ...(context.scope === undefined ? {} : { scope: context.scope }),
    ...(level === undefined ? {} : { required: level }),
    ...(possible === undefined ? {} : { requiredPossible: possible }),
    ...((level === undefined && !isWord) || printed === String(level) ? {} : { requiredLabel: printed }),
    ...(scale === undefined ? (of === undefined ? {} : { scale: { levels: of } }) : { scale }),
    ...(text === undefined ? {} : { levelText: text }),
    ...(told.meaning === undefined ? {} : { definition: told.meaning }),
    ...(context.must === undefined ? {} : { must: context.must }),
    at,
  };
  if (possible !== undefined) {
    const values = { label: own, text: `${String(level)}-${String(possible)}` };
    return { requirement, diagnostic: { severity: 'warning', code: 'extract/level-range', values, at } };
  }
  if (sign === 'none' && rating.isSure)
    return { requirement, diagnostic: { severity: 'warning', code: 'extract/no-mark', values: { label: own }, at } };
  if (!isWord) return { requirement };
  const values = { label: own, text: printed };
  return { requirement, diagnostic: { severity: 'warning', code: 'extract/unread-gradation', values, at } };
}

/** The lowest rung of all says that nothing is asked, in a list as in a table. */
function notAsked(label: string, at: Place): ListedRequirement {
  return { diagnostic: { severity: 'info', code: 'extract/not-asked', values: { label }, at } };
}

/** "Samenwerken: op termijn niveau 3": something is asked, and not certainly this level. */
function unsureRequirement(label: string, text: string, at: Place, context: RequirementContext): ListedRequirement {
  const { cluster, scope, must } = context;
  const kind = isKnowledge(label) ? 'knowledge' : context.kind;
  const requirement: Requirement = {
    label,
    ...(cluster === undefined ? {} : { cluster }),
    ...(kind === undefined ? {} : { kind }),
    ...(scope === undefined ? {} : { scope }),
    requiredLabel: text,
    ...(must === undefined ? {} : { must }),
    at,
  };
  return {
    requirement,
    diagnostic: { severity: 'warning', code: 'extract/unread-gradation', values: { label, text }, at },
  };
}

/** "Gevraagd: sterk" is a level without a name, where that word is a rung. */
function isLevelField(label: string, { scale }: RequirementContext): boolean {
  const [, name = '', value = ''] = LEVEL_FIELD.exec(label) ?? [];
  const isRung = scale?.labels?.some((one) => foldLabel(one) === foldLabel(value)) === true || isLevelWord(value);
  return value !== '' && isRung && columnRoleOf(name) === 'level';
}

/** A line without the sign that closes it; an abbreviation keeps its point. */
export function withoutClosing(text: string): string {
  const trimmed = text.trim();
  if (/(?:^|[\s(])(?:enz|etc|bv|e\.d|o\.a|m\.b\.t|d)\.$/iu.test(trimmed)) return trimmed;
  return trimmed.replace(/ ?[.;,:]$/u, '').trimEnd();
}

/** A name with its level may still have its number in a list before it. */
function withoutItemNumber(label: string, hasLevel: boolean): string {
  return hasLevel ? label.replace(/^\d{1,2}[.)] (?=\p{L})/u, '') : label;
}

/** A figure in the place of a level that is none: "-1", "< 2", "niveau 0,5". */
function isOddFigure(text: string): boolean {
  // A Roman numeral may count, or name a class.
  if (/^(?:I{1,3}|IV|V)$/u.test(text)) return true;
  return text.length <= 16 && /^(?:niveau |gradatie |level )?[-–<>≤±~]{0,2} ?\d{1,2}(?:[.,]\d{1,2})?\+?$/iu.test(text);
}

/** "Klantgerichtheid: helpt de burger verder" is a name and what it means. */
function explained(label: string): { readonly name: string; readonly rest: string | undefined } {
  // What stands in brackets parts no name from what it means: "Plannen (kennis: goed)".
  const colon = Array.from(label.matchAll(/: | [–—-] /gu)).find(({ index }) => isClosed(label.slice(0, index)));
  if (colon === undefined) return { name: label, rest: undefined };
  const name = label.slice(0, colon.index).trim();
  const rest = label.slice(colon.index + colon[0].length).trim();
  // A level after a dash is no explanation.
  if (isOddFigure(rest)) return { name, rest };
  if (/^(?:niveau|gradatie|level) /iu.test(rest) || isLevelWord(bareLevel(rest)))
    return { name: label, rest: undefined };
  const words = name.split(' ').length;
  const isName = /^\p{Lu}/u.test(name) && words <= MOST_LABEL_WORDS && rest.split(' ').length >= 3;
  const isSure = colon[0] === ': ' || isKnownCompetency(name);
  return (isName && isSure) || isKnownCompetency(name) ? { name, rest } : { name: label, rest: undefined };
}

function isClosed(text: string): boolean {
  return text.split('(').length === text.split(')').length;
}

/** What a line demands that is no competency; "Niveau B: ..." in a list of levels is one. */
function conditionIn(label: string, at: Place, name = label): Condition | undefined {
  const folded = foldLabel(name.slice(0, 200));
  const isLanguage = LANGUAGE.test(folded) && (LANGUAGE_LEVEL.test(folded) || IS_BONUS.test(folded));
  if (isLanguage) return { kind: 'language', text: label, at };
  if (FITNESS.test(folded)) return { kind: 'health', text: label, at };
  if (WORKING_TIME.test(folded)) return { kind: 'other', text: label, at };
  if (LICENCE.test(folded) && !isKnowledge(label)) return { kind: 'licence', text: label, at };
  if (YEARS.test(folded)) return { kind: conditionKind(folded), text: label, at };
  if (PAPER.test(folded)) return { kind: conditionKind(folded), text: label, at };
  if (!(CONDITION.test(folded) || DEGREE.test(folded)) || isKnowledge(label)) return undefined;
  return { kind: LICENCE.test(folded) ? 'licence' : 'diploma', text: label, at };
}
