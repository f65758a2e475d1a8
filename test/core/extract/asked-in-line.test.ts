import { describe, expect, it } from 'vitest';
import { ingest } from '../../../src/ingest.ts';
import { profilesOf } from '../../../src/core/model/document-reading.ts';

async function requirementsOf(lines: readonly string[]): Promise<readonly unknown[]> {
  const { readings } = await ingest('kaart.md', new TextEncoder().encode(lines.join('\n')));
  return readings
    .flatMap((one) => profilesOf(one))
    .flatMap((one) => one.requirements.map((r) => [r.label, r.required]));
}

describe('a name that opens the line, and a sentence that asks its level', () => {
  it('is read, in whatever words it is asked', async () => {
    const lines = [
      '# Functiekaart archivaris',
      '',
      '## Competenties',
      '',
      '- Nauwkeurigheid: we verwachten niveau 3. Je kijkt elke doos na.',
      '- Samenwerken: hier vragen we niveau 2. Je springt bij.',
      '- Plannen: we verwachten niveau 1. Je houdt een kalender bij.',
    ];
    expect(await requirementsOf(lines)).toEqual([
      ['Nauwkeurigheid', 3],
      ['Samenwerken', 2],
      ['Plannen', 1],
    ]);
  });

  it('leaves the tasks under a question about them alone', async () => {
    const lines = [
      '# Functiekaart archivaris',
      '',
      '## Wat doet een archivaris?',
      '',
      '- legt dozen in de rekken',
      '- geeft uitleg aan bezoekers',
      '',
      '## Competenties',
      '',
      '- Nauwkeurigheid (niveau 3)',
      '- Samenwerken (niveau 2)',
    ];
    expect(await requirementsOf(lines)).toEqual([
      ['Nauwkeurigheid', 3],
      ['Samenwerken', 2],
    ]);
  });
});
