import type { Diagnostic } from '../../model/diagnostic.ts';
import { profilesOf, type DocumentReading } from '../../model/document-reading.ts';
import type { FunctionProfile } from '../../model/profile.ts';
import type { Block, RowBlock, SourceText } from '../../model/source-text.ts';
import { withSpaceTables } from '../page/space-table.ts';
import { foldLabel } from '../../text/fold.ts';
import { sectionKindOf, withoutNumbering } from '../words/section-kind.ts';
import { askedTable } from './asked-table.ts';
import { isCompetencyGroup } from './competency-group.ts';
import { filledIn } from './extract-table.ts';
import { joinedProfiles } from './joined-profiles.ts';
import { legendOf } from './extract-sheet.ts';
import { namesFunctions } from './names-functions.ts';
import { ownedProfiles } from './owned-profiles.ts';
import { sheetOf } from './sheet.ts';
import { withoutMargin } from './without-margin.ts';

/** Texts right over a table that may say what it is about. */
const HEADS_OVER = 3;

/** What one table of several functions says. */
interface FunctionsTable {
  readonly rows: readonly RowBlock[];
  readonly profiles: readonly FunctionProfile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads what several functions ask in the tables of a document with text around them: a column or a row per function, or a
 * row per function and competency. A card of one function of its own is not replaced by such a table: it is read without
 * it, and the table is told.
 *
 * @param read Reads what the document says without those tables.
 * @returns Undefined where no table is about two functions or more, by its header or by their names.
 */
export function extractFunctions(
  printed: SourceText,
  read: (source: SourceText) => DocumentReading,
): DocumentReading | undefined {
  // In plain text only blanks hold the columns apart.
  const isPlain = printed.format === 'text';
  const source = isPlain ? { ...printed, blocks: withSpaceTables(printed, printed.blocks) } : printed;
  const named = tablesOf(source.blocks).filter((one) => namesFunctions(withoutMargin(one.rows)));
  if (named.length === 0) return undefined;
  const legend = legendOf(source);
  const groups = groupsOver(named);
  const tables = named.flatMap(({ rows, over }): readonly FunctionsTable[] => {
    const laid = withoutMargin(rows);
    const listed = filledIn({ ...source, blocks: laid });
    const heads = over.map(({ text, at }) => ({ text, at }));
    const asked =
      listed ?? askedTable({ sheet: undefined, heads, pairs: [], rows: sheetOf({ blocks: laid }).rows, legend });
    const profiles = asked === undefined ? [] : 'kind' in asked ? profilesOf(asked) : asked.profiles;
    const areTold = profiles.length > 1 && profiles.every((one) => one.title !== undefined);
    const group = groups.get(rows);
    const own = group === undefined ? profiles : profiles.map((one) => inGroup(one, group));
    return areTold ? [{ rows, profiles: own, diagnostics: asked?.diagnostics ?? [] }] : [];
  });
  if (tables.length === 0) return undefined;
  const rows = new Set<Block>(tables.flatMap((one) => one.rows));
  const places = new Set([...rows].map(({ at }) => at.line));
  const isLeft = (block: Block): boolean => (isPlain ? !places.has(block.at.line) : !rows.has(block));
  const card = read({ ...printed, blocks: printed.blocks.filter(isLeft) });
  const names = new Set(tables.flatMap((one) => one.profiles.map(({ title }) => foldLabel(title ?? ''))));
  const sentences = card.diagnostics.filter((one) => one.code === 'extract/prose-requirement');
  const others = new Set([...names, ...sentences.map(({ values }) => foldLabel(String(values?.['text'] ?? '')))]);
  if (card.profile !== undefined && isOwnCard(card.profile, others))
    return withoutSideTables(card, card.profile, tables);
  const diagnostics = tables.flatMap((one) => one.diagnostics);
  const profiles = joinedProfiles(
    tables.map((one) => one.profiles),
    diagnostics,
  );
  return { file: source.file, kind: 'function-profile', profiles: ownedProfiles(profiles, source), diagnostics };
}

/** A title of several functions together: "Job family X", "Rollen in het team", "Onze functies". */
const SEVERAL =
  '(?:\\p{L}{0,10}famil(?:ie|ies|y|le)|career (?:path|framework|ladder)|loopbaanpad|rollen|roles|r[ôo]les|functies|functions|fonctions|jobs|profielen|profiles|profils|fili[èe]re)';
const OF_SEVERAL = new RegExp(
  `^(?:(?:onze|de|our|the|nos|les|\\p{L}{3,5}) )?${SEVERAL}(?!\\p{L})|(?<!\\p{L})${SEVERAL}$`,
  'iu',
);

/**
 * The text asks competencies itself, or names its function and says what it does or needs; a text about several functions
 * together is of none of them where it gives no level. What has the name of a function is no competency: it was read from the
 * header of one more table of them. Nor is a sentence that tells about the table.
 */
function isOwnCard(
  { title, requirements: read, conditions, resultAreas }: FunctionProfile,
  others: ReadonlySet<string>,
): boolean {
  const requirements = read.filter(({ label, required }) => required !== undefined || !others.has(foldLabel(label)));
  if (title !== undefined && OF_SEVERAL.test(title) && requirements.every((one) => one.required === undefined))
    return false;
  return requirements.length > 0 || (title !== undefined && conditions.length + resultAreas.length > 0);
}

/** What a side table says of the card's own function is of the card; beside a card that asks nothing, it asks the rest. */
function withoutSideTables(
  card: DocumentReading,
  own: FunctionProfile,
  tables: readonly FunctionsTable[],
): DocumentReading {
  const title = foldLabel(own.title ?? '');
  const diagnostics: Diagnostic[] = [];
  const same = tables.map((table) => table.profiles.filter((one) => foldLabel(one.title ?? '') === title));
  const [profile = own] = joinedProfiles([[own], ...same], diagnostics);
  if (profile.requirements.length === 0) {
    const { file, kind } = card;
    const others = joinedProfiles(
      tables.map((one) => one.profiles),
      diagnostics,
    );
    return { file, kind, profiles: [own, ...others], diagnostics: [...card.diagnostics, ...diagnostics] };
  }
  for (const { rows, profiles } of tables) {
    const names = profiles.map((one) => one.title ?? '').filter((one) => foldLabel(one) !== title);
    if (names.length === 0) continue;
    const at = rows[0]?.at;
    diagnostics.push({
      severity: 'warning',
      code: 'table/other-functions',
      values: { functions: names.join(', ') },
      ...(at === undefined ? {} : { at }),
    });
  }
  const told = card.diagnostics.filter((one) => one.code !== 'extract/no-requirements');
  return { ...card, profile, diagnostics: [...told, ...diagnostics] };
}

/** The heading right over each of several tables, or the group over its names, where all differ: the group of what that table asks. */
function groupsOver(tables: readonly TableInText[]): ReadonlyMap<readonly RowBlock[], string> {
  const groups = new Map(
    tables.flatMap(({ rows, over }): readonly (readonly [readonly RowBlock[], string])[] => {
      const corner = rows[0]?.cells[0]?.text.trim() ?? '';
      const heading = over.at(-1)?.kind === 'heading' ? withoutNumbering(over.at(-1)?.text.trim() ?? '') : '';
      // Where every group is a table, its header has the name of the group over the names.
      const text = isCompetencyGroup(corner) && sectionKindOf(corner)?.isGeneral === false ? corner : heading;
      return text === '' || sectionKindOf(text)?.isGeneral === true ? [] : [[rows, text]];
    }),
  );
  const areApart = groups.size > 1 && new Set(groups.values()).size === groups.size;
  return areApart ? groups : new Map();
}

function inGroup(profile: FunctionProfile, cluster: string): FunctionProfile {
  return { ...profile, requirements: profile.requirements.map((one) => ({ ...one, cluster: one.cluster ?? cluster })) };
}

interface TableInText {
  readonly rows: readonly RowBlock[];
  readonly over: readonly Exclude<Block, RowBlock>[];
}

function tablesOf(blocks: readonly Block[]): readonly TableInText[] {
  const tables: { rows: RowBlock[]; over: Exclude<Block, RowBlock>[] }[] = [];
  let over: Exclude<Block, RowBlock>[] = [];
  for (const block of blocks) {
    const last = tables.at(-1);
    if (block.kind !== 'row') over = [...over.slice(1 - HEADS_OVER), block];
    else if (last?.rows[0]?.table === block.table) last.rows.push(block);
    else {
      tables.push({ rows: [block], over });
      over = [];
    }
  }
  return tables;
}
