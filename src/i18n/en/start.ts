import type { nlStart } from '../nl/start.ts';

export const enStart: Readonly<Record<keyof typeof nlStart, string>> = {
  'start/title': 'Lay people and functions along the same yardstick',
  'start/lead':
    'Meetlat reads function cards as they are. You see how far someone is from a function, what functions share and where a team is thin.',
  'start/private': 'Your data stays on this device.',
  'start/how': 'How does Meetlat calculate?',
  'start/other-language': 'Lees dit in het Nederlands',
  'start/doors': 'Where do you start?',
  'start/me': 'I assess myself',
  'start/me-text': 'How far am I from a function, and what do I learn first?',
  'start/compare': 'I compare functions',
  'start/compare-text': 'What do they share, and where do they differ?',
  'start/team': 'I plan for my team',
  'start/team-text': 'Where are we thin, and which training helps?',
  'start/resume': 'Go on at {n} of {total}',
  'start/resume-title': 'Your self-assessment is under way',
  'start/resume-text': 'For {function}. What you filled in is still there.',
  'start/resume-done': 'See your result',
  'start/resume-done-title': 'Your self-assessment is filled in',
  'start/finding-tag': 'From the example',
  'start/finding-own': 'From your functions',
  'start/finding': 'These two functions share {shared} of their {union} crosses',
  'start/finding-text':
    'A cross is one level of one competency, as on a function card. More crosses in common: more of the work is the same.',
  'start/finding-link': 'See the comparison',
  'start/finding-count': '{n} {n?cross|crosses}',
  'start/finding-alone': '{n} of them only here',
  'start/open': 'Open your own documents',
  'start/open-text':
    'Function cards, competency dictionaries, assessments, teams or training lists. You first see what was read. Nothing is kept until you confirm it.',
  'start/example': 'The example',
  'start/example-on':
    'You now see an example: five functions from public vacancies, with a made-up team, made-up assessments and made-up trainings. The example never mixes with your own data.',
  'start/example-off':
    'The example is hidden. It shows five functions from public vacancies and a made-up team, so that you can try everything without documents of your own.',
  'start/own-functions': '{n} {n?function|functions}',
  'start/own-people': '{n} team {n?member|members}',
  'start/own-assessments': '{n} {n?assessment|assessments}',
  'start/own-trainings': '{n} {n?training|trainings}',
  'start/own-dictionaries': '{n} {n?dictionary|dictionaries}',
  'start/own-text': 'Kept, and your own: {list}.',
  'start/opening': 'Opening your data…',
};
