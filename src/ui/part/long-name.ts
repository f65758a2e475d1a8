import { html, type TemplateResult } from 'lit';

/** Words of more letters may have to break on a phone. */
const LONG = 16;
/** Letters that then go to the next line together: never a bracket or one letter alone. */
const TOGETHER = 7;

/**
 * A name whose long words, where they do not fit on a line, break before their last letters and not within them.
 *
 * Few browsers know where Dutch compounds may be hyphenated: the others break wherever the line is full.
 */
export function longName(name: string): string | TemplateResult {
  const words = name.split(' ');
  if (words.every((word) => word.length <= LONG)) return name;
  return html`${words.map((word, index) => html`${index === 0 ? '' : ' '}${word.length <= LONG ? word : broken(word)}`)}`;
}

function broken(word: string): TemplateResult {
  return html`${word.slice(0, -TOGETHER)}<span class="word-end">${word.slice(-TOGETHER)}</span>`;
}
