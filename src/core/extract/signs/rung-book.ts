import { foldLabel } from '../../text/fold.ts';
import type { Scale } from '../../model/profile.ts';
import type { LevelStatement } from '../legend/statement.ts';

/** What the document itself says of its rungs: how many there are, and what each is called or coded. */
export interface RungBook {
  /** Length of the scale; absent where no sentence or legend says it. */
  readonly levels?: number;
  /** Rungs by their names, letters and codes, folded. */
  readonly rungs: ReadonlyMap<string, number>;
  /** The scale whose names the lists use, where no legend prints it. */
  readonly family?: Scale;
  /** The scale of rows of pluses or stars, where a legend prints it. */
  readonly signs?: Scale;
}

/**
 * The names and codes of rungs in the sentences and legends of a document.
 *
 * @example rungBook({ isCumulative: false, scale: { levels: 2, labels: ['leerling', 'meester'] } }).rungs.get('meester') // 2
 */
export function rungBook({ levels, scale, codes, signs }: LevelStatement): RungBook {
  const names = codes?.labels ?? scale?.labels ?? [];
  return {
    ...(levels === undefined ? {} : { levels }),
    ...(signs === undefined ? {} : { signs }),
    rungs: new Map([
      ...names.map((name, index): [string, number] => [foldLabel(name), index + 1]),
      ...(codes?.rungs ?? []),
    ]),
  };
}
