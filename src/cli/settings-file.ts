import * as v from 'valibot';
import type { Corpus } from '../core/model/corpus.ts';
import type { Requirement } from '../core/model/profile.ts';
import { settingsSchema, type Settings } from '../core/model/settings.ts';
import { foldLabel } from '../core/text/fold.ts';

/** How much one competency counts; for one function only where it is named. */
export interface WeightSetting {
  readonly competency: string;
  readonly function?: string;
  readonly weight: number;
}

/** A settings file: those of a workspace, and weights. */
export interface SettingsFile {
  readonly settings: Settings;
  readonly weights: readonly WeightSetting[];
}

const weightSchema: v.GenericSchema<unknown, WeightSetting> = v.object({
  competency: v.pipe(v.string(), v.minLength(1)),
  function: v.exactOptional(v.string()),
  weight: v.pipe(
    v.number(),
    v.minValue(0.01),
    v.maxValue(1000),
    v.transform((weight) => Math.round(weight * 100) / 100),
  ),
});

const KNOWN = ['alignments', 'smallestGroup', 'weights', 'settings'];

/** Reads the JSON of a settings file; undefined where it is none, or names a setting that does not exist. */
export function settingsFileOf(json: unknown): SettingsFile | undefined {
  const fields = v.safeParse(v.record(v.string(), v.unknown()), json);
  if (!fields.success || Object.keys(fields.output).some((key) => !KNOWN.includes(key))) return undefined;
  const settings = v.safeParse(settingsSchema, fields.output['settings'] ?? fields.output);
  const weights = v.safeParse(v.array(weightSchema), fields.output['weights'] ?? []);
  return settings.success && weights.success ? { settings: settings.output, weights: weights.output } : undefined;
}

/** The corpus with these weights on its requirements; a weight for one function goes before one for all. */
export function weighted(corpus: Corpus, weights: readonly WeightSetting[]): Corpus {
  if (weights.length === 0) return corpus;
  const profiles = corpus.profiles.map((record) => {
    const title = foldLabel(record.value.title ?? '');
    const requirements = record.value.requirements.map((one) => withWeight(one, title, weights));
    return { ...record, value: { ...record.value, requirements } };
  });
  return { ...corpus, profiles };
}

function withWeight(requirement: Requirement, title: string, weights: readonly WeightSetting[]): Requirement {
  const label = foldLabel(requirement.label);
  const fitting = weights.filter((one) => foldLabel(one.competency) === label);
  const own = fitting.find((one) => one.function !== undefined && foldLabel(one.function) === title);
  const chosen = own ?? fitting.find((one) => one.function === undefined);
  return chosen === undefined ? requirement : { ...requirement, weight: chosen.weight };
}
