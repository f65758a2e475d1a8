import type { Corpus } from '../model/corpus.ts';
import type { FoundCompetency, Harmonised, OwnScale } from '../model/harmonised.ts';
import { levelAligner } from './align-level.ts';
import { cardOfProfile } from './card-of-profile.ts';
import { competencyClasses, rememberedClasses } from './competency-classes.ts';
import { competencyNodes, type CompetencyNode } from './competency-nodes.ts';
import { sourceOfProfile } from './competency-source.ts';
import { editionStandings } from './entry-standing.ts';
import { nodeFinder } from './find-competencies.ts';
import { mappingClasses } from './mapping-classes.ts';
import { newestEditions } from './newest-editions.ts';
import { scaleLengths } from './scale-lengths.ts';

/** What stays the same whatever is settled of the links of a corpus: only its mappings are still to be given. */
export type Harmoniser = (mappings: Corpus['mappings']) => Harmonised;

/**
 * Cards, dictionaries and mappings of a corpus as one vocabulary of competency classes.
 *
 * Within one organisation equal labels are one competency; across organisations only confirmed exact and close
 * mappings make them one, and similar words never do. Nothing is dropped: what cannot be settled stays apart, is
 * linked as a possibility, and has a diagnostic.
 *
 * @see scoring.md, "Different scales" and "Different dictionaries: the crosswalk".
 * @example harmonise(EMPTY_CORPUS).classes // []
 */
export function harmonise(corpus: Corpus): Harmonised {
  return harmoniser(corpus)(corpus.mappings);
}

/**
 * A corpus that is harmonised under other mappings time and again: what does not depend on them is worked out once.
 *
 * @returns The same as `harmonise` of the corpus with those mappings.
 * @example harmoniser(corpus)([]).links // []
 */
export function harmoniser(corpus: Corpus): Harmoniser {
  const named = competencyNodes(corpus);
  const { nodes } = named;
  const finder = nodeFinder(named, corpus.dictionaries);
  const lengths = scaleLengths(named);
  const newest = newestEditions(corpus.dictionaries);
  const classOfNodes = rememberedClasses(nodes, lengths, newest);
  const aligner = levelAligner(corpus.settings.alignments ?? [], finder.sourcesOf);
  const nodeLevels = nodes.map((node) => lengths.ofNode(node).levels);
  return (mappings) => {
    const joined = mappingClasses(mappings, nodes, finder);
    const { classes, classOf, links } = competencyClasses(nodes, joined, classOfNodes);
    const cards = corpus.profiles.map((record) => {
      const source = sourceOfProfile(record).key;
      const placed = record.value.requirements.flatMap((requirement) => {
        const place = named.byLabel(source, requirement.label) ?? -1;
        const node = nodes[place];
        const position = classOf[place];
        if (node === undefined || position === undefined) return [];
        return [{ requirement, position, length: lengths.ofRequirement(node, requirement), source }];
      });
      return cardOfProfile(record, placed, aligner.align);
    });
    const foundAt = (place: number): readonly FoundCompetency[] => {
      const position = classOf[place];
      const levels = nodeLevels[place];
      const source = nodes[place]?.source.key;
      return position === undefined || levels === undefined || source === undefined
        ? []
        : [{ position, levels, source }];
    };
    return {
      classes,
      cards: cards.map((one) => one.card),
      links,
      align: aligner.align,
      find: (competency, source) => finder.meant(competency, source).flatMap(foundAt),
      sourcesOf: finder.sourcesOf,
      scalesOf: scalesByClass(() => [
        ...cards.flatMap(({ card }) => card.asks),
        ...nodes.flatMap((_, place) => foundAt(place)),
      ]),
      standing: editionStandings(corpus.dictionaries, newest, nodesByClass(nodes, classOf)),
      diagnostics: [
        ...named.diagnostics,
        ...lengths.diagnostics,
        ...joined.diagnostics,
        ...aligner.diagnostics,
        ...cards.flatMap((one) => one.diagnostics),
      ],
    };
  };
}

/** Gathered when it is first asked: most corpora hold no rating that names its edition. */
function nodesByClass(
  nodes: readonly CompetencyNode[],
  classOf: readonly number[],
): (position: number) => readonly CompetencyNode[] {
  let known: Map<number, CompetencyNode[]> | undefined;
  return (position) => {
    if (known === undefined) {
      known = new Map();
      for (const [place, node] of nodes.entries()) {
        const group = known.get(classOf[place] ?? -1);
        if (group === undefined) known.set(classOf[place] ?? -1, [node]);
        else group.push(node);
      }
    }
    return known.get(position) ?? [];
  };
}

/** Gathered when it is first asked: most corpora hold no trainings. */
function scalesByClass(stated: () => readonly FoundCompetency[]): (position: number) => readonly OwnScale[] {
  let known: Map<number, OwnScale[]> | undefined;
  return (position) => {
    if (known === undefined) {
      known = new Map();
      for (const { position: place, levels, source } of stated()) {
        const scales = known.get(place) ?? [];
        known.set(place, scales);
        if (!scales.some((one) => one.levels === levels && one.source === source)) scales.push({ levels, source });
      }
    }
    return known.get(position) ?? [];
  };
}
