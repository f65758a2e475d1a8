import { describe, expect, it } from 'vitest';
import { calmCapitals } from '../../../src/core/extract/words/calm-capitals.ts';
import { splitWords } from '../../../src/core/extract/gradation/cluster-split.ts';
import { amongCompetencies, conditionOfRow } from '../../../src/core/extract/level/condition-row.ts';
import { isDecision } from '../../../src/core/extract/page/decision.ts';
import { afterDocumentWord } from '../../../src/core/extract/words/document-word.ts';
import { isExplainingLine } from '../../../src/core/extract/words/explaining-line.ts';
import { columnRoleOf } from '../../../src/core/extract/words/header-word.ts';
import { endsLikeCluster, isKnownCompetency } from '../../../src/core/extract/words/known-label.ts';
import { levelHeadingOf } from '../../../src/core/extract/level/level-heading.ts';
import { familyOf, levelNumberOf } from '../../../src/core/extract/words/level-word.ts';
import { isOrganisationLine, organisationPlace } from '../../../src/core/extract/words/organisation-line.ts';
import { isOtherDocument } from '../../../src/core/extract/words/other-document.ts';
import { beforePageNumber, pageNumberOf } from '../../../src/core/extract/page/page-number.ts';
import { mayBePerson } from '../../../src/core/extract/words/person-name.ts';
import { hintIn, isKnowledge, isTautology, kindOfHeading } from '../../../src/core/extract/words/requirement-words.ts';
import { scopeCodesOf, scopeOfCell, scopeOfWords } from '../../../src/core/extract/words/scope-code.ts';
import { sentencesOf } from '../../../src/core/extract/page/sentence-split.ts';
import { isTaskIntro } from '../../../src/core/extract/words/task-intro.ts';
import { withoutGender } from '../../../src/core/extract/facts/title.ts';

describe('names', () => {
  it('in capitals are calmed, abbreviations and small words left as they are', () => {
    expect(calmCapitals('LOKAAL BESTUUR VOORBEELDEGEM')).toBe('Lokaal Bestuur Voorbeeldegem');
    expect(calmCapitals('GEMEENTE EN OCMW SINT-VERZONNEN')).toBe('Gemeente en OCMW Sint-Verzonnen');
    expect(calmCapitals('Stad Voorbeeldegem')).toBe('Stad Voorbeeldegem');
  });

  it.each([
    ['LOKAAL BESTUUR VOORBEELDEGEM', 'VOORBEELDEGEM'],
    ['Voorbeeldegem OCMW', 'Voorbeeldegem'],
    ['Stad en OCMW Voorbeeldegem', 'Voorbeeldegem'],
    ['Gemeente/OCMW Voorbeeldegem', 'Voorbeeldegem'],
    ['Regionaal Ziekenhuis Voorbeeldegem', 'Voorbeeldegem'],
    ["Centre public d'action sociale de Voorbeeldegem", 'Voorbeeldegem'],
    ['Stad als werkgever', undefined],
    ['Gemeente', undefined],
    ['De stad Voorbeeldegem zoekt een boswachter voor het park', undefined],
  ])('of organisations: "%s" names %s', (line, place) => {
    expect(organisationPlace(line)).toBe(place);
    expect(isOrganisationLine(line)).toBe(place !== undefined);
  });

  it('of persons are told from roles', () => {
    expect(mayBePerson('Pol Van den Bedenksel')).toBe(true);
    expect(mayBePerson('Diensthoofd Groen')).toBe(false);
    expect(mayBePerson('het diensthoofd')).toBe(false);
  });

  it('of functions lose the letters that say that all may apply', () => {
    expect(withoutGender('Boswachter (m/v/x)')).toBe('Boswachter');
    expect(withoutGender('Boswachter (park)')).toBe('Boswachter (park)');
  });
});

describe('words for the document', () => {
  it('leave the rest of their line', () => {
    expect(afterDocumentWord('Functiekaart')).toBe('');
    expect(afterDocumentWord('Funcatiekaart')).toBe('');
    expect(afterDocumentWord('Infobundel boswachter')).toBe('boswachter');
    expect(afterDocumentWord('Boswachter')).toBeUndefined();
  });

  it('tell other documents by their first lines', () => {
    expect(isOtherDocument(['Gemeente X', 'Verslag van het overleg'])).toBe(true);
    expect(isOtherDocument(['Functiekaart verslaggever'])).toBe(false);
  });

  it.each([
    ['Pagina 3 van 8', { page: 3, isBare: false }],
    ['- 4 -', { page: 4, isBare: false }],
    ['4/5', { page: 4, isBare: false, of: 5 }],
    ['p. 4/5', { page: 4, isBare: false }],
    ['12', { page: 12, isBare: true }],
    ['Blok 3', undefined],
  ])('"%s" as a page number', (line, expected) => {
    expect(pageNumberOf(line)).toEqual(expected);
  });

  it('part a footer from its page number', () => {
    expect(beforePageNumber('Vastgesteld 01/02/2020 pagina 2 van 4')).toBe('Vastgesteld 01/02/2020');
    expect(beforePageNumber('Boswachter 2')).toBeUndefined();
  });

  it('say when a decision was taken, and nothing else', () => {
    expect(isDecision('Goedgekeurd door de gemeenteraad op 3 maart 2021', false)).toBe(true);
    expect(isDecision('Versie 2, vastgesteld op 01/02/2020', true)).toBe(true);
    expect(isDecision('Versie 2.1 – vastgesteld door de raad op 1 februari 2020', false)).toBe(true);
    expect(isDecision('Versies vaststellen vóór 1 februari 2020', false)).toBe(false);
    expect(isDecision('Beslissingen voorbereiden', false)).toBe(false);
    expect(isDecision('Het verslag van 3 maart 2021 wordt goedgekeurd', false)).toBe(false);
  });
});

describe('words for levels', () => {
  it('are read as numbers, in figures, Roman figures and with their word', () => {
    expect(['1', 'gradatie 2', 'niveau III', '2e niveau', 'B1', 'hoog'].map(levelNumberOf)).toEqual([
      1,
      2,
      3,
      2,
      undefined,
      undefined,
    ]);
  });

  it('name one scale only where all of them belong to it', () => {
    expect(familyOf(['voldoende', 'elementair'])).toEqual(['elementair', 'voldoende', 'grondig']);
    expect(familyOf(['basis'])).toBeUndefined();
    expect(familyOf(['basis', 'detail'])).toBeUndefined();
  });

  it('head what is said of one level', () => {
    expect(levelHeadingOf('Niveau 2: werkt zelfstandig')).toEqual({ level: 2, title: 'werkt zelfstandig' });
    expect(levelHeadingOf('Gradatie III')).toEqual({ level: 3 });
    expect(levelHeadingOf('Niveau A: diploma')).toBeUndefined();
  });
});

describe('words for columns', () => {
  it.each([
    ['Gradatie', 'level'],
    ['Vereist niveau', 'level'],
    ['Gewenst niveau', 'wished'],
    ['Omschrijving niveau', 'level-text'],
    ['Competencie', 'label'],
    ['Cluster', 'cluster'],
    ['Gewicht (1-5)', 'weight'],
    ['Onderwerp', undefined],
  ])('"%s" is over %s', (header, role) => {
    expect(columnRoleOf(header)).toBe(role);
  });
});

describe('words for requirements', () => {
  it.each([
    ['Gedragscompetenties', 'behavioural'],
    ['Technische competenties', 'technical'],
    ['Kennis', 'knowledge'],
    ['Vaardigheden', 'skill'],
    ['Attitudes', 'attitude'],
    ['Kennis en vaardigheden', undefined],
    ['Kerncompetenties', undefined],
  ])('the heading "%s" says the kind %s', (heading, kind) => {
    expect(kindOfHeading(heading)).toBe(kind);
  });

  it('are knowledge where the label says so itself', () => {
    expect(
      ['kennis van bomen', 'Basiskennis snoeien', 'goede kennis van de streek', 'kunnen snoeien'].map(isKnowledge),
    ).toEqual([true, true, true, false]);
  });

  it('hint at a level without stating one', () => {
    expect(['basiskennis snoeien', 'grondige kennis van bomen', 'kennis van bomen'].map(hintIn)).toEqual([
      'basiskennis',
      'grondige kennis',
      undefined,
    ]);
  });

  it('ask nothing where they only say that the requirements hold', () => {
    expect(isTautology('voldoen aan de functiebeschrijving')).toBe(true);
    expect(isTautology('beantwoorden aan het profiel')).toBe(true);
    expect(isTautology('voldoen aan de rijbewijsvereisten')).toBe(false);
    expect(isTautology('functieprofielen kunnen opstellen')).toBe(false);
  });

  it('are conditions in truth where they are a licence, a diploma or a language with its level', () => {
    expect(conditionOfRow('Rijbewijs', 'B', { line: 3 })).toEqual({
      kind: 'licence',
      text: 'Rijbewijs B',
      at: { line: 3 },
    });
    expect(amongCompetencies({ kind: 'licence', text: 'Rijbewijs B' })).toEqual({
      severity: 'info',
      code: 'extract/condition-among-competencies',
      values: { text: 'Rijbewijs B' },
    });
    expect(conditionOfRow('Engels', 'B2', {})).toEqual({ kind: 'language', text: 'Engels B2', at: {} });
    expect(conditionOfRow('Rijbewijs', 'x', {})).toEqual({ kind: 'licence', text: 'Rijbewijs', at: {} });
    expect(conditionOfRow('Engels', 'x', {})).toBeUndefined();
    expect(conditionOfRow('Snoeien', 'B', {})).toBeUndefined();
  });

  it('are names that cards commonly use, or of groups', () => {
    expect([isKnownCompetency('Tekstverwerking (word)'), isKnownCompetency('Bomen vellen')]).toEqual([true, false]);
    expect([endsLikeCluster('Interactief gedrag'), endsLikeCluster('Bomen vellen')]).toEqual([true, false]);
  });

  it('are explained by a list under a line that says so', () => {
    expect(isExplainingLine('Gedragsindicatoren:')).toBe(true);
    expect(isExplainingLine('Gedrag')).toBe(false);
  });
});

describe('words for whom a competency is asked', () => {
  it('are read from legends over what codes commonly mean', () => {
    expect(scopeCodesOf(['KO = kerncompetentie']).get('KO')).toBe('organisation');
    expect(scopeCodesOf(['F = functiegroepcompetentie; S = functiespecifieke competentie']).get('F')).toBe('family');
    expect(scopeCodesOf([]).get('FS')).toBe('position');
  });

  it.each([
    ['KERNCOMPETENTIES', 'organisation'],
    ['Graadcompetenties', 'grade'],
    ['Functiefamiliecompetenties', 'family'],
    ['functie specifieke competentie', 'position'],
    ['specifieke eisen', undefined],
    ['Interactief gedrag', undefined],
  ])('"%s" says %s', (words, scope) => {
    expect(scopeOfWords(words)).toBe(scope);
  });

  it('may be one word in a column of its own', () => {
    expect([scopeOfCell('kern'), scopeOfCell('functie'), scopeOfWords('functie')]).toEqual([
      'organisation',
      'position',
      undefined,
    ]);
  });
});

describe('words of a row that ran together', () => {
  const codes = scopeCodesOf([]);

  it.each([
    ['Bosbeheer | Zagen', { cluster: 'Bosbeheer', code: '', label: 'Zagen', isSure: true }],
    ['Bosbeheer GEN Zagen', { cluster: 'Bosbeheer', code: 'GEN', label: 'Zagen', isSure: true }],
    ['Bosbeheer GEN | Zagen', { cluster: 'Bosbeheer', code: 'GEN', label: 'Zagen', isSure: true }],
    [
      'Omgaan met bomen Tekstverwerking',
      { cluster: 'Omgaan met bomen', code: '', label: 'Tekstverwerking', isSure: true },
    ],
    ['Interactief gedrag Gidsen', { cluster: 'Interactief gedrag', code: '', label: 'Gidsen', isSure: true }],
    ['Bosbeheer Bomen vellen', { cluster: 'Bosbeheer', code: '', label: 'Bomen vellen', isSure: false }],
    ['Bomen vellen', { cluster: '', code: '', label: 'Bomen vellen', isSure: true }],
  ])('"%s" in the first row of a table with clusters', (text, expected) => {
    expect(splitWords(text, codes, 'first')).toEqual(expected);
  });

  it('stay one label in a table without clusters', () => {
    expect(splitWords('Bosbeheer Bomen vellen', codes, 'none').label).toBe('Bosbeheer Bomen vellen');
  });
});

describe('words around tasks', () => {
  it.each([
    ['Dit omvat onder meer de volgende concrete taken:', true],
    ['Concrete taken:', true],
    ['Taken van de boswachter:', true],
    ['This includes the following tasks:', true],
    ['Je zorgt voor:', false],
    ['Taken verdelen over de ploeg', false],
  ])('"%s" only announces them: %s', (line, expected) => {
    expect(isTaskIntro(line)).toBe(expected);
  });

  it('are cut into sentences, abbreviations left whole', () => {
    expect(sentencesOf('Je snoeit o.a. hagen. Je plant bomen, bv. eiken. Klaar?')).toEqual([
      'Je snoeit o.a. hagen.',
      'Je plant bomen, bv. eiken.',
      'Klaar?',
    ]);
  });
});
