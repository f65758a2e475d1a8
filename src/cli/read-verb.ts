import * as v from 'valibot';
import { documentReadingSchema, profilesOf, type DocumentReading } from '../core/model/document-reading.ts';
import type { Assessment } from '../core/model/assessment.ts';
import type { Dictionary } from '../core/model/dictionary.ts';
import type { FunctionProfile, Requirement } from '../core/model/profile.ts';
import type { CliTexts } from '../i18n/nl/cli.ts';
import { spoken } from './spoken-diagnostic.ts';
import { textTable } from './text-table.ts';

const FACTS = [
  'title',
  'organisation',
  'department',
  'service',
  'grade',
  'functionFamily',
  'functionalCareer',
] as const satisfies readonly (keyof FunctionProfile)[];

/** What `read --json` prints; given back as input it prints the same, to the byte. */
export function readOutput(readings: readonly DocumentReading[]): { readonly documents: readonly unknown[] } {
  return {
    documents: readings.map((reading) => ({
      ...inSchemaOrder(reading),
      diagnostics: reading.diagnostics.map((one) => spoken(one)),
    })),
  };
}

/** The same with its fields in the order in which they are read back: that in which they were found says nothing. */
function inSchemaOrder(reading: DocumentReading): DocumentReading {
  const read = v.safeParse(documentReadingSchema, reading);
  return read.success ? read.output : reading;
}

/** What `read` prints: each document with its facts and its tables. */
export function readText(readings: readonly DocumentReading[], texts: CliTexts): string {
  return readings.map((reading) => documentText(reading, texts)).join('\n');
}

function documentText(reading: DocumentReading, texts: CliTexts): string {
  const parts = [
    ...profilesOf(reading).map((profile) => profileText(profile, texts)),
    ...(reading.dictionary === undefined ? [] : [dictionaryText(reading.dictionary, texts)]),
    ...someText(reading.assessments, (rows) => assessmentsText(rows, texts)),
    ...someText(reading.people, (rows) =>
      textTable(
        [texts.person, texts.team, texts.function, texts.share],
        rows.map((one) => [one.person, one.team ?? '', one.function ?? '', String(one.share ?? '')]),
      ),
    ),
    ...someText(reading.trainings, (rows) =>
      textTable(
        [texts.training, texts.provider, texts.effects],
        rows.map((one) => [
          one.title,
          one.provider ?? '',
          one.effects.map((effect) => `${effect.competency} ${effect.from}-${effect.to}`).join(', '),
        ]),
      ),
    ),
    ...someText(reading.scores, (rows) =>
      textTable(
        [texts.candidate, texts.part, texts.score],
        rows.map((one) => [one.candidate, one.part, String(one.score ?? '')]),
      ),
    ),
    ...someText(reading.mappings, (rows) =>
      textTable(
        [texts.from, texts.relation, texts.towards],
        rows.map((one) => [one.from.competency, one.relation, one.to.competency]),
      ),
    ),
  ];
  return [`${reading.file}: ${texts[`kind/${reading.kind}`]}\n`, ...parts].join('\n');
}

function someText<T>(rows: readonly T[] | undefined, text: (rows: readonly T[]) => string): readonly string[] {
  return rows === undefined || rows.length === 0 ? [] : [text(rows)];
}

function profileText(profile: FunctionProfile, texts: CliTexts): string {
  const facts = FACTS.flatMap((key) => (profile[key] === undefined ? [] : [[texts[key], profile[key]] as const]));
  const counts = [
    [texts.resultAreas, profile.resultAreas.map((one) => one.title).join('; ')],
    [texts.conditions, profile.conditions.map((one) => one.text).join('; ')],
    [texts.payScales, profile.payScales.map((one) => `${one.name} (${one.steps.length})`).join('; ')],
    [texts.selection, profile.selection?.parts.map((one) => one.name).join('; ') ?? ''],
  ] as const;
  const all = [...facts, ...counts.filter(([, text]) => text !== '')];
  const width = Math.max(0, ...all.map(([name]) => name.length));
  const lines = all.map(([name, text]) => `  ${name.padEnd(width)}  ${text}\n`).join('');
  if (profile.requirements.length === 0) return lines;
  const header = [texts.cluster, texts.competency, texts.gradation, texts.scale, texts.line];
  const rows = profile.requirements.map((one) => [
    one.cluster ?? '',
    one.label,
    gradationText(one),
    one.scale === undefined ? '' : String(one.scale.levels),
    one.at?.cell ?? (one.at?.line === undefined ? '' : String(one.at.line)),
  ]);
  return `${lines}\n${textTable(header, rows)}`;
}

function gradationText({ required, requiredPossible, requiredLabel }: Requirement): string {
  if (required === undefined) return '?';
  const range = requiredPossible === undefined ? String(required) : `${required}-${requiredPossible}`;
  return requiredLabel === undefined || saysNumber(requiredLabel, required) ? range : `${range} ${requiredLabel}`;
}

/** "niveau 3" and "3/4" beside a 3 say nothing more. */
function saysNumber(label: string, level: number): boolean {
  return label.replace(/^\p{L}{1,12}\.? /u, '').replace(/ ?(?:\/|op|van|of|sur) ?\d$/u, '') === String(level);
}

function dictionaryText(dictionary: Dictionary, texts: CliTexts): string {
  const rows = dictionary.competencies.map((one) => [one.cluster ?? '', one.label, String(one.levels.length)]);
  const name = [dictionary.title, dictionary.organisation].filter((one) => one !== undefined).join(', ');
  return `${name === '' ? '' : `  ${name}\n\n`}${textTable([texts.cluster, texts.competency, texts.levels], rows)}`;
}

function assessmentsText(assessments: readonly Assessment[], texts: CliTexts): string {
  return textTable(
    [texts.person, texts.rater, texts.date, texts.ratings],
    assessments.map((one) => [one.person, texts[`rater/${one.rater}`], one.date ?? '', String(one.ratings.length)]),
  );
}
