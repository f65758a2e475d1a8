import type { nlExplain } from '../nl/explain.ts';
import { enRelations } from './relations.ts';

export const enExplain: Readonly<Record<keyof typeof nlExplain, string>> = {
  ...enRelations,
  'explain/busy': 'This is being worked out…',
  'explain/range': '{low} to {high}',
  'explain/what': 'What',
  'explain/low': 'Certain',
  'explain/high': 'Possible',

  'explain/aligned':
    '{n} {n?level comes|levels come} from a scale with another number of levels and {n?was|were} carried over. The figures on this page rest on it too.',
  'explain/aligned-trainings':
    'For {n} {n?competency|competencies} trainings stand on a scale with another number of levels. Their levels were carried over: what they certainly reach then is counted.',
  'explain/aligned-assumed': 'How the scales fit each other is an assumption: nobody chose it.',
  'explain/aligned-chosen': 'Chosen by you: {what}. For other scales it is an assumption.',
  'explain/aligned-choice': '{source}, {from} levels on {to}',
  'explain/aligned-link': 'See how the scales of {a} and {b} fit each other',
  'explain/aligned-level': 'carried over from another scale',
  'explain/edition': '{title}, version {version}',
  'explain/edition-unnamed': 'a dictionary without a name',
  'explain/earlier': 'Given on another edition than the one at hand: {edition}. What it said has changed since:',
  'explain/earlier-me':
    'They count as you gave them then, and as unsure where there are more or fewer levels now. Look at them again.',
  'explain/earlier-others':
    'They count as they were given then, and as unsure where there are more or fewer levels now. Ask whoever rated to look at these competencies again.',
  'explain/earlier-by': '{label} ({rater})',
  'explain/earlier-level': 'on another edition',

  'explain/rules-title': 'The same answers under other rules',
  'explain/rules-lead':
    'Other systems calculate in other ways. Below is what they make of the same answers and the same card, and what you then no longer see.',
  'explain/rules-heading': 'From {low} to {high}, depending on the rule',
  'explain/rules-heading-same': 'Every rule gives {low}',
  'explain/rules-summary':
    'Each dot is the result of one rule, on the same answers and the same card. The hatched bar and the light band are the range of Meetlat.',
  'explain/rules-summary-known':
    'Each dot is the result of one rule, on the same answers and the same card. The light line is the result of Meetlat.',
  'explain/rules-doubt':
    'The other rules know no doubt: they leave out what is not rated, or count it as level 0. Where the card leaves a level open, they take the certain level.',
  'explain/rules-doubt-held':
    'A level that was given on a scale with another number of levels may count lower or higher. Each rule then shows its lowest and its highest result.',
  'explain/rule': 'Rule',
  'explain/rule-result': 'Result',
  'explain/rule-hides': 'What you no longer see',
  'explain/rule-none': 'no figure',
  'explain/rule-sum': '{over} ÷ {under}',
  'explain/rule-sum-range': '{low} ÷ {lowOf} to {high} ÷ {highOf}',
  'explain/rule-meetlat': 'Meetlat',
  'explain/rule-meetlat-formula': 'crosses that are held and asked ÷ crosses that are asked',
  'explain/rule-meetlat-hides': 'Nothing: what is not known stays visible as the distance between the two figures.',
  'explain/rule-met': 'Met or not met',
  'explain/rule-met-formula': 'requirements that are met ÷ all requirements',
  'explain/rule-met-hides': 'How near it is: one level short counts the same as three.',
  'explain/rule-proportional': 'In proportion, from level 1',
  'explain/rule-proportional-formula':
    '(held level − 1) ÷ (required − 1), at most 1, averaged over the requirements; where level 1 is required: 1 from level 1, 0 below it',
  'explain/rule-proportional-hides':
    'That level 1 is something too: where more is required it earns nothing, the same as not shown yet.',
  'explain/rule-zero': 'Sum, unknown is zero',
  'explain/rule-zero-formula': 'held levels, at most what is required ÷ required levels',
  'explain/rule-zero-hides': 'That something was not rated: it now looks like a gap.',
  'explain/rule-known': 'Sum, only what is rated',
  'explain/rule-known-formula': 'the same, only over what is rated',
  'explain/rule-known-hides': 'On how little the figure rests: here on {rated} of the {of} requirements.',
  'explain/rule-surplus': 'Sum, more than required counts',
  'explain/rule-surplus-formula': 'held levels, at most twice what is required ÷ required levels',
  'explain/rule-surplus-hides': 'A gap: a surplus elsewhere fills it up.',
  'explain/rule-decay': 'Points by size of gap',
  'explain/rule-decay-formula': '1, 0.7, 0.4, 0.15 or 0.05 points for a gap of 0, 1, 2, 3, 4 or more levels, averaged',
  'explain/rule-decay-hides': 'That these points are a convention: whoever fills in nothing gets some too.',

  'explain/depends': '{now}, depending on {what}.',
  'explain/n-rating': '{n} {n?competency|competencies} without a rating',
  'explain/n-level': '{n} {n?level that a card leaves open|levels that a card leaves open}',
  'explain/n-mapping': '{n} unsettled {n?link|links}',
  'explain/n-part':
    '{n} confirmed {n?link that holds|links that hold} for a part only (you can look at {n?it|them} again)',
  'explain/n-untried': '{n} {n?link that was|links that were} not worked out',
  'explain/narrow-title': 'What would sharpen the picture most',
  'explain/narrow-lead': 'At the top is what certainly helps most, whatever the answer turns out to be.',
  'explain/narrow-little':
    '{n} {n?point is|points are} still open, but however {n?it turns|they turn} out, the rounded figure stays the same.',
  'explain/narrow-by': 'According to {rater}.',
  'explain/narrow-rated-by': 'Have {label} rated ({rater})',
  'explain/narrow-level': 'Decide which level {title} asks for {label}',
  'explain/narrow-mapping': 'Decide whether {from} ({fromSource}) is the same as {to} ({toSource})',
  'explain/narrow-part':
    'Look again at whether {from} ({fromSource}) and {to} ({toSource}), confirmed for a part only, are equal or not',
  'explain/narrow-unstated': 'the card states none',
  'explain/narrow-doubtful': 'the card can be read in more than one way',
  'explain/narrow-levels': 'Turns {now} into {first} at level {low}, {last} at level {high}.',
  'explain/narrow-mappings': 'Turns {now} into {first} if you confirm the link, {last} if you reject it.',
  'explain/narrow-parts': 'Turns {now} into {first} if they are equal, {last} if they differ.',
  'explain/narrow-same': 'The figure stays {now} when rounded; the range narrows by a fraction at most.',
  'explain/together': 'Once you settle the first {n}, the range is at most {points} percentage points wide, now {now}.',
  'explain/together-known': 'Once you settle the first {n}, everything is known.',
  'explain/narrow-all': 'Show all {n}',
  'explain/narrow-fewer': 'Show only what helps most',
  'explain/untried':
    '{n} {n?suggested link was|suggested links were} not worked out here, because there are too many. {n?It|They} may change the figure too. First settle other links on the Link screen.',
  'explain/narrow-heading': 'After {label} the range is at most {points} percentage points wide, now {now}',
  'explain/narrow-heading-known': 'After {label} everything is known',
  'explain/narrow-summary':
    'At the top the figure as it is now. Below it, for each point, the figure after the lowest and after the highest answer: solid is certain, hatched is possible.',
  'explain/narrow-description': 'The figure now and after each answer; the same figures are in the table below.',
  'explain/now': 'Now',
  'explain/at-level': 'at level {level}',
  'explain/confirmed': 'if you confirm',
  'explain/equal': 'if they are equal',
  'explain/different': 'if they differ',
  'explain/rejected': 'if you reject',

  'explain/parts-kind': 'By kind of competency',
  'explain/parts-cluster': 'By cluster of the card',
  'explain/parts-summary':
    'The same calculation, each time on a part of the card. The whole is not the average of the parts: larger parts have more crosses.',
  'explain/parts-description': 'Certain and possible by part of the card; the same figures are in the table below.',
  'explain/part': 'Part',
  'explain/part-met': 'At level',
  'explain/part-rated': 'Rated',
  'explain/part-of': '{n} of {of}',
  'explain/part-sub': '{met} of {of} at level',
  'explain/part-none': 'Not stated',

  'explain/nearest-title': 'What is nearest to {title}',
  'explain/nearest-heading': '{title} is nearest',
  'explain/nearest-heading-tied': 'Which function is nearest cannot be said yet',
  'explain/nearest-lead':
    'This is nearness, not the share that two cards have in common. A cross that few functions ask weighs more; what all {n} functions ask weighs nothing. Unsettled links do not count here.',
  'explain/nearest-summary':
    'Each function with its nearness: solid is certain, hatched is possible. The table has beside it what the cards simply share.',
  'explain/nearest-description': 'Functions by nearness; the same figures are in the table below.',
  'explain/nearest-few':
    'From {fewest} functions on Meetlat also shows here which are nearest to each other: then it shows what is rare. Now there are {n}.',
  'explain/nearness': 'Nearness',
  'explain/overlap': 'Shared',
  'explain/compare-with': 'Compare {title} with',
  'explain/function': 'Function',
  'explain/organisation': 'Organisation',

  'explain/person-title': 'Assessments of {person}',
  'explain/person-lead': 'For {function}. What people say of themselves and what others say stays apart.',
  'explain/person-gone': 'There are no assessments of this person.',
  'explain/person-back': 'Back to the team',
  'explain/person-finding': '{person} and {rater} gave the same level for {same} of the {items} competencies.',
  'explain/person-finding-one': 'There is only one kind of rater: {rater}.',
  'explain/rater-self': 'self',
  'explain/rater-manager': 'manager',
  'explain/rater-peer': 'peers',
  'explain/rater-assessor': 'assessor',
  'explain/rater-other': 'other rater',
  'explain/rater-others': 'all others together',
  'explain/by-self': 'the self-assessment',
  'explain/by-manager': 'the manager',
  'explain/by-peer': 'peers',
  'explain/by-assessor': 'the assessor',
  'explain/by-other': 'the other rater',
  'explain/by-others': 'all others together',
  'explain/raters-heading': 'How far according to whom',
  'explain/raters-summary':
    'Each bar is the same card according to one kind of rater: solid is certain, hatched is possible. The self-assessment is never mixed with others.',
  'explain/raters-description': 'The card according to each kind of rater; the same figures are in the table below.',
  'explain/raters-count': '{n} {n?assessment|assessments}',
  'explain/raters-levels': 'Level by competency and by rater',
  'explain/raters-note':
    'Of several peers, and of all others together, the middle level counts, and of two the lower one. An open circle means: not rated.',
  'explain/required': 'Required',
  'explain/competency': 'Competency',
  'explain/agreement-title': 'How far they agree',
  'explain/agreement-lead':
    'Kappa compares how often two raters say the same with what chance would give: 1 is always agreed, 0 is no better than chance. Large differences weigh more. Below {fewest} competencies no kappa is given.',
  'explain/agreement-pair': 'Raters',
  'explain/agreement-same': 'Same level',
  'explain/agreement-of': '{same} of {items}',
  'explain/agreement-left-out': '({n} not compared: given on a scale with another number of levels)',
  'explain/agreement-kappa': 'Weighted kappa',
  'explain/agreement-value': '{kappa} (over {items} competencies)',
  'explain/agreement-few': 'too few: {items} {items?competency|competencies}',
  'explain/agreement-flat': 'cannot be said: one level everywhere (over {items} competencies)',
  'explain/agreement-names': '{left} and {right}',
  'explain/history-title': 'Over time',
  'explain/history-heading-rises': 'According to {rater} what is certainly met rose from {from} to {to}',
  'explain/history-heading-falls': 'According to {rater} what is certainly met fell from {from} to {to}',
  'explain/history-heading': 'According to {rater} what is certainly met stayed at {to}',
  'explain/history-summary':
    'Each step is a date on which somebody rated anew. The solid line is what is certainly met, the dotted line what is possible. An answer stands until the same kind of rater gives a new one.',
  'explain/history-description': 'Certain and possible by date; the same figures are in the table below.',
  'explain/history-one': 'There is only one date: nothing to follow over time yet.',
  'explain/date': 'Date',
  'explain/rater': 'Rater',
  'explain/rated': 'Rated',
  'compare/rests': 'What this rests on',
  'compare/rests-own': 'The cards come from one organisation: equal names are the same competency, without a link too.',
  'compare/rests-crosswalk':
    'The cards come from different organisations. Which competencies are the same is in the links.',
  'compare/rests-renamed': '{n} {n?competency has|competencies have} another name on another card (≈).',
  'compare/rests-unlinked':
    'The cards come from different organisations, and no link between their competencies counts yet. Equal names too only count once you link them.',
  'compare/rests-possible':
    'For {n} {n?competency|competencies} there is a link that holds only in part or is not confirmed yet. {n?It counts|They count} in the upper bound, never in the lower one.',
  'compare/chains': 'By which links may something be shared? ({n})',
  'compare/chain': '{from} {relation} {to}',
  'compare/chain-open': '{from} {relation} {to} (not confirmed yet)',
  'compare/chain-name': '“{label}”',
  'compare/chain-name-of': '“{label}” ({source})',
  'compare/rests-aligned':
    'For {n} {n?competency|competencies} the level was carried over from a scale of another length: an assumption, unless you chose how the scales fit.',
  'compare/rests-longest':
    'In the table each row stands on the longest scale of the functions chosen. What a function asks more or less than A (+, −, =) is counted on the longer scale of those two, as all figures of the two are. That can be another number than the squares show.',
  'compare/rests-scale':
    'The card of {title} does not say everywhere how many levels its scale has. Assumed: {levels}.',
  'compare/rests-unstated':
    'The card of {title} states no level for {n} {n?competency|competencies}. The first cross counts as certain, the others as possible.',
  'compare/method': 'Show the calculation',
  'compare/method-overlap': 'shared = crosses on both cards ÷ crosses on at least one of them',
  'compare/method-transfer': 'from A to B = crosses on both cards ÷ crosses on the card of B',
  'compare/method-pair': '{a} and {b}',
  'compare/method-known': 'Shared: {shared} ÷ {union} = {percent}.',
  'compare/method-known-transfer': 'From {a} to {b}: {shared} ÷ {asked} = {percent}.',
  'compare/method-between':
    'Shared: certainly {low} crosses, possibly {high}. Over all ways to read the cards the outcome is {percent}.',
  'compare/method-least': 'At least {percent}. {sum}',
  'compare/method-most': 'At most {percent}. {sum}',
  'compare/method-sum':
    'Card {a} then counts {first} {first?cross|crosses} and card {b} {second}; {shared} {shared?is|are} on both: {first} + {second} − {shared} = {union}. So {shared} of those {union} {shared?is|are} shared.',
  'compare/method-sum-once':
    'Card {a} then counts {first} {first?cross|crosses} and card {b} {second}; {shared} {shared?is|are} on both and {once} {once?counts|count} only once: {first} + {second} − {shared} − {once} = {union}. So {shared} of those {union} {shared?is|are} shared.',
  'compare/method-joined':
    'On card {letter} these then count as one, because their links may make them the same: {sets}.',
  'compare/method-between-transfer': 'From {a} to {b}: {percent}.',
  'compare/method-laid':
    'Card {letter} counts {here} here, {own} on its own scales: {n} {n?competency stands|competencies stand} on a longer scale on the other card ({levels} levels) and {n?counts|count} on that for both.',
  'compare/method-more': 'How does Meetlat calculate?',
};
