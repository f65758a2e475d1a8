import { foldLabel } from '../../text/fold.ts';

const ANNOUNCES = new RegExp(
  '^(?:dit|deze|dat|hieronder|hiertoe|daartoe|daaronder|concreet|this|these|cela|ceci|il s agit)\\b.{0,40}' +
    '\\b(?:omvat|omhelst|houdt|betekent|behelst|betreft|vallen|valt|taken|opdrachten|includes?|means|comprend|comprends|implique|tasks)\\b',
  'u',
);
const LIST_WORD =
  /^(?:(?:de |het |volgende |voornaamste |belangrijkste |concrete |concreet |mogelijke |specifieke |the |following |main |key |les |principales )*)(?:taken|kerntaken|hoofdtaken|deeltaken|opdrachten|activiteiten|verantwoordelijkheden|tasks|duties|activities|responsibilities|taches|activites)(?: (?:van de|voor de|in deze|of the) .{0,30}| zijn| onder meer| oa| are| sont)?$/u;
const ENDS =
  /\b(?:volgende|concrete|onder meer|onder andere|onderstaande) .{0,20}\b(?:taken|opdrachten|activiteiten|verantwoordelijkheden)(?: (?:op|uit|per fase|per domein|in))?$/u;

/**
 * Whether a line only announces the tasks that follow: "Dit omvat onder meer de volgende taken:".
 *
 * @example isTaskIntro('Concrete taken:') // true
 */
export function isTaskIntro(text: string): boolean {
  const trimmed = text.trimEnd();
  if (trimmed.length > 160) return false;
  const folded = foldLabel(trimmed);
  const hasColon = trimmed.endsWith(':') || trimmed.endsWith('...') || trimmed.endsWith('…');
  if (!hasColon) return folded.length < 70 && ANNOUNCES.test(folded) && /\b(?:taken|tasks|taches)$/u.test(folded);
  return ANNOUNCES.test(folded) || LIST_WORD.test(folded) || ENDS.test(folded);
}
