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

  it('asks nothing where the sentence denies it, or names no competency', async () => {
    const card = [
      '# Functiekaart archivaris',
      '',
      '## Competenties',
      '',
      '- Nauwkeurigheid (niveau 3)',
      '- Geduld',
      '',
    ];
    for (const line of [
      'Aucune compétence n’est demandée au niveau 4 pour cette fonction.',
      'We werken met niveau 4 voor deze functie nooit.',
      'No competency is asked at level 4 for this role.',
      'Les niveaux vont de 1 à 4, avec le niveau 2 pour chaque agent.',
      'Er zijn vier niveaus, met niveau 1 voor alle medewerkers.',
    ])
      expect(await requirementsOf([...card, line]), line).toEqual([
        ['Nauwkeurigheid', 3],
        ['Geduld', undefined],
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
