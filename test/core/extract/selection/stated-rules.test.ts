import { describe, expect, it } from 'vitest';
import { extractSelection } from '../../../../src/core/extract/selection/extract-selection.ts';
import type { SelectionProcedure } from '../../../../src/core/model/profile.ts';
import { readText } from '../../../../src/read/read-text.ts';

const read = (text: string): ReturnType<typeof extractSelection> =>
  extractSelection(readText('invented.txt', text).blocks);
const valueOf = (text: string): SelectionProcedure | undefined => read(text).value;
const percent = (share: number | undefined): string =>
  share === undefined ? '-' : `${String(Math.round(share * 1000) / 10)}%`;
const sign = (isEliminatory: boolean | undefined): string =>
  isEliminatory === undefined ? '-' : isEliminatory ? '!' : '?';

/** The minimum of each part and of the whole: `50% - | 60%`. */
function minimaOf(text: string): string {
  const value = valueOf(text);
  const parts = (value?.parts ?? []).map((part) => percent(part.minimum));
  return `${parts.join(' ')} | ${percent(value?.overallMinimum)}`;
}

/** Of each part whether it is eliminatory: `!`, not: `?`, or not told: `-`. */
function marksOf(text: string): string {
  return (valueOf(text)?.parts ?? []).map((part) => sign(part.eliminatory)).join(' ');
}

/** `name points minimum-or-verdict mark` for each part. */
function partsOf(text: string): readonly string[] {
  return (valueOf(text)?.parts ?? []).map(({ name, points, minimum, verdict, eliminatory }) => {
    const asked = minimum === undefined ? (verdict ?? '-') : percent(minimum);
    return `${name} ${String(points ?? '-')} ${asked}${eliminatory === undefined ? '' : ` ${sign(eliminatory)}`}`;
  });
}

const TWO = 'Selectieprocedure\n\nSchriftelijke proef (50 punten)\n\nMondelinge proef (50 punten)\n\n';
const THREE =
  'Selectie\n\n1. Schriftelijke proef (40 punten)\n2. Praktische proef (30 punten)\n3. Mondelinge proef (30 punten)\n\n';
const FRENCH = 'Épreuves\n\nÉpreuve écrite (50 points)\n\nÉpreuve orale (50 points)\n\n';
const ENGLISH = 'Selection\n\nWritten test (50 points)\n\nInterview (50 points)\n\n';

/** Rules in one sentence, with the minima and the eliminatory parts that they state and nothing else. */
describe('a rule in a sentence', () => {
  it.each([
    [
      TWO,
      'Wie minder dan 50 % haalt op een deel, valt af. Over de twee delen samen moet je minstens 60 % halen.',
      '50% 50% | 60%',
      '! !',
    ],
    [TWO, 'Om te slagen behaal je minstens 50 % op elk onderdeel en 60 % in het totaal.', '50% 50% | 60%', '- -'],
    [TWO, 'Je moet op elke proef minstens 25 punten halen en in totaal minstens 60.', '50% 50% | 60%', '- -'],
    [
      TWO,
      'Je slaagt als je minstens 60 op 100 behaalt, met minstens 25 op 50 voor elke proef.',
      '50% 50% | 60%',
      '- -',
    ],
    [
      TWO,
      'Voor het totaal van beide proeven haal je minstens 60 %, voor elke proef afzonderlijk minstens 50 %.',
      '50% 50% | 60%',
      '- -',
    ],
    [
      TWO,
      'Voor proef 1 en proef 2 haal je telkens minstens 50 %; voor het totaal van beide proeven minstens 60 %.',
      '50% 50% | 60%',
      '- -',
    ],
    [
      TWO,
      'Kandidaten die op een van beide proeven minder dan 50 % halen, komen niet in aanmerking.',
      '50% 50% | -',
      '- -',
    ],
    [TWO, 'Een score onder de 50 % op een onderdeel is uitsluitend.', '50% 50% | -', '! !'],
    [TWO, 'Elk onderdeel is uitsluitend.', '- - | -', '! !'],
    [TWO, 'Beide proeven zijn eliminerend: je haalt telkens minstens 60 %.', '60% 60% | -', '! !'],
    [
      TWO,
      'De kandidaat moet voor elk van de twee proeven ten minste de helft van de punten behalen en voor het geheel van de proeven zes tienden.',
      '50% 50% | 60%',
      '- -',
    ],
    [TWO, 'Je bent geslaagd als je 60 % haalt op het totaal en nergens minder dan 50 %.', '50% 50% | 60%', '- -'],
    [
      TWO,
      'Geslaagd is wie in totaal 60 % haalt en op geen enkel onderdeel minder dan 50 % scoort.',
      '50% 50% | 60%',
      '- -',
    ],
    [TWO, 'Slaagnorm: 50 % op elk deel, 60 % op het geheel.', '50% 50% | 60%', '- -'],
    [
      TWO,
      'Op de schriftelijke proef haal je minstens de helft, op de mondelinge proef minstens 60 %.',
      '50% 60% | -',
      '- -',
    ],
    [TWO, 'Voor de schriftelijke proef is 50 % vereist en voor het gesprek 60 %.', '50% 60% | -', '- -'],
    [
      TWO,
      'Wie voor de schriftelijke proef geen 25 punten haalt, wordt niet uitgenodigd voor de mondelinge proef.',
      '50% - | -',
      '! -',
    ],
    [
      TWO,
      'Alleen wie minstens 50 % haalt op de schriftelijke proef, mag deelnemen aan de mondelinge proef.',
      '50% - | -',
      '! -',
    ],
    [TWO, 'Je moet minimum 12/20 halen op de schriftelijke proef.', '60% - | -', '- -'],
    [TWO, 'Slagen doe je met minstens 60 % op het geheel van de selectie.', '- - | 60%', '- -'],
    [TWO, 'De slaagdrempel ligt op 50 % per proef en 60 % over alle proeven heen.', '50% 50% | 60%', '- -'],
    [TWO, 'Per onderdeel moet je 50 % halen, globaal 60 %.', '50% 50% | 60%', '- -'],
    [
      TWO,
      'De kandidaten dienen op elk van de proeven 50 % en in het totaal 60 % van de punten te behalen.',
      '50% 50% | 60%',
      '- -',
    ],
    [
      TWO,
      'De kandidaten dienen zowel op het schriftelijk als op het mondeling gedeelte minstens 50 % te behalen en 60 % in totaal.',
      '50% 50% | 60%',
      '- -',
    ],
    [
      TWO,
      'Wie 60 procent of meer scoort op de twee proeven samen, is geslaagd, op voorwaarde dat elk onderdeel minstens 50 procent oplevert.',
      '50% 50% | 60%',
      '- -',
    ],
    [
      TWO,
      'Minstens vijftig procent op elk deel en zestig procent op het totaal: dan ben je geslaagd.',
      '50% 50% | 60%',
      '- -',
    ],
    [TWO, 'Beide onderdelen wegen even zwaar door.', '- - | -', '- -'],
    [TWO, 'De jury bestaat voor 50 % uit externe leden.', '- - | -', '- -'],
    [TWO, 'In 2023 slaagde 35 % van de kandidaten.', '- - | -', '- -'],
    [TWO, 'Je werkt 80 % of 100 %.', '- - | -', '- -'],
    [TWO, 'Vorig jaar haalde 40 % van de deelnemers de mondelinge proef.', '- - | -', '- -'],
    [THREE, 'Elke proef is eliminerend, behalve de mondelinge proef.', '- - - | -', '! ! ?'],
    [THREE, 'De eerste twee proeven zijn eliminerend.', '- - - | -', '! ! -'],
    [THREE, 'Op elke proef haal je minstens 50 %, op de praktische proef minstens 60 %.', '50% 60% 50% | -', '- - -'],
    [
      THREE,
      'Op de praktische proef haal je minstens 60 %, op de andere proeven minstens 50 %.',
      '50% 60% 50% | -',
      '- - -',
    ],
    [
      THREE,
      'Je haalt minstens 20 punten op de schriftelijke proef, 15 op de praktische en 18 op de mondelinge.',
      '50% 50% 60% | -',
      '- - -',
    ],
    [
      THREE,
      'Minimum te behalen: 20 op de schriftelijke proef, 15 op de praktische proef en 15 op de mondelinge proef, 60 op het totaal.',
      '50% 50% 50% | 60%',
      '- - -',
    ],
    [THREE, 'De eerste en de tweede proef vragen elk 50 %, de derde 60 %.', '50% 50% 60% | -', '- - -'],
    [THREE, 'Wie niet slaagt voor een proef, mag niet deelnemen aan de volgende.', '- - - | -', '! ! !'],
    [THREE, 'Wie voor een proef niet slaagt, wordt uitgesloten van het verdere verloop.', '- - - | -', '! ! !'],
    [
      THREE,
      'Je bent pas geslaagd als je voor elk onderdeel minstens 50 % van de punten behaalt.',
      '50% 50% 50% | -',
      '- - -',
    ],
    [
      FRENCH,
      'Est exclu le candidat qui obtient moins de 50 % à l’une des épreuves. Le total doit atteindre 60 %.',
      '50% 50% | 60%',
      '! !',
    ],
    [
      FRENCH,
      'Pour réussir, il faut au moins 25 points à chaque épreuve et 60 points au total.',
      '50% 50% | 60%',
      '- -',
    ],
    [
      FRENCH,
      'Chaque épreuve est éliminatoire. Le candidat doit obtenir au moins la moitié des points à chacune et 60 % sur l’ensemble.',
      '50% 50% | 60%',
      '! !',
    ],
    [
      FRENCH,
      'Seuls les candidats ayant obtenu 50 % à l’épreuve écrite sont admis à l’épreuve orale.',
      '50% - | -',
      '! -',
    ],
    [FRENCH, 'Minimum : 50 % à l’écrit, 60 % à l’oral.', '50% 60% | -', '- -'],
    [ENGLISH, 'You need at least half the points in each part and 60% overall.', '50% 50% | 60%', '- -'],
    [ENGLISH, 'You need at least 25 points in the test and 30 in the interview.', '50% 60% | -', '- -'],
    [
      ENGLISH,
      'Anyone scoring below 50% in either part is eliminated. A total of 60% is required.',
      '50% 50% | 60%',
      '! !',
    ],
    [
      ENGLISH,
      'To pass, candidates must score at least 60 out of 100, with no less than 25 in either part.',
      '50% 50% | 60%',
      '- -',
    ],
    [
      ENGLISH,
      'Only candidates who score at least 50% in the written test are invited to the interview.',
      '50% - | -',
      '! -',
    ],
  ])('is laid on the parts that it names: %s%s', (parts, sentence, minima, marks) => {
    expect(minimaOf(parts + sentence)).toBe(minima);
    expect(marksOf(parts + sentence)).toBe(marks);
  });
});

describe('a figure that is no minimum, or of other parts', () => {
  const WITH_ASSESSMENT =
    'Selectie\n\n1. Schriftelijke proef (40 punten)\n2. Assessment\n3. Mondelinge proef (60 punten)\n\n';

  it.each([
    [TWO, 'Kandidaten die vroeger al 60 % haalden voor de schriftelijke proef, zijn vrijgesteld.', '- - | -'],
    [TWO, 'Wie 60 % haalt, krijgt een vrijstelling.', '- - | -'],
    [TWO, 'De jury telt minstens 3 leden, van wie 50 % extern.', '- - | -'],
    [TWO, 'Je krijgt 100 % van je loon.', '- - | -'],
    [TWO, 'Een minimum van 50 % per proef is niet vereist.', '- - | -'],
    [TWO, 'Er is geen minimum per proef; je slaagt met 60 % in totaal.', '- - | -'],
    [TWO, 'De mondelinge proef telt voor 60 % mee, de schriftelijke voor 40 %.', '- - | -'],
    [TWO, 'Je bent geslaagd vanaf 60 op 100, waarvan minstens 20 op de mondelinge proef.', '- 40% | 60%'],
    [TWO, 'Je moet telkens 50 % halen.', '50% 50% | -'],
    [
      WITH_ASSESSMENT,
      'Voor het assessment moet je minstens "geschikt" scoren, voor de andere onderdelen minstens 60 %.',
      '60% - 60% | -',
    ],
  ])('is laid on none that it is not of: %s%s', (parts, sentence, minima) => {
    expect(minimaOf(parts + sentence)).toBe(minima);
  });

  it('of the others says nothing of which they are where the sentence names none', () => {
    expect(marksOf(`${WITH_ASSESSMENT}Het assessment is adviserend. De andere proeven zijn eliminerend.`)).toBe(
      '- - -',
    );
  });
});

describe('a rule that two readings fit', () => {
  it('is told and laid on nothing', () => {
    for (const sentence of [
      'Om te slagen volstaat 50 % van de punten.',
      'Je gaat pas door naar een volgende proef als je minstens 50 % haalt.',
      'Je moet minstens 20 en 30 punten halen.',
    ]) {
      expect(minimaOf(TWO + sentence)).toBe('- - | -');
      expect(read(TWO + sentence).diagnostics.map((one) => one.code)).toEqual(['extract/unread-selection']);
    }
  });
});

describe('a procedure in another shape', () => {
  it.each([
    [
      'SELECTIE\n\n  Onderdeel                  Punten     Minimum\n  Schriftelijke proef          40         50 %\n  Mondelinge proef             60         60 %\n  Totaal                      100         60 %\n',
      ['Schriftelijke proef 40 50%', 'Mondelinge proef 60 60%'],
      0.6,
    ],
    [
      '5. Épreuves\n\nÉpreuve écrite ....... 50 points     minimum 25\nÉpreuve orale ........ 50 points     minimum 30\n',
      ['Épreuve écrite 50 50%', 'Épreuve orale 50 60%'],
      undefined,
    ],
    [
      'Selectie\n\nSchriftelijke proef ......... 40 punten ... min. 20\nMondelinge proef ............ 60 punten ... min. 30\n',
      ['Schriftelijke proef 40 50%', 'Mondelinge proef 60 50%'],
      undefined,
    ],
    [
      'Selectie\n\nDeel 1   Schriftelijk: gevalstudie     60 punten\nDeel 2   Mondeling: gesprek            40 punten\n',
      ['Schriftelijk 60 -', 'Mondeling 40 -'],
      undefined,
    ],
    [
      'Selectie\n\n- Praktische proef: 60 punten, minimaal 30\n- Gesprek: 40 punten, minimaal 20\n',
      ['Praktische proef 60 50%', 'Gesprek 40 50%'],
      undefined,
    ],
    [
      'Selectie\n\n- een computerproef op 30 punten; wie minder dan 15 haalt, valt af;\n- een gesprek op 70 punten; wie minder dan 35 haalt, valt af;\n- een medisch onderzoek.\n',
      ['computerproef 30 50% !', 'gesprek 70 50% !'],
      undefined,
    ],
    [
      'Selectie\n\nEerste proef: schriftelijk examen op 40 punten (minstens 20).\nTweede proef: mondeling examen op 60 punten (minstens 36).\n',
      ['schriftelijk examen 40 50%', 'mondeling examen 60 60%'],
      undefined,
    ],
    [
      'De selectie bestaat uit twee proeven. Voor de praktische proef staan veertig punten, voor het gesprek met de jury zestig. Je slaagt als je voor elke proef de helft van de punten behaalt en zestig procent op het geheel.',
      ['praktische proef 40 50%', 'gesprek 60 50%'],
      0.6,
    ],
    [
      '| Proef | Gewicht | Slagen vanaf |\n|---|---|---|\n| Portfolio | 40 % | 50 % |\n| Gevalstudie | 60 % | 50 % |\n',
      ['Portfolio 40 50%', 'Gevalstudie 60 50%'],
      undefined,
    ],
    [
      '| Proef | Maximum | Vereist |\n|---|---|---|\n| Schriftelijk | 40 | 20 |\n| Mondeling | 60 | 30 |\n| Totaal | 100 | 60 |\n',
      ['Schriftelijk 40 50%', 'Mondeling 60 50%'],
      0.6,
    ],
    [
      '| Onderdeel | Schriftelijk | Mondeling | Totaal |\n|---|---|---|---|\n| Punten | 40 | 60 | 100 |\n| Minimum | 20 | 30 | 60 |\n',
      ['Schriftelijk 40 50%', 'Mondeling 60 50%'],
      0.6,
    ],
    [
      '| Proef | Punten | Minimum | Eliminerend |\n|---|---|---|---|\n| Schriftelijke proef | 40 | 50 % | ja |\n| Assessment | - | geschikt | neen |\n| Mondelinge proef | 60 | 50 % | ja |\n',
      ['Schriftelijke proef 40 50% !', 'Assessment - geschikt ?', 'Mondelinge proef 60 50% !'],
      undefined,
    ],
    [
      'Selectie\n\nProef 1: zwemproef. Uitslag: geslaagd of niet geslaagd. Wie niet slaagt, mag niet verder.\nProef 2: schriftelijke proef op 40 punten.\nProef 3: mondelinge proef op 60 punten.\nVoor proef 2 en proef 3 moeten de kandidaten telkens minstens 50 % behalen en voor het totaal van beide proeven minstens 60 %.',
      ['zwemproef - geslaagd !', 'schriftelijke proef 40 50%', 'mondelinge proef 60 50%'],
      0.6,
    ],
    [
      'Hoe selecteren we?\n\nEen jury neemt een mondelinge proef af op 100 punten. Je bent geslaagd vanaf 60 punten. Bij meer dan dertig kandidaten houden we vooraf een cv-screening.',
      ['mondelinge proef 100 60%'],
      0.6,
    ],
    [
      'Selectie\n\nDe selectie verloopt in twee fasen. Fase 1 is een schriftelijke proef (40 punten). Fase 2 is een mondelinge proef (60 punten). In elke fase moet je 50 % halen, in totaal 60 %.',
      ['schriftelijke proef 40 50%', 'mondelinge proef 60 50%'],
      0.6,
    ],
    [
      'Selectieprocedure\n\nSchriftelijk gedeelte\nTe behalen punten: 50\nMinimum: 25\n\nMondeling gedeelte\nTe behalen punten: 50\nMinimum: 30\n',
      ['Schriftelijk gedeelte 50 50%', 'Mondeling gedeelte 50 60%'],
      undefined,
    ],
    [
      'Selection\n\nA written test (50 points) is followed by an interview (50 points). You need at least 25 points in the test and 30 in the interview, and 60 points overall.',
      ['written test 50 50%', 'interview 50 60%'],
      0.6,
    ],
    [
      'Selectie\n\nPsychotechnische proef: geschikt / niet geschikt\nMondelinge proef: 50 punten, min. 50 %\n',
      ['Psychotechnische proef - geschikt', 'Mondelinge proef 50 50%'],
      undefined,
    ],
    [
      'Selectie\n\nHet assessment resulteert in een beoordeling: zeer geschikt, geschikt, minder geschikt of niet geschikt. Enkel kandidaten met de beoordeling geschikt of zeer geschikt gaan door.\n\nMondelinge proef (60 punten)',
      ['assessment - geschikt', 'Mondelinge proef 60 -'],
      undefined,
    ],
    [
      'Sélection\n\n- Épreuve écrite : 40 points, minimum 20\n- Assessment : apte ou inapte\n- Épreuve orale : 60 points, minimum 30\n\nMinimum global : 60 points sur 100.',
      ['Épreuve écrite 40 50%', 'Assessment - apte', 'Épreuve orale 60 50%'],
      0.6,
    ],
    [
      'Selectie\n\nDe wervingsreserve telt meer dan 20 kandidaten.\n\nSchriftelijke proef (50 punten)\n\nMondelinge proef (50 punten)\n',
      ['Schriftelijke proef 50 -', 'Mondelinge proef 50 -'],
      undefined,
    ],
  ])('is read: %s', (text, parts, overall) => {
    expect(partsOf(text)).toEqual(parts);
    expect(valueOf(text)?.overallMinimum).toBe(overall);
  });
});

describe('a preselection in words', () => {
  it.each([
    [
      'Zijn er meer dan 25 geldige kandidaten, dan komt er eerst een meerkeuzetest. De 15 besten met minstens de helft van de punten gaan door; wie hetzelfde aantal punten heeft als nummer 15, mag ook mee.',
      { above: 25, admitted: 15, minimum: 0.5, ties: 'admitted' },
    ],
    [
      'Voorselectie. Komen er meer dan 30 geldige kandidaturen binnen, dan houden we vooraf een schiftingsproef. De eerste 12 kandidaten die ten minste 50 op 100 halen, gaan verder. Staan er verschillende kandidaten op de twaalfde plaats, dan gaan ze allemaal verder.',
      { above: 30, admitted: 12, minimum: 0.5, ties: 'admitted' },
    ],
    [
      'Voorselectie\nZijn er meer dan 30 kandidaten, dan volgt een voorselectie. De 18 best gerangschikten met minstens 50 % gaan door. Wie gelijk eindigt met de achttiende, gaat ook door.',
      { above: 30, admitted: 18, minimum: 0.5, ties: 'admitted' },
    ],
    [
      'Preselectie op basis van je cv als er meer dan 20 kandidaten zijn. De 10 best gerangschikte kandidaten mogen naar de volgende ronde.',
      { above: 20, admitted: 10 },
    ],
    [
      'Zijn er meer dan vijftien deelnemers, dan gaat er een voorselectie aan vooraf. De acht deelnemers met de hoogste score gaan door. Bij gelijke stand op de achtste plaats gaan allen door.',
      { above: 15, admitted: 8, ties: 'admitted' },
    ],
    [
      'Bij meer dan 40 kandidaten wordt een preselectie georganiseerd. Maximaal 20 kandidaten worden toegelaten tot de schriftelijke proef.',
      { above: 40, admitted: 20 },
    ],
    [
      'Bij meer dan 40 kandidaten wordt een preselectie georganiseerd. De twintig kandidaten met de hoogste score stromen door. Bij gelijke score van de laatst gerangschikte kandidaten worden die allemaal toegelaten.',
      { above: 40, admitted: 20, ties: 'admitted' },
    ],
    [
      'Bij meer dan 40 kandidaten wordt een preselectie georganiseerd. De twintig hoogst gerangschikten worden uitgenodigd. Bij ex aequo beslist het lot.',
      { above: 40, admitted: 20 },
    ],
    [
      'Er wordt een preselectie gehouden zodra er 31 of meer kandidaten zijn. De beste 15 mogen verder.',
      { above: 30, admitted: 15 },
    ],
    [
      "Preselectie (enkel als er minstens 26 kandidaten zijn): de tien beste kandidaten, met ex aequo's, gaan naar de schriftelijke proef.",
      { above: 25, admitted: 10, ties: 'admitted' },
    ],
    [
      'Als het aantal kandidaten hoger ligt dan 30, volgt een preselectie. Enkel de 20 best geplaatsten die minimaal 50 % scoren, nemen deel aan het vervolg.',
      { above: 30, admitted: 20, minimum: 0.5 },
    ],
    [
      'Bij meer dan 35 inschrijvingen selecteren we vooraf op basis van een vragenlijst. De beste 20 gaan door.',
      { above: 35, admitted: 20 },
    ],
  ])('is read from: %s', (text, expected) => {
    const whole = `Selectie\n\n${text}\n\nSchriftelijke proef (50 punten)\n\nMondelinge proef (50 punten)`;
    expect(valueOf(whole)?.preselection).toEqual(expected);
    expect(partsOf(whole)).toEqual(['Schriftelijke proef 50 -', 'Mondelinge proef 50 -']);
  });
});

describe('the time in the reserve', () => {
  it.each([
    [
      'De wervingsreserve geldt twee jaar en kan één keer met een jaar verlengd worden.',
      { months: 24, extendable: true },
    ],
    ['Geslaagden blijven anderhalf jaar in de reserve.', { months: 18 }],
    ['De reserve is zes maanden geldig.', { months: 6 }],
    [
      'Een wervingsreserve wordt aangelegd, geldig voor 3 jaar, tweemaal verlengbaar met 1 jaar.',
      { months: 36, extendable: true },
    ],
    ['De reserve vervalt na twee jaar.', { months: 24 }],
    [
      'Je wordt opgenomen in een bevorderingsreserve. De geldigheidsduur bedraagt 2 jaar en kan niet worden verlengd.',
      { months: 24, extendable: false },
    ],
    ['Une réserve de recrutement valable pendant un an et demi est constituée.', { months: 18 }],
    ['A reserve list remains valid for 18 months and may be extended by 6 months.', { months: 18, extendable: true }],
    ['De reserve blijft een half jaar geldig.', { months: 6 }],
    ['Reserve: 2 jaar (verlengbaar met 1 jaar)', { months: 24, extendable: true }],
    ['Geldigheid wervingsreserve: twee jaar', { months: 24 }],
  ])('is read from: %s', (text, expected) => {
    expect(valueOf(text)?.reserve).toEqual(expected);
  });
});

describe('what is no rule of an examination', () => {
  it.each([
    'Wie geen rijbewijs heeft, mag niet deelnemen aan de mondelinge proef.',
    'Solliciteren voor de schriftelijke proef kan uitsluitend en enkel via de website.',
    'Kandidaten die geen attest binnenbrengen, worden uitgesloten.',
    'Wie minder dan drie jaar ervaring heeft, wordt niet toegelaten tot de schriftelijke proef.',
  ])('makes no part eliminatory: %s', (sentence) => {
    expect(marksOf(TWO + sentence)).toBe('- -');
  });

  it.each([
    'Wie minder dan 25 punten behaalt op de mondelinge proef, valt af.',
    'Wie niet slaagt voor de mondelinge proef, wordt uitgesloten.',
  ])('still makes a part eliminatory: %s', (sentence) => {
    expect(marksOf(TWO + sentence)).toBe('- !');
  });

  it.each([
    'Je bent minstens 18.',
    'Je moet minstens 18 zijn.',
    'Kandidaten zijn minstens 18 op de dag van de schriftelijke proef.',
    'Leeftijd: minstens 18.',
  ])('takes no age for a minimum: %s', (sentence) => {
    expect(minimaOf(TWO + sentence)).toBe('- - | -');
  });

  it.each([
    'Elke proef is eliminerend, behalve wanneer er minder dan vijf kandidaten zijn voor de mondelinge proef.',
    'Elke proef is eliminerend, behalve wanneer minder dan vijf kandidaten deelnemen aan de mondelinge proef.',
    'Behalve als er maar één kandidaat is voor de mondelinge proef, is elke proef eliminerend.',
  ])('leaves no part out for what holds only in some cases: %s', (sentence) => {
    expect(marksOf(TWO + sentence)).toBe('! !');
  });

  it('reads numbered parts with their points in a column, and the minimum below them', () => {
    const text =
      'Selectieprocedure\n\nDeel 1    Schriftelijke proef    40\nDeel 2    Mondelinge proef    60\nWie voor deel 1 minder dan 20 behaalt valt af.\n';
    expect(partsOf(text)).toEqual(['Schriftelijke proef 40 50% !', 'Mondelinge proef 60 -']);
  });
});
