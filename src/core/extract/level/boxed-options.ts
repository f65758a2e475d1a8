/** One rung of a scale that is printed with a box. */
export interface BoxedOption {
  readonly name: string;
  readonly isChosen: boolean;
}

const BOX = /([☐□◻○◯]|\[ ?\]|\( ?\))|([☒☑■●✓✔✗✘☓]|\[ ?[xX✓✔] ?\]|\( ?[xX✓✔•●] ?\))/gu;
/** What a text must hold to have a box. */
const MAY_BE_BOXED = /[☐□◻○◯☒☑■●✓✔✗✘☓[(]/u;
const MOST = 9;

/**
 * The options of a choice, in the order of print: "☐ laag ☒ hoog", "laag [ ] hoog [x]".
 *
 * @returns Undefined where not every name has its box, before all of them or behind all of them.
 * @example boxedOptions('☐ laag ☒ hoog')?.map((one) => one.isChosen) // [false, true]
 */
export function boxedOptions(text: string): readonly BoxedOption[] | undefined {
  const boxes = MAY_BE_BOXED.test(text) ? Array.from(text.matchAll(BOX)) : [];
  const [first] = boxes;
  const last = boxes.at(-1);
  if (first === undefined || last === undefined || boxes.length < 2 || boxes.length > MOST) return undefined;
  // Where both or neither is so, another word stands before the first or behind the last.
  const isClosed = last.index + last[0].length === text.trimEnd().length;
  if ((first.index === 0) === isClosed) return undefined;
  return boxes.map((box, index) => {
    const end = box.index + box[0].length;
    const before = boxes[index - 1];
    const start = before === undefined ? 0 : before.index + before[0].length;
    const name = first.index === 0 ? text.slice(end, boxes[index + 1]?.index) : text.slice(start, box.index);
    return { name: bare(name), isChosen: box[2] !== undefined };
  });
}

function bare(name: string): string {
  return name
    .trim()
    .replace(/^[,;|/–-] ?|[,;|/–-]$/gu, '')
    .trim();
}
