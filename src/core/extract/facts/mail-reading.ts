import { profilesOf, type DocumentReading } from '../../model/document-reading.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { FunctionProfile } from '../../model/profile.ts';
import type { Block, SourceText } from '../../model/source-text.ts';
import { afterDocumentWord } from '../words/document-word.ts';
import { fieldKindOf } from '../words/field-label.ts';
import { sectionKindOf } from '../words/section-kind.ts';

/** What stands over a message: who wrote it, to whom, when and about what. */
const HEADER =
  /^(?:van|from|de|aan|to|à|verzonden|sent|envoy[ée]|datum|date|onderwerp|subject|objet|sujet|cc|bcc|bijlagen?|attachments?) ?: ?\S/iu;
const SUBJECT = /^(?:onderwerp|subject|objet|sujet) ?:/iu;
const WRITER = /^(?:van|from|de) ?:/iu;
const FEWEST_HEADERS = 3;
const MOST_MESSAGES = 20;
/** What closes a message, before the name of who wrote it. */
const CLOSING =
  /^(?:--|mvg|(?:(?:met|veel|de|hartelijke|vriendelijke|beste|warme) ){0,3}groet(?:en|jes)?|(?:kind|best|warm) (?:regards|wishes)|regards|sincerely|(?:bien )?cordialement|bien à (?:vous|toi)|(?:meilleures )?salutations)(?: .{2,40})?[,.!]?$/iu;
/** A name, a post, an address and telephone numbers take no more lines, none of them longer. */
const MOST_SIGNED = 10;
/** The name of a function has no more words. */
const MOST_WORDS = 8;
const LONGEST_SIGNED = 80;

interface Message {
  /** What it is about, as the line over it says. */
  readonly subject: string;
  readonly at: Place;
  /** Its blocks without the lines that stand over it. */
  readonly blocks: Block[];
}

/**
 * Reads an e-mail in which a function is described: the newest of its messages that asks competencies, without what stands
 * over it and without the name and address of who wrote it. The other messages may hold an earlier version, and talk of
 * other things: each is told with its place, and not read.
 *
 * @param read Reads a document of one message.
 * @returns Undefined where the document is no e-mail, or where none of its messages asks competencies.
 */
export function mailReading(
  source: SourceText,
  read: (source: SourceText) => DocumentReading,
): DocumentReading | undefined {
  const messages = messagesOf(source.blocks);
  for (const message of messages) {
    const reading = read({ ...source, blocks: withoutSignature(message.blocks) });
    if (!profilesOf(reading).some((one) => one.requirements.length > 0)) continue;
    const others = messages.filter((one) => one !== message && one.blocks.length > 0);
    const titled = withSubject(reading, message.subject);
    return { ...titled, diagnostics: [...titled.diagnostics, ...others.map((one) => leftOut(one))] };
  }
  return undefined;
}

/** "RE: " and the like, as often as the message went to and fro. */
const ANSWER = /^(?:(?:re|fw|fwd|tr|antw|betr?) ?: ?){1,6}/iu;
/** "Profiel boomverzorger", "competenties van de portier": the name of the function behind what the message brings of it. */
const BRINGS =
  /^(?:(?:nieuw|ontwerp|aangepast|gevraagd|herwerkt|updated|new|nouveau) )?(?:(?:functie|competentie|job)?profiel|competenties|compétences|competencies|profil|profile)(?: (?:van|voor|of|for|de|du|pour))?(?: (?:de|het|een|the|la|le))? (?=\p{L}{3})/iu;

/** A message has no title over its lists: where the first of them gave its name to the function, the subject names it. */
function withSubject(reading: DocumentReading, subject: string): DocumentReading {
  const { profile } = reading;
  if (profile === undefined) return reading;
  const isOfList = profile.requirements.some((one) => one.cluster === profile.title);
  if (profile.title !== undefined && !isOfList) return reading;
  const title = titleIn(subject);
  if (title !== undefined) return { ...reading, profile: { ...profile, title } };
  const bare: { title?: string } & FunctionProfile = { ...profile };
  delete bare.title;
  return { ...reading, profile: bare };
}

/** The function that the subject of a message names. */
function titleIn(subject: string): string | undefined {
  const [first = ''] = subject.replace(ANSWER, '').split(/ [–—-] | ?[(:] ?/u);
  const bare = BRINGS.exec(first)?.[0];
  const name = (bare === undefined ? (afterDocumentWord(first) ?? '') : first.slice(bare.length)).trim();
  return /^\p{L}{3}/u.test(name) && name.split(' ').length <= MOST_WORDS ? name : undefined;
}

function leftOut({ subject, at }: Message): Diagnostic {
  return { severity: 'info', code: 'extract/message-left-out', values: { text: subject }, at };
}

/** The messages, without those lines that stand over each; none where no message opens. */
function messagesOf(blocks: readonly Block[]): readonly Message[] {
  const messages: Message[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const headers = headersAt(blocks, index);
    const block = blocks[index];
    if (block !== undefined && headers > 0 && messages.length < MOST_MESSAGES) {
      const lines = blocks.slice(index, index + headers).map((one) => lineOf(one));
      const about = lines.find((line) => SUBJECT.test(line)) ?? '';
      messages.push({ subject: about.slice(about.indexOf(':') + 1).trim(), at: block.at, blocks: [] });
      index += headers - 1;
    } else if (block !== undefined) messages.at(-1)?.blocks.push(block);
  }
  return messages;
}

/** How many lines from here on stand over a message: at least three, with who wrote it and what it is about. */
function headersAt(blocks: readonly Block[], from: number): number {
  let to = from;
  while (to < blocks.length && HEADER.test(lineOf(blocks[to]))) to += 1;
  const lines = blocks.slice(from, to).map((block) => lineOf(block));
  const isWhole = lines.some((line) => SUBJECT.test(line)) && lines.some((line) => WRITER.test(line));
  return isWhole && lines.length >= FEWEST_HEADERS ? lines.length : 0;
}

function lineOf(block: Block | undefined): string {
  return block === undefined || block.kind === 'row' ? '' : block.text.trim();
}

/** A message without who wrote it; what was pasted below that stays. */
function withoutSignature(blocks: readonly Block[]): readonly Block[] {
  const from = blocks.findIndex((block) => CLOSING.test(lineOf(block)));
  if (from < 0) return blocks;
  let to = from + 1;
  while (to < blocks.length && to <= from + MOST_SIGNED && isSigned(blocks[to])) to += 1;
  return [...blocks.slice(0, from), ...blocks.slice(to)];
}

function isSigned(block: Block | undefined): boolean {
  const line = lineOf(block);
  if (line === '' || block?.kind === 'heading' || block?.kind === 'item' || line.length > LONGEST_SIGNED) return false;
  const isField = fieldKindOf(line.split(':', 1)[0] ?? '') !== undefined && line.includes(':');
  return sectionKindOf(line) === undefined && !isField;
}
