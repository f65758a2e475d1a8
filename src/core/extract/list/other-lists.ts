import { foldLabel } from '../../text/fold.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { columnSenseOf } from '../words/column-sense.ts';
import { columnRoleOf } from '../words/header-word.ts';
import { endsLikeCluster, isKnownCompetency } from '../words/known-label.ts';
import { labelLevelOf } from '../level/label-level.ts';
import { markTailOf } from '../level/mark.ts';
import { isText, type Piece } from '../page/piece.ts';
import { kindOfHeading } from '../words/requirement-words.ts';
import { sectionKindOf } from '../words/section-kind.ts';

/** The pieces of a part that asks competencies, without the lists of something else in it. */
export interface OwnLists {
  readonly pieces: readonly Piece[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A part that begins with fewer names may begin with a title, and fewer with a figure make no list. */
const FEWEST = 2;
const LONGEST = 60;
const MOST_WORDS = 6;
/** A name with a bare figure behind it, perhaps one that counts: "Schilders   minimum: 2". */
const COUNTED =
  /^(\p{L}.{1,78}?)(?:\t| {2,20}|: ?)(?:(?:minimum|minimaal|min\.|maximum|maximaal|max\.|aantal) ?:? ?)?\d{1,3}$/iu;
/** Words in the name of a group that say for whom or in what its competencies are asked. */
const OF_GROUPS =
  /\b(?:functie\p{L}{0,10}|kern\p{L}{0,14}|specifiek\p{L}{0,4}|algeme\p{L}{1,3}|eigen|extra|bijkomend\p{L}{0,2}|graad\p{L}{0,14}|waarden|persoon\p{L}{0,5}|sociale?|interactief|leiding\p{L}{0,6}|organisatie|omgaan|werken|denken|doen|voelen|houding|inhoud\p{L}{0,5}|beheers\p{L}{0,3}|beheren|functions?|core|specific|general|values|personal|social|leading|working|thinking|fonction|generales?|specifiques?|valeurs|personnel\p{L}{0,3}|travail|gestion)\b/u;

/**
 * Leaves out lists of something else below a title of their own: where a part begins with names without a group over
 * them, names with a bare figure below a title that names no group count telephones, people or floors. One name that cards
 * commonly use is enough to keep a list. Below a word for what somebody has, no list is asked.
 */
export function withoutOtherLists(pieces: readonly Piece[]): OwnLists {
  const own = withoutHeldLists(pieces);
  const { pieces: kept, diagnostics } = withoutCounted(own.pieces);
  return { pieces: kept, diagnostics: [...own.diagnostics, ...diagnostics] };
}

/** "Zelfscore:" over a list says what somebody has of each, and nothing of what is asked. */
function withoutHeldLists(pieces: readonly Piece[]): OwnLists {
  const left = new Set<Piece>();
  const diagnostics: Diagnostic[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (!isText(piece) || piece.kind === 'item' || columnSenseOf(piece.text.replace(/ ?:$/u, '')) !== 'held') continue;
    const below = belowIn(pieces, index);
    const names = below.flatMap((one): readonly string[] =>
      one.kind === 'mark-lines' ? one.lines.map(({ text }) => text) : isText(one) ? [one.text] : [],
    );
    const isRated = names.some((name) => labelLevelOf(name) !== undefined || markTailOf(name) !== undefined);
    if (names.length < FEWEST || !isRated) continue;
    for (const one of [piece, ...below]) left.add(one);
    const values = { heading: piece.text, names: names.join(', ') };
    diagnostics.push({ severity: 'info', code: 'extract/list-left-out', values, at: piece.at });
  }
  return { pieces: pieces.filter((piece) => !left.has(piece)), diagnostics };
}

/** The items of the list below a line, or its lines of marks. */
function belowIn(pieces: readonly Piece[], index: number): readonly Piece[] {
  const [next] = pieces.slice(index + 1);
  if (next?.kind === 'mark-lines') return [next];
  const end = pieces.findIndex((one, at) => at > index && one.kind !== 'item');
  return pieces.slice(index + 1, end < 0 ? pieces.length : end);
}

function withoutCounted(pieces: readonly Piece[]): OwnLists {
  const opening = pieces.findIndex((piece) => mayTitle(piece));
  const before = pieces.slice(0, Math.max(opening, 0)).reduce((sum, piece) => sum + namesIn(piece), 0);
  if (opening < 0 || before < FEWEST) return { pieces, diagnostics: [] };
  const kept: Piece[] = [];
  const diagnostics: Diagnostic[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    const names = countedBelow(pieces, index);
    if (piece === undefined) continue;
    if (!isText(piece) || names.length < FEWEST || names.some((name) => isKnownCompetency(name))) {
      kept.push(piece);
      continue;
    }
    diagnostics.push({
      severity: 'info',
      code: 'extract/list-left-out',
      values: { heading: piece.text, names: names.join(', ') },
      at: piece.at,
    });
    while (countedIn(pieces[index + 1]) !== undefined) index += 1;
  }
  return { pieces: kept, diagnostics };
}

/** The names with a figure right below a title; none where no such title stands here, or where they say what it has. */
function countedBelow(pieces: readonly Piece[], index: number): readonly string[] {
  if (!mayTitle(pieces[index])) return [];
  const names: string[] = [];
  for (let at = index + 1; ; at += 1) {
    const own = countedIn(pieces[at]);
    if (own === undefined) return names;
    if (own.some((name) => columnRoleOf(name) !== undefined)) return [];
    names.push(...own);
  }
}

function countedIn(piece: Piece | undefined): readonly string[] | undefined {
  if (piece === undefined || mayTitle(piece)) return undefined;
  if (isText(piece)) {
    const name = COUNTED.exec(piece.text)?.[1];
    return piece.kind === 'heading' || name === undefined ? undefined : [name.trim()];
  }
  if (piece.kind === 'mark-lines') return undefined;
  if (piece.kind === 'pair') {
    const [only, ...more] = piece.content;
    return isText(only) && more.length === 0 && /^\d{1,3}$/u.test(only.text) ? [piece.label] : undefined;
  }
  const names = piece.rows.map((row) => {
    const [name, figure, ...more] = row.cells.map((cell) => cell.text.trim()).filter((text) => text !== '');
    const isCounted = row.header !== true && more.length === 0 && /^\d{1,3}$/u.test(figure ?? '');
    return isCounted ? (name ?? '') : '';
  });
  return names.includes('') ? undefined : names;
}

/** A short line set off from what stands above it, which names no competency and no group of them. */
function mayTitle(piece: Piece | undefined): boolean {
  if (!isText(piece) || piece.kind === 'item' || !(piece.kind === 'heading' || piece.gapBefore)) return false;
  const { text } = piece;
  if (text.length > LONGEST || text.split(' ').length > MOST_WORDS || !/^\p{Lu}[^\d\t]*[\p{L})]$/u.test(text))
    return false;
  const isGroup = endsLikeCluster(text) || kindOfHeading(text) !== undefined || OF_GROUPS.test(foldLabel(text));
  return !isGroup && !isKnownCompetency(text) && sectionKindOf(text) === undefined;
}

function namesIn(piece: Piece): number {
  if (piece.kind === 'item') return 1;
  if (piece.kind === 'table') return piece.rows.length;
  return piece.kind === 'mark-lines' ? piece.lines.length : (countedIn(piece) ?? []).length;
}
