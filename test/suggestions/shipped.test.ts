import { describe, expect, it } from 'vitest';
import { organisationKey } from '../../src/core/text/organisation-key.ts';
import { sideOfDictionary, sideOfProfile } from '../../src/core/harmonise/mapping-side.ts';
import { suggestMappings } from '../../src/core/harmonise/suggest-mappings.ts';
import { thesaurusIndex } from '../../src/core/harmonise/thesaurus-index.ts';
import type { MappingSuggestion } from '../../src/core/model/mapping-suggestion.ts';
import { foldLabel } from '../../src/core/text/fold.ts';
import { readCrosswalk, readDictionary, readProfiles, readThesaurus } from '../data/read-data.ts';

// The shipped crosswalk was judged label by label before anything suggested. The thesaurus knows some of its labels.
const index = thesaurusIndex(readThesaurus());
const dictionary = sideOfDictionary(readDictionary('nl'), 'Meetlat');
const ids = new Map(dictionary.competencies.map((one) => [one.label, one.id]));
const suggestions = readProfiles().flatMap(({ profile, file }) =>
  suggestMappings(sideOfProfile(profile, file), dictionary, index),
);
const { mappings } = readCrosswalk();

/** A municipality and its welfare centre share their labels. */
function isOneHouse(one: string, other: string): boolean {
  return organisationKey(one) === organisationKey(other);
}

function suggestedFor(source: string, label: string): readonly MappingSuggestion[] {
  return suggestions.filter(
    ({ from }) => isOneHouse(from.source, source) && foldLabel(from.competency) === foldLabel(label),
  );
}

const ranks = mappings.map(({ from, to, relation }) => {
  const found = suggestedFor(from.source, from.competency);
  const rank = found.findIndex((one) => ids.get(one.to.competency) === to.competency);
  return { from, to, relation, found, rank: rank === -1 ? 99 : rank };
});
const same = ranks.filter(({ relation }) => relation === 'exactMatch' || relation === 'closeMatch');
const wrong = suggestions.filter(
  (one) =>
    one.automatic &&
    !same.some(
      ({ from, to }) =>
        isOneHouse(from.source, one.from.source) &&
        foldLabel(from.competency) === foldLabel(one.from.competency) &&
        to.competency === ids.get(one.to.competency),
    ),
);

if (process.env['npm_lifecycle_event'] === 'suggestions') {
  const share = (of: typeof ranks): string => `${of.filter((one) => one.rank < 3).length} of ${of.length}`;
  const shown = ({ from, to, relation, score, why }: MappingSuggestion): string =>
    `${from.source}: ${from.competency} > ${to.competency} ${relation} ${score} ${why.code}`;
  console.log(
    [
      `shipped crosswalk: ${share(same)} exact and close, ${share(ranks)} of all mappings among the first three`,
      `  preselected ${suggestions.filter((one) => one.automatic).length}, not in the crosswalk:`,
      ...wrong.map((one) => `    ${shown(one)}`),
      '  not among the first three:',
      ...ranks
        .filter((one) => one.rank > 2)
        .map(
          ({ from, to, relation, found }) =>
            `    ${from.competency} > ${to.competency} ${relation}: ${found.map((one) => `${one.to.competency} ${one.score}`).join(', ')}`,
        ),
    ].join('\n'),
  );
}

describe('the shipped crosswalk', () => {
  it('has nearly all its exact and close mappings among the first three suggestions', () => {
    expect(same.filter((one) => one.rank < 3).length / same.length).toBeGreaterThanOrEqual(0.95);
  });

  it('holds every suggestion that is preselected', () => {
    expect(wrong).toEqual([]);
  });
});
