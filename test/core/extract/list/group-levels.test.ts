import { describe, expect, it } from 'vitest';
import { groupLevel } from '../../../../src/core/extract/words/group-level.ts';
import { asked, profileOf, readCard, readHtmlCard } from '../read-card.ts';

const TASKS = ['Taken', '- dossiers opvolgen', ''];
const levels = (...lines: readonly string[]): readonly (readonly [string, number | undefined])[] =>
  asked(readCard('Functiekaart: Kapper', '', ...TASKS, ...lines)).map(
    ({ label, required }) => [label, required] as const,
  );

describe('the level in the heading of a group', () => {
  it('is that of every name below it', () => {
    const card = ['Vaardigheden (niveau 2)', '- Knippen', '- Kleuren', '', 'Houding (niveau 1)', '- Geduld'];
    expect(levels(...card)).toEqual([
      ['Knippen', 2],
      ['Kleuren', 2],
      ['Geduld', 1],
    ]);
    const { requirements } = profileOf(readCard('Functiekaart: Kapper', '', ...card));
    expect(requirements.map(({ cluster }) => cluster)).toEqual(['Vaardigheden', 'Vaardigheden', 'Houding']);
  });

  it('opens the part where no other heading does, and leaves it with the group that has none', () => {
    const steps = ['Competenties op stap 3', '- Knippen', '', 'Competenties op stap 1', '- Rekenen', ''];
    expect(levels(...steps, 'Competenties die we niet in een stap uitdrukken', '- Geduld')).toEqual([
      ['Knippen', 3],
      ['Rekenen', 1],
      ['Geduld', undefined],
    ]);
  });

  it('is read in the outer items of a list, in cells and in other languages', () => {
    const list = (level: string, ...names: readonly string[]): string =>
      `<li>${level}<ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul></li>`;
    const page = `<h1>Functiekaart: Kapper</h1><h2>Competenties</h2>`;
    const read = (html: string): readonly unknown[] =>
      asked(readHtmlCard(page + html)).map(({ label, required }) => [label, required]);
    expect(read(`<ul>${list('Op niveau 3', 'Knippen', 'Luisteren')}${list('Op niveau 1', 'Rekenen')}</ul>`)).toEqual([
      ['Knippen', 3],
      ['Luisteren', 3],
      ['Rekenen', 1],
    ]);
    const row = (level: string, names: string): string => `<tr><td>${level}</td><td>${names}</td></tr>`;
    expect(read(`<table>${row('Niveau 2', 'Knippen<br>Kleuren')}${row('Niveau 1', 'Rekenen')}</table>`)).toEqual([
      ['Knippen', 2],
      ['Kleuren', 2],
      ['Rekenen', 1],
    ]);
    const french = ['Compétences', 'Compétences attendues au niveau 3 :', '- Écoute', 'Compétences sans niveau :'];
    expect(levels(...french, '- Discrétion')).toEqual([
      ['Écoute', 3],
      ['Discrétion', undefined],
    ]);
  });

  it('may be explained in brackets, which hold no competency', () => {
    const french = ['Compétences', 'Compétences attendues au niveau 3 (maîtrise)', '- Écoute', '- Discrétion', ''];
    expect(levels(...french, 'Compétences attendues au niveau 1 (premiers pas)', '- Calcul')).toEqual([
      ['Écoute', 3],
      ['Discrétion', 3],
      ['Calcul', 1],
    ]);
    expect(groupLevel('Vaardigheden op niveau 2 (werkt alleen):')).toEqual({ name: 'Vaardigheden', level: 2 });
    expect(groupLevel('Op niveau 3 (expert)')).toEqual({ level: 3 });
    for (const line of ['Niveau 2 (plannen)', 'Knippen op niveau 2 (gevorderd)', 'Competenties (zie bijlage)'])
      expect(groupLevel(line), line).toBeUndefined();
  });

  it('may be told by a sentence that asks it, and says nothing of the list behind the next', () => {
    const card = ['Competenties', 'Voor de volgende competenties verwachten we minstens niveau 2:', '- Knippen', ''];
    expect(levels(...card, 'Daarnaast verwachten we:', '- Zin voor orde')).toEqual([
      ['Knippen', 2],
      ['Zin voor orde', undefined],
    ]);
  });

  it('may be the name of a rung, of the scale that the groups show together or a legend explains', () => {
    const card = ['Competenties', 'Basis', '- Knippen', 'Gevorderd', '- Kleuren', 'Expert', '- Luisteren'];
    expect(levels(...card)).toEqual([
      ['Knippen', 1],
      ['Kleuren', 2],
      ['Luisteren', 3],
    ]);
    const letters = [
      'Competenties',
      'Legende: A = basis, B = goed, C = expert',
      '',
      'Niveau B',
      '- Knippen',
      'Niveau C',
    ];
    expect(levels(...letters, '- Kleuren')).toEqual([
      ['Knippen', 2],
      ['Kleuren', 3],
    ]);
  });

  it('stays open as printed where nothing orders the rungs', () => {
    const reading = readCard(
      'Functiekaart: Kapper',
      '',
      'Competenties',
      'Op niveau B',
      '- Knippen',
      'Op niveau C',
      '- Kleuren',
    );
    expect(asked(reading).map(({ label, required, requiredLabel }) => [label, required, requiredLabel])).toEqual([
      ['Knippen', undefined, 'B'],
      ['Kleuren', undefined, 'C'],
    ]);
    expect(reading.diagnostics.map(({ code }) => code)).toEqual([
      'extract/unread-gradation',
      'extract/unread-gradation',
    ]);
  });
});

describe('headings that give no level', () => {
  it('name ranks of staff, groups by number, steps of a procedure and groups that are basic', () => {
    expect(levels('Competenties niveau D', '- Knippen', '- Luisteren')).toEqual([
      ['Knippen', undefined],
      ['Luisteren', undefined],
    ]);
    const given = levels(
      'Competenties',
      'Basis',
      '- Knippen',
      'Groep 2',
      '- Kleuren',
      'Fase 1',
      '- Gesprek',
      '- Proef',
    );
    expect(given.map(([, level]) => level)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('say what one competency looks like at its level', () => {
    const card = ['Competenties', 'Luisteren (niveau 3)', '- laat mensen uitspreken', '- vat samen wat ze zeggen', ''];
    const given = levels(...card, 'Technische kennis (niveau 2)', '- kent de producten', '- volgt de markt');
    expect(given).toContainEqual(['Luisteren', 3]);
    expect(given).toContainEqual(['Technische kennis', 2]);
    expect(given.filter(([, level]) => level !== undefined)).toHaveLength(2);
  });

  it('stand over a table with levels of its own', () => {
    const table =
      '<table><tr><th>Competentie</th><th>Niveau</th></tr><tr><td>Knippen</td><td>3</td></tr><tr><td>Kleuren</td><td>-</td></tr></table>';
    const read = asked(readHtmlCard(`<h1>Functiekaart: Kapper</h1><h2>Competenties (niveau 1)</h2>${table}`));
    expect(read.map(({ label, required }) => [label, required])).toEqual([
      ['Knippen', 3],
      ['Kleuren', undefined],
    ]);
  });
});

describe('groupLevel', () => {
  it.each([
    ['Vaardigheden (niveau 2)', { name: 'Vaardigheden', level: 2 }],
    ['Compétences - degré 3', { name: 'Compétences', level: 3 }],
    ['Competenties op stap 4', { name: 'Competenties', level: 4 }],
    ['Compétences de niveau II', { name: 'Compétences', level: 2 }],
    ['Kerncompetenties, niveau II', { name: 'Kerncompetenties', level: 2 }],
    ['Niveau 2 is vereist voor:', { level: 2 }],
    ['On level B', { rung: 'B' }],
    ['Competenties op gevorderd niveau', { name: 'Competenties', rung: 'gevorderd' }],
    ['Luisteren (niveau 2)', undefined],
    ['Stap 1 van de selectie', undefined],
    ['Competenties in stap 2', undefined],
    ['Competenties van niveau 1 tot 3', undefined],
    ['Niveau 2: werkt zelfstandig', undefined],
    ['Geen niveau 2', undefined],
  ])('%s', (text, group) => {
    expect(groupLevel(text)).toEqual(group);
  });
});

describe('a level with its names behind it on one line', () => {
  it('is that of each of them, by number or by the name of a rung', () => {
    const card = ['Competenties', 'Niveau 3: Luisteren, Knippen en Discretie', 'Niveau 2: Plannen en organiseren'];
    expect(levels(...card)).toEqual([
      ['Luisteren', 3],
      ['Knippen', 3],
      ['Discretie', 3],
      ['Plannen en organiseren', 2],
    ]);
    const words = ['Competenties', '- Basis: kleuren, samenwerken', '- Gevorderd: luisteren', '- Expert: knippen'];
    expect(levels(...words)).toEqual([
      ['kleuren', 1],
      ['samenwerken', 1],
      ['luisteren', 2],
      ['knippen', 3],
    ]);
  });

  it('is none where the line says what the level means, or a rank what it is for', () => {
    const card = ['Competenties', 'Niveau 1: met hulp', 'Niveau 2: alleen', '', '- Luisteren', '- Knippen'];
    expect(levels(...card)).toEqual([
      ['Luisteren', undefined],
      ['Knippen', undefined],
    ]);
    const ranks = levels('Competenties', 'Niveau A: Luisteren, Plannen', 'Niveau D: Samenwerken');
    expect(ranks.every(([, level]) => level === undefined)).toBe(true);
  });
});
