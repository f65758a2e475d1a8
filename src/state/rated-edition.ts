import type { Analysis } from '../core/model/analysis.ts';
import type { RatedEdition } from '../core/model/assessment.ts';
import type { Corpus, RecordId } from '../core/model/corpus.ts';
import { entryLength } from '../core/model/entry-length.ts';
import { findRecord } from '../core/model/find-record.ts';
import { guideEntry } from '../core/model/guide-entry.ts';
import { entryDigest, rowDigest } from '../core/text/entry-digest.ts';

/**
 * The edition that an answer is given on now: the entry that the screen shows as its guide, else the row of the card.
 *
 * @returns Nothing where the answer is for no function at hand, or for no row of it.
 */
export function ratedEdition(
  { label, madeFor }: { readonly label: string; readonly madeFor?: RecordId | undefined },
  corpus: Pick<Corpus, 'profiles' | 'dictionaries'>,
  { classes, profiles }: Pick<Analysis, 'classes' | 'profiles'>,
): RatedEdition | undefined {
  const card = madeFor === undefined ? undefined : findRecord(corpus.profiles, madeFor)?.value;
  const ask = profiles
    .find((one) => one.profile === madeFor)
    ?.asks.find(({ requirement }) => requirement.label === label);
  const competency = classes.find((one) => one.id === ask?.competency);
  if (card === undefined || ask === undefined || competency === undefined) return undefined;
  const { requirement } = ask;
  const guide = guideEntry(competency, label, corpus);
  if (guide === undefined) {
    const printed = requirement.scale?.levels;
    return {
      digest: rowDigest(requirement),
      ...(card.title === undefined ? {} : { title: card.title }),
      ...(printed === undefined ? {} : { levels: printed }),
    };
  }
  const { title, organisation, version, language } = guide.record.value;
  const name = title ?? organisation;
  // Of the entry, never of its class: that keeps the longest scale of all editions and links.
  const levels = entryLength(guide.record.value, guide.entry);
  return {
    digest: entryDigest(guide.entry, language),
    ...(name === undefined ? {} : { title: name }),
    ...(version === undefined ? {} : { version }),
    ...(levels === undefined ? {} : { levels }),
  };
}
