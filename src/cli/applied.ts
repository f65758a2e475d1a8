import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { DocumentReading } from '../core/model/document-reading.ts';
import type { Mapping } from '../core/model/crosswalk.ts';
import { shippedCrosswalk, shippedDictionary } from '../shipped.ts';
import { SHIPPED_FILES } from './shipped-files.ts';
import type { Command } from './command.ts';
import type { Environment } from './environment.ts';
import type { Gathered } from './gather.ts';
import { settingsFileOf, type SettingsFile } from './settings-file.ts';

/** A crosswalk, the dictionaries it needs at hand, and settings; with what could not be read of them. */
export interface AppliedFiles extends SettingsFile {
  readonly mappings: readonly Mapping[];
  readonly readings: readonly DocumentReading[];
}

/** Reads what `--crosswalk` and `--settings` name. What cannot be read is a diagnostic, and is not applied. */
export async function appliedFiles(
  command: Command,
  gather: (file: string) => Promise<Gathered>,
  environment: Environment,
): Promise<AppliedFiles> {
  const crosswalk = await crosswalkOf(command, gather);
  const settings = await settingsOf(command, gather, environment);
  return { ...crosswalk, ...settings, readings: [...crosswalk.readings, ...settings.readings] };
}

async function crosswalkOf(
  { crosswalk, language }: Command,
  gather: (file: string) => Promise<Gathered>,
): Promise<Pick<AppliedFiles, 'mappings' | 'readings'>> {
  if (crosswalk === undefined) return { mappings: [], readings: [] };
  if (crosswalk === 'shipped') {
    const [mappings, dictionaries] = await Promise.all([
      shippedCrosswalk(SHIPPED_FILES),
      shippedDictionary(SHIPPED_FILES, language),
    ]);
    // The mappings lead to the reference dictionary: without it at hand they would say nothing.
    const readings = dictionaries.map(({ value }): DocumentReading => ({
      file: 'shipped',
      kind: 'dictionary',
      dictionary: value,
      diagnostics: [],
    }));
    return { mappings: mappings.map((one) => one.value), readings };
  }
  const { readings } = await gather(crosswalk);
  const mappings = readings.flatMap((one) => one.mappings ?? []);
  const failed = readings.filter((one) => one.kind === 'unknown');
  const isCrosswalk = readings.some((one) => one.mappings !== undefined && one.kind !== 'workspace');
  if (isCrosswalk || mappings.length > 0 || failed.length > 0) return { mappings, readings: failed };
  return { mappings, readings: [refused(crosswalk, 'cli/no-mappings')] };
}

async function settingsOf(
  { settings: file }: Command,
  gather: (file: string) => Promise<Gathered>,
  environment: Environment,
): Promise<SettingsFile & Pick<AppliedFiles, 'readings'>> {
  if (file === undefined) return { settings: {}, weights: [], readings: [] };
  const bytes = await environment.read(file).catch(() => undefined);
  const read = bytes === undefined ? undefined : settingsFileOf(jsonOf(bytes));
  if (read !== undefined) return { ...read, readings: [] };
  // A workspace brings settings too; a file that cannot be opened is told the same way as any other.
  const gathered = await gather(file);
  if (gathered.settings !== undefined) return { settings: gathered.settings, weights: [], readings: [] };
  const failed = bytes === undefined ? gathered.readings : [refused(file, 'cli/no-settings')];
  return { settings: {}, weights: [], readings: failed };
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function refused(file: string, code: string): DocumentReading {
  const diagnostic: Diagnostic = { severity: 'error', code };
  return { file, kind: 'unknown', diagnostics: [diagnostic] };
}
