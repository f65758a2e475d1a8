import type { nlCrosswalk } from '../nl/crosswalk.ts';
import { enRelations } from './relations.ts';
import { enSuggestions } from './suggestions.ts';

/** What only the screen that links competencies says: loaded with it. */
export const enCrosswalk: Readonly<Record<keyof typeof nlCrosswalk, string>> = {
  ...enRelations,
  ...enSuggestions,
  'crosswalk/busy': 'Laying the competencies beside each other…',
  'crosswalk/empty-title': 'Nothing to link yet',
  'crosswalk/empty-lead':
    'You link two organisations, or an organisation and a dictionary. Open another function card or a dictionary for that.',
  'crosswalk/finding-open': '{n} of the {total} competencies still to look at',
  'crosswalk/finding-done': '{linked} of the {total} competencies are linked{weakly}',
  'crosswalk/weakly-part': ', {part} of them for a part',
  'crosswalk/weakly-related': ', {related} of them as related only',
  'crosswalk/weakly-both': ', {part} of them for a part and {related} as related only',
  'crosswalk/lead':
    'Record which competencies of {from} and {to} are the same. Only when you confirm a link does it certainly count in a comparison.',
  'crosswalk/busiest':
    '{from} and {to} are shown because most is open between them: {n} {n?competency|competencies} that a function asks. Choose two others below to begin elsewhere.',
  'crosswalk/count-left': 'Left ({source}): {linked} of {total} linked{weakly}; {none} without a link.',
  'crosswalk/count-right': 'Right ({source}): {linked} of {total} linked{weakly}; {none} without a link.',
  'crosswalk/progress': '{done} of the {total} with a suggestion or link are decided',
  'crosswalk/progress-none': 'For {n} {n?other|others} there is nothing to decide.',

  'crosswalk/choose': 'What do you lay side by side?',
  'crosswalk/from': 'Left',
  'crosswalk/to': 'Right',
  'crosswalk/swap': 'Swap left and right',
  'crosswalk/source': '{name} ({n})',
  'crosswalk/search': 'Search on both sides',
  'crosswalk/filter': 'Show',
  'crosswalk/filter-all': 'All ({n})',
  'crosswalk/filter-open': 'To look at ({n})',
  'crosswalk/filter-left': 'Left without a link ({n})',
  'crosswalk/filter-right': 'Right without a link ({n})',
  'crosswalk/nothing': 'Nothing here: change the search words or the choice above.',
  'crosswalk/start': 'Start at the first open one',
  'crosswalk/bulk': 'Confirm the {n} with exactly the same name',
  'crosswalk/count-possible': 'Count {n} open {n?suggestion|suggestions} as possible',
  'crosswalk/count-possible-note':
    'A suggestion in itself does not count. Two competencies may already count as possible through other links, such as those with a dictionary. If you let a suggestion count as possible, the upper end of a comparison rises; the lower end never changes.',
  'crosswalk/reviewer': 'Your name or initials (kept with what you link, may stay empty)',

  'crosswalk/rows-label': 'Competencies of {from}, with their counterpart at {to}',
  'crosswalk/column-status': 'State',
  'crosswalk/asked': 'in {n} {n?function|functions}',
  'crosswalk/not-asked': 'in no function',

  'crosswalk/relation-legend': 'How do the two relate?',

  'crosswalk/status-open': 'to look at',
  'crosswalk/status-linked': 'linked',
  'crosswalk/status-apart': 'has no counterpart',
  'crosswalk/status-related': 'only related',
  'crosswalk/status-none': 'no suggestion',
  'crosswalk/possible': 'counts as possible',
  'crosswalk/possible-already': 'already counts as possible',
  'crosswalk/possible-through':
    '“{left}” already counts as possibly the same as “{right}”, through these links. If that is not so, change one of them.',
  'crosswalk/why': 'Why: {why}',
  'crosswalk/through': 'Already counts as the same, through links with {source}.',
  'crosswalk/part-kept':
    'Confirmed for a part only: one is broader than the other. That is why the figure of a comparison stays open here. Are they equal after all, or to be kept apart? Then choose another relation.',
  'crosswalk/said-by': '{relation}, by {by} on {date}',
  'crosswalk/said': '{relation}, on {date}',
  'crosswalk/said-shipped': '{relation}: came with Meetlat',
  'crosswalk/said-undated': '{relation}, without name or date',

  'crosswalk/doubt-changed':
    'The dictionary now says something else than when this was confirmed. Check whether it still holds.',
  'crosswalk/doubt-gone': 'This competency is no longer in the newest version of the dictionary.',
  'crosswalk/doubt-disagreement': 'Not everyone agrees about this pair. Choose what holds.',
  'crosswalk/doubt-conflict':
    'This makes two competencies of one dictionary fall together. Until you choose, it counts as possible.',
  'crosswalk/doubt-denied': 'These two count as the same after all, through links with others.',
  'crosswalk/doubt-circle': 'Something here is narrower than itself: the arrows go round.',

  'crosswalk/also-called': 'Also: {names}',
  'crosswalk/no-definition': 'No description.',
  'crosswalk/levels': 'Levels',
  'crosswalk/scale-of': 'Scale of {levels} levels',
  'crosswalk/used-by': 'Asked in',
  'crosswalk/used-nowhere': 'Asked in no function under this name.',
  'crosswalk/unstated': 'level not stated',
  'crosswalk/at-level': 'level {level}',
  'crosswalk/at-levels': 'level {low} or {high}',
  'crosswalk/untitled': 'function without a title',
  'crosswalk/candidates': 'Candidates',
  'crosswalk/candidate': 'Candidate {at} of {of}',
  'crosswalk/other-choice': 'Choose another yourself',
  'crosswalk/other-none': 'Choose a competency of {source}',
  'crosswalk/none-of-these': 'None of these',
  'crosswalk/take-back': 'Put back',
  'crosswalk/go-on': 'Next open one',
  'crosswalk/agree': 'Right, next',

  'crosswalk/keys': 'All keys',
  'crosswalk/keys-where': 'These keys work while a row of the list is chosen.',
  'crosswalk/keys-short':
    'Arrows up and down move through the rows, left and right through the candidates. 1 to 5 set the relation, 0 says that there is none, Enter accepts the suggestion and goes on. Question mark shows all keys.',
  'crosswalk/key-rows': 'previous or next row',
  'crosswalk/key-candidates': 'previous or next candidate',
  'crosswalk/key-enter': 'accept the suggestion and go to the next open one',
  'crosswalk/key-next': 'next or previous open one',
  'crosswalk/key-other': 'choose another yourself',
  'crosswalk/key-search': 'search',
  'crosswalk/key-help': 'show or hide this list',
  'crosswalk/key-undo': 'undo the last step',
  'crosswalk/key-redo': 'do again what you undid',

  'crosswalk/said-linked': '{left} {relation} {right}.',
  'crosswalk/said-back': '{left} and {right}: put back.',
  'crosswalk/said-now': 'Now: {left} {relation} {right}.',
  'crosswalk/said-many': '{n} links are different now, also that of {left} and {right}.',
  'crosswalk/said-none': '{left}: none of the {n} candidates.',
  'crosswalk/said-all-done': 'Nothing is open any more.',
  'crosswalk/said-bulk': '{n} {n?link|links} with the same name confirmed.',
  'crosswalk/said-possible': '{n} {n?suggestion counts|suggestions count} as possible.',
  'crosswalk/changed': 'Changed: {functions} {functions?function|functions}, {people} {people?person|people}.',
  'crosswalk/changed-pair': 'Overlap of {a} and {b}: from {before} to {after}.',
  'crosswalk/changed-little': 'Overlap of {a} and {b}: different by less than one point, still {after} when rounded.',
  'crosswalk/changed-compared': 'In what you compare:',
  'crosswalk/changed-between': 'Between {from} and {to}:',
  'crosswalk/changed-elsewhere': 'Between {from} and {to} no overlap changes, elsewhere it does.',
  'crosswalk/changed-nothing': 'No figure changes by this.',

  'crosswalk/contradictions': '{n} {n?contradiction|contradictions}',
  'crosswalk/contradiction-twice':
    'At {source}, “{first}” and “{second}” fall together, through these links. Until you change one, each of them counts as possible.',
  'crosswalk/contradiction-circle': 'A circle: {labels}. Each is narrower than the next, and the last than the first.',
  'crosswalk/contradiction-disagreement': 'Not everyone says the same about “{first}” and “{second}”.',
  'crosswalk/contradiction-denied':
    '“{first}” and “{second}” were kept apart, but count as the same through {source}. Change one of those links.',
  'crosswalk/contradiction-possible':
    '“{first}” and “{second}” were kept apart, but stay possibly the same in a comparison, through these links. If that is not so, change one of them.',
  'crosswalk/contradiction-steps': 'Links that make this',
  'crosswalk/contradiction-step': '{from} ({fromSource}) {relation} {to} ({toSource})',
  'crosswalk/contradiction-levels':
    'The chosen levels of {source} fall somewhere or leave the scale. They do not count like this.',
  'crosswalk/go-to': 'Go to “{row}”',

  'crosswalk/save': 'Save your links in a file',
  'crosswalk/save-note': 'A colleague can open the file. Where you disagree, both stay until someone chooses.',

  'crosswalk/alignments': 'Levels laid on each other',
  'crosswalk/alignments-text':
    'These scales are not equally long. Each level of the shorter one counts as a level of the longer one. What you choose here is an assumption, and every figure that rests on it carries a ~.',
  'crosswalk/alignment': '{source}: {from} levels on a scale of {to}',
  'crosswalk/alignment-pairs': 'It matters for {n} {n?link|links}.',
  'crosswalk/alignment-level': 'Level {level} counts as',
  'crosswalk/alignment-assumed': 'This is how Meetlat spreads them: by their place on the scale. Nobody chose it.',
  'crosswalk/alignment-chosen': 'You chose it like this.',
  'crosswalk/alignment-refused':
    'This does not count: a higher level counts lower than a lower one here, or leaves the scale. Until you change it, the levels are spread as Meetlat does.',
  'crosswalk/alignment-carried': 'Moved along: a higher level never counts lower than a lower one.',
  'crosswalk/alignment-reset': 'Put back to how Meetlat spreads them',
};
