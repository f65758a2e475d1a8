import { ingest } from '../../../src/ingest.ts';
import type { DocumentReading } from '../../../src/core/model/document-reading.ts';

/** Every requirement of a file of these lines as "label level/length (cluster)", those of all its functions after each other. */
export async function askedIn(file: string, ...lines: readonly string[]): Promise<readonly string[]> {
  const readings = await readingsOf(file, ...lines);
  const profiles = readings.flatMap((one) => one.profiles ?? (one.profile === undefined ? [] : [one.profile]));
  return profiles.flatMap((profile) =>
    profile.requirements.map(
      ({ label, required, scale, cluster }) =>
        `${label} ${String(required ?? '?')}/${String(scale?.levels ?? '?')}${cluster === undefined ? '' : ` (${cluster})`}`,
    ),
  );
}

/** What a file of these lines says. */
export async function readingsOf(file: string, ...lines: readonly string[]): Promise<readonly DocumentReading[]> {
  return (await ingest(file, new TextEncoder().encode(lines.join('\n')))).readings;
}
