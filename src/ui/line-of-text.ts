/**
 * The first line in which a text stands word for word, whatever the blanks between its words.
 *
 * @returns From 1; nothing where no line has it, as where it was printed over two lines.
 */
export function lineOfText(lines: readonly string[], text: string): number | undefined {
  const wanted = plain(text);
  const found = wanted === '' ? -1 : lines.findIndex((line) => plain(line).includes(wanted));
  return found < 0 ? undefined : found + 1;
}

function plain(text: string): string {
  return text
    .split(/\s/)
    .filter((word) => word !== '')
    .join(' ');
}
