/** Longest text whose answer is kept, in UTF-16 units: lines and cells, no paragraphs. */
const LONGEST_KEPT = 400;

/**
 * A question about a text that is worked out once for each text: every step of reading asks it about the same lines and
 * cells again. What was answered is kept for as long as it fits.
 *
 * @param most How many answers are kept, 1 or more; when there are more, all are forgotten.
 * @param read The answer; it must depend on the text alone.
 * @example kept(2, (text) => text.length)('Inzet') // 5
 */
export function kept<Answer>(most: number, read: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return read(text);
    const known = answers.get(text);
    if (known !== undefined) return known.answer;
    const answer = read(text);
    if (answers.size >= most) answers.clear();
    answers.set(copyOf(text), { answer });
    return answer;
  };
}

/**
 * The same text in memory of its own: a line that was cut out of a document may otherwise hold on to the whole of it for as
 * long as it is kept.
 */
function copyOf(text: string): string {
  return text.length === 0 ? text : ` ${text}`.slice(1);
}
