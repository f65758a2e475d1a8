import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { loadTexts } from '../../../src/i18n/language.ts';
import type { MatchAnalysis } from '../../../src/core/model/analysis.ts';
import type { Corpus } from '../../../src/core/model/corpus.ts';
import { developmentOf, gapRows, isFlat, narrowingOf, rankingOf, strengthsOf } from '../../../src/ui/view/me-result.ts';
import { findingSentence, mustSentence } from '../../../src/ui/view/me-sentence.ts';
import { assessment, corpus, profile, requirement, requirements } from '../../build.ts';

type Rated = Parameters<typeof assessment>[0];
type Asked = Parameters<typeof requirements>[0];

function corpusOf(rated: Rated, ...asked: readonly Asked[]): Corpus {
  return corpus({
    profiles: asked.map((one, index) =>
      profile({
        title: `Functie ${String(index + 1)}`,
        organisation: 'Voorbeeldegem',
        requirements: requirements(one),
      }),
    ),
    assessments: [assessment(rated, { dictionary: 'Voorbeeldegem' })],
  });
}

function matchOf(rated: Rated, asked: Asked): MatchAnalysis {
  const [match] = analyse(corpusOf(rated, asked)).matches;
  if (match === undefined) throw new Error('one match');
  return match;
}

const ASKED: Asked = { Netwerken: 3, Inzet: 2, Orde: 2, Kassa: 1, Talen: 3 };

beforeAll(() => loadTexts('me'));

describe('the result of a self-assessment', () => {
  it('says on how many of the rated competencies one is at level, and the largest distance', () => {
    const match = matchOf({ Netwerken: 1, Inzet: 3, Orde: 2, Kassa: 0 }, ASKED);
    expect(findingSentence(match)).toBe(
      'Je zit op niveau voor 2 van 4 beoordeelde competenties; grootste afstand: Netwerken, 2 niveaus',
    );
  });

  it('counts distances that are equally large rather than naming one of them', () => {
    const match = matchOf({ Netwerken: 2, Inzet: 1, Orde: 2 }, ASKED);
    expect(findingSentence(match)).toBe(
      'Je zit op niveau voor 1 van 3 beoordeelde competenties; grootste afstand: 1 niveau, voor 2 competenties',
    );
  });

  it('names no distance where there is none, and no level where nothing was rated', () => {
    expect(findingSentence(matchOf({ Inzet: 2, Orde: 3 }, ASKED))).toBe(
      'Je zit op niveau voor alle 2 beoordeelde competenties',
    );
    expect(findingSentence(matchOf({ Inzet: '?', Orde: 'nvt' }, ASKED))).toBe(
      'Je beoordeelde nog geen enkele competentie met een niveau',
    );
  });

  it('does not call a distance what the card leaves open', () => {
    expect(findingSentence(matchOf({ Inzet: 2, Orde: 2 }, { Inzet: undefined, Orde: 2 }))).toBe(
      'Je zit zeker op niveau voor 1 van 2 beoordeelde competenties; voor 1 hangt dat af van een niveau dat de kaart openlaat',
    );
  });

  it('puts the largest gap first and what was not rated last, with words for each', () => {
    const rows = gapRows(matchOf({ Netwerken: 1, Inzet: 3, Orde: 2, Kassa: 0, Talen: 'nvt' }, ASKED).requirements);
    expect(rows.map((row) => [row.label, row.words])).toEqual([
      ['Netwerken', '2 niveaus te gaan'],
      ['Kassa', '1 niveau te gaan'],
      ['Orde', 'op niveau'],
      ['Inzet', '1 meer dan gevraagd'],
      ['Talen', 'niet van toepassing'],
    ]);
    expect(rows.at(-1)).not.toHaveProperty('held');
  });

  it('keeps a level that the card leaves open as a range', () => {
    const [row] = gapRows(matchOf({ Inzet: 2 }, { Inzet: undefined }).requirements);
    expect(row).toMatchObject({ required: 1, requiredPossible: 3, held: 2, words: 'hangt af van de kaart' });
  });

  it('puts a necessary competency before a larger gap', () => {
    const all = corpus({
      profiles: [
        profile({
          organisation: 'Voorbeeldegem',
          requirements: [
            requirement('Netwerken', 3, { scale: { levels: 3 } }),
            requirement('Rijbewijs', 1, { scale: { levels: 3 }, must: true }),
          ],
        }),
      ],
      assessments: [assessment({ Netwerken: 1, Rijbewijs: 0 }, { dictionary: 'Voorbeeldegem' })],
    });
    const [first] = gapRows(analyse(all).matches[0]?.requirements ?? []);
    expect(first?.label).toBe('Rijbewijs (noodzakelijk)');
  });

  it('lists strengths with the most above first', () => {
    const match = matchOf({ Kassa: 3, Inzet: 3, Orde: 2, Netwerken: 1 }, ASKED);
    expect(strengthsOf(match).map((one) => [one.label, one.surplus])).toEqual([
      ['Kassa', 2],
      ['Inzet', 1],
      ['Orde', 0],
    ]);
  });

  it('names the unrated competencies with most crosses first', () => {
    const match = matchOf({ Inzet: 2 }, ASKED);
    expect(narrowingOf(match).map((one) => one.label)).toEqual(['Netwerken', 'Talen', 'Orde', 'Kassa']);
  });

  it('notices when everything was rated alike, but not in a few answers', () => {
    const asked: Asked = { A: 1, B: 2, C: 3, D: 1, E: 2 };
    expect(isFlat(matchOf({ A: 2, B: 2, C: 2, D: 2, E: 2 }, asked))).toBe(true);
    expect(isFlat(matchOf({ A: 2, B: 2, C: 2, D: 2, E: 3 }, asked))).toBe(false);
    expect(isFlat(matchOf({ A: 2, B: 2, C: 2, D: 2 }, asked))).toBe(false);
  });
});

describe('the ranking of functions for one person', () => {
  it('goes by what is certain, and starts a new tier only where that is certain', () => {
    const all = corpusOf({ Inzet: 3, Orde: 1 }, { Inzet: 3 }, { Orde: 2 }, { Inzet: 2, Kassa: 2 }, { Orde: 3 });
    const ranked = rankingOf(analyse(all).matches, all, undefined);
    // 100 %; 50 to 100 %; 50 %; 33 %.
    expect(ranked.map((one) => [one.label, one.tier])).toEqual([
      ['Functie 1', 0],
      ['Functie 3', 0],
      ['Functie 2', 0],
      ['Functie 4', 1],
    ]);
  });

  it('leaves out a function that asks nothing and marks the chosen one', () => {
    const all = corpusOf({ Inzet: 3 }, { Inzet: 3 }, {});
    const ranked = rankingOf(analyse(all).matches, all, all.profiles[0]?.id);
    expect(ranked).toHaveLength(1);
    expect(ranked[0]).toMatchObject({ own: true, sub: 'Voorbeeldegem · jouw keuze' });
  });

  it('names what is necessary and missed where that is short, and counts it where it is not', () => {
    const must = (...labels: readonly string[]): MatchAnalysis => {
      const found = matchOf({ Netwerken: 1, Inzet: 1, Orde: 1 }, ASKED);
      return {
        ...found,
        requirements: found.requirements.map((one) => ({ ...one, must: labels.includes(one.label) })),
      };
    };
    expect(mustSentence(must('Kassa'))).toBeUndefined();
    expect(mustSentence(must('Orde', 'Netwerken'))).toBe(
      'Nog niet gehaald en noodzakelijk voor deze functie: Netwerken en Orde',
    );
    expect(mustSentence(must('Orde', 'Inzet', 'Netwerken'))).toBe(
      '3 competenties die de kaart noodzakelijk noemt, haal je nog niet',
    );
  });

  it('shows a wished level as development, and counts it nowhere', () => {
    const scale = { levels: 3 };
    const asked = [requirement('Inzet', 2, { scale, wished: 3 }), requirement('Orde', 1, { scale, wished: 2 })];
    const all = corpus({
      profiles: [profile({ organisation: 'Voorbeeldegem', requirements: asked })],
      assessments: [assessment({ Inzet: 2, Orde: 2 })],
    });
    const [match] = analyse(all).matches;
    if (match === undefined) throw new Error('one match');
    expect(match.match).toEqual({ low: 1, high: 1 });
    expect(developmentOf(match).map((one) => [one.label, one.wished])).toEqual([
      ['Inzet', 3],
      ['Orde', 2],
    ]);
    expect(gapRows(match.requirements).map((row) => row.wished)).toEqual([3, 2]);
  });
});
