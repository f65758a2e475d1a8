import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FunctionProfile } from '../../src/core/model/profile.ts';
import { ingest } from '../../src/ingest.ts';

const OPEN = path.join(import.meta.dirname, 'open');
const FILES = readdirSync(OPEN).filter((name) => name.includes('-kaart-dokmeester-') && !name.endsWith('.json'));

/** What the card says, without where it stands in the file. */
function saysOf(profile: FunctionProfile | undefined): object {
  return {
    title: profile?.title,
    organisation: profile?.organisation,
    department: profile?.department,
    service: profile?.service,
    grade: profile?.grade,
    functionalCareer: profile?.functionalCareer,
    areas: profile?.resultAreas.map(({ title, tasks }) => [title, tasks.map((task) => task.text)]),
    conditions: profile?.conditions.map(({ kind, text }) => [kind, text]),
    requirements: profile?.requirements.map(({ label, cluster, kind, required, requiredPossible, scale }) => ({
      label,
      cluster: cluster?.toLowerCase(),
      kind,
      required,
      requiredPossible,
      levels: scale?.levels,
    })),
  };
}

const CARD = {
  title: 'Dokmeester',
  organisation: 'Havenbedrijf Kreekmonde',
  department: 'Nautische zaken',
  service: 'Jachthaven',
  grade: 'Technisch hoofdmedewerker',
  functionalCareer: 'C4-C5',
  areas: [
    ['Ligplaatsen toewijzen', ['Wijst aanmerende boten een plaats toe.', 'Houdt het register van ligplaatsen bij.']],
    ['Veiligheid op de steigers', ['Controleert elke dag de steigers.', 'Verwittigt de brandweer bij brand of olie.']],
  ],
  conditions: [
    ['diploma', 'Diploma secundair onderwijs'],
    ['licence', 'Rijbewijs B'],
  ],
  requirements: [
    ['Klantgerichtheid', 'gedragscompetenties', 'behavioural', 3],
    ['Samenwerken', 'gedragscompetenties', 'behavioural', 2],
    ['Besluitvaardigheid', 'gedragscompetenties', 'behavioural', 2],
    ['Orde, netheid', 'gedragscompetenties', 'behavioural', 1],
    ['Vaarregels', 'technische competenties', 'technical', 3],
    ['Knopen en touwwerk', 'technische competenties', 'technical', 2],
    ['Bediening van de havenkraan', 'technische competenties', 'technical', 3],
  ].map(([label, cluster, kind, required]) => ({ label, cluster, kind, required, levels: 3 })),
};

describe('one card saved in six formats', () => {
  it('is there as PDF, Word, web page, Markdown, text and spreadsheet', () => {
    expect(FILES.map((name) => path.extname(name)).sort()).toEqual(['.docx', '.html', '.md', '.pdf', '.txt', '.xlsx']);
  });

  it.each(FILES)('%s says the same as the other five', async (name) => {
    const { readings } = await ingest(name, new Uint8Array(readFileSync(path.join(OPEN, name))));
    expect(readings).toHaveLength(1);
    expect(saysOf(readings[0]?.profile)).toEqual(CARD);
  });
});
