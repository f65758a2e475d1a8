import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { selectionSchema, type SelectionProcedure } from '../../../../src/core/model/profile.ts';
import { extractSelection } from '../../../../src/core/extract/selection/extract-selection.ts';
import { readText } from '../../../../src/read/read-text.ts';

const read = (text: string): ReturnType<typeof extractSelection> =>
  extractSelection(readText('invented.txt', text).blocks);
const valueOf = (text: string): SelectionProcedure | undefined => read(text).value;
const codesOf = (text: string): readonly string[] =>
  read(text).diagnostics.map((one) => `${one.code} ${String(one.at?.line ?? '-')}`);

/** `name points minimum/verdict !`: what is absent is a dash, `!` is eliminatory, `?` says that it is not. */
function partsOf(text: string): readonly string[] {
  return (valueOf(text)?.parts ?? []).map(({ name, points, minimum, verdict, eliminatory }) => {
    const asked = minimum === undefined ? (verdict ?? '-') : `${String(Math.round(minimum * 1000) / 10)}%`;
    return `${name} ${String(points ?? '-')} ${asked}${eliminatory === undefined ? '' : eliminatory ? ' !' : ' ?'}`;
  });
}

describe('parts and their points', () => {
  it('are read from titles with points, numbered or not, in their order', () => {
    expect(
      partsOf(
        'Examenprogramma\n\n1. Schriftelijke proef (40 punten)\n\nEen opgave.\n\n2. Mondelinge proef (60 punten)\n\nEen gesprek.',
      ),
    ).toEqual(['Schriftelijke proef 40 -', 'Mondelinge proef 60 -']);
    expect(partsOf('Selectie\n\nSchriftelijk gedeelte: 60 punten\n\nMondeling gedeelte: 40 punten')).toEqual([
      'Schriftelijk gedeelte 60 -',
      'Mondeling gedeelte 40 -',
    ]);
    expect(
      partsOf('Deel 1: thuisopdracht (20 punten)\nEen nota.\n\nDeel 2: jurygesprek (80 punten)\nEen gesprek.'),
    ).toEqual(['thuisopdracht 20 -', 'jurygesprek 80 -']);
  });

  it('are read from list items', () => {
    expect(
      partsOf('Het programma omvat:\n- een schriftelijke proef op 50 punten\n- een mondelinge proef op 50 punten'),
    ).toEqual(['schriftelijke proef 50 -', 'mondelinge proef 50 -']);
  });

  it('are read from a sentence, a shared noun given to each', () => {
    expect(partsOf('De selectie bestaat uit een schriftelijk en een mondeling gedeelte.')).toEqual([
      'schriftelijk gedeelte - -',
      'mondeling gedeelte - -',
    ]);
    expect(partsOf('De selectie bestaat uit drie proeven: een computertest, een case en een jurygesprek.')).toEqual([
      'computertest - -',
      'case - -',
      'jurygesprek - -',
    ]);
    expect(
      partsOf(
        'The selection consists of a written test (40 points), a practical exercise (20 points) and an interview (40 points).',
      ),
    ).toEqual(['written test 40 -', 'practical exercise 20 -', 'interview 40 -']);
    expect(partsOf("L'examen comporte une épreuve écrite (50 points) et une épreuve orale (50 points).")).toEqual([
      'épreuve écrite 50 -',
      'épreuve orale 50 -',
    ]);
  });

  it('are read from the labels of rows, once each, and take their name as printed there', () => {
    const text =
      'Selectieprocedure\n\nDe selectie bestaat uit een schriftelijk deel, een assessment en een mondeling deel.\n\nSchriftelijk deel: inhoud\tEen opgave\nSchriftelijk deel: datum\tIn mei\nAssessment: inhoud\tEen oefening\nMondeling deel: inhoud\tEen gesprek';
    expect(partsOf(text)).toEqual(['Schriftelijk deel - -', 'Assessment - -', 'Mondeling deel - -']);
    expect(valueOf(text)?.parts.map((one) => one.at?.line)).toEqual([5, 7, 8]);
  });

  it('are read from a table with points and minima', () => {
    const text =
      '| | Onderdeel | Max. | Slaagdrempel |\n|---|---|---|---|\n| 1 | Schriftelijk | 50 | 25 |\n| 2 | Assessment | - | geschikt |\n| 3 | Mondeling | 40 | 60 % |\n| | Totaal | 90 | 60 % |';
    expect(partsOf(text)).toEqual(['Schriftelijk 50 50%', 'Assessment - geschikt', 'Mondeling 40 60%']);
    expect(valueOf(text)?.overallMinimum).toBe(0.6);
  });

  it('are not made of the criteria within a part, nor of what a part holds', () => {
    expect(partsOf('Mondeling examen (100 punten)\n- Vakkennis (40 punten)\n- Motivatie (60 punten)')).toEqual([
      'Mondeling examen 100 -',
    ]);
    expect(
      partsOf('Schriftelijk gedeelte (40 punten)\nGevalstudie\n\nMondeling gedeelte (60 punten)\nPresentatie'),
    ).toEqual(['Schriftelijk gedeelte 40 -', 'Mondeling gedeelte 60 -']);
  });

  it('keep two parts of one kind apart', () => {
    expect(
      partsOf(
        'Selectie\n\nSchriftelijk deel 1 (20 punten)\n\nSchriftelijk deel 2 (30 punten)\n\nMondeling deel (50 punten)',
      ),
    ).toEqual(['Schriftelijk deel 1 20 -', 'Schriftelijk deel 2 30 -', 'Mondeling deel 50 -']);
  });

  it('may be named only where their minimum is', () => {
    expect(partsOf('Om te slagen behaal je 60% op de schriftelijke proef en 50% op het mondeling examen.')).toEqual([
      'schriftelijke proef - 60%',
      'mondeling examen - 50%',
    ]);
  });
});

describe('minima', () => {
  const PARTS =
    'Examen\n\nSchriftelijk gedeelte (40 punten)\n\nMondeling gedeelte (60 punten)\n\nTe behalen resultaten\n\n';
  const minima = (sentence: string): readonly unknown[] => {
    const value = valueOf(PARTS + sentence);
    return [...(value?.parts.map((one) => one.minimum) ?? []), value?.overallMinimum];
  };

  it.each([
    [
      'Om geslaagd te zijn behaalt de kandidaat 50% van de punten op elk examengedeelte en 60% van de punten op het volledig examen.',
      [0.5, 0.5, 0.6],
    ],
    ['Op elk gedeelte moet men 50% van de punten behalen en 60% in totaal.', [0.5, 0.5, 0.6]],
    [
      'De kandidaten moeten zowel voor het 1e als voor het 2e gedeelte zestig procent van de punten halen.',
      [0.6, 0.6, undefined],
    ],
    ['Je slaagt als je op beide gedeelten minstens de helft van de punten haalt.', [0.5, 0.5, undefined]],
    ['Slaagdrempel: 50% per gedeelte, 60% in totaal.', [0.5, 0.5, 0.6]],
    [
      'Minstens 20/40 op het schriftelijk gedeelte, 36/60 op het mondeling gedeelte en 60/100 op het geheel.',
      [0.5, 0.6, 0.6],
    ],
    ['Je slaagt met minstens 20/40 en 36/60.', [0.5, 0.6, undefined]],
    [
      'Men moet ten minste 20 punten halen op het schriftelijk gedeelte, 30 punten op het mondeling gedeelte en 60 punten in totaal.',
      [0.5, 0.5, 0.6],
    ],
    [
      'Voor het schriftelijk en het mondeling gedeelte is minstens 55 % van de punten vereist.',
      [0.55, 0.55, undefined],
    ],
    ['60% van de punten op het schriftelijk en het mondeling gedeelte.', [0.6, 0.6, undefined]],
    ['Wie minder dan 12 op 20 behaalt voor het schriftelijk gedeelte, is niet geslaagd.', [0.6, undefined, undefined]],
    ['De kandidaat slaagt met 60 procent van de punten.', [undefined, undefined, 0.6]],
    [
      'Pour réussir, il faut obtenir cinquante pour cent dans chacune des épreuves et soixante pour cent au total.',
      [0.5, 0.5, 0.6],
    ],
    ['Il faut obtenir la moitié des points à chaque partie et deux tiers des points de l’ensemble.', [0.5, 0.5, 2 / 3]],
    ['Candidates must obtain at least 50% in each part and sixty percent overall.', [0.5, 0.5, 0.6]],
    ['You need at least 24 out of 40 in the written part to pass.', [0.6, undefined, undefined]],
    ['Op het eerste gedeelte haal je 50% van de punten, op het tweede gedeelte 65%.', [0.5, 0.65, undefined]],
    ['Je behaalt minstens 60% (24/40) op het schriftelijk gedeelte.', [0.6, undefined, undefined]],
  ])('are read from: %s', (sentence, expected) => {
    expect(minima(sentence)).toEqual(expected);
    expect(codesOf(PARTS + sentence)).toEqual([]);
  });

  it('without a target hold for the part they stand under', () => {
    expect(
      partsOf(
        'Schriftelijk gedeelte (40 punten)\nJe behaalt minstens 50% van de punten.\n\nMondeling gedeelte (60 punten)\nHier moet je 60% halen om te slagen.',
      ),
    ).toEqual(['Schriftelijk gedeelte 40 50%', 'Mondeling gedeelte 60 60%']);
  });

  it('go on about the part named before', () => {
    expect(
      partsOf(
        'Selectie\n\nEerst leg je een schriftelijke proef af. Wie hierop minstens 50 % scoort, wordt uitgenodigd voor een mondelinge proef, waarop je minstens 60 % moet scoren.',
      ),
    ).toEqual(['schriftelijke proef - 50% !', 'mondelinge proef - 60%']);
  });

  it('may be a judgement in words', () => {
    expect(
      partsOf(
        'Je behaalt 60% op het schriftelijk deel, de beoordeling "geschikt" op het assessment en 60% op het mondeling deel.',
      ),
    ).toEqual(['schriftelijk deel - 60%', 'assessment - geschikt', 'mondeling deel - 60%']);
    expect(
      partsOf(
        'Selectie\n\n- Psychotechnische proef: je wordt geschikt of niet geschikt bevonden.\n- Mondelinge proef (50 punten)',
      )[0],
    ).toBe('Psychotechnische proef - geschikt');
    expect(
      partsOf(
        'The selection consists of an assessment centre and an interview. In the assessment centre you must be found suitable.',
      )[0],
    ).toBe('assessment centre - suitable');
  });

  it('of a part judged in words is not the minimum of every part', () => {
    expect(
      partsOf(
        'De proef bestaat uit een assessment en een mondeling gedeelte. Voor het assessment moet het advies gunstig zijn. Op elk gedeelte behaal je 50%.',
      ),
    ).toEqual(['assessment - gunstig', 'mondeling gedeelte - 50%']);
  });

  it('that contradict each other are told; the first is kept', () => {
    const text = `${PARTS}Je behaalt 60% op het schriftelijk gedeelte.\n\nOp het schriftelijk gedeelte behaal je minstens 50%.`;
    expect(valueOf(text)?.parts[0]?.minimum).toBe(0.6);
    expect(codesOf(text)).toEqual(['extract/selection-conflict 11']);
  });
});

describe('eliminatory parts', () => {
  const PARTS =
    'Selectie\n\nSchriftelijke proef (40 punten)\n\nAssessment\n\nMondelinge proef (60 punten)\n\nVerloop van de selectie\n\n';
  const marks = (sentence: string): readonly (boolean | undefined)[] | undefined =>
    valueOf(PARTS + sentence)?.parts.map((one) => one.eliminatory);

  it.each([
    ['Elk gedeelte is eliminerend.', [true, true, true]],
    ['De proeven zijn eliminerend.', [true, true, true]],
    ['De schriftelijke proef is eliminerend.', [true, undefined, undefined]],
    ['Het assessment is niet eliminerend.', [undefined, false, undefined]],
    ['Alleen wie geslaagd is, wordt voor de volgende proef opgeroepen.', [true, true, true]],
    ['Wie slaagt voor de schriftelijke proef, wordt uitgenodigd voor het assessment.', [true, undefined, undefined]],
    ['Geslaagde kandidaten worden uitgenodigd voor de mondelinge proef.', [true, true, undefined]],
    [
      'Je slaagt eerst in de schriftelijke proef, dan in het assessment, voor je toegelaten wordt tot de mondelinge proef.',
      [true, true, undefined],
    ],
    ['Each part is eliminatory.', [true, true, true]],
    ["L'épreuve écrite est éliminatoire.", [true, undefined, undefined]],
    ['We verwachten je om negen uur.', [undefined, undefined, undefined]],
  ])('are read from: %s', (sentence, expected) => {
    expect(marks(sentence)).toEqual(expected);
  });
});

describe('a preselection', () => {
  it.each([
    [
      'Preselectie\nEr komt een eliminerende preselectieproef als meer dan 35 mensen in aanmerking komen. De 20 kandidaten met de beste scores (met minimaal 50%) worden toegelaten. Zijn er meerdere kandidaten als 20ste gerangschikt, dan worden zij allen toegelaten.',
      { above: 35, admitted: 20, minimum: 0.5, ties: 'admitted' },
    ],
    [
      'Bij meer dan dertig kandidaten volgt een preselectie. De vijftien best gerangschikte kandidaten worden toegelaten.',
      { above: 30, admitted: 15 },
    ],
    [
      'Vanaf 41 kandidaten organiseren we een voorselectie. De eerste 25 kandidaten mogen doorgaan, ex aequo inbegrepen.',
      { above: 40, admitted: 25, ties: 'admitted' },
    ],
    [
      "Si plus de 40 candidats s'inscrivent, une présélection est organisée. Les 25 premiers candidats sont admis.",
      { above: 40, admitted: 25 },
    ],
    [
      'If there are more than 50 candidates, a preselection is held. The top 20 candidates are admitted to the next stage.',
      { above: 50, admitted: 20 },
    ],
  ])('is read from: %s', (text, expected) => {
    expect(valueOf(text)?.preselection).toEqual(expected);
    expect(valueOf(text)?.parts).toEqual([]);
  });

  it('does not take the minimum of a part for its own', () => {
    const text =
      'Preselectie\nBij meer dan 30 kandidaten is er een preselectie.\n\nSchriftelijk gedeelte (50 punten)\nJe behaalt minstens 60% van de punten.';
    expect(valueOf(text)).toEqual({
      preselection: { above: 30 },
      parts: [{ name: 'Schriftelijk gedeelte', points: 50, minimum: 0.6, at: { line: 4 } }],
    });
  });

  it('that may be held, without figures, is left out', () => {
    expect(valueOf('Er kan een preselectie gebeuren.')).toBeUndefined();
  });
});

describe('a reserve', () => {
  it.each([
    ['We leggen een wervingsreserve aan voor de duur van één jaar (verlengbaar).', { months: 12, extendable: true }],
    ['Een werfreserve van 2 jaar, eenmaal verlengbaar.', { months: 24, extendable: true }],
    ['De geslaagden komen in een wervingsreserve met een geldigheidsduur van 18 maanden.', { months: 18 }],
    ['Er wordt een reserve aangelegd. Deze is 3 jaar geldig en niet verlengbaar.', { months: 36, extendable: false }],
    ['Une réserve de recrutement valable deux ans, prolongeable, est constituée.', { months: 24, extendable: true }],
    [
      'Successful candidates enter a recruitment reserve for two years, renewable once.',
      { months: 24, extendable: true },
    ],
  ])('is read from: %s', (text, expected) => {
    expect(valueOf(text)).toEqual({ parts: [], reserve: expected });
  });

  it.each(['Er wordt een wervingsreserve aangelegd.', 'Voor deze reserve vragen we 2 jaar ervaring.'])(
    'without a duration is left out: %s',
    (text) => {
      expect(valueOf(text)).toBeUndefined();
    },
  );
});

describe('whole procedures in other layouts', () => {
  it('with the minimum under each item', () => {
    const text =
      'SELECTIEPROGRAMMA\n\n- Schriftelijk gedeelte (op 60 punten)\nEr worden vragen gesteld.\nMinimum te behalen: 36/60\n\n- Mondeling gedeelte (op 40 punten)\nEen gesprek.\nMinimum te behalen: 24/40\n\nVoor het geheel van de proeven behaal je minstens 60 punten op 100.\n\nWERVINGSRESERVE\nDe reserve geldt drie jaar, verlengbaar met één jaar.';
    expect(partsOf(text)).toEqual(['Schriftelijk gedeelte 60 60%', 'Mondeling gedeelte 40 60%']);
    expect(valueOf(text)).toMatchObject({ overallMinimum: 0.6, reserve: { months: 36, extendable: true } });
  });

  it('with titles without a gap and points in the text under them', () => {
    const text =
      'Selectieproeven\nSchriftelijke proef\nDeze proef bestaat uit een gevalstudie. De proef staat op 50 punten. Je moet 25 punten behalen om te slagen.\nMondelinge proef\nDe proef staat op 50 punten. Je moet minstens 30 punten behalen.';
    expect(partsOf(text)).toEqual(['Schriftelijke proef 50 50%', 'Mondelinge proef 50 60%']);
  });

  it('as an HTML list, the minimum in a second sentence of the item', () => {
    const text =
      '<h2>Selectie</h2><p>Er zijn twee fasen:</p><ol><li>Schriftelijke proef (thuis, 40 punten). Minimaal 50 % is nodig.</li><li>Mondelinge proef (60 punten). Minimaal 55 %.</li></ol><p>In totaal moet je 60 % behalen.</p>';
    expect(partsOf(text)).toEqual(['Schriftelijke proef 40 50%', 'Mondelinge proef 60 55%']);
    expect(valueOf(text)?.overallMinimum).toBe(0.6);
  });

  it('with parts called eliminatory one by one, which is no part of their name', () => {
    expect(
      partsOf(
        'De selectie omvat een eliminerende schriftelijke proef, een niet-eliminerend assessment en een mondelinge proef.',
      ),
    ).toEqual(['schriftelijke proef - - !', 'assessment - - ?', 'mondelinge proef - -']);
    expect(
      partsOf(
        '## Sélection\n1. Épreuve écrite éliminatoire : minimum 50 %\n2. Épreuve orale : minimum 60 %\nTotal : 60 % minimum',
      ),
    ).toEqual(['Épreuve écrite - 50% !', 'Épreuve orale - 60%']);
  });

  it('as rows with a minimum in points, the whole in the last', () => {
    const text =
      'Schriftelijk gedeelte (50 punten)\tminimum 25 punten\nMondeling gedeelte (50 punten)\tminimum 30 punten\nTotaal (100 punten)\tminimum 60 punten';
    expect(partsOf(text)).toEqual(['Schriftelijk gedeelte 50 50%', 'Mondeling gedeelte 50 60%']);
    expect(valueOf(text)?.overallMinimum).toBe(0.6);
  });

  it('all in two sentences', () => {
    const text =
      'Examenprogramma: schriftelijk gedeelte (100 punten), psychotechnisch gedeelte (geschikt/niet geschikt), mondeling gedeelte (80 punten). Om te slagen moet men minstens 50 % van de punten behalen in het schriftelijk en mondeling gedeelte, geschikt bevonden worden in het psychotechnisch gedeelte en 60 % behalen in het totaal.';
    expect(partsOf(text)).toEqual([
      'schriftelijk gedeelte 100 50%',
      'psychotechnisch gedeelte - geschikt',
      'mondeling gedeelte 80 50%',
    ]);
    expect(valueOf(text)?.overallMinimum).toBe(0.6);
  });
});

describe('what cannot be placed', () => {
  it.each([
    ['Selectie\n\nHet schriftelijk gedeelte telt mee voor 40% van de punten, het mondeling gedeelte voor 60%.', 3],
    [
      'Examen\n\nSchriftelijke proef (60 punten)\n\nMondelinge proef (40 punten)\n\nMinimumpunten: 50% voor A, 55% voor B en 60% op het totaal.',
      7,
    ],
  ])('is told with its line: %s', (text, line) => {
    expect(read(text).diagnostics).toEqual([
      {
        severity: 'warning',
        code: 'extract/unread-selection',
        values: { text: text.split('\n').at(-1) },
        at: { line },
      },
    ]);
  });

  it.each([
    '',
    'Functie\n- mondelinge communicatie\n- gesprekken voeren met jongeren\n- presentaties geven\n- een interview afnemen',
    'Je werkt 80% en krijgt 50 punten op je spaarkaart.',
    'Aanbod\n- pensioenplan (3% op het brutoloon)\n- een kandidaat-huurder krijgt 20% korting',
    'Kennis\tassessment van de cliënt\nVaardigheden\tmondeling vlot zijn',
    'Gradaties\tx\tx\nMondelinge communicatie\tx\tx',
  ])('is nothing where there is no procedure: %j', (text) => {
    expect(read(text)).toEqual({ value: undefined, diagnostics: [] });
  });

  it('never throws, and what is read always fits the schema', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'Selectie',
        'schriftelijk gedeelte',
        'mondelinge proef',
        '(40 punten)',
        '60%',
        '25/50',
        'minstens',
        'elk gedeelte',
        'in totaal',
        'geslaagd',
        'preselectie',
        'meer dan 35',
        'wervingsreserve',
        '2 jaar',
        '\n',
        '\n\n',
        '. ',
        '\t',
        '- ',
        '|',
        'eliminerend',
        'behalen',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 50 }), (words) => {
        const { value } = read(words.join(' '));
        if (value !== undefined) expect(v.safeParse(selectionSchema, value).success).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

const documents = new URL('../../../../../shared/documents/', import.meta.url);
const isThere = existsSync(documents);
if (!isThere)
  console.warn('SKIPPED: the procedures of the five source documents, because ../shared/documents is absent');

describe.skipIf(!isThere)('the procedures of the source documents', () => {
  const procedureOf = (file: string): ReturnType<typeof extractSelection> =>
    read(readFileSync(new URL(file, documents), 'utf8'));

  it('two parts of 50 points, 50 % on each and 60 % on the whole', () => {
    expect(procedureOf('000_c124dd4060e488f9.txt')).toEqual({
      value: {
        parts: [
          { name: 'Schriftelijke gedeelte', points: 50, minimum: 0.5, eliminatory: true, at: { line: 210 } },
          { name: 'Mondeling gedeelte', points: 50, minimum: 0.5, eliminatory: true, at: { line: 214 } },
        ],
        overallMinimum: 0.6,
      },
      diagnostics: [],
    });
  });

  it('a preselection above 35 candidates, parts of 40 and 60 points with 60 % on each, a reserve of a year', () => {
    expect(procedureOf('002_cc4cf8231005dd95.txt')).toEqual({
      value: {
        preselection: { above: 35, admitted: 20, minimum: 0.5, ties: 'admitted' },
        parts: [
          { name: 'Schriftelijk gedeelte', points: 40, minimum: 0.6, at: { line: 234 } },
          { name: 'Mondeling gedeelte', points: 60, minimum: 0.6, at: { line: 239 } },
        ],
        reserve: { months: 12, extendable: true },
      },
      diagnostics: [],
    });
  });

  it('three eliminatory parts, the second judged in words', () => {
    expect(procedureOf('004_d04f536186a25dc0.txt')).toEqual({
      value: {
        parts: [
          { name: 'Schriftelijk gedeelte', minimum: 0.6, eliminatory: true, at: { line: 13 } },
          { name: 'Assessment', verdict: 'geschikt', eliminatory: true, at: { line: 16 } },
          { name: 'Mondeling gedeelte', minimum: 0.6, eliminatory: true, at: { line: 18 } },
        ],
        overallMinimum: 0.6,
      },
      diagnostics: [],
    });
  });

  it('none on the two function cards, and nothing doubtful', () => {
    for (const file of ['001_3d0798d315aa764a.txt', '003_4dd2116382cc81de.txt']) {
      expect(procedureOf(file)).toEqual({ value: undefined, diagnostics: [] });
    }
  });
});

describe('minima in points and in percent', () => {
  const minimaOf = (...lines: readonly string[]): ReturnType<typeof extractSelection> =>
    extractSelection(readText('kaart.txt', ['Selectieprocedure', '', ...lines].join('\n')).blocks);

  it('that contradict each other are told, the part keeping its own', () => {
    const { value, diagnostics } = minimaOf(
      'Je moet op elke proef 60 % behalen.',
      'Schriftelijke proef: minstens 20 op 40.',
      'Mondelinge proef: minstens 36 op 60.',
    );
    expect(value?.parts.map(({ points, minimum }) => [points, minimum])).toEqual([
      [40, 0.5],
      [60, 0.6],
    ]);
    expect(diagnostics.map(({ code, values }) => [code, values?.['kept'], values?.['other']])).toEqual([
      ['extract/selection-conflict', 50, 60],
    ]);
  });

  it('are those of each part where every part counts as many points', () => {
    const { value } = minimaOf(
      'Je slaagt als je geschikt bevonden wordt vanaf 12 op 20.',
      'Schriftelijke proef op 20 punten',
      'Mondelinge proef op 20 punten',
    );
    expect(value?.parts.map(({ minimum }) => minimum)).toEqual([0.6, 0.6]);
    expect(value?.overallMinimum).toBeUndefined();
  });

  it('stand after "geschikt vanaf" in the sentence of their part', () => {
    const { value } = minimaOf(
      'Schriftelijke proef (40 punten): je bent geschikt vanaf 24 op 40.',
      'Mondelinge proef (60 punten): geschikt bevonden vanaf 36 punten.',
    );
    expect(value?.parts.map(({ points, minimum }) => [points, minimum])).toEqual([
      [40, 0.6],
      [60, 0.6],
    ]);
  });
});
