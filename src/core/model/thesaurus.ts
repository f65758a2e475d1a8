import * as v from 'valibot';

/**
 * One thing that competency names speak of, with its names in three languages.
 *
 * The first Dutch name is the one it is shown by. `close`: near enough that an organisation may count it as the same.
 * `related`: often meant together, and another thing. `broader`: what it is a kind of. `falseFriends`: looks or sounds
 * like it, or is often taken for it, and must never be. All four hold ids; all but `broader` hold both ways.
 */
export interface ThesaurusConcept {
  readonly id: string;
  readonly nl: readonly string[];
  readonly fr: readonly string[];
  readonly en: readonly string[];
  readonly close?: readonly string[];
  readonly related?: readonly string[];
  readonly broader?: readonly string[];
  readonly falseFriends?: readonly string[];
}

/** The names of the field, so that words that share no letter can be known as the same. */
export interface Thesaurus {
  readonly title: string;
  readonly version: string;
  readonly concepts: readonly ThesaurusConcept[];
}

const names = v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(120))), v.minLength(1));
const ids = v.array(v.pipe(v.string(), v.minLength(1)));

export const thesaurusSchema: v.GenericSchema<unknown, Thesaurus> = v.object({
  title: v.string(),
  version: v.string(),
  concepts: v.array(
    v.object({
      id: v.pipe(v.string(), v.minLength(1)),
      nl: names,
      fr: names,
      en: names,
      close: v.exactOptional(ids),
      related: v.exactOptional(ids),
      broader: v.exactOptional(ids),
      falseFriends: v.exactOptional(ids),
    }),
  ),
});
