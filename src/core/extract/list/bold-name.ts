import type { Requirement } from '../../model/profile.ts';
import { endsLikeCluster } from '../words/known-label.ts';
import { kindOfHeading } from '../words/requirement-words.ts';
import { sectionKindOf } from '../words/section-kind.ts';
import type { TextPiece } from '../page/piece.ts';

/** What stands between a name in bold and what explains it. */
const PARTING = /^ ?[–—:-] (?=\p{L})/u;
/** A group in bold has one or two names behind it; what explains a name has more words. */
const FEWEST_WORDS = 3;

/**
 * A requirement whose line opens with its name in bold and explains it behind a dash or colon, cut at the end of the bold:
 * "**Zuinig zijn** – gaat spaarzaam om met water". A group in bold stays before what it holds.
 *
 * @param piece The line that the requirement was read from.
 */
export function withBoldName(requirement: Requirement, { emphasised }: Pick<TextPiece, 'emphasised'>): Requirement {
  const name = emphasised?.[0]?.replace(/ ?[:–—-]? ?$/u, '') ?? '';
  const { label } = requirement;
  if (!/\p{L}{3}/u.test(name) || !label.startsWith(name) || namesGroup(name)) return requirement;
  const rest = label.slice(name.length);
  const parting = PARTING.exec(rest)?.[0];
  const explanation = parting === undefined ? '' : rest.slice(parting.length);
  if (explanation.split(' ').length < FEWEST_WORDS) return requirement;
  return { ...requirement, label: name, definition: requirement.definition ?? explanation };
}

function namesGroup(name: string): boolean {
  return endsLikeCluster(name) || kindOfHeading(name) !== undefined || sectionKindOf(name)?.kind === 'requirements';
}
