import { foldLabel } from '../../text/fold.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Dictionary } from '../../model/dictionary.ts';
import { explainedCompetencies } from './dictionary-text.ts';
import { levelGaps } from './level-gaps.ts';
import type { PlacedText } from '../words/organisation.ts';
import { withNamedTables } from './named-tables.ts';
import type { Piece } from '../page/piece.ts';
import type { LevelStatement } from '../legend/statement.ts';

/** A dictionary that a document holds, and the pieces that are left of the document. */
export interface DocumentDictionary {
  readonly dictionary?: Dictionary;
  readonly diagnostics: readonly Diagnostic[];
  readonly rest: readonly Piece[];
}

const TITLE =
  /^(?:het |de )?(?:competentie|vaardigheden|kennis)?(?:gids|woordenboek|wijzer|handboek|bibliotheek|catalogus|lexicon|dictionary)(?![\p{L}])|^competenc(?:y|ies) (?:dictionary|framework|guide)|^(?:dictionnaire|guide) des comp[ée]tences/iu;
const VERSION = /\b(?:versie|version|v\.?) ?(\d{1,4}(?:\.\d{1,3}){0,2})\b/iu;

/** Reads the dictionary in a document, with the same competency twice told as a doubt. */
export function documentDictionary(
  pieces: readonly Piece[],
  texts: readonly PlacedText[],
  statement: LevelStatement,
  organisation: string | undefined,
): DocumentDictionary {
  const parted = withNamedTables(pieces);
  const { competencies, used } = explainedCompetencies(parted);
  if (competencies.length === 0) return { diagnostics: [], rest: pieces };
  const title = texts.find((one) => TITLE.test(one.text.trim()) && one.text.length < 120)?.text.trim();
  const version = texts
    .slice(0, 20)
    .flatMap((one) => VERSION.exec(one.text.slice(0, 200))?.[1] ?? [])
    .at(0);
  const longest = Math.max(...competencies.map((one) => one.levels.length));
  const highest = Math.max(...competencies.flatMap((one) => one.levels.map(({ level }) => level)));
  const isSame = highest === longest && competencies.every((one) => one.levels.length === longest);
  const scale = statement.scale ?? (isSame ? { levels: longest } : undefined);
  const dictionary: Dictionary = {
    ...(title === undefined ? {} : { title }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(version === undefined ? {} : { version }),
    ...(scale === undefined ? {} : { scales: [scale] }),
    // The title of the document stands above all of them, and parts none from the others.
    competencies: competencies.map(({ cluster, ...one }) =>
      cluster === undefined || cluster.trim() === title ? one : { ...one, cluster },
    ),
  };
  const diagnostics = [...duplicates(dictionary), ...levelGaps(dictionary.competencies)];
  return { dictionary, diagnostics, rest: parted.filter((piece) => !used.has(piece)) };
}

function duplicates(dictionary: Dictionary): readonly Diagnostic[] {
  const first = new Map<string, Dictionary['competencies'][number]>();
  return dictionary.competencies.flatMap((one): readonly Diagnostic[] => {
    const earlier = first.get(foldLabel(one.label));
    if (earlier === undefined) {
      first.set(foldLabel(one.label), one);
      return [];
    }
    const places = {
      ...(one.at === undefined ? {} : { at: one.at }),
      ...(earlier.at === undefined ? {} : { other: earlier.at }),
    };
    return [{ severity: 'warning', code: 'extract/duplicate-competency', values: { label: one.label }, ...places }];
  });
}
