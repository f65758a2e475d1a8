import { foldLabel } from '../../text/fold.ts';
import type { CompetencyKind, Requirement, Scale, Scope } from '../../model/profile.ts';
import { columnSenseOf } from '../words/column-sense.ts';
import { withoutFootnote } from '../words/footnote.ts';
import type { CompetencyRow } from '../gradation/read-table.ts';
import type { GroupLevel } from '../words/group-level.ts';
import { isKnowledge, kindOfHeading } from '../words/requirement-words.ts';
import { numberingOf, sectionKindOf, withoutNumbering } from '../words/section-kind.ts';
import { scopeOfCell, scopeOfWords, type ScopeCodes } from '../words/scope-code.ts';

/** What headings say about the competencies below them. */
export interface RequirementContext {
  readonly kind?: CompetencyKind;
  readonly scope?: Scope;
  /** The group, as printed. */
  readonly cluster?: string;
  /** The scale whose rungs the document names. */
  readonly scale?: Scale;
  /** A level that the heading gives to all below it. */
  readonly level?: number;
  /** That level by the letter or name of its rung, where its number is to be found yet. */
  readonly levelWord?: string;
  /** The scale of that level. */
  readonly levelScale?: Scale;
  /** The heading says that all below it must be met, or is only wished for. */
  readonly must?: boolean;
}

const NEEDED =
  /^(?:noodzakelijk|noodzakelijke (?:competenties|vereisten)|vereist|verplicht|must have|must haves|essentieel|essential|essential criteria|indispensable|onmisbaar)$/u;
const WISHED =
  /^(?:(?:dit is |dat is )?(?:mooi|leuk) meegenomen|pluspunt(?:en)?|(?:extra |jouw |je )?troeven|nice to have|gewenst|wenselijk|wenselijke competenties|desirable|desirable criteria|souhaite|atouts?|bonuspunten)$/u;

/** Whether a heading says that what stands below it must be met (true) or is only wished for (false). */
export function mustOf(heading: string): boolean | undefined {
  const folded = foldLabel(heading.slice(0, 80));
  if (NEEDED.test(folded)) return true;
  return WISHED.test(folded) ? false : undefined;
}

/** The context below a heading, what it leaves open taken from the heading above. */
export function belowHeading(heading: string, above: RequirementContext, isGeneral: boolean): RequirementContext {
  const kind = kindOfHeading(heading) ?? above.kind;
  const scope = scopeOfWords(heading) ?? above.scope;
  const must = mustOf(heading) ?? above.must;
  // A letter alone may be the name that a card gives its group.
  const named = /\d/u.test(numberingOf(heading) ?? '') ? withoutNumbering(heading) : heading;
  const cluster = isGeneral || mustOf(heading) !== undefined ? above.cluster : named;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(scope === undefined ? {} : { scope }),
    ...(cluster === undefined ? {} : { cluster }),
    ...(above.scale === undefined ? {} : { scale: above.scale }),
    ...(must === undefined ? {} : { must }),
  };
}

/** The context below the heading of a group with a level of its own; a heading that is nothing else keeps the group. */
export function belowGroup(
  { name, level, rung }: GroupLevel,
  above: RequirementContext,
  isGeneral = false,
): RequirementContext {
  const isPlain = isGeneral || (name !== undefined && sectionKindOf(name)?.isGeneral === true);
  return {
    ...(name === undefined ? withoutLevel(above) : belowHeading(name, above, isPlain)),
    ...(level === undefined ? {} : { level }),
    ...(rung === undefined ? {} : { levelWord: rung }),
  };
}

/** The context of a list that the level over another says nothing of. */
export function withoutLevel({
  level: _,
  levelWord: __,
  levelScale: ___,
  ...context
}: RequirementContext): RequirementContext {
  return context;
}

/** Under a heading about behaviour, a group may say that it is about knowledge or technique instead; and the other way. */
function contrary(kind: CompetencyKind | undefined, cluster: string | undefined): CompetencyKind | undefined {
  const own = kind === undefined || cluster === undefined ? undefined : kindOfHeading(cluster);
  if (kind === 'technical' || kind === 'knowledge') return own === 'behavioural' ? own : undefined;
  return kind === 'behavioural' && (own === 'technical' || own === 'knowledge') ? own : undefined;
}

/** Competencies for who leads, and not those of a person that a column is about. */
const LEADING = /^leidinggevende (?:competenties|vaardigheden)$/iu;

/** "Competenties van de functiefamilie 'Opvang'": a name between quotation marks at the end. */
const QUOTED_TAIL = / [‘'"“„«][^‘’'"“”„«»]{1,60}[’'"”»]$/u;

/** The header over the labels, where it names a group and not just what a table of competencies holds. */
function groupOf(labelHeader: string | undefined): string | undefined {
  const sense = labelHeader === undefined ? undefined : sectionKindOf(labelHeader.replace(QUOTED_TAIL, ''));
  // "Competency" over the labels names no group; "Technical competencies" does.
  const isPlain =
    labelHeader !== undefined &&
    columnSenseOf(labelHeader) === 'label' &&
    !LEADING.test(labelHeader) &&
    kindOfHeading(labelHeader) === undefined &&
    scopeOfWords(labelHeader) === undefined;
  if (isPlain) return undefined;
  return sense?.kind === 'requirements' && !sense.isGeneral ? labelHeader : undefined;
}

/** "Kerncompetentie" in a column for the kind names the group too; "gedrag" does not. */
function groupOfKind(kindText = ''): string | undefined {
  const sense = sectionKindOf(kindText);
  return sense?.kind === 'requirements' && !sense.isGeneral && kindText.includes('ompet') ? kindText : undefined;
}

/** A row of a table as a requirement, with what its cluster, code and headings say about it. */
export function requirementOfRow(
  row: CompetencyRow,
  context: RequirementContext,
  codes: ScopeCodes,
  labelHeader?: string,
): Requirement {
  const kind =
    (isKnowledge(row.label) ? 'knowledge' : undefined) ??
    kindOfHeading(row.kindText ?? '') ??
    contrary(context.kind, row.cluster) ??
    context.kind ??
    (row.cluster === undefined ? undefined : kindOfHeading(row.cluster)) ??
    kindOfHeading(labelHeader ?? '');
  const scope =
    codes.get(row.code ?? '') ??
    scopeOfCell(row.code ?? '') ??
    scopeOfCell(row.kindText ?? '') ??
    scopeOfWords(row.cluster ?? '') ??
    context.scope ??
    scopeOfWords(labelHeader ?? '');
  const cluster = row.cluster ?? context.cluster ?? groupOf(labelHeader) ?? groupOfKind(row.kindText);
  // A row that says something of its own level takes none from the heading.
  const isSilent = row.possible === undefined && row.requiredLabel === undefined;
  const required = row.required ?? (isSilent ? context.level : undefined);
  return {
    label: withoutFootnote(row.label),
    ...(cluster === undefined ? {} : { cluster }),
    ...(kind === undefined ? {} : { kind }),
    ...(scope === undefined ? {} : { scope }),
    ...(row.code === undefined ? {} : { scopeCode: row.code }),
    ...(required === undefined ? {} : { required }),
    ...(row.possible === undefined ? {} : { requiredPossible: row.possible }),
    ...(row.wished === undefined ? {} : { wished: row.wished }),
    ...(row.requiredLabel === undefined ? {} : { requiredLabel: row.requiredLabel }),
    ...(row.scale === undefined ? {} : { scale: row.scale }),
    ...(row.levelText === undefined ? {} : { levelText: row.levelText }),
    ...(row.definition === undefined ? {} : { definition: row.definition }),
    ...(row.byTask === undefined ? {} : { byTask: row.byTask }),
    ...(row.weight === undefined ? {} : { weight: row.weight }),
    ...((row.must ?? context.must) === undefined ? {} : { must: row.must ?? context.must === true }),
    at: row.at,
  };
}
