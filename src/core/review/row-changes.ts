import type { CorrectionAct } from '../model/correction.ts';
import type { Requirement, Scale } from '../model/profile.ts';

type ActOf<K extends CorrectionAct['kind']> = Extract<CorrectionAct, { readonly kind: K }>;

/** What is settled of one row, one act of each sort at most; absent: as it was read. */
export interface RowActs {
  readonly level?: ActOf<'level'>;
  readonly scale?: ActOf<'scale'>;
  readonly cluster?: ActOf<'cluster'>;
}

/**
 * A row with its gradation, scale and cluster as they were settled.
 *
 * Where the gradation becomes another, what the document says of the old one goes: its word, its text and its levels by
 * task, and a wish that is no longer above what is asked. Everything else stays as it was read.
 *
 * @returns The same object where nothing is settled.
 * @example changedRow({ label: 'Inzet', required: 2 }, { level: { kind: 'level', required: 3 } }) // required: 3
 */
export function changedRow(row: Requirement, { level, scale, cluster }: RowActs): Requirement {
  const levelled = level === undefined ? row : withLevel(row, level);
  const scaled = scale === undefined ? levelled : withScale(levelled, scale);
  return cluster === undefined ? scaled : withCluster(scaled, cluster);
}

/**
 * Whether a row asks more than its scale has.
 *
 * @returns False where the length of its scale is not printed.
 * @example isAboveScale({ label: 'Inzet', required: 4, scale: { levels: 3 } }) // true
 */
export function isAboveScale({ required = 0, requiredPossible = 0, wished = 0, scale }: Requirement): boolean {
  return scale !== undefined && Math.max(required, requiredPossible, wished) > scale.levels;
}

/**
 * Whether an act splits a row into competencies of which one asks more than a scale has.
 *
 * @param scale Absent: its length is not printed, and nothing is above it.
 * @example isSplitAboveScale({ kind: 'split', labels: ['In', 'Zet'], levels: [{ required: 4 }, {}] }, { levels: 3 }) // true
 */
export function isSplitAboveScale(act: CorrectionAct, scale: Scale | undefined): boolean {
  if (act.kind !== 'split' || scale === undefined) return false;
  return act.levels?.some((one) => isAboveScale({ label: '', ...one, scale })) === true;
}

/**
 * One row of several: the first, with what it does not state itself taken from the next that does.
 *
 * A gradation goes together with its word and its scale, so that no row gets a level on another row's scale; where the
 * first states one it stays, whatever the others say. Texts are put behind each other: no word of the document is lost.
 *
 * @param others In the order in which they are printed.
 * @example joinedRow({ label: 'Kennis van' }, [{ label: 'wetten', required: 2 }]).required // 2
 */
export function joinedRow(row: Requirement, others: readonly Requirement[]): Requirement {
  const parts = [row, ...others];
  const level = parts.find((one) => one.required !== undefined || one.requiredPossible !== undefined);
  const { scale } = level ?? parts.find((one) => one.scale !== undefined) ?? row;
  const [levelText, definition] = [textOf(parts, 'levelText'), textOf(parts, 'definition')];
  return {
    ...parts
      .toReversed()
      .map(besideLevel)
      .reduce((all, one) => ({ ...all, ...one }), {}),
    label: row.label,
    ...(row.cluster === undefined ? {} : { cluster: row.cluster }),
    ...(row.at === undefined ? {} : { at: row.at }),
    ...(level === undefined ? {} : levelOf(level)),
    ...(scale === undefined ? {} : { scale }),
    ...(levelText === undefined ? {} : { levelText }),
    ...(definition === undefined ? {} : { definition }),
  };
}

function textOf(parts: readonly Requirement[], field: 'levelText' | 'definition'): string | undefined {
  const texts = parts.map((one) => one[field]).filter((text) => text !== undefined);
  return texts.length === 0 ? undefined : texts.join(' ');
}

/** What a row says beside its name, its place, its heading and its gradation. */
function besideLevel({ kind, scope, scopeCode, hint, weight, must }: Requirement): Partial<Requirement> {
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(scope === undefined ? {} : { scope }),
    ...(scopeCode === undefined ? {} : { scopeCode }),
    ...(hint === undefined ? {} : { hint }),
    ...(weight === undefined ? {} : { weight }),
    ...(must === undefined ? {} : { must }),
  };
}

function levelOf({ required, requiredPossible, requiredLabel, wished, byTask }: Requirement): Partial<Requirement> {
  return {
    ...(required === undefined ? {} : { required }),
    ...(requiredPossible === undefined ? {} : { requiredPossible }),
    ...(requiredLabel === undefined ? {} : { requiredLabel }),
    ...(wished === undefined ? {} : { wished }),
    ...(byTask === undefined ? {} : { byTask }),
  };
}

function withLevel(row: Requirement, { required, requiredPossible }: ActOf<'level'>): Requirement {
  // Twice the same level is one certain level.
  const possible = requiredPossible === required ? undefined : requiredPossible;
  if (row.required === required && row.requiredPossible === possible) return row;
  const { requiredLabel, wished, levelText, byTask } = row;
  // Where no gradation was read, no text of the row tells another one than the person settled.
  const isOther = row.required !== required && (row.required !== undefined || row.requiredPossible !== undefined);
  const isWished = wished !== undefined && required !== undefined && wished > (possible ?? required);
  return {
    ...withoutLevel(row),
    ...(required === undefined ? {} : { required }),
    ...(possible === undefined ? {} : { requiredPossible: possible }),
    ...(requiredLabel === undefined || required !== row.required ? {} : { requiredLabel }),
    ...(isWished ? { wished } : {}),
    ...(levelText === undefined || isOther ? {} : { levelText }),
    ...(byTask === undefined || isOther ? {} : { byTask }),
  };
}

function withScale(row: Requirement, { scale }: ActOf<'scale'>): Requirement {
  return { ...withoutScale(row), ...(scale === undefined ? {} : { scale }) };
}

function withCluster(row: Requirement, { cluster }: ActOf<'cluster'>): Requirement {
  return { ...withoutCluster(row), ...(cluster === undefined ? {} : { cluster }) };
}

function withoutLevel({
  required: _required,
  requiredPossible: _possible,
  requiredLabel: _word,
  wished: _wished,
  levelText: _text,
  byTask: _byTask,
  ...rest
}: Requirement): Requirement {
  return rest;
}

function withoutScale({ scale: _scale, ...rest }: Requirement): Requirement {
  return rest;
}

function withoutCluster({ cluster: _cluster, ...rest }: Requirement): Requirement {
  return rest;
}
