import { parseArgs } from 'node:util';
import type { Language } from '../core/model/language.ts';

export type Verb = 'read' | 'compare' | 'match' | 'map';

/** What the command line was asked to do. */
export interface Command {
  readonly verb: Verb;
  readonly files: readonly string[];
  /** Files whose assessments are matched. */
  readonly people: readonly string[];
  readonly json: boolean;
  /** Whether the figures are printed as CSV, in place of tables. */
  readonly csv: boolean;
  readonly language: Language;
  /** A file, or `shipped`. */
  readonly crosswalk?: string;
  readonly settings?: string;
  /** Whether what is behind the figures is printed too. */
  readonly explain: boolean;
}

export type Asked =
  | { readonly ask: 'run'; readonly command: Command }
  | { readonly ask: 'help' | 'version'; readonly language: Language }
  /** Wrong usage: what is right, and the verb where it is unknown, or the option that is wrong here. */
  | {
      readonly ask: 'usage';
      readonly usage: string;
      readonly verb?: string;
      readonly option?: string;
      readonly language: Language;
    };

const USAGES: Readonly<Record<Verb, string>> = {
  read: 'meetlat read FILE... [--json] [--lang nl|en]',
  compare:
    'meetlat compare FILE... [--csv | [--explain] [--json]] [--lang nl|en] [--crosswalk FILE|shipped] [--settings FILE]',
  match:
    'meetlat match --person FILE FILE... [--csv | [--explain] [--json]] [--lang nl|en] [--crosswalk FILE|shipped] [--settings FILE]',
  map: 'meetlat map FROM TO [--json] [--lang nl|en] [--crosswalk FILE|shipped]',
};
/** The options that one verb has and another has not. */
const OPTIONS: Readonly<Record<Verb, readonly string[]>> = {
  read: [],
  compare: ['explain', 'csv', 'crosswalk', 'settings'],
  match: ['explain', 'csv', 'crosswalk', 'settings', 'person'],
  map: ['crosswalk'],
};
const ANY_OPTIONS = ['json', 'lang', 'help', 'version'];
const ANY_USAGE = 'meetlat read|compare|match|map FILE... [--json] [--lang nl|en] [--help] [--version]';

const OPTION_TYPES = {
  json: { type: 'boolean' },
  explain: { type: 'boolean' },
  csv: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  lang: { type: 'string' },
  person: { type: 'string', multiple: true },
  crosswalk: { type: 'string' },
  settings: { type: 'string' },
} as const;

/** Understands the arguments after `meetlat`. Reads no file and prints nothing. */
export function commandOf(args: readonly string[]): Asked {
  const parsed = parse(args);
  const language: Language = parsed?.values.lang === 'en' || args.includes('--lang=en') ? 'en' : 'nl';
  const [verb = '', ...files] = parsed?.positionals ?? args.filter((one) => !one.startsWith('-'));
  if (parsed?.values.help === true) return { ask: 'help', language };
  if (parsed?.values.version === true) return { ask: 'version', language };
  if (!isVerb(verb)) return { ask: 'usage', usage: ANY_USAGE, ...(verb === '' ? {} : { verb }), language };
  const option = wrongOption(verb, args);
  const wrong: Asked = { ask: 'usage', usage: USAGES[verb], ...(option === undefined ? {} : { option }), language };
  if (parsed === undefined || option !== undefined || files.length === 0) return wrong;
  const { json = false, csv = false, explain = false, lang = 'nl', person = [], crosswalk, settings } = parsed.values;
  if (lang !== 'nl' && lang !== 'en') return { ...wrong, option: '--lang' };
  if (csv && json) return { ...wrong, option: '--csv' };
  // A file of figures has no room for what is behind them.
  if (csv && explain) return { ...wrong, option: '--explain' };
  if ((verb === 'map' && files.length !== 2) || (verb === 'match' && person.length === 0)) return wrong;
  const extras = { ...(crosswalk === undefined ? {} : { crosswalk }), ...(settings === undefined ? {} : { settings }) };
  return { ask: 'run', command: { verb, files, people: person, json, csv, explain, language, ...extras } };
}

function isVerb(text: string): text is Verb {
  return Object.hasOwn(USAGES, text);
}

/** The first option that this verb does not have, or that has no value where it needs one. */
function wrongOption(verb: Verb, args: readonly string[]): string | undefined {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTION_TYPES,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const known = new Set([...ANY_OPTIONS, ...OPTIONS[verb]]);
  const wrong = tokens.find((one) => {
    if (one.kind !== 'option') return false;
    const needsValue = Object.entries(OPTION_TYPES).some(([name, { type }]) => name === one.name && type === 'string');
    return !known.has(one.name) || needsValue !== (one.value !== undefined && !one.value.startsWith('-'));
  });
  return wrong?.kind === 'option' ? wrong.rawName : undefined;
}

function parse(args: readonly string[]): ReturnType<typeof parsed> | undefined {
  try {
    return parsed(args);
  } catch {
    // An unknown option, or one without its value: the line of usage says what is right.
    return undefined;
  }
}

// The return type follows from the options, which only the parser's own types can express.
function parsed(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: OPTION_TYPES,
  });
}
