import type { nlMethod } from '../nl/method.ts';

export const enMethod: Readonly<Record<keyof typeof nlMethod, string>> = {
  'method/title': 'How does Meetlat calculate?',
  'method/lead':
    'Meetlat counts crosses. You can check every result by counting yourself. Here is how, what we do not know and what we do not protect.',
  'method/contents': 'On this page',

  'method/crosses': 'A function is a row of crosses',
  'method/crosses-1':
    'A function card says for each competency which level is needed. A higher level includes the lower ones. So level 3 is three crosses: for level 1, level 2 and level 3.',
  'method/crosses-asked': 'Cooperation, asked at level 3',
  'method/crosses-held': 'Someone who has level 2',
  'method/crosses-doubt': 'The card does not say for certain whether it is 1 or 2',
  'method/crosses-2':
    'So a whole function becomes a set of crosses, and so does a person. All results come from counting those crosses. There are no hidden weights in it.',

  'method/match': 'How far someone is from a function',
  'method/match-1':
    'We count how many of the crosses that are asked someone has. Having more than is asked is shown, but it does not make up for a gap elsewhere.',
  'method/match-formula': 'crosses that are asked and that you have, divided by crosses that are asked',
  'method/example': 'An example with five competencies',
  'method/example-competency': 'Competency',
  'method/example-asked': 'Asked',
  'method/example-held': 'What you have',
  'method/example-counts': 'Counts for certain',
  'method/example-open': 'not rated',
  'method/example-open-counts': '0 to 3',
  'method/example-total': 'Together',
  'method/example-total-counts': '7 to 10',
  'method/example-result':
    'Eleven crosses are asked. You have 7 for certain, perhaps 10. That is 64 to 91 %, based on 4 of the 5 competencies.',

  'method/unknown': 'What we do not know is not zero',
  'method/unknown-1':
    'If a competency was not rated, we know nothing about those crosses. We do not count them as reached and not as missed. That is why you often see two figures: what is certain and what is possible.',
  'method/unknown-2':
    '“I do not know” and “not applicable” are valid answers. They count nowhere as zero. Each figure says on how many competencies it rests.',
  'method/unknown-3':
    'If the card states no level, only the first cross is asked for certain. If there are two marks in one row, the lower counts as certain and the higher as possible.',

  'method/overlap': 'What functions share',
  'method/overlap-1':
    'Overlap is the number of crosses that two functions both ask, divided by all crosses that at least one of them asks. The order makes no difference.',
  'method/overlap-2':
    'Transfer has a direction: which part of function B does function A already ask? From a heavy to a light function that is more than the other way round.',

  'method/scales': 'Other scales, other words',
  'method/scales-1':
    'If one card uses three levels and the other five, we lay them side by side by their place on the scale. Level 2 of 3 then meets level 3 of 5. That is an assumption, and it is shown as one.',
  'method/scales-2':
    'The same name at the same organisation is the same competency. At another organisation it is only a suggestion. A similar name counts for certain only once a person confirms it.',
  'method/scales-3': 'If the length of a scale is stated nowhere, we assume 3. That is shown too.',

  'method/people': 'People and teams',
  'method/people-1':
    'What you say about yourself and what others say about you stay apart. We never average them. Where there are several other raters the middle rating counts, and of two the lower: levels are steps, not numbers to divide.',
  'method/people-2':
    'In a team we count how many people are certainly at level. If that is nobody, there is a hole. If it is one person, the team is vulnerable. People are never ranked.',
  'method/people-3':
    'With a training you see how many missing crosses it can close, for those who already have the entry level. Whether someone really learns it, Meetlat does not know.',

  'method/rules': 'Other rules, and what they hide',
  'method/rules-1':
    'Other systems calculate differently. On the same example as above they give another figure. That is why a percentage without an explanation says little.',
  'method/rule': 'Rule',
  'method/rule-result': 'Result',
  'method/rule-hides': 'What you no longer see',
  'method/rule-meetlat': 'Meetlat',
  'method/rule-meetlat-hides': 'nothing: what is unknown stays visible as the difference between the two figures',
  'method/rule-met': 'met or not met',
  'method/rule-met-hides': 'how close someone was',
  'method/rule-proportional': 'in proportion, from level 1',
  'method/rule-proportional-hides': 'that level 1 is something too: it earns nothing where more is required',
  'method/rule-decay': 'points by size of gap',
  'method/rule-decay-hides': 'that these points are a convention: whoever fills in nothing gets some too',
  'method/rule-zero': 'sum, unknown counts as zero',
  'method/rule-zero-hides': 'that something was not rated: it now looks like a gap',
  'method/rule-known': 'sum, only what was rated',
  'method/rule-known-hides': 'on how little the figure rests',
  'method/rule-surplus': 'sum, more than asked counts',
  'method/rule-surplus-hides': 'a gap, because a surplus elsewhere fills it up',

  'method/not': 'What Meetlat does not do',
  'method/not-1': 'It is not a test and not a certificate. There is no right or wrong answer.',
  'method/not-2':
    'Meetlat does not decide. A figure is the start of a conversation. Whoever hires, turns down or appraises someone does so in person and says why.',
  'method/not-3': 'No figure about a person comes from a language model or from an estimated likeness of words.',
  'method/not-4': 'Meetlat does not rank people.',

  'method/protect': 'What we protect and what we do not',
  'method/protect-1':
    'Everything you open or type stays in this browser on this device. There is no server, no account and no tracking. After loading, the program makes no request on the internet.',
  'method/protect-not': 'We do not protect:',
  'method/protect-not-1': 'a device that is not locked: whoever can reach it can read everything',
  'method/protect-not-2': 'a file that you save or hand over yourself: whoever has it can read it',
  'method/protect-not-3': 'extensions of your browser, or software of your employer that can look along',
  'method/protect-not-4':
    'a browser that clears its data: save a file now and then through the menu, so that you can restore it',
  'method/protect-not-5':
    'traces on the disk: after “Delete everything” all is gone from the browser, but a specialist may still find remains on the disk',

  'method/limits': 'Limits',
  'method/limits-1':
    'Reading sometimes goes wrong, above all with a scan. That is why each figure shows its line of the document, and why doubt always comes first.',
  'method/limits-2':
    'Each cross counts the same, unless you give a weight yourself. That the step from 1 to 2 is as large as from 2 to 3 is a simplification.',
  'method/limits-3': 'People sometimes rate themselves too high or too low. Lay examples from the work beside it.',
  'method/limits-4': 'Amounts of a pay scale are copied from the document. Always check the official scale.',
  'method/limits-5':
    'Accessibility is checked automatically with every version. A test by people who use a screen reader still has to be done.',
};
