import type { CliTexts } from '../nl/cli.ts';
import { enRelations } from './relations.ts';

export const enCli: CliTexts = {
  help: `meetlat VERB ...

  read FILE...                      what is in these documents
  compare FILE...                   overlap and transfer of all pairs, and the competencies that functions share
  match --person FILE FILE...       one or more assessments against functions, ranked, with gaps
  map FROM TO                       suggestions to link the competencies of one file to those of another

Files are recognised by what they are: function cards, dictionaries, tables that were filled in (CSV), workspaces, and
what "read --json" printed. A dash (-) reads standard input. For map it may also be a list (CSV with a column
competency), or "shipped": the dictionary that comes along. A suggestion counts only when somebody confirms it.

  --csv                     the figures as CSV, with both sources and the rule (compare, match)
  --explain                 other rules too, parts, and what would narrow the figure (compare, match)
  --json                    one JSON document in place of tables
  --lang nl|en              language of the text (nl unless said)
  --crosswalk FILE|shipped  applies a crosswalk (compare, match, map)
  --settings FILE           weights and scale alignments (compare, match)
  --help, --version

Diagnostics go to standard error too. Exit code: 0 done, 1 something could not be read, 2 wrong usage.
`,
  usage: 'Usage: {usage}',
  wrongOption: 'The option {option} is not possible here, or lacks its value. Usage: {usage}',
  unknownVerb: 'Unknown verb: {verb}. Usage: {usage}',
  error: 'error',
  warning: 'warning',
  info: 'note',
  to: 'to',
  line: 'Line',
  'kind/function-profile': 'function profile',
  'kind/dictionary': 'dictionary',
  'kind/assessments': 'assessments',
  'kind/team': 'team',
  'kind/trainings': 'trainings',
  'kind/selection-scores': 'selection scores',
  'kind/crosswalk': 'crosswalk',
  'kind/workspace': 'workspace',
  'kind/unknown': 'unknown',
  'rater/self': 'self',
  'rater/manager': 'manager',
  'rater/peer': 'peer',
  'rater/assessor': 'assessor',
  'rater/other': 'other',
  untitled: '(untitled)',
  title: 'Title',
  organisation: 'Organisation',
  department: 'Department',
  service: 'Service',
  grade: 'Grade',
  functionFamily: 'Function family',
  functionalCareer: 'Functional career',
  resultAreas: 'Result areas',
  conditions: 'Conditions',
  payScales: 'Pay scales',
  selection: 'Selection',
  requirements: 'Requirements',
  cluster: 'Cluster',
  competency: 'Competency',
  gradation: 'Gradation',
  scale: 'Scale',
  levels: 'Levels',
  person: 'Person',
  rater: 'Rater',
  date: 'Date',
  ratings: 'Ratings',
  team: 'Team',
  function: 'Function',
  share: 'Share',
  training: 'Training',
  provider: 'Provider',
  effects: 'Raises',
  candidate: 'Candidate',
  part: 'Part',
  score: 'Score',
  from: 'From',
  formula: 'Rule of calculation: {name}, version {version}.',
  mustMissed: 'Essential and not met, {title}: {labels}',
  rule: 'Rule',
  result: 'Result',
  numbers: 'Filled in',
  'rule/meetlat': 'Meetlat: certain to possible',
  'rule/met': 'met or not',
  'rule/proportional': 'in proportion, from level 1',
  'rule/zero': 'sum, unknown is zero',
  'rule/known': 'sum, only what is rated',
  'rule/surplus': 'sum, more than required counts',
  'rule/decay': 'points by size of gap',
  aligned:
    '~ rests on scales of different lengths that were laid on each other: an assumption, unless the settings say how.',
  wouldNarrow: 'What would narrow {now} most',
  narrowing: 'Open',
  narrowingMore: 'And {n} more: --json shows all.',
  untried:
    '{n} {n?suggested link was|suggested links were} not worked out, because there are too many. {n?It|They} may change the figure too.',
  outcomes: 'Then becomes',
  'narrowing/rating': '{label}: not rated',
  'narrowing/level': '{label}: level open on {title}',
  'narrowing/mapping': '{from} ({fromSource}) and {to} ({toSource}): not confirmed',
  'narrowing/part': '{from} ({fromSource}) and {to} ({toSource}): a part only',
  'outcome/level': '{level}: {share}',
  'outcome/confirmed': 'confirmed: {share}',
  'outcome/rejected': 'rejected: {share}',
  'outcome/equal': 'equal: {share}',
  'outcome/different': 'different: {share}',
  'kindOf/behavioural': 'behavioural competencies',
  'kindOf/technical': 'technical competencies',
  'kindOf/knowledge': 'knowledge',
  'kindOf/skill': 'skills',
  'kindOf/attitude': 'attitudes',
  otherPart: 'other',
  relation: 'Relation',
  towards: 'To',
  functions: 'Functions',
  overlap: 'Overlap: the share of the crosses of both together that they have in common',
  transfer: 'Transfer: who meets the function of the row already meets this share of the function of the column',
  sharedBy: 'Competencies, with the gradation that each function asks',
  possible: 'Possibly shared too: not the same competencies, but they raise the upper end',
  unconfirmed: 'not confirmed',
  endsLow: 'At least {percent}: {sum} = {union} crosses, {shared} of them shared',
  endsHigh: 'At most {percent}: {sum} = {union} crosses, {shared} of them shared',
  endsJoined: 'counted as one there on card {number}, because links may make it the same: {labels}',
  match: 'Match',
  coverage: 'Rated',
  met: 'Met',
  gaps: 'Gaps',
  open: 'Unknown',
  surplus: 'Surplus',
  metOf: '{met} of {of}',
  preselected: 'Sure enough',
  reason: 'Why',
  yes: 'yes',
  withoutSuggestion: 'Without a suggestion',
  ...enRelations,
};
