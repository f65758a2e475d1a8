/** No title of a part is longer, in characters. */
const LONGEST_TITLE = 60;
/** Signs that stand before a title, and how many at least; between them it is closed. */
const SIGNS: Readonly<Record<string, { readonly fewest: number; readonly isClosed: boolean }>> = {
  '#': { fewest: 1, isClosed: false },
  '=': { fewest: 2, isClosed: false },
  '-': { fewest: 2, isClosed: true },
  '*': { fewest: 2, isClosed: true },
  '~': { fewest: 2, isClosed: true },
};
/** A word for a part, before its title. */
const PART_WORD =
  /^(?:sectie|section|rubriek|rubrique|onderdeel|blok|bloc|tabel|table|tabblad)(?![\p{L}\d]) ?[:=]? ?/iu;
/** Nothing stands below a line that closes a part or the file. */
const CLOSES = /^(?:einde|eind|end|fin|eof)(?![\p{L}])/iu;

/** A line of separated text that opens a part of it. */
export interface SectionLine {
  /** How it is printed: the lines of one file look alike. */
  readonly form: string;
  /** Empty where the line only closes what stands above it. */
  readonly title: string;
  /** What it says besides: "versie=3". */
  readonly more: readonly string[];
}

/**
 * The line that opens a part of separated text, without its signs; undefined for other lines.
 *
 * @example sectionLine(['== Technisch ==', '', ''])?.title // 'Technisch'
 * @example sectionLine(['#SECTIE', 'FUNCTIE'])?.title // 'FUNCTIE'
 */
export function sectionLine(cells: readonly string[]): SectionLine | undefined {
  const [first = '', ...others] = cells.map((cell) => cell.trim());
  const more = others.filter((cell) => cell !== '');
  const signed = withoutSigns(first);
  const form = signed === undefined ? 'word' : first.slice(0, 1);
  const printed = signed ?? first;
  const own = printed.replace(PART_WORD, '').trim();
  // The word for a part may have a cell of its own.
  const [title = '', ...rest] = own === '' ? more : [own, ...more];
  const isOpen = signed === undefined && own === printed;
  const mayTellMore = form === '#';
  if (isOpen || title.length > LONGEST_TITLE || !/\p{L}{2}/u.test(title) || (rest.length > 0 && !mayTellMore))
    return undefined;
  return { form, title: CLOSES.test(title) ? '' : title, more: rest };
}

/** What stands between brackets or signs that are repeated. */
function withoutSigns(text: string): string | undefined {
  const bare = text.slice(1, -1).trim();
  if (text.startsWith('[') && text.endsWith(']') && !/[[\]]/u.test(bare)) return bare;
  const sign = text.slice(0, 1);
  const kind = SIGNS[sign];
  if (kind === undefined) return undefined;
  const signs = Array.from(text);
  const start = signs.findIndex((one) => one !== sign);
  const end = signs.findLastIndex((one) => one !== sign) + 1;
  const isClosed = signs.length - end >= kind.fewest;
  return start < kind.fewest || (kind.isClosed && !isClosed) ? undefined : signs.slice(start, end).join('').trim();
}
