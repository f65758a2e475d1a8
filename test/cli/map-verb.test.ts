import { describe, expect, it } from 'vitest';
import { competencyList } from '../../src/cli/competency-list.ts';
import { runCommand } from '../../src/cli/run-command.ts';

const GUIDE =
  'organisatie;cluster;competentie;definitie;niveau;indicator\n' +
  'Gids;Mensen;Inlevingsvermogen;Leeft zich in;1;Merkt gevoelens op\nGids;Mensen;Inlevingsvermogen;;2;Reageert gepast\n' +
  'Gids;Mensen;Samenwerken;Werkt met anderen;1;Helpt collega’s\nGids;Mensen;Samenwerken;;2;Zoekt overleg\n';
const CARD = 'organisatie;functie;competentie;gradatie;schaal\nHier;Bode;Empathie;2;3\nHier;Bode;Teamwerk;1;3\n';
const FILES: Readonly<Record<string, string>> = {
  'kaart.csv': CARD,
  'gids.csv': GUIDE,
  'lijst.csv': 'competentie;cluster\nEmpathie;Mensen\nSamen werken;Mensen\nSpoorwegbouw;\n',
  'een.csv': 'competency\nEmpathy\n',
  'concordantie.json': JSON.stringify({
    mappings: [
      {
        from: { source: 'Hier', competency: 'Empathie' },
        to: { source: 'een.csv', competency: 'Empathy' },
        relation: 'exactMatch',
        state: 'rejected',
      },
    ],
  }),
  'leeg.csv': 'persoon;team;functie\nP1;Ploeg;Bode\n',
};

async function run(args: string) {
  let out = '';
  let error = '';
  const code = await runCommand(args.split(' '), {
    read: (file) => {
      const text = FILES[file];
      if (text === undefined) return Promise.reject(Object.assign(new Error('missing'), { code: 'ENOENT' }));
      return Promise.resolve(new TextEncoder().encode(text));
    },
    print: (text) => (out += text),
    complain: (text) => (error += text),
    version: '1',
  });
  return { code, out, error };
}

async function mappings(args: string) {
  const { out } = await run(`map ${args} --json`);
  return (JSON.parse(out) as { readonly mappings: readonly Record<string, unknown>[] }).mappings;
}

describe('meetlat map', () => {
  it('suggests from a card to a dictionary', async () => {
    const found = await mappings('kaart.csv gids.csv');
    expect(found.find((one) => one['from'] === 'Empathie')).toEqual({
      from: 'Empathie',
      to: 'Inlevingsvermogen',
      relation: 'exactMatch',
      score: 0.96,
      automatic: true,
      why: 'Twee namen voor “Inlevingsvermogen” (thesaurus).',
    });
    expect(found.find((one) => one['from'] === 'Teamwerk')).toMatchObject({ to: 'Samenwerken', automatic: true });
  });

  it('takes a bare list of competencies, and says why in the language that is asked for', async () => {
    const [first] = await mappings('een.csv lijst.csv --lang en');
    expect(first).toMatchObject({
      from: 'Empathy',
      to: 'Empathie',
      why: 'Two names for “Inlevingsvermogen” (thesaurus).',
    });
  });

  it('knows the dictionary that comes along, and prints what has no suggestion', async () => {
    const { code, out, error } = await run('map lijst.csv shipped');
    expect([code, error]).toEqual([0, '']);
    expect(out).toMatch(/Samen werken +is gelijk aan +Samenwerken +99\s% +ja/u);
    expect(out).toMatch(/Zonder voorstel\n {2}Spoorwegbouw\n$/u);
  });

  it('never suggests what a crosswalk rejects', async () => {
    expect((await mappings('kaart.csv een.csv')).map((one) => one['from'])).toContain('Empathie');
    const found = await mappings('kaart.csv een.csv --crosswalk concordantie.json');
    expect(found.map((one) => one['from'])).not.toContain('Empathie');
  });

  it('tells which file is missing or holds no competency, and ends with 1', async () => {
    const missing = await run('map weg.csv gids.csv --lang en');
    expect([missing.code, missing.error]).toEqual([1, expect.stringContaining('[cli/no-file]')]);
    const empty = await run('map leeg.csv gids.csv');
    expect([empty.code, empty.error]).toEqual([1, expect.stringContaining('[cli/no-competencies]')]);
  });

  it.each(['map gids.csv', 'map a b c', 'map a b --settings c'])('refuses "%s" with one line', async (args) => {
    const { code, error } = await run(args);
    expect(code).toBe(2);
    expect(error).toMatch(
      /Gebruik: meetlat map FROM TO \[--json\] \[--lang nl\|en\] \[--crosswalk FILE\|shipped\]\n$/u,
    );
  });
});

describe('a bare list of competencies', () => {
  const list = (text: string) => competencyList(new TextEncoder().encode(text));

  it('may have clusters and definitions, in any order and with any separator', () => {
    expect(list('cluster,competency,definition\nA,Drive,Keeps going\n,Care,\n')).toEqual([
      { label: 'Drive', cluster: 'A', definition: 'Keeps going' },
      { label: 'Care' },
    ]);
  });

  it('is no table that says more, and no other text', () => {
    expect(list(CARD)).toBeUndefined();
    expect(list(GUIDE)).toBeUndefined();
    expect(list('Een zin.\n')).toBeUndefined();
    expect(list('')).toBeUndefined();
    expect(competencyList(new Uint8Array([0, 1, 2, 3]))).toBeUndefined();
  });
});
