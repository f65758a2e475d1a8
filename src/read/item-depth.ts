const TAB_WIDTH = 4;

/**
 * Depth of a list item from its indentation, from 1; one space alone is deeper only after an item that announces a list.
 *
 * @param indents The indentations of the items that are still open; changed to those that are open with this one.
 * @param lastItem The text of the item before it; empty before the first.
 * @param line The line as printed, with the space before it.
 * @example itemDepth([0], 'Je kan:', ' - luisteren') // 2
 */
export function itemDepth(indents: number[], lastItem: string, line: string): number {
  const indent = widthOf(line.slice(0, line.length - line.trimStart().length));
  while (indents.length > 0 && indent < (indents.at(-1) ?? 0)) indents.pop();
  const least = lastItem.endsWith(':') ? 1 : 2;
  if (indents.length === 0 || indent - (indents.at(-1) ?? 0) >= least) indents.push(indent);
  return indents.length;
}

function widthOf(space: string): number {
  let width = 0;
  for (const one of space) width += one === '\t' ? TAB_WIDTH : 1;
  return width;
}
