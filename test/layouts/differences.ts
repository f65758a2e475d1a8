import { profilesOf } from '../../src/core/model/document-reading.ts';
import { ingest } from '../../src/ingest.ts';
import { rowsOf, type Card } from './card.ts';

/** A card as one document: the file's name says what it is, as for a dropped file. */
export interface Variant {
  /** What the layout does, in a few words. */
  readonly name: string;
  readonly card: Card;
  readonly file: string;
  readonly content: string | Uint8Array;
  /** The document tells the length of its scale. */
  readonly isScaleShown: boolean;
  /** How this layout prints a label, where that is not as the card has it (a dash instead of a comma). */
  readonly printed?: (label: string) => string;
}

/** What reading a variant gives otherwise than its card says; empty where it is right. */
export async function differencesOf(variant: Variant): Promise<readonly string[]> {
  const { card, content, isScaleShown, printed = asPrinted } = variant;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { readings } = await ingest(variant.file, bytes);
  const profiles = readings.flatMap((reading) => profilesOf(reading));
  const read = profiles.flatMap((profile) => profile.requirements);
  const asked = rowsOf(card).map(({ label, level }) => ({ label: printed(label), level }));
  const found = new Map(read.map((requirement) => [folded(requirement.label), requirement]));
  const wrong: string[] = [];
  if (profiles.length !== 1) wrong.push(`profiles: ${String(profiles.length)}`);
  for (const { label, level } of asked) {
    const requirement = found.get(folded(label));
    if (requirement === undefined) {
      wrong.push(`missing: ${label}`);
      continue;
    }
    const { required, requiredPossible, scale } = requirement;
    if (required !== level || requiredPossible !== undefined)
      wrong.push(`level: ${label}: ${shown(required)}${shown(requiredPossible, '-')} for ${shown(level)}`);
    else if (isScaleShown && level !== undefined && scale?.levels !== card.words.length)
      wrong.push(`scale: ${label}: ${shown(scale?.levels)} for ${shown(card.words.length)}`);
  }
  const expected = new Set(asked.map(({ label }) => folded(label)));
  for (const { label, required } of read)
    if (!expected.has(folded(label))) wrong.push(`extra: ${label}${shown(required, ' = ')}`);
  if (wrong.length === 0 && read.length !== asked.length) wrong.push(`rows: ${String(read.length)}`);
  return wrong;
}

function asPrinted(label: string): string {
  return label;
}

function shown(figure: number | undefined, before = ''): string {
  return figure === undefined ? (before === '' ? 'none' : '') : `${before}${String(figure)}`;
}

/** A label without what printing may change: capitals, spaces, the kind of quote. */
function folded(label: string): string {
  return label.toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' ').trim();
}
