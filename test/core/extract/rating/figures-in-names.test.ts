import { describe, expect, it } from 'vitest';
import { profilesOf } from '../../../../src/core/model/document-reading.ts';
import { ingest } from '../../../../src/ingest.ts';

const HEAD = 'Functiekaart\n\nFunctie: Medewerker groen\nGemeente Voorbeeldegem\n\nCompetenties\n';

/** What a card asks, each as its name, with its level where one was read. */
async function askedBy(lines: readonly string[]): Promise<readonly string[]> {
  const { readings } = await ingest('kaart.txt', new TextEncoder().encode([HEAD, ...lines].join('\n')));
  return readings
    .flatMap((reading) => profilesOf(reading))
    .flatMap((profile) => profile.requirements)
    .map(({ label, required }) => (required === undefined ? label : `${label} = ${String(required)}`));
}

describe('a figure is no level', () => {
  it('where it ends a phrase', async () => {
    const lines = ['Vergadert op maandag 3', 'Beheert zaal 4', 'Kan werken met Windows 7', 'Kent Titel II'];
    expect(await askedBy(lines.map((line) => `- ${line}`))).toEqual(lines);
    expect(await askedBy(lines)).toEqual(lines);
  });

  it('where it ends few of the lines, also on a stated scale', async () => {
    const names = [
      'Werkt in een team van 8',
      'Kan werken met Windows 7',
      'Zin voor orde',
      'Klantgericht',
      'Leergierig',
    ];
    expect(await askedBy(['Schaal van 1 tot 4.', ...names.map((name) => `- ${name}`)])).toEqual(names);
  });

  it('behind an abbreviation or a word for what it counts', async () => {
    const names = ['Kennis van het decreet, art. 3', 'Overleggen, blz. 4', 'Begeleiden, fase 2', 'Helpen, maximaal 2'];
    expect(await askedBy(['- Samenwerken: niveau 2', ...names.map((name) => `- ${name}`)])).toEqual([
      'Samenwerken = 2',
      ...names,
    ]);
    expect(await askedBy(['Inzet – prioriteit 1', 'Rekenen – prioriteit 2'])).not.toContain('Rekenen – prioriteit = 2');
  });

  it('where it is one of several', async () => {
    expect(await askedBy(['- Samenwerken: 1, 2', '- Plannen: 3', '- Inzet: 2', '- Rekenen: 1 en 2'])).toEqual([
      'Samenwerken',
      'Plannen = 3',
      'Inzet = 2',
      'Rekenen',
    ]);
    expect(await askedBy(['Plannen: 2 → 3', 'Inzet: 1 → 2'])).toEqual(['Plannen', 'Inzet']);
  });
});
