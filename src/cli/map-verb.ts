import { sideOfDictionary, sideOfProfile } from '../core/harmonise/mapping-side.ts';
import { suggestMappings } from '../core/harmonise/suggest-mappings.ts';
import { thesaurusIndex } from '../core/harmonise/thesaurus-index.ts';
import type { Mapping, MappingRelation } from '../core/model/crosswalk.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import { profilesOf, type DocumentReading } from '../core/model/document-reading.ts';
import type { Language } from '../core/model/language.ts';
import type { MappingSide } from '../core/model/mapping-suggestion.ts';
import { enSuggestions } from '../i18n/en/suggestions.ts';
import { formatPercent } from '../i18n/format.ts';
import { formatMessage } from '../i18n/message.ts';
import type { CliTexts } from '../i18n/nl/cli.ts';
import { nlSuggestions } from '../i18n/nl/suggestions.ts';
import { shippedDictionary, shippedThesaurus } from '../shipped.ts';
import { competencyList } from './competency-list.ts';
import type { Environment } from './environment.ts';
import type { Gathered } from './gather.ts';
import { SHIPPED_FILES } from './shipped-files.ts';
import { spoken, spokenOf, type SpokenDiagnostic } from './spoken-diagnostic.ts';
import { textTable } from './text-table.ts';

/** What `map --json` prints. */
export interface MapOutput {
  readonly mappings: readonly {
    readonly from: string;
    readonly to: string;
    readonly relation: MappingRelation;
    readonly score: number;
    readonly automatic: boolean;
    readonly why: string;
  }[];
}

/** The competencies that one argument of `map` names, and what was doubtful about it. */
export interface GatheredSide {
  readonly side: MappingSide;
  readonly diagnostics: readonly SpokenDiagnostic[];
}

/** Reads one side: `shipped` is the reference dictionary, a bare list of competencies counts, else what the file is. */
export async function gatherSide(
  file: string,
  language: Language,
  environment: Environment,
  gather: (file: string) => Promise<Gathered>,
): Promise<GatheredSide> {
  if (file === 'shipped') {
    const [dictionary] = await shippedDictionary(SHIPPED_FILES, language);
    const side =
      dictionary === undefined ? { source: file, competencies: [] } : sideOfDictionary(dictionary.value, file);
    return { side, diagnostics: [] };
  }
  // Standard input can be read only once, and a file that is not there is told by whoever reads it as a document.
  const bytes = file === '-' ? undefined : await environment.read(file).catch(() => undefined);
  const list = bytes === undefined ? undefined : competencyList(bytes);
  if (list !== undefined) return told({ source: file, competencies: list }, file, []);
  const { readings } = await gather(file);
  return told(sideOfReadings(readings, file), file, spokenOf(readings));
}

function told(side: MappingSide, file: string, diagnostics: readonly SpokenDiagnostic[]): GatheredSide {
  const isEmpty = side.competencies.length === 0 && !diagnostics.some((one) => one.severity === 'error');
  const empty: Diagnostic = { severity: 'error', code: 'cli/no-competencies', values: { file } };
  return { side, diagnostics: isEmpty ? [...diagnostics, spoken(empty, file)] : diagnostics };
}

function sideOfReadings(readings: readonly DocumentReading[], file: string): MappingSide {
  const sides = readings.flatMap((reading) => [
    ...(reading.dictionary === undefined ? [] : [sideOfDictionary(reading.dictionary, file)]),
    ...profilesOf(reading).map((profile) => sideOfProfile(profile, file)),
  ]);
  const labels = new Set<string>();
  const competencies = sides
    .flatMap((side) => side.competencies)
    .filter(({ label }) => !labels.has(label) && labels.add(label).has(label));
  return { source: sides[0]?.source ?? file, competencies };
}

/** The suggestions from one side to the other, with their reasons in words. */
export async function mapOutput(
  from: MappingSide,
  to: MappingSide,
  settled: readonly Mapping[],
  language: Language,
): Promise<MapOutput> {
  const index = thesaurusIndex(await shippedThesaurus(SHIPPED_FILES));
  const reasons: Readonly<Record<string, string>> = language === 'en' ? enSuggestions : nlSuggestions;
  return {
    mappings: suggestMappings(from, to, index, settled).map((one) => ({
      from: one.from.competency,
      to: one.to.competency,
      relation: one.relation,
      score: one.score,
      automatic: one.automatic,
      why: formatMessage(reasons[one.why.code] ?? one.why.code, one.why.values),
    })),
  };
}

/** What `map` prints: a line per suggestion, the preselected ones marked, and the labels for which there is none. */
export function mapText({ mappings }: MapOutput, from: MappingSide, texts: CliTexts): string {
  const table = textTable(
    [texts.from, texts.relation, texts.towards, texts.score, texts.preselected, texts.reason],
    mappings.map((one) => [
      one.from,
      texts[`relation/${one.relation}`],
      one.to,
      formatPercent(one.score),
      one.automatic ? texts.yes : '',
      one.why,
    ]),
  );
  const found = new Set(mappings.map((one) => one.from));
  const without = from.competencies.filter(({ label }) => !found.has(label));
  const rest = without.map(({ label }) => `  ${label}\n`).join('');
  return without.length === 0 ? table : `${table}\n${texts.withoutSuggestion}\n${rest}`;
}
