import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';
import { EMPTY_CORPUS } from '../../src/core/model/corpus.ts';
import { readOutputSchema } from '../../src/core/model/document-reading.ts';
import { encodeWorkspace } from '../../src/exchange/workspace-file.ts';
import * as v from 'valibot';
import { assessment, corpus, dictionary, profile, requirements } from '../build.ts';

const CARDS =
  'organisatie;functie;competentie;gradatie;schaal\nHier;Bode;Inzet;2;3\nHier;Bode;Orde;2-3;3\nHier;Klerk;Inzet;3;3';
const RATED =
  'persoon;beoordelaar;datum;competentie;gradatie\nP1;zelf;2026-11-30;Inzet;3\nP1;zelf;2026-11-30;Orde;1\nP2;leidinggevende;;Inzet;?';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

async function run(args: string, files: Readonly<Record<string, string>> = {}): Promise<Ran> {
  let out = '';
  let error = '';
  const code = await runCommand(
    args.split(' ').filter((one) => one !== ''),
    {
      read: (file) => {
        const text = Object.hasOwn(files, file) ? files[file] : undefined;
        if (text === undefined)
          return Promise.reject(Object.assign(new Error('missing'), { code: file === 'map' ? 'EISDIR' : 'ENOENT' }));
        return Promise.resolve(new TextEncoder().encode(text));
      },
      print: (text) => (out += text),
      complain: (text) => (error += text),
      version: '1.2.3',
    },
  );
  return { code, out, error };
}

async function json(args: string, files: Readonly<Record<string, string>>): Promise<Record<string, unknown>> {
  return JSON.parse((await run(`${args} --json`, files)).out) as Record<string, unknown>;
}

describe('meetlat without a known verb', () => {
  it.each([
    '',
    'plan a b',
    'read',
    'compare',
    'match a.csv',
    'read --nonsense a',
    'read --lang fr a',
    'read --crosswalk a b',
    'compare --person a b',
    'match --person',
  ])('says of "%s" in one line what is right, and ends with 2', async (args) => {
    const { code, out, error } = await run(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(error).toMatch(/^[^\n]*meetlat [a-z|]+ [^\n]*\n$/u);
  });

  it('names the verb that it does not know, in the chosen language', async () => {
    expect((await run('plan a b --lang en')).error).toMatch(/^Unknown verb: plan\. Usage: meetlat /u);
    expect((await run('plan a b')).error).toMatch(/^Onbekende opdracht: plan\. Gebruik: meetlat /u);
  });

  it.each([
    ['read k.csv --formaat json', '--formaat'],
    ['read k.csv --settings s.json', '--settings'],
    ['compare k.csv --settings', '--settings'],
    ['compare k.csv --person An', '--person'],
    ['map a.csv b.csv --lang fr', '--lang'],
    ['read k.csv -x', '-x'],
    ['compare k.csv --csv --explain', '--explain'],
  ])('names in "%s" the option that is wrong', async (args, option) => {
    const { code, error } = await run(args);
    expect(code).toBe(2);
    expect(error).toContain(`De optie ${option} kan hier niet, of mist haar waarde. Gebruik: meetlat `);
  });

  it('prints its help and its version', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, error: '' });
    expect((await run('read --help --lang en')).out).toContain('what is in these documents');
    expect((await run('--version')).out).toBe('1.2.3\n');
  });
});

describe('meetlat read of several files', () => {
  it('doubts a line that names a competency which another of them has and which was not read', async () => {
    const files = {
      'k.csv': 'competentie;gradatie\nLuisteren;2\nInzet;1',
      'brief.txt': 'Beste collega\n\nLuisteren   2\n',
    };
    const both = await json('read k.csv brief.txt', files);
    expect(both).toMatchObject({ documents: [{ diagnostics: [] }, { file: 'brief.txt' }] });
    expect(JSON.stringify(both)).toContain('extract/name-not-read');
    expect(JSON.stringify(await json('read brief.txt', files))).not.toContain('extract/name-not-read');
  });
});

describe('meetlat with --explain', () => {
  const MUSTS =
    'organisatie;functie;competentie;soort;gradatie;schaal;verplicht\nHier;Bode;Inzet;gedragscompetentie;3;3;ja\nHier;Bode;Orde;technische competentie;2;3;\nHier;Bode;Kassa;technische competentie;2;3;';
  const PERSON = 'persoon;beoordelaar;competentie;gradatie\nP1;zelf;Inzet;2\nP1;zelf;Orde;2';
  const FILES = { 'k.csv': MUSTS, 'p.csv': PERSON };

  it('prints with every figure the rule and the version by which it was computed', async () => {
    expect(await json('match k.csv --person p.csv', FILES)).toMatchObject({ formula: { name: 'meetlat', version: 2 } });
    expect(await json('compare k.csv', FILES)).toMatchObject({ formula: { name: 'meetlat', version: 2 } });
    expect((await run('compare k.csv', FILES)).out).toContain('Rekenregel: meetlat, versie 2.');
    expect((await run('match k.csv --person p.csv --lang en', FILES)).out).toContain(
      'Rule of calculation: meetlat, version 2.',
    );
  });

  it('says first what is essential and missed', async () => {
    const { out } = await run('match k.csv --person p.csv', FILES);
    expect(out.split('\n')[1]).toBe('Noodzakelijk en niet gehaald, Bode: Inzet');
    expect(await json('match k.csv --person p.csv', FILES)).toMatchObject({
      people: [{ matches: [{ musts: { missed: ['Inzet'], open: [] } }] }],
    });
  });

  it('prints the other rules, the parts and what would narrow a match', async () => {
    const { people } = (await json('match k.csv --person p.csv --explain', FILES)) as {
      people: { matches: { explained: unknown }[] }[];
    };
    expect(people[0]?.matches[0]?.explained).toMatchObject({
      rules: [{ rule: 'met', numerator: 1, denominator: 3 }, {}, { rule: 'zero', share: 4 / 7 }, {}, {}, {}],
      parts: [
        { by: 'kind', kind: 'behavioural', met: 0, of: 1 },
        { by: 'kind', kind: 'technical', met: 1, of: 2 },
      ],
      narrowing: [{ kind: 'rating', label: 'Kassa', widest: 0 }],
    });
    const { out } = await run('match k.csv --person p.csv --explain', FILES);
    expect(out).toContain('Wat 57 tot 86 % het meest zou vernauwen');
    expect(out).toContain('Kassa: niet beoordeeld');
  });

  it('prints what would narrow an overlap, by name', async () => {
    const cards = 'organisatie;functie;competentie;gradatie;schaal\nHier;Bode;Inzet;2;3\nHier;Klerk;Inzet;;3';
    expect(await json('compare k.csv --explain', { 'k.csv': cards })).toMatchObject({
      explained: [{ first: 0, second: 1, narrowing: [{ kind: 'level', label: 'Inzet', profile: 'Klerk' }] }],
    });
    const { out } = await run('compare k.csv --explain --lang en', { 'k.csv': cards });
    expect(out).toContain('Inzet: level open on Klerk');
    expect(out).toMatch(/At least 50\s%: 2 \+ 1 - 1 = 2 crosses, 1 of them shared/u);
    expect(out).toMatch(/At most 100\s%: 2 \+ 2 - 2 = 2 crosses, 2 of them shared/u);
  });

  it('prints what counts as one in an upper end, so that the crosses add up', async () => {
    const files = {
      'k.csv': [
        'organisatie;functie;competentie;gradatie;schaal',
        'Hier;Bode;Overleg;2;3',
        'Hier;Bode;Onthaal;1;3',
        'Daar;Gids;Omgaan;3;3',
      ].join('\n'),
      'x.json': JSON.stringify({
        mappings: ['Overleg', 'Onthaal'].map((competency) => ({
          from: { source: 'Hier', competency },
          to: { source: 'Daar', competency: 'Omgaan' },
          relation: 'broadMatch',
          state: 'confirmed',
        })),
      }),
    };
    expect(await json('compare k.csv --crosswalk x.json --explain', files)).toMatchObject({
      explained: [
        {
          ends: {
            high: {
              shared: 2,
              union: 3,
              first: 3,
              second: 3,
              once: 1,
              joined: [{ profile: 0, labels: ['Overleg', 'Onthaal'] }],
            },
          },
        },
      ],
    });
    const { out } = await run('compare k.csv --crosswalk x.json --explain', files);
    expect(out).toMatch(
      /Hoogstens 67\s%: 3 \+ 3 - 2 - 1 = 3 kruisjes, waarvan 2 gedeeld\n {2}telt .{1,90}: Overleg, Onthaal/u,
    );
  });

  it.each(['read k.csv --explain', 'map k.csv k.csv --explain'])('is wrong usage in "%s"', async (args) => {
    expect((await run(args, FILES)).code).toBe(2);
  });
});

describe('meetlat read', () => {
  it('prints JSON that meets the published schema, and nothing on standard error where nothing is doubtful', async () => {
    const { code, out, error } = await run('read kaarten.csv --json', { 'kaarten.csv': CARDS });
    expect(code).toBe(0);
    expect(error).toBe('');
    expect(v.safeParse(readOutputSchema, JSON.parse(out)).success).toBe(true);
    expect(JSON.parse(out)).toMatchObject({
      documents: [
        {
          file: 'kaarten.csv',
          kind: 'function-profile',
          profiles: [{ title: 'Bode' }, { title: 'Klerk' }],
          diagnostics: [],
        },
      ],
    });
  });

  it('can be given back what it printed', async () => {
    const first = await run('read kaarten.csv gids.json --json', {
      'kaarten.csv': CARDS,
      'gids.json': JSON.stringify(dictionary(['Inzet'], { title: 'Gids' })),
    });
    const again = await run('read - --json', { '-': first.out });
    expect(JSON.parse(again.out)).toEqual(JSON.parse(first.out));
  });

  it('prints the same bytes again, in whatever order a document states its facts', async () => {
    const card = [
      '# Functiekaart Bode',
      '',
      'Goedgekeurd door de gemeenteraad op 1 maart 2026',
      'Bestuur: Gemeente Voorbeeldegem',
      '',
      '| Competentie | Gradatie |',
      '| --- | --- |',
      '| Inzet | 2 |',
      '| Orde | 3 |',
    ].join('\n');
    const first = await run('read bode.md --json', { 'bode.md': card });
    expect(first.out).toContain('"decision"');
    const again = await run('read - --json', { '-': first.out });
    expect(again.out).toBe(first.out);
  });

  it('says what was doubtful in the chosen language, in the JSON and on standard error', async () => {
    const files = { 'a.csv': 'competentie;gradatie\nInzet;veel' };
    const dutch = await run('read a.csv --json', files);
    const english = await run('read a.csv --json --lang=en', files);
    expect(JSON.parse(dutch.out)).toMatchObject({
      documents: [
        {
          diagnostics: [
            {
              severity: 'warning',
              code: 'table/unread-gradation',
              at: { line: 2 },
              message: expect.stringContaining('waar een niveau verwacht wordt') as string,
            },
          ],
        },
      ],
    });
    expect(JSON.parse(english.out)).toMatchObject({
      documents: [{ diagnostics: [{ message: expect.stringContaining('where a level is expected') as string }] }],
    });
    expect(english.error).toMatch(/^a\.csv:2: warning: .*veel.* \[table\/unread-gradation\]\n$/u);
    expect(dutch.code).toBe(0);
  });

  it('ends with 1 for a file that is missing, unreadable or of no known kind, and still prints the rest', async () => {
    const files = { 'kaarten.csv': CARDS, 'foto.png': '\u0089PNG', 'leeg.txt': '' };
    for (const [file, code] of [
      ['weg.txt', 'cli/no-file'],
      ['map', 'cli/unreadable-file'],
      ['leeg.txt', 'read/empty'],
    ] as const) {
      const { code: exit, out, error } = await run(`read ${file} kaarten.csv --json`, files);
      expect(exit).toBe(1);
      expect(error).toContain(`[${code}]`);
      expect(JSON.parse(out)).toMatchObject({
        documents: [
          { file, kind: 'unknown', diagnostics: [{ severity: 'error', code }] },
          { kind: 'function-profile' },
        ],
      });
    }
  });

  it('prints a readable table without --json', async () => {
    const { out } = await run('read kaarten.csv', { 'kaarten.csv': CARDS });
    expect(out).toContain('kaarten.csv: functieprofiel\n');
    expect(out).toMatch(/Competentie +Gradatie +Schaal/u);
    expect(out).toMatch(/Orde +2-3 +3 +3\n/u);
  });

  it('prints every kind of table that people fill in', async () => {
    const files = {
      'a.csv': RATED,
      'b.csv': 'persoon;team;functie;aandeel\nP1;Onthaal;Bode;0,5',
      'c.csv': 'opleiding;competentie;van;tot\nSchrijven;Verslag;1;2',
      'd.csv': 'kandidaat;onderdeel;score\nK1;mondeling;12,5',
      'e.csv': 'competentie;definitie;niveau;indicator\nInzet;Doet door.;1;werkt',
      'f.json': JSON.stringify({
        mappings: [
          {
            from: { source: 'A', competency: 'Inzet' },
            to: { source: 'B', competency: 'IJver' },
            relation: 'exactMatch',
            state: 'confirmed',
          },
        ],
      }),
    };
    const { code, out } = await run(`read ${Object.keys(files).join(' ')} --lang en`, files);
    expect(code).toBe(0);
    for (const pattern of [
      /P2 +manager/u,
      /Onthaal +Bode +0\.5/u,
      /Verslag 1-2/u,
      /K1 +mondeling +12\.5/u,
      /Inzet +1\n/u,
      /Inzet +exactMatch +IJver/u,
    ]) {
      expect(out).toMatch(pattern);
    }
  });

  it('shows no character of a document that could steer a terminal', async () => {
    const { out } = await run('read a.csv', { 'a.csv': 'competentie;gradatie\n\u001b[31mInzet\u0007;2' });
    for (const sign of ['\u001b', '\u0007']) expect(out).not.toContain(sign);
  });

  it('opens a workspace, its dictionaries included, and refuses a broken one', async () => {
    const whole = corpus({ profiles: [profile({ title: 'Bode' })], assessments: [assessment({ Inzet: 1 })] });
    const text = encodeWorkspace({ ...EMPTY_CORPUS, ...whole }, '2026-11-22T10:00:00Z');
    expect(await json('read w.json', { 'w.json': text })).toMatchObject({
      documents: [{ kind: 'workspace', profiles: [{ title: 'Bode' }], assessments: [{ person: 'P1' }] }],
    });
    const { code, error } = await run('read w.json', { 'w.json': text.replace('"version": 1', '"version": 9') });
    expect(code).toBe(1);
    expect(error).toContain('[exchange/newer-version]');
  });
});

describe('meetlat compare', () => {
  it('prints profiles, matrices and who asks what, by place in the list and in full precision', async () => {
    expect(await json('compare kaarten.csv', { 'kaarten.csv': CARDS })).toEqual({
      formula: { name: 'meetlat', version: 2 },
      profiles: [
        { title: 'Bode', organisation: 'Hier' },
        { title: 'Klerk', organisation: 'Hier' },
      ],
      overlap: [
        [
          { low: 1, high: 1 },
          { low: 1 / 3, high: 0.4 },
        ],
        [
          { low: 1 / 3, high: 0.4 },
          { low: 1, high: 1 },
        ],
      ],
      transfer: [
        [
          { low: 1, high: 1 },
          { low: 2 / 3, high: 2 / 3 },
        ],
        [
          { low: 0.4, high: 0.5 },
          { low: 1, high: 1 },
        ],
      ],
      sharedBy: [
        {
          competency: 'Inzet',
          asks: [
            { profile: 0, label: 'Inzet', low: 2, high: 2, levels: 3 },
            { profile: 1, label: 'Inzet', low: 3, high: 3, levels: 3 },
          ],
        },
        { competency: 'Orde', asks: [{ profile: 0, label: 'Orde', low: 2, high: 3, levels: 3 }] },
      ],
      diagnostics: [],
    });
  });

  it('leaves the cells of a profile without requirements empty', async () => {
    const output = await json('compare a.json b.json', {
      'a.json': JSON.stringify(profile({ title: 'Leeg' })),
      'b.json': JSON.stringify(profile({ title: 'Bode', requirements: requirements({ Inzet: 2 }) })),
    });
    expect(output['overlap']).toEqual([
      [{}, {}],
      [{}, { low: 1, high: 1 }],
    ]);
  });

  it('applies a crosswalk only where it is asked to, and says so', async () => {
    const files = {
      'a.json': JSON.stringify(profile({ title: 'A', organisation: 'Hier', requirements: requirements({ Inzet: 2 }) })),
      'b.json': JSON.stringify(profile({ title: 'B', organisation: 'Daar', requirements: requirements({ IJver: 2 }) })),
      'x.json': JSON.stringify({
        mappings: [
          {
            from: { source: 'Hier', competency: 'Inzet' },
            to: { source: 'Daar', competency: 'IJver' },
            relation: 'exactMatch',
            state: 'confirmed',
          },
        ],
      }),
    };
    const without = await json('compare a.json b.json x.json', files);
    expect(without['overlap']).toMatchObject([
      [{}, { high: 0 }],
      [{ high: 0 }, {}],
    ]);
    expect(without['diagnostics']).toMatchObject([{ severity: 'info', code: 'cli/mappings-unused', file: 'x.json' }]);
    const applied = await json('compare a.json b.json --crosswalk x.json', files);
    expect(applied['overlap']).toMatchObject([
      [{}, { low: 1 }],
      [{ low: 1 }, {}],
    ]);
    expect(applied['diagnostics']).toEqual([]);
  });

  it('lists the links that raise what is shared at most, with both sources and every competency in between', async () => {
    const card = (title: string, organisation: string, asked: Parameters<typeof requirements>[0]): string =>
      JSON.stringify(
        profile({
          title,
          organisation,
          requirements: requirements(asked).map((one) => ({ ...one, at: { line: 1 } })),
        }),
      );
    const link = (from: readonly [string, string], to: readonly [string, string], relation: string, state: string) => ({
      from: { source: from[0], competency: from[1] },
      to: { source: to[0], competency: to[1] },
      relation,
      state,
    });
    const files = {
      'a.json': card('A', 'Hier', { Zwijgen: 2, Orde: 1 }),
      'b.json': card('B', 'Daar', { 'Zwijgen en trouw': 3, Netheid: 2 }),
      'c.json': card('C', 'Ginds', { Trouw: 1 }),
      'x.json': JSON.stringify({
        mappings: [
          link(['Hier', 'Zwijgen'], ['Daar', 'Zwijgen en trouw'], 'broadMatch', 'confirmed'),
          link(['Ginds', 'Trouw'], ['Daar', 'Zwijgen en trouw'], 'broadMatch', 'confirmed'),
          link(['Hier', 'Orde'], ['Daar', 'Netheid'], 'exactMatch', 'suggested'),
        ],
      }),
    };
    const output = await json('compare a.json b.json c.json --crosswalk x.json', files);
    expect(output['possible']).toEqual([
      {
        first: 0,
        second: 1,
        relation: 'broadMatch',
        state: 'confirmed',
        from: { label: 'Zwijgen', source: 'a.json, regel 1' },
        to: { label: 'Zwijgen en trouw', source: 'b.json, regel 1' },
      },
      {
        first: 0,
        second: 1,
        relation: 'exactMatch',
        state: 'suggested',
        from: { label: 'Orde', source: 'a.json, regel 1' },
        to: { label: 'Netheid', source: 'b.json, regel 1' },
      },
      {
        first: 0,
        second: 2,
        steps: [
          { relation: 'broadMatch', state: 'confirmed', to: { label: 'Zwijgen en trouw', source: 'Daar' } },
          { relation: 'narrowMatch', state: 'confirmed', to: { label: 'Trouw', source: 'Ginds' } },
        ],
        from: { label: 'Zwijgen', source: 'a.json, regel 1' },
        to: { label: 'Trouw', source: 'c.json, regel 1' },
      },
      {
        first: 1,
        second: 2,
        relation: 'narrowMatch',
        state: 'confirmed',
        from: { label: 'Zwijgen en trouw', source: 'b.json, regel 1' },
        to: { label: 'Trouw', source: 'c.json, regel 1' },
      },
    ]);
    // The places of what was read before are those of other documents: no line of the file itself is told.
    const { out } = await run('compare a.json b.json c.json --crosswalk x.json --explain --lang en', files);
    expect(out).toContain('Possibly shared too');
    expect(out).toContain(
      '1 - 2  Orde (a.json, line 1)\n       is the same as (not confirmed)\n       Netheid (b.json, line 1)',
    );
    expect(out).toContain(
      '1 - 3  Zwijgen (a.json, line 1)\n       is a part of\n       Zwijgen en trouw (Daar)\n       includes\n       Trouw (c.json, line 1)\n',
    );
    expect(out).toContain('Zwijgen (Hier) and Zwijgen en trouw (Daar): a part only');
    expect(out).toMatch(/equal: [^;]+; different: /u);
  });

  it('applies weights of a settings file to what a transfer counts', async () => {
    const files = {
      'kaarten.csv': CARDS,
      's.json': JSON.stringify({ weights: [{ competency: 'orde', weight: 2 }] }),
    };
    const output = await json('compare kaarten.csv --settings s.json', files);
    expect(output['transfer']).toMatchObject([
      [{}, {}],
      [{ low: 2 / 8, high: 2 / 6 }, {}],
    ]);
  });

  it.each([
    ['compare gids.json', 'cli/no-profiles'],
    ['compare kaarten.csv --crosswalk kaarten.csv', 'cli/no-mappings'],
    ['compare kaarten.csv --crosswalk weg.json', 'cli/no-file'],
    ['compare kaarten.csv --settings gids.json', 'cli/no-settings'],
    ['compare kaarten.csv --settings weg.json', 'cli/no-file'],
    ['match --person kaarten.csv kaarten.csv', 'cli/no-assessments'],
  ])('%s ends with 1 and says %s', async (args, code) => {
    const files = { 'kaarten.csv': CARDS, 'gids.json': JSON.stringify(dictionary(['Inzet'])) };
    const ran = await run(args, files);
    expect(ran.code).toBe(1);
    expect(ran.error).toContain(`[${code}]`);
  });

  it('says in which of several files it doubts something', async () => {
    const card = 'organisatie;functie;competentie;gradatie\nDaar;Bode;Inzet;2\nDaar;Bode;inzet;3';
    const { error } = await run('compare kaarten.csv b.csv', { 'kaarten.csv': CARDS, 'b.csv': card });
    expect(error).toMatch(/^b\.csv:2: .* \[harmonise\/duplicate-requirement\]$/mu);
  });

  it('applies a crosswalk without mappings, which changes nothing', async () => {
    const files = { 'kaarten.csv': CARDS, 'leeg.json': '{"mappings":[]}' };
    const ran = await run('compare kaarten.csv --json --crosswalk leeg.json', files);
    expect(ran.code).toBe(0);
    expect(ran.out).toBe((await run('compare kaarten.csv --json', files)).out);
  });

  it('prints aligned tables without --json', async () => {
    const { out } = await run('compare kaarten.csv --lang en', { 'kaarten.csv': CARDS });
    expect(out).toMatch(/1 +Bode +Hier/u);
    expect(out).toMatch(/1 +100\s% +33 to 40\s%/u);
    expect(out).toMatch(/Orde +2-3/u);
  });
});

describe('meetlat match', () => {
  it('prints each assessment with its matches, gaps, unknowns and surplus', async () => {
    expect(await json('match --person p.csv kaarten.csv', { 'p.csv': RATED, 'kaarten.csv': CARDS })).toEqual({
      formula: { name: 'meetlat', version: 2 },
      people: [
        {
          person: 'P1',
          rater: 'self',
          date: '2026-11-30',
          matches: [
            {
              profile: { title: 'Klerk', organisation: 'Hier' },
              match: { low: 1, high: 1, point: 1 },
              coverage: 1,
              met: 1,
              of: 1,
              gaps: [],
              unknown: [],
              surplus: [],
            },
            {
              profile: { title: 'Bode', organisation: 'Hier' },
              match: { low: 0.6, high: 0.75, point: 0.75 },
              coverage: 4 / 5,
              met: 1,
              of: 2,
              gaps: [{ label: 'Orde', required: 2, held: 1, gap: 1 }],
              unknown: [],
              surplus: [{ label: 'Inzet', surplus: 1 }],
            },
          ],
        },
        {
          person: 'P2',
          rater: 'manager',
          matches: [
            {
              profile: { title: 'Bode', organisation: 'Hier' },
              match: { low: 0, high: 1 },
              coverage: 0,
              met: 0,
              of: 2,
              gaps: [],
              unknown: ['Inzet', 'Orde'],
              surplus: [],
            },
            {
              profile: { title: 'Klerk', organisation: 'Hier' },
              match: { low: 0, high: 1 },
              coverage: 0,
              met: 0,
              of: 1,
              gaps: [],
              unknown: ['Inzet'],
              surplus: [],
            },
          ],
        },
      ],
      diagnostics: [],
    });
  });

  it('matches only the assessments of --person, from several files', async () => {
    const output = await json('match --person p.csv --person q.csv kaarten.csv ander.csv', {
      'p.csv': RATED,
      'q.csv': 'persoon;beoordelaar;competentie;gradatie\nP3;zelf;Inzet;1',
      'kaarten.csv': CARDS,
      'ander.csv': 'persoon;beoordelaar;competentie;gradatie\nP4;zelf;Inzet;1',
    });
    expect((output['people'] as { person: string }[]).map((one) => one.person)).toEqual(['P1', 'P2', 'P3']);
  });

  it('prints a ranking and the gaps below it without --json', async () => {
    const { out } = await run('match --person p.csv kaarten.csv', { 'p.csv': RATED, 'kaarten.csv': CARDS });
    expect(out).toContain('P1 (zelf, 2026-11-30)');
    expect(out.indexOf('Klerk')).toBeLessThan(out.indexOf('Bode'));
    expect(out).toMatch(/Bode +Hier +60 tot 75\s% +80\s% +1 van 2/u);
    expect(out).toContain('Tekorten, Bode: Orde (1 < 2)');
  });
});

describe('meetlat with --csv', () => {
  it('prints the figures of every two functions, with the lines they stand on and the rule', async () => {
    const { out, code } = await run('compare k.csv --csv --lang en', { 'k.csv': CARDS });
    const lines = out.trimEnd().split('\r\n');
    expect(code).toBe(0);
    expect(lines[0]).toContain('"figure","function","organisation"');
    // Two crosses shared, of 3 + 2 or 3 + 3.
    expect(lines[1]).toMatch(/^"overlap","Bode","Hier","Klerk","Hier","","0\.3{16}","0\.4",/u);
    expect(lines.find((line) => line.includes('"Orde"'))).toContain('"k.csv, line 3","Hier;Bode;Orde;2-3;3"');
    expect(lines.every((line) => line.endsWith('"meetlat 2"') || line.endsWith('"rule and version"'))).toBe(true);
  });

  it('prints every assessment against every function, with gaps and what is not rated', async () => {
    const { out } = await run('match k.csv --person p.csv --csv', { 'k.csv': CARDS, 'p.csv': RATED });
    expect(out).toContain('"overeenkomst";"P1";"zelf";"2026-11-30";"Bode"');
    expect(out).toMatch(/"vereiste";"P2";"leidinggevende";"";"Klerk";"Hier";"Inzet".{1,80}"niet beoordeeld"/u);
  });

  it.each(['read k.csv --csv', 'compare k.csv --csv --json'])('is wrong usage in "%s"', async (args) => {
    expect((await run(args, { 'k.csv': CARDS })).code).toBe(2);
  });
});

describe('the gradations that meetlat read prints', () => {
  it('say a number once, and keep a word that says more', async () => {
    const card =
      'Functie: bode\n\nCompetenties\n- Luisteren (niveau 3)\n- Samenwerken: 2/4\n- Inzet (niveau 2: vlot)\n';
    const { out } = await run('read kaart.txt', { 'kaart.txt': card });
    const rows = out
      .split('\n')
      .flatMap((line) => /(Luisteren|Samenwerken|Inzet) +(.*?) {2}/u.exec(line)?.slice(1, 3).join(' ') ?? []);
    expect(rows).toEqual(['Luisteren 3', 'Samenwerken 2', 'Inzet 2 niveau 2: vlot']);
  });
});
