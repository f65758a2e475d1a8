import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractConditions } from '../../../../src/core/extract/conditions/extract-conditions.ts';
import { isContactLine } from '../../../../src/core/extract/selection/contact-line.ts';
import { readHtml } from '../../../../src/read/read-html.ts';
import { readText } from '../../../../src/read/read-text.ts';

type Told = readonly (readonly [string, number | undefined, string])[];

const conditionsOf = (text: string): Told =>
  (
    extractConditions((text.startsWith('<') ? readHtml('invented.html', text) : readText('invented.txt', text)).blocks)
      .value ?? []
  ).map(({ kind, at, text: said }) => [kind, at?.line, said]);

describe('conditions under a heading', () => {
  it('are its items at any depth, without their numbers; an item that only announces others is none', () => {
    const text = [
      'Aanwervingsvoorwaarden',
      '',
      '- beantwoorden aan de algemene voorwaarden van het reglement:',
      '  - 1° Voldoen aan de taalvereisten;',
      '  - 2° Slagen voor de selectieproef',
      '  - 3° Van goed gedrag zijn;',
      '  - 4° De burgerlijke rechten genieten;',
      '',
      'De bewijzen worden gevraagd bij de aanstelling.',
      '',
      '- houder zijn van een graduaat',
      '',
      'Examenprogramma',
      '',
      '- een gesprek over je gedrag',
    ].join('\n');
    expect(conditionsOf(text)).toEqual([
      ['language', 4, 'Voldoen aan de taalvereisten'],
      ['other', 5, 'Slagen voor de selectieproef'],
      ['conduct', 6, 'Van goed gedrag zijn'],
      ['other', 7, 'De burgerlijke rechten genieten'],
      ['diploma', 11, 'houder zijn van een graduaat'],
    ]);
  });

  it('are numbered or lettered lines, also under two headings in a row', () => {
    const text =
      'Toelatingsvoorwaarden\n\nAlgemene voorwaarden\n1. Je hebt een passend gedrag.\n2. Je bent medisch geschikt.\n\nBijzondere voorwaarden\na) Je hebt een diploma van bachelor.\nb) Je hebt een rijbewijs B.\n\nAanbod\n- maaltijdcheques';
    expect(conditionsOf(text)).toEqual([
      ['conduct', 4, 'Je hebt een passend gedrag'],
      ['health', 5, 'Je bent medisch geschikt'],
      ['diploma', 8, 'Je hebt een diploma van bachelor'],
      ['licence', 9, 'Je hebt een rijbewijs B'],
    ]);
  });

  it('are list items inside a cell beside the heading, and end with the row', () => {
    const text =
      'Voorwaarden voor deelname\t<ol><li>1. Een goed gedrag hebben.</li><li>2. Fysiek geschikt zijn voor het werk</li></ol>\nHoe solliciteren\t<ul><li>- met je diploma</li></ul>';
    expect(conditionsOf(text)).toEqual([
      ['conduct', 1, 'Een goed gedrag hebben'],
      ['health', 1, 'Fysiek geschikt zijn voor het werk'],
    ]);
  });

  it('keep the choices of one diploma together', () => {
    const text =
      'Voorwaarden\n\n• Je bezit één van deze diploma’s:\n  • bachelor sociaal werk\n  • bachelor orthopedagogie\n• Je slaagt in de proef';
    expect(conditionsOf(text)).toEqual([
      ['diploma', 3, 'Je bezit één van deze diploma’s: bachelor sociaal werk; bachelor orthopedagogie'],
      ['other', 6, 'Je slaagt in de proef'],
    ]);
  });

  it('may be announced by a sentence, and be written as prose', () => {
    expect(
      conditionsOf(
        'Om te kunnen starten voldoe je aan volgende voorwaarden:\n• Je bent lichamelijk geschikt.\n• Je kent de taal.',
      ),
    ).toEqual([
      ['health', 2, 'Je bent lichamelijk geschikt'],
      ['language', 3, 'Je kent de taal'],
    ]);
    expect(
      conditionsOf(
        'Wie kan deelnemen?\nJe hebt een masterdiploma. Je bent Belg of burger van de EER. Je levert het bewijs bij de start. Je beheerst de Nederlandse taal.',
      ),
    ).toEqual([
      ['diploma', 2, 'Je hebt een masterdiploma'],
      ['other', 2, 'Je bent Belg of burger van de EER'],
      ['language', 2, 'Je beheerst de Nederlandse taal'],
    ]);
  });

  it('may stand under titles of their own kind', () => {
    expect(
      conditionsOf(
        'Aanwervingsvoorwaarden\nDiploma\nBachelor in een sociale richting\nTaal\nNiveau C1\nLoon\nSchaal B1',
      ),
    ).toEqual([
      ['diploma', 3, 'Bachelor in een sociale richting'],
      ['language', 5, 'Niveau C1'],
    ]);
  });

  it('are joined where a line breaks them', () => {
    expect(
      conditionsOf('Voorwaarden:\n1° houder zijn van een diploma secundair\nonderwijs;\n2° slagen voor een proef.'),
    ).toEqual([
      ['diploma', 2, 'houder zijn van een diploma secundair onderwijs'],
      ['other', 4, 'slagen voor een proef'],
    ]);
  });

  it('are read in French and English', () => {
    expect(
      conditionsOf(
        "## Conditions d'accès\n- être titulaire d'un bachelier\n- être de conduite irréprochable\n- être en possession du permis de conduire B\n- réussir l'examen",
      ).map(([kind]) => kind),
    ).toEqual(['diploma', 'conduct', 'licence', 'other']);
    expect(
      conditionsOf(
        "## Entry requirements\n1. A bachelor's degree\n2. A full driving licence\n3. A clean criminal record\n4. Good command of the Dutch language\n5. Medically fit",
      ).map(([kind]) => kind),
    ).toEqual(['diploma', 'licence', 'conduct', 'language', 'health']);
  });

  it('are not the conditions of work and pay', () => {
    expect(conditionsOf('Arbeidsvoorwaarden\n- 38 uur per week\n- je diploma telt mee')).toEqual([]);
  });

  it('hold nothing about whom to reach', () => {
    const text =
      'Voorwaarden\n- Je hebt een rijbewijs B. Mail een kopie naar jobs@voorbeeldegem.be.\n- Bel 099 11 22 33\n- Uw contactpersoon is A. Voorbeeld';
    expect(conditionsOf(text)).toEqual([['licence', 2, 'Je hebt een rijbewijs B']]);
  });
});

describe('conditions outside such a list', () => {
  it.each([
    ['Rijbewijs B vereist.', 'licence', 'Rijbewijs B vereist'],
    ['Rijbewijs: C', 'licence', 'Rijbewijs: C'],
    ['Je hebt een rijbewijs B', 'licence', 'Je hebt een rijbewijs B'],
    ['in het bezit zijn van een bachelordiploma', 'diploma', 'in het bezit zijn van een bachelordiploma'],
    ['Diploma: bachelor of gelijkgesteld', 'diploma', 'Diploma: bachelor of gelijkgesteld'],
    ['You hold a degree in social work.', 'diploma', 'You hold a degree in social work'],
    ['Être titulaire d’un bachelier', 'diploma', 'Être titulaire d’un bachelier'],
    [
      'o niet eerder ontslagen geweest zijn door het bestuur',
      'conduct',
      'niet eerder ontslagen geweest zijn door het bestuur',
    ],
  ])('are stated by the line itself: %s', (line, kind, text) => {
    expect(conditionsOf(`Profiel\n\n${line}\n\nTaken`)).toEqual([[kind, 3, text]]);
  });

  it.each([
    'Een rijbewijs C is een pluspunt.',
    'Voeg een kopie van je diploma toe.',
    'Je doet aanvraag voor erkenning van diploma en volgt dit op',
    'Je begeleidt jongeren zonder diploma.',
    'cliënten helpen die een rijbewijs willen halen',
    'De bachelor telt drie jaar.',
  ])('are not seen in %s', (line) => {
    expect(conditionsOf(`Profiel\n\n- ${line}\n\n${line}`)).toEqual([]);
  });

  it('are read from the rows of a table by their label', () => {
    expect(
      conditionsOf('| Competentie | elementair | grondig |\n|---|---|---|\n| Inzet | x | |\n| Rijbewijs | | B |'),
    ).toEqual([['licence', 4, 'Rijbewijs B']]);
    expect(
      conditionsOf('Diploma\tbachelor of gelijkgesteld\nTalenkennis\tNederlands vlot\nDiploma\t-\nWeddeschaal\tB1'),
    ).toEqual([
      ['diploma', 1, 'Diploma: bachelor of gelijkgesteld'],
      ['language', 2, 'Talenkennis: Nederlands vlot'],
    ]);
  });
});

it('never throws and never lets an address through, whatever the text', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'Voorwaarden',
      '- ',
      '1° ',
      'diploma',
      'rijbewijs B',
      'a@b.be',
      '09 111 22 33',
      ':',
      '\n',
      '\n\n',
      '\t',
      '<li>',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      for (const [, , text] of conditionsOf(words.join(' '))) {
        expect(text).not.toBe('');
        expect(isContactLine(text)).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

describe('conditions in other shapes', () => {
  const kindsOf = (text: string): readonly string[] => conditionsOf(text).map(([kind, , said]) => `${kind}: ${said}`);

  it('stand under a heading that says it in other words', () => {
    expect(kindsOf('## Toegang tot de functie\n\n- een masterdiploma\n- drie jaar ervaring')).toEqual([
      'diploma: een masterdiploma',
      'other: drie jaar ervaring',
    ]);
    expect(
      kindsOf("## Conditions\n\nCertificat d'enseignement secondaire.\n\nExtrait de casier judiciaire.\n"),
    ).toEqual(["diploma: Certificat d'enseignement secondaire", 'conduct: Extrait de casier judiciaire']);
  });

  it('are lines with their kind before a colon; what is said not to be needed is none', () => {
    expect(
      kindsOf('WAT MOET JE HEBBEN?\n\nDiploma: graduaat\nTalen: Nederlands niveau B2\nRijbewijs: niet nodig'),
    ).toEqual(['diploma: Diploma: graduaat', 'language: Talen: Nederlands niveau B2']);
  });

  it('stand each under a title of their kind, apart from it', () => {
    expect(
      kindsOf(
        '<h2>Voorwaarden</h2><dl><dt>Taal</dt><dd>Nederlands op niveau C1</dd><dt>Gedrag</dt><dd>Een blanco uittreksel dat bij de functie past</dd></dl>',
      ),
    ).toEqual(['language: Nederlands op niveau C1', 'conduct: Een blanco uittreksel dat bij de functie past']);
  });

  it('are numbered in brackets, with points, or with escaped points', () => {
    const expected = ['diploma: een bachelordiploma', 'health: medisch geschikt zijn'];
    for (const [one, two] of [
      ['[1] ', '[2] '],
      ['4.1 ', '4.2 '],
      ['1\\. ', '2\\. '],
    ] as const) {
      expect(kindsOf(`Toelatingsvoorwaarden\n\n${one}een bachelordiploma\n${two}medisch geschikt zijn`)).toEqual(
        expected,
      );
    }
  });

  it('are rows with their kind as label, save a label that heads competencies', () => {
    expect(
      kindsOf('Voorwaarden\nRijbewijs\tC\nUittreksel strafregister\tmodel 2\nMedische keuring\tbij aanwerving'),
    ).toEqual([
      'licence: Rijbewijs C',
      'conduct: Uittreksel strafregister: model 2',
      'health: Medische keuring: bij aanwerving',
    ]);
    expect(kindsOf('Gedrag\tStiptheid\t2\n\tInzet\t3')).toEqual([]);
  });

  it('state a diploma or an extract by themselves in a list without a heading of its own', () => {
    expect(kindsOf('Wat neem je mee?\n\n- diploma secundair onderwijs\n- een uittreksel strafregister')).toEqual([
      'diploma: diploma secundair onderwijs',
      'conduct: een uittreksel strafregister',
    ]);
    expect(kindsOf('Taken\n\n- diploma van de leerlingen registreren\n- uittreksels afgeven')).toEqual([]);
  });
});

const documents = new URL('../../../../../shared/documents/', import.meta.url);
const isThere = existsSync(documents);
if (!isThere)
  console.warn('SKIPPED: the conditions of the five source documents, because ../shared/documents is absent');

describe.skipIf(!isThere)('the conditions of the source documents', () => {
  it.each([
    [
      '000_c124dd4060e488f9.txt',
      ['licence 140', 'language 199', 'other 200', 'conduct 201', 'other 202', 'diploma 206'],
    ],
    ['001_3d0798d315aa764a.txt', ['conduct 206']],
    ['002_cc4cf8231005dd95.txt', []],
    ['003_4dd2116382cc81de.txt', ['conduct 362']],
    [
      '004_d04f536186a25dc0.txt',
      ['conduct 25', 'other 25', 'health 25', 'other 25', 'language 25', 'diploma 25', 'other 25'],
    ],
  ])('of %s are all read, by kind and line, without a contact', (file, expected) => {
    const conditions = conditionsOf(readFileSync(new URL(file, documents), 'utf8'));
    expect(conditions.map(([kind, line]) => `${kind} ${String(line)}`)).toEqual(expected);
    expect(conditions.filter(([, , text]) => isContactLine(text))).toEqual([]);
    if (file.startsWith('000')) expect(conditions[0]?.[2]).toBe('Rijbewijs B');
  });
});
