/** Formats that a workbook may name by number alone; those that are not listed show the number as it is. */
const BUILT_IN = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [37, '#,##0'],
  [38, '#,##0'],
  [39, '#,##0.00'],
  [40, '#,##0.00'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss'],
]);
const BUILT_IN_DATES: readonly (readonly [first: number, last: number, format: string])[] = [
  [14, 17, 'yyyy-mm-dd'],
  [18, 21, 'hh:mm'],
  [22, 22, 'yyyy-mm-dd hh:mm'],
  [27, 36, 'yyyy-mm-dd'],
  [50, 58, 'yyyy-mm-dd'],
];

const DAY = 86_400_000;
/** Day 0 of a workbook, in milliseconds; the days before 1 March 1900 are one off, as they are in every program. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Days up to the year 9999. */
const LAST_DAY = 2_958_466;
/** Digits that a spreadsheet keeps of a number. */
const DIGITS = 15;
const LONGEST_FORMAT = 255;

/** The format of a number in a workbook: its own, or the one that its number stands for. */
export function numberFormat(id: number, own: ReadonlyMap<number, string>): string {
  const dates = BUILT_IN_DATES.find(([first, last]) => id >= first && id <= last)?.[2];
  return own.get(id) ?? BUILT_IN.get(id) ?? dates ?? 'General';
}

/**
 * A number as its cell shows it, with a decimal comma: rounded as the format says, without zeros that add nothing.
 *
 * Dates and times are written the ISO way; percentages and words of the format itself ("3 ptn") stay.
 */
export function shownNumber(value: number, format: string, is1904: boolean): string {
  if (!Number.isFinite(value)) return '';
  const sections = sectionsOf(format.slice(0, LONGEST_FORMAT));
  const isSplit = sections.length > 1;
  const isNegative = value < 0 && isSplit;
  const section = sections[isNegative ? 1 : value === 0 && sections.length > 2 ? 2 : 0] ?? '';
  const bare = bareOf(section);
  if (/[dmyhs]/iu.test(bare) && !/general/iu.test(bare)) return shownDate(value, bare, is1904);
  return inFormat(isNegative ? -value : value, section) ?? plainNumber(value);
}

/** A number as it is, with a decimal comma. */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(DIGITS))).replace('.', ',');
}

/** Cuts a format at the semicolons that stand outside its quotes. */
function sectionsOf(format: string): readonly string[] {
  const sections: string[] = [];
  let [start, isQuoted] = [0, false];
  for (let at = 0; at < format.length; at += 1) {
    const sign = format.charAt(at);
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === '\\') at += 1;
    else if (sign === ';' && !isQuoted) {
      sections.push(format.slice(start, at));
      start = at + 1;
    }
  }
  return [...sections, format.slice(start)];
}

/** A section without its quoted words and what stands in brackets, apart from elapsed time. */
function bareOf(section: string): string {
  let bare = '';
  for (let at = 0; at < section.length; at += 1) {
    const sign = section.charAt(at);
    if (sign === '\\' || sign === '_' || sign === '*') at += 1;
    else if (sign === '"' || sign === '[') {
      const end = section.indexOf(sign === '"' ? '"' : ']', at + 1);
      const inside = section.slice(at + 1, end < 0 ? undefined : end);
      if (sign === '[' && /^[hms]{1,9}$/iu.test(inside)) bare += inside;
      at = end < 0 ? section.length : end;
    } else bare += sign;
  }
  return bare;
}

function shownDate(serial: number, format: string, is1904: boolean): string {
  if (serial < 0 || serial > LAST_DAY) return plainNumber(serial);
  const hasDate = /[dy]/iu.test(format) || (/m/iu.test(format) && !/[hs]/iu.test(format));
  const shift = !is1904 && serial > 0 && serial < 60 ? 1 : 0;
  const time = Math.round(((is1904 ? EPOCH_1904 : EPOCH_1900) + (serial + shift) * DAY) / 1000) * 1000;
  const iso = new Date(time).toISOString();
  if (!hasDate) return iso.slice(11, 16);
  return serial % 1 !== 0 && /h/iu.test(format) ? `${iso.slice(0, 10)} ${iso.slice(11, 16)}` : iso.slice(0, 10);
}

/** What one section makes of a number; undefined where the section is of a kind that shows it as it is. */
function inFormat(value: number, section: string): string | undefined {
  let [before, after] = ['', ''];
  let [hasDigits, isAfterPoint, percents, decimals] = [false, false, 0, 0];
  const addWord = (word: string): void => {
    if (hasDigits) after += word;
    else before += word;
  };
  for (let at = 0; at < section.length; at += 1) {
    const sign = section.charAt(at);
    if ('0#?'.includes(sign)) {
      hasDigits = true;
      if (isAfterPoint) decimals += 1;
    } else if (sign === '.') isAfterPoint = true;
    else if (sign === '%') {
      percents += 1;
      addWord('%');
    } else if (sign === '"') {
      const end = section.indexOf('"', at + 1);
      addWord(section.slice(at + 1, end < 0 ? undefined : end));
      at = end < 0 ? section.length : end;
    } else if (sign === '\\') addWord(section.charAt((at += 1)));
    else if (sign === '_' || sign === '*') at += 1;
    else if (sign === '[') {
      const end = section.indexOf(']', at);
      const inside = section.slice(at + 1, end < 0 ? undefined : end);
      if (/^[<>=]/u.test(inside)) return undefined;
      if (inside.startsWith('$')) addWord(inside.slice(1).split('-')[0] ?? '');
      at = end < 0 ? section.length : end;
    } else if (/[a-z/@]/iu.test(sign)) return undefined;
    else if (sign !== ',') addWord(sign);
  }
  if (!hasDigits) return `${before}${after}`.trim();
  const scaled = value * 100 ** Math.min(percents, 2);
  const rounded = Number(Number(scaled.toPrecision(DIGITS)).toFixed(Math.min(decimals, DIGITS)));
  return `${before}${plainNumber(rounded)}${after}`.trim();
}
