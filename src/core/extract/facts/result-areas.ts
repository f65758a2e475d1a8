import type { Place } from '../../model/place.ts';
import type { ResultArea, Task } from '../../model/profile.ts';
import { isAreaTitle, isPhase, labelledPurpose } from './area-title.ts';
import { isText, type Piece, type TextPiece } from '../page/piece.ts';
import { withoutClosing } from '../list/requirement-item.ts';
import { sectionKindOf, withoutNumbering } from '../words/section-kind.ts';
import type { Section } from '../section/sections.ts';
import { sentencesOf } from '../page/sentence-split.ts';
import { isTaskIntro } from '../words/task-intro.ts';

/** An area that is being read. */
interface OpenArea {
  readonly title: string;
  readonly at: Place | undefined;
  /** Where its title comes from: a heading of its own, the sentence that leads to its list, or the part it stands in. */
  readonly from: 'heading' | 'lead' | 'part';
  readonly purpose: string[];
  readonly prose: TextPiece[];
  readonly tasks: Task[];
  hasIntro: boolean;
  hasPhases: boolean;
  hasItems: boolean;
  group: string | undefined;
  readonly taskCount: number;
}

/** A sentence that leads to a list may serve as its title up to this length, in characters. */
const LONGEST_LEAD = 180;
const ENUMERATED =
  /^(?:resultaatsgebied|resultaatgebied|kernresultaat|kerntaak|kernopdracht|domein|result area|key result area|taakgebied)(?![\p{L}]) ?\d{0,2} ?[:.–-]? ?/iu;

/**
 * Reads the result areas of one part with tasks: title, what stands between title and tasks, tasks.
 *
 * Lines that only announce tasks are neither. An area in running text has its sentences as tasks; a list without a
 * heading has the sentence that leads to it as title.
 */
export function resultAreas(section: Section): readonly ResultArea[] {
  const areas: OpenArea[] = [];
  let area: OpenArea | undefined;
  const open = (next: OpenArea): OpenArea => {
    areas.push(next);
    area = next;
    return next;
  };
  for (const [index, piece] of section.pieces.entries()) {
    if (piece.kind === 'pair') {
      const into =
        piece.label === '' && area !== undefined
          ? area
          : open(newArea(piece.label || (section.heading ?? ''), piece.at, 'heading'));
      for (const [at, inner] of piece.content.entries()) readInto(into, piece.content, at, inner);
    } else if (isText(piece)) {
      if (isClause(piece)) area = undefined;
      else if (isAreaTitle(section.pieces, index, area) && !isPartOfArea(piece, area))
        open(newArea(piece.text, piece.at, 'heading'));
      else if (leads(section.pieces, index, area)) open(newArea(piece.text, piece.at, 'lead'));
      else readInto(area ?? open(newArea(section.heading ?? '', section.at, 'part')), section.pieces, index, piece);
    }
  }
  return settled(areas, section);
}

function newArea(title: string, at: Place | undefined, from: OpenArea['from']): OpenArea {
  const bare = withoutClosing(withoutNumbering(title.trim()));
  const own = bare.replace(ENUMERATED, '');
  const tasks: Task[] = [];
  return {
    title: own === '' ? bare : own,
    at,
    from,
    purpose: [],
    prose: [],
    tasks,
    hasIntro: false,
    hasPhases: false,
    hasItems: false,
    group: undefined,
    get taskCount(): number {
      return tasks.length;
    },
  };
}

/** "Taken" or "Doel" alone, inside an area, announces its tasks or purpose. */
function isPartOfArea(piece: TextPiece, area: OpenArea | undefined): boolean {
  const kind = sectionKindOf(piece.text)?.kind;
  return area !== undefined && area.tasks.length === 0 && (kind === 'tasks' || kind === 'purpose');
}

/** A sentence directly above a list is its title, where no heading stands over it. */
function leads(pieces: readonly Piece[], index: number, area: OpenArea | undefined): boolean {
  const piece = pieces[index];
  if (piece?.kind !== 'text' || pieces[index + 1]?.kind !== 'item' || piece.text.length > LONGEST_LEAD) return false;
  return area?.from !== 'heading' && !isTaskIntro(piece.text) && labelledPurpose(piece.text) === undefined;
}

/** "Verruimende bepaling: ..." ends an area and is none. */
function isClause(piece: TextPiece): boolean {
  const colon = piece.text.indexOf(':');
  return (
    colon > 0 && colon < 40 && piece.kind !== 'item' && sectionKindOf(piece.text.slice(0, colon))?.kind === 'other'
  );
}

function readInto(area: OpenArea, pieces: readonly Piece[], index: number, piece: Piece): void {
  if (!isText(piece)) return;
  const { text, at } = piece;
  const purpose = labelledPurpose(text);
  if (piece.kind === 'item') readItem(area, pieces, index, piece);
  else if (isTaskIntro(text) || sectionKindOf(text)?.kind === 'tasks') area.hasIntro = true;
  else if (sectionKindOf(text)?.kind === 'purpose') return;
  else if (isPhase(text, area)) {
    area.hasPhases = true;
    area.hasIntro = false;
    area.group = text;
  } else if (area.hasPhases) {
    if (area.hasIntro) area.tasks.push(taskOf(text, at, area.group));
  } else if (purpose !== undefined) area.purpose.push(purpose);
  else if (text.endsWith(':')) {
    if (area.tasks.length === 0) area.purpose.push(withoutClosing(text));
  } else if (isTaskLine(area, text)) area.tasks.push(taskOf(text, at, area.group));
  else if (area.tasks.length === 0) area.prose.push(piece);
}

/** A line without a bullet is a task where tasks were announced or go on; a sentence after a list closes it. */
function isTaskLine(area: OpenArea, text: string): boolean {
  if (text.endsWith(';')) return true;
  const closes = area.hasItems && /^\p{Lu}/u.test(text) && text.endsWith('.');
  return (area.hasIntro || area.tasks.length > 0) && !closes;
}

function readItem(area: OpenArea, pieces: readonly Piece[], index: number, piece: TextPiece): void {
  area.hasItems = true;
  const next = pieces[index + 1];
  const announces = piece.text.endsWith(':') && next?.kind === 'item' && (next.depth ?? 1) > (piece.depth ?? 1);
  if ((piece.depth ?? 1) <= 1 && !area.hasPhases) area.group = undefined;
  if (announces) area.group = withoutClosing(piece.text);
  else area.tasks.push(taskOf(piece.text, piece.at, area.group));
}

function taskOf(text: string, at: Place, group: string | undefined): Task {
  return { text: text.replace(/ ?[;,]$/u, '').trim(), ...(group === undefined ? {} : { group }), at };
}

/** Areas with something in them. What introduces the part as a whole is no area beside others. */
function settled(areas: readonly OpenArea[], section: Section): readonly ResultArea[] {
  const [only] = areas;
  if (areas.length === 1 && only?.from === 'lead' && section.heading !== undefined) {
    return [closed({ ...only, title: section.heading, at: section.at, purpose: [only.title, ...only.purpose] })];
  }
  const named = areas.filter((area) => area.from !== 'part' || area.tasks.length > 0 || areas.length === 1);
  return named
    .map((area) => closed(area))
    .filter((area) => area.title !== '' && (area.tasks.length > 0 || area.purpose !== undefined));
}

/** Running text is the purpose where tasks follow it, and the tasks themselves, sentence by sentence, where none do. */
function closed(area: OpenArea): ResultArea {
  const isProse = area.tasks.length === 0;
  const tasks = isProse
    ? area.prose.flatMap((piece) => sentencesOf(piece.text).map((sentence) => taskOf(sentence, piece.at, undefined)))
    : area.tasks;
  const purpose = [...(isProse ? [] : area.prose.map((piece) => piece.text)), ...area.purpose].join('\n');
  return {
    title: area.title,
    ...(purpose === '' ? {} : { purpose }),
    tasks,
    ...(area.at === undefined ? {} : { at: area.at }),
  };
}
