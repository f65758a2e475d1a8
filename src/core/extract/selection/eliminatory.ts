import { isPartNoun } from './part-type.ts';
import { targetsIn, wordsIn, type Target } from './target.ts';

/** Which parts a sentence calls eliminatory: those named, all of them, or those before one that only some may enter. */
export type Elimination =
  | { readonly kind: 'named'; readonly targets: readonly Target[]; readonly isEliminatory: boolean }
  | { readonly kind: 'all'; readonly isEliminatory: boolean }
  | { readonly kind: 'here'; readonly isEliminatory: boolean }
  | { readonly kind: 'before'; readonly targets: readonly Target[] };

const ELIMINATES =
  /\b(?:eliminer\w{0,4}|eliminatoi\w{0,4}|eliminator\w{0,3}|eliminat(?:e|es|ed|ing|ion)|eliminato\w{0,4}|knock-?out|uitsluitende? (?:\w{0,12}proef|\w{0,10}deel|\w{0,10}gedeelte|test|ronde|karakter))\b|\buitsluitend(?=\s?(?:[.,;:)]|$)|\s(?:zijn|is)\b|\sen (?!(?:enkel|alleen|slechts|louter)\b))/u;
/** Those who do not reach it go no further. */
const ENDS_IT =
  /\b(?:(?:valt|vallen) af|af ?valt|af ?vallen|uitgesloten|uitgeschakeld|exclue?s?|excluded|disqualified|drops? out|(?:mag|mogen|kan|kunnen|gaat|gaan|wordt|worden) niet (?:\S{1,12} )?(?:verder|door|deelnemen|uitgenodigd|toegelaten|opgeroepen)|niet verder (?:gaan|mogen|mag)|(?:n'est|ne sont) pas admis)\b/u;
/** A part was not passed. Who lacks a licence or a paper is refused for another reason. */
const NOT_PASSED =
  /\b(?:niet (?:slaagt|slagen|geslaagd|behaalt|behalen|haalt|halen)|slaagt niet|slagen niet|fails?|not pass|ne reussit pas|n'obtient pas)\b/u;
const LESS = /\b(?:minder|lager|onder|geen|moins|inferieure?|below|less|fewer)\b/u;
/** What one has less of, where it is an examination's. */
const RESULT =
  /%|\b(?:\w{0,12}punten|procent|percent|de helft|voldoende|gunstige?|score\w{0,2}|scoort|scoren|behaalt?|behalen|haalt?|halen|resultaat|points?|pour ?cent|moitie|note|obtien\w{0,3}|obtenu|obtenir|marks?|per cent|half|scores?|scoring|achieves?|obtain\w{0,2})(?![\p{L}\p{N}])/u;
/** What a sentence must hold to call a part eliminatory. */
const MAY_ELIMINATE = /elimin|knock|uitsluitend|\baf|uitges|exclu|disqual|niet|drop|admis/u;
const NOT = /\b(?:niet|geen|pas|non|not|nooit)\b[ -](?:\S{1,12} )?(?:eliminer|eliminat|uitsluitend)/u;
/** All but: `elke proef is eliminerend, behalve de mondelinge`. */
const SAVE =
  /\b(?:behalve|uitgezonderd|met uitzondering van|niet echter|sauf|a l'exception de|hormis|except(?: for)?|apart from)\b/u;
/** Right after such a word: not which part is left out, but in which case. */
const CONDITION =
  /^,? (?:in (?:het geval|geval|case)|voor zover|(?:wanneer|als|indien|zo|bij|tenzij|ingeval|zodra|si|s'il|quand|lorsque?|lorsqu'il|en cas|where|when|if|unless)\b)/u;
const PASSED =
  /\b(?:geslaagde?n?|slagen|slaagt|slaag|laureaten|reussi\w{0,3}|reussissent|laureats?|pass|passed|passes|passing|succeed\w{0,2}|successful)\b/u;
const REACHED =
  /\b(?:behaalt?|behalen|haalt?|halen|scoort|scoren|need|obtain\w{0,2}|obtien\w{0,3}|obtenir|obtenu\w{0,2}|score)\b/u;
const LET_IN =
  /\b(?:toegelaten|opgeroepen|uitgenodigd|doorstromen|deelnemen|doorgaan|gaan door|gaat door|door naar|convoques?|invites?|admis\w{0,2}|acces|invited|admitted|proceed|called|move on|allowed|access)\b/u;
const NEXT = /\b(?:volgende?|daaropvolgende?|vervolg|suivante?s?|next|following|subsequent)\b/u;
const ALL_PARTS =
  /\b(?:de|alle|les|toutes les|the|all|all the) (?:\S{1,20} )?(?:gedeelten|proeven|onderdelen|delen|examengedeelten|selectieproeven|selectiegedeelten|epreuves|parties|parts|tests|stages|rounds)\b/u;

/** `drie proeven, die elk uitsluitend zijn` */
const EACH_OF_THEM =
  /\b(?:proeven|gedeelten|onderdelen|delen|epreuves|parties|parts|tests|stages|rounds),? (?:die|dont|which|qui|elk|telkens|each)\b/u;

/** What a sentence says of who may go on; several statements where it calls parts eliminatory one by one. */
export function eliminationsIn(folded: string): readonly Elimination[] {
  if (!MAY_ELIMINATE.test(folded) || !calls(folded)) return [admissionIn(folded) ?? []].flat();
  const save = SAVE.exec(folded);
  if (save !== null && CONDITION.test(folded.slice(save.index + save[0].length)))
    return whateverMayBe(folded, save.index);
  if (save !== null) {
    const saved = onePartTargets(folded.slice(save.index));
    return saved.length === 0
      ? []
      : [calledIn(folded.slice(0, save.index)), { kind: 'named', targets: saved, isEliminatory: false }];
  }
  const pieces = folded.split(SEPARATOR).filter(calls);
  return pieces.length > 1 ? pieces.map(calledIn) : [calledIn(folded)];
}

/** An exception for some cases takes no part out: what is said beside it stands. */
function whateverMayBe(folded: string, from: number): readonly Elimination[] {
  const end = folded.indexOf(',', from);
  const beside = `${folded.slice(0, from)}${end < 0 ? '' : folded.slice(end)}`;
  return calls(beside) ? [calledIn(beside)] : [];
}

function calls(folded: string): boolean {
  if (ELIMINATES.test(folded)) return true;
  return ENDS_IT.test(folded) && (NOT_PASSED.test(folded) || (LESS.test(folded) && RESULT.test(folded)));
}

const SEPARATOR = /[,;]|\s(?:en|et|and|maar|mais|but)\s/u;

function onePartTargets(folded: string): readonly Target[] {
  return targetsIn(wordsIn(folded)).filter((one) => one.kind !== 'overall' && one.isEntered !== true);
}

function calledIn(folded: string): Elimination {
  const all = onePartTargets(folded);
  // Which the others are, only the sentence before may tell.
  const targets = all.filter((one) => one.kind !== 'others');
  if (targets.length < all.length) return { kind: 'named', targets: [], isEliminatory: true };
  const isEliminatory = !NOT.test(folded);
  const isAll =
    targets.some((one) => one.kind === 'each') ||
    (targets.length === 0 && (ALL_PARTS.test(folded) || EACH_OF_THEM.test(folded)));
  if (isAll) return { kind: 'all', isEliminatory };
  return targets.length > 0 ? { kind: 'named', targets, isEliminatory } : { kind: 'here', isEliminatory };
}

/** Only those who passed may go on. */
function admissionIn(folded: string): Elimination | undefined {
  if (!LET_IN.test(folded) || !(PASSED.test(folded) || REACHED.test(folded))) return undefined;
  const words = wordsIn(folded);
  const targets = targetsIn(words).filter((one) => one.kind !== 'overall');
  const next = words.findIndex((word) => NEXT.test(word.text));
  const isNextPart = next >= 0 && words.slice(next, next + 4).some((word) => isPartNoun(word.text));
  const isAnyNext = isNextPart && /^(?:een|elke|iedere|chaque|une|each|every|any)$/u.test(words[next - 1]?.text ?? '');
  if (isAnyNext) return { kind: 'all', isEliminatory: true };
  if (isNextPart && PASSED.test(folded) && targets.every((one) => one.kind === 'each'))
    return { kind: 'all', isEliminatory: true };
  if (isNextPart && !PASSED.test(folded)) return { kind: 'here', isEliminatory: true };
  const named = targets.filter((one) => one.kind !== 'each');
  return named.length > 0 ? { kind: 'before', targets: named } : undefined;
}
