import { analyse } from '../core/analyse.ts';
import { withUnreadNames } from '../core/extract/facts/unread-names.ts';
import { competencyNames } from '../core/model/competency-names.ts';
import { EMPTY_CORPUS, type Corpus } from '../core/model/corpus.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { FiguresAsked } from '../core/model/figure-table.ts';
import type { DocumentReading } from '../core/model/document-reading.ts';
import { figureCsv } from '../exchange/figure-csv.ts';
import { enCli } from '../i18n/en/cli.ts';
import { figureStyle } from '../i18n/figure-style.ts';
import { loadTexts, setLanguage } from '../i18n/language.ts';
import { formatMessage } from '../i18n/message.ts';
import { nlCli, type CliTexts } from '../i18n/nl/cli.ts';
import { appliedFiles } from './applied.ts';
import { commandOf, type Command } from './command.ts';
import { compareOutput, compareText } from './compare-verb.ts';
import { corpusOf } from './corpus-of.ts';
import type { Environment } from './environment.ts';
import { gatherer, type Gathered } from './gather.ts';
import { gatherSide, mapOutput, mapText } from './map-verb.ts';
import { matchOutput, matchText } from './match-verb.ts';
import { readOutput, readText } from './read-verb.ts';
import { weighted } from './settings-file.ts';
import { complaint, spoken, spokenOf, type SpokenDiagnostic } from './spoken-diagnostic.ts';

/** 0 done, 1 something could not be read (the rest is printed), 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Does what the arguments ask and says how it went. */
export async function runCommand(args: readonly string[], environment: Environment): Promise<ExitCode> {
  const asked = commandOf(args);
  if (asked.ask === 'run') return runVerb(asked.command, environment);
  const texts = asked.language === 'en' ? enCli : nlCli;
  if (asked.ask === 'usage') {
    const { usage, verb, option } = asked;
    const line = verb !== undefined ? texts.unknownVerb : option === undefined ? texts.usage : texts.wrongOption;
    environment.complain(`${formatMessage(line, { usage, verb: verb ?? '', option: option ?? '' })}\n`);
    return 2;
  }
  environment.print(asked.ask === 'help' ? texts.help : `${environment.version}\n`);
  return 0;
}

async function runVerb(command: Command, environment: Environment): Promise<ExitCode> {
  await setLanguage(command.language);
  await loadTexts('documents');
  const texts = command.language === 'en' ? enCli : nlCli;
  const gather = gatherer(environment);
  if (command.verb === 'map') return runMap(command, environment, gather, texts);
  const gathered = await Promise.all(command.files.map(gather));
  const readings = gathered.flatMap((one) => one.readings);
  if (command.verb === 'read') {
    const doubted = withNamesOfOthers(gathered);
    return finish(command, environment, texts, spokenOf(doubted), readOutput(doubted), () => readText(doubted, texts));
  }
  const people = (await Promise.all(command.people.map(gather))).flatMap((one) => one.readings);
  const applied = await appliedFiles(command, gather, environment);
  const all = [...new Set([...readings, ...people, ...applied.readings])];
  const dictionaries = applied.readings.filter((one) => one.dictionary !== undefined);
  const corpus = weighted(
    corpusOf([...readings, ...dictionaries], people, { ...applied, lines: linesOf(gathered) }),
    applied.weights,
  );
  const analysis = analyse(corpus);
  const missing: Diagnostic[] = [];
  if (corpus.profiles.length === 0) missing.push({ severity: 'error', code: 'cli/no-profiles' });
  if (command.verb === 'match' && corpus.assessments.length === 0) {
    missing.push({ severity: 'error', code: 'cli/no-assessments' });
  }
  const diagnostics = [
    ...spokenOf(all),
    ...unapplied(readings),
    ...[...missing, ...analysis.diagnostics].map((one) => spoken(one)),
  ];
  if (command.csv) {
    const csv = figureCsv(figuresOf(command, corpus), corpus, analysis, await figureStyle(command.language));
    return finish(command, environment, texts, diagnostics, undefined, () => csv);
  }
  if (command.verb === 'compare') {
    const output = compareOutput(corpus, analysis, command.explain, (await figureStyle(command.language)).words);
    return finish(command, environment, texts, diagnostics, { ...output, diagnostics }, () =>
      compareText(output, texts),
    );
  }
  const output = matchOutput(corpus, analysis, command.explain);
  return finish(command, environment, texts, diagnostics, { ...output, diagnostics }, () => matchText(output, texts));
}

/** What each file gave, with a doubt where it has names of competencies that were read from another file and not from it. */
function withNamesOfOthers(gathered: readonly Gathered[]): readonly DocumentReading[] {
  const names = competencyNames(
    EMPTY_CORPUS,
    gathered.flatMap(({ readings }) => readings),
  );
  return gathered.flatMap(({ readings, lines }) =>
    lines === undefined ? readings : withUnreadNames(readings, lines, names),
  );
}

/** Everything that was given: every two functions, or every assessment against every function. */
function figuresOf({ verb }: Command, { profiles, assessments }: Corpus): FiguresAsked {
  return verb === 'compare'
    ? { of: 'pairs', profiles: profiles.map(({ id }) => id) }
    : { of: 'matches', assessments: assessments.map(({ id }) => id) };
}

function linesOf(gathered: readonly Gathered[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    gathered.flatMap(({ readings, lines }) =>
      lines === undefined ? [] : readings.map(({ file }) => [file, lines] as const),
    ),
  );
}

async function runMap(
  command: Command,
  environment: Environment,
  gather: ReturnType<typeof gatherer>,
  texts: CliTexts,
): Promise<ExitCode> {
  const [from = '', to = ''] = command.files;
  const [left, right, applied] = await Promise.all([
    gatherSide(from, command.language, environment, gather),
    gatherSide(to, command.language, environment, gather),
    appliedFiles(command, gather, environment),
  ]);
  const output = await mapOutput(left.side, right.side, applied.mappings, command.language);
  const diagnostics = [...new Set([...left.diagnostics, ...right.diagnostics, ...spokenOf(applied.readings)])];
  return finish(command, environment, texts, diagnostics, { ...output, diagnostics }, () =>
    mapText(output, left.side, texts),
  );
}

/** A crosswalk among the documents is not applied by itself: that changes what counts as one competency. */
function unapplied(readings: readonly DocumentReading[]): readonly SpokenDiagnostic[] {
  return readings
    .filter((one) => one.mappings !== undefined && one.mappings.length > 0)
    .map((one) => spoken({ severity: 'info', code: 'cli/mappings-unused' }, one.file));
}

function finish(
  command: Command,
  environment: Environment,
  texts: CliTexts,
  diagnostics: readonly SpokenDiagnostic[],
  output: unknown,
  text: () => string,
): ExitCode {
  environment.print(command.json ? `${JSON.stringify(output, undefined, 2)}\n` : text());
  for (const one of diagnostics) environment.complain(complaint(one, texts));
  return diagnostics.some((one) => one.severity === 'error') ? 1 : 0;
}
