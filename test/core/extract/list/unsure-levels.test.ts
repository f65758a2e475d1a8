import { describe, expect, it } from 'vitest';
import { ingest } from '../../../../src/ingest.ts';

async function read(...lines: readonly string[]): Promise<{ rows: readonly string[]; doubts: readonly string[] }> {
  const text = ['# Functieprofiel: Technisch medewerker', '', '## Competenties', '', ...lines].join('\n');
  const { readings } = await ingest('kaart.md', new TextEncoder().encode(text));
  return {
    rows: (readings[0]?.profile?.requirements ?? []).map((one) => `${one.label} ${String(one.required ?? '?')}`),
    doubts: (readings[0]?.diagnostics ?? []).map((one) => one.code),
  };
}

const LIST = ['- Samenwerken: niveau 2', '- Plannen: niveau 3'];
const TABLE = ['| Competentie | Niveau |', '|---|---|', '| Samenwerken | 2 |', '| Plannen | 3 |'];
const READ = ['Samenwerken 2', 'Plannen 3'];

describe('a level that a line does not certainly ask', () => {
  it('stays open with a doubt, below a name without those words', async () => {
    const { rows, doubts } = await read(
      ...LIST,
      '- Luisteren: op termijn niveau 3',
      '- Orde, niveau 3 (geschrapt)',
      '- Creativiteit: niet niveau 2',
    );
    expect(rows).toEqual([...READ, 'Luisteren ?', 'Orde ?', 'Creativiteit ?']);
    expect(doubts).toEqual(Array.from({ length: 3 }, () => 'extract/unread-gradation'));
  });

  it('stays open where only a bare figure stands behind the words', async () => {
    const { rows, doubts } = await read('- Samenwerken 2', '- Plannen 3', '- Orde idealiter 3');
    expect(rows).toEqual([...READ, 'Orde ?']);
    expect(doubts).toContain('extract/unread-gradation');
  });
});

describe('a remark with a level below competencies', () => {
  it.each([
    '1 Teamleiders hebben steeds niveau 4',
    'Vorige versie: niveau 1',
    '\\* Leidinggevenden: niveau 4',
    'Voor leidinggevenden geldt telkens niveau 4',
    'Voor leidinggevenden geldt niveau 4.',
    'Bij bevordering stijgt Plannen naar niveau 4',
    'Herzien: niveau 2',
  ])('is no competency, and a doubt: %s', async (remark) => {
    for (const lines of [
      [...LIST, '', remark],
      [...LIST, `- ${remark}`],
      [...TABLE, '', remark],
    ])
      expect(await read(...lines)).toEqual({ rows: READ, doubts: ['extract/row-without-label'] });
  });

  it('is no competency where it says that it is a remark', async () => {
    const remark = 'Opmerking: vanaf 2027 niveau 4';
    expect((await read(...LIST, '', remark)).rows).toEqual(READ);
    expect(await read(...LIST, `- ${remark}`)).toEqual({ rows: READ, doubts: ['extract/row-without-label'] });
  });

  it('still asks what its sentence names', async () => {
    const { rows } = await read(...LIST, '', 'Voor integriteit verwachten we niveau 3');
    expect(rows).toEqual([...READ, 'integriteit 3']);
  });
});

describe('level 0 in a list', () => {
  it('says that the competency is not asked, as it does in a table', async () => {
    for (const line of ['- Luisteren: niveau 0', '- Luisteren (0)', '- Luisteren: 0'])
      expect(await read(...LIST, line)).toEqual({ rows: READ, doubts: ['extract/not-asked'] });
    expect(await read(...TABLE, '| Luisteren | 0 |')).toEqual({ rows: READ, doubts: ['extract/not-asked'] });
  });
});
