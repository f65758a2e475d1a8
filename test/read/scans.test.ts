import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../src/cli/read-files.ts';
import { ingest, type IngestedFile } from '../../src/ingest.ts';

/** Made by scripts/make-scans.mjs: invented cards, spoilt as a scanner does it. */
async function scan(name: string, told: unknown[] = []): Promise<IngestedFile> {
  const bytes = new Uint8Array(readFileSync(new URL(`scans/${name}`, import.meta.url)));
  return ingest(name, bytes, { files: readFiles, progress: (progress) => told.push(progress) });
}

function asked({ readings: [reading] }: IngestedFile): readonly unknown[] {
  return (reading?.profile?.requirements ?? []).map(({ cluster, label, required, requiredPossible, scale }) => [
    cluster,
    label,
    requiredPossible === undefined ? required : [required, requiredPossible],
    scale?.levels,
  ]);
}

const MARKED = [
  ['Kantoor', 'Kennis van tekstverwerking', 2, 3],
  ['Kantoor', 'Kennis van rekenbladen', 1, 3],
  ['Kantoor', 'Beheren van een agenda en van vergaderingen met verschillende deelnemers', 3, 3],
  ['Wetgeving', 'Kennis van de regels over openbaarheid', 1, 3],
  ['Wetgeving', 'Kennis van de werking van het bestuur', 2, 3],
  ['Gedragscompetenties', 'Klantgerichtheid', 3, 3],
  ['Gedragscompetenties', 'Samenwerken', 2, 3],
  ['Gedragscompetenties', 'Orde en netheid', 1, 3],
  ['Gedragscompetenties', 'Zelfstandig werken', 2, 3],
];
const NUMBERED = [
  ['Gedragscompetenties', 'Initiatief nemen', 2, undefined],
  ['Gedragscompetenties', 'Plannen en organiseren', 3, undefined],
  ['Gedragscompetenties', 'Veilig werken', 1, undefined],
  ['Gedragscompetenties', 'Problemen oplossen', 4, undefined],
  ['Gedragscompetenties', 'Zorgvuldig omgaan met materiaal', 2, undefined],
];
const CUMULATIVE = [
  ['Gedragscompetenties', 'Inleven', 3, 3],
  ['Gedragscompetenties', 'Motiveren', 2, 3],
  ['Gedragscompetenties', 'Omgaan met conflicten', 1, 3],
  ['Gedragscompetenties', 'Luisteren', 3, 3],
];

describe('a scanned card', { timeout: 180_000 }, () => {
  it('with crosses in ruled tables gives each its level, cluster, and place on the page', async () => {
    const told: unknown[] = [];
    const read = await scan('ruled-marks.png', told);
    expect(asked(read)).toEqual(MARKED);
    const [reading] = read.readings;
    expect(reading?.profile).toMatchObject({ title: 'Onthaalmedewerker', organisation: 'Gemeente Voorbeeldegem' });
    const at = reading?.profile?.requirements[0]?.at;
    expect(at).toMatchObject({ page: 1, line: 6 });
    expect(at?.y).toBeCloseTo(184.5, 0);
    expect(at?.height).toBeCloseTo(22.5, 0);
    expect(reading?.diagnostics).toEqual([{ severity: 'info', code: 'read/scanned-pages', values: { count: 1 } }]);
    expect(told).toEqual([
      { done: 0, of: 1 },
      { done: 1, of: 1 },
    ]);
  });

  it('with numbers in a ruled table gives those levels', async () => {
    expect(asked(await scan('ruled-numbers.png'))).toEqual(NUMBERED);
  });

  it('with crosses up to the level counts them', async () => {
    expect(asked(await scan('cumulative.jpg'))).toEqual(CUMULATIVE);
  });

  it('without any rules keeps each number with its label', async () => {
    expect(asked(await scan('list.png'))).toEqual([
      ['Gedragscompetenties', 'Dienstverlening', 3, undefined],
      ['Gedragscompetenties', 'Nauwkeurigheid', 2, undefined],
      ['Gedragscompetenties', 'Flexibiliteit', 1, undefined],
      ['Gedragscompetenties', 'Leergierigheid', 2, undefined],
    ]);
  });

  it('that lies askew, grey and grainy reads the same', async () => {
    expect(asked(await scan('skewed.jpg'))).toEqual(MARKED);
  });

  it('with stars gives each its level, and keeps a table of pay out of the competencies', async () => {
    const read = await scan('rated.jpg');
    expect(asked(read)).toEqual([
      ['Gedragscompetenties', 'Samenwerken', 3, 5],
      ['Gedragscompetenties', 'Veilig werken langs de weg', 4, 5],
      ['Gedragscompetenties', 'Plannen', 2, 5],
      ['Gedragscompetenties', 'Initiatief nemen', 1, 5],
    ]);
    expect(read.readings[0]?.profile?.payScales).toMatchObject([
      { name: 'B1', steps: [17300, 17800, 18300] },
      { name: 'B2', steps: [18850, 19400, 19950] },
      { name: 'B3', steps: [19550, 20150, 20750] },
    ]);
  });

  it('that is too poor to be trusted says so', async () => {
    const { readings } = await scan('poor.jpg');
    expect(readings[0]?.diagnostics).toContainEqual({ severity: 'warning', code: 'read/poor-scan', at: { page: 1 } });
  });

  it('that lies on its side is turned, and has no heights of the page as it shows', async () => {
    const read = await scan('turned.jpg');
    expect(asked(read)).toEqual(NUMBERED);
    for (const one of read.readings[0]?.profile?.requirements ?? []) expect(one.at).not.toHaveProperty('y');
  });

  it('in a PDF is unpacked and read like a picture', async () => {
    expect(asked(await scan('scan.pdf'))).toEqual(MARKED);
  });

  it('among the pages of a PDF with text joins them', async () => {
    const told: unknown[] = [];
    const read = await scan('mixed.pdf', told);
    expect(asked(read)).toEqual(CUMULATIVE);
    expect(read.readings[0]?.profile?.title).toBe('Jeugdwerker');
    expect(read.readings[0]?.profile?.requirements[0]?.at?.page).toBe(2);
    expect(told.at(-1)).toEqual({ done: 2, of: 2 });
  });
});
