import { isText, type Piece } from '../page/piece.ts';
import type { SectionKind } from '../words/section-lexicon.ts';

/** What is looked at of a part of the document. */
interface Part {
  readonly kind: SectionKind | undefined;
  readonly heading?: string;
  readonly pieces: readonly Piece[];
}

const EXPECTS = /^(?:wat (?:verwachten (?:we|wij)|we verwachten)|verwachtingen|dit verwachten)(?![\p{L}])/iu;
const WORK = /^(?:je|jij|u) \p{L}{2,20} .{0,400}\.$/iu;

/** "What do we expect of you?" over sentences about the work holds tasks, where another part asks competencies. */
export function withExpectedTasks<One extends Part>(parts: readonly One[]): readonly One[] {
  const asking = parts.filter((part) => part.kind === 'requirements');
  return parts.map((part) => {
    if (part.kind !== 'requirements' || !EXPECTS.test(part.heading ?? '')) return part;
    const items = part.pieces.filter((piece) => piece.kind === 'item');
    const isWork = items.length > 1 && items.every((piece) => isText(piece) && WORK.test(piece.text));
    return isWork && asking.length > 1 ? { ...part, kind: 'tasks' } : part;
  });
}
