import * as v from 'valibot';
import { placeSchema, type Place } from './place.ts';

/** What kind of competency a document's own heading (or the label itself: "kennis van ...") says it is. */
export type CompetencyKind = 'behavioural' | 'technical' | 'knowledge' | 'skill' | 'attitude';
/** For whom it is asked: everyone, a grade, a function family or this position alone. */
export type Scope = 'organisation' | 'grade' | 'family' | 'position';

/** An ordered list of gradations. `levels` is its length; `labels`, lowest first, where the document prints them. */
export interface Scale {
  readonly levels: number;
  readonly labels?: readonly string[];
}

/**
 * One competency that a function asks.
 *
 * `label` and `cluster` are as printed. `required` absent: the document states no gradation; `requiredPossible` is a
 * higher reading that a doubtful cell also allows. `scale` absent: its length is not printed.
 */
export interface Requirement {
  readonly label: string;
  readonly cluster?: string;
  readonly kind?: CompetencyKind;
  readonly scope?: Scope;
  /** GEN, FG, FS or another code, as printed. */
  readonly scopeCode?: string;
  readonly required?: number;
  readonly requiredPossible?: number;
  /** A level above the required one that is wished for, not asked. */
  readonly wished?: number;
  /** The gradation as the document writes it, where that is not the number itself. */
  readonly requiredLabel?: string;
  readonly scale?: Scale;
  readonly levelText?: string;
  /** What the document says the competency is, apart from its level. */
  readonly definition?: string;
  /** Level by core task, where a matrix prints them; `required` is the highest. */
  readonly byTask?: readonly TaskLevel[];
  /** A word that hints at a gradation without stating one ("basiskennis"). */
  readonly hint?: string;
  /** Relative weight, 1 where absent; whole hundredths. */
  readonly weight?: number;
  readonly must?: boolean;
  readonly at?: Place;
}

/** The level of one competency that one core task asks. */
export interface TaskLevel {
  readonly task: string;
  readonly level: number;
}

export interface Task {
  readonly text: string;
  /** A phase or group within its result area, as printed. */
  readonly group?: string;
  readonly at?: Place;
}

export interface ResultArea {
  readonly title: string;
  /** What stands between the title and the tasks. */
  readonly purpose?: string;
  readonly tasks: readonly Task[];
  readonly at?: Place;
}

export interface Condition {
  readonly kind: 'diploma' | 'licence' | 'language' | 'conduct' | 'health' | 'other';
  readonly text: string;
  readonly at?: Place;
}

/** One pay scale for one period. `steps[i]` is the gross amount at `stepLabels[i]` (or i) years of seniority. */
export interface PayScale {
  readonly name: string;
  readonly period: 'month' | 'year';
  readonly currency: string;
  readonly index?: number;
  readonly steps: readonly number[];
  /** Seniority of each step in years, where it is not 0, 1, 2 ... */
  readonly seniority?: readonly number[];
  readonly at?: Place;
}

export interface Preselection {
  readonly above?: number;
  readonly admitted?: number;
  readonly minimum?: number;
  readonly ties?: 'admitted';
}

/** One part of a selection procedure. `minimum` is a share of the points, 0 to 1; a part judged in words has `verdict`. */
export interface SelectionPart {
  readonly name: string;
  readonly points?: number;
  readonly minimum?: number;
  readonly verdict?: string;
  readonly eliminatory?: boolean;
  readonly at?: Place;
}

export interface SelectionProcedure {
  readonly preselection?: Preselection;
  readonly parts: readonly SelectionPart[];
  /** Share of all points together, 0 to 1. */
  readonly overallMinimum?: number;
  readonly reserve?: { readonly months?: number; readonly extendable?: boolean };
}

/** What one function asks, as its document states it. Unknown is absent. */
export interface FunctionProfile {
  readonly title?: string;
  readonly organisation?: string;
  readonly department?: string;
  readonly service?: string;
  readonly grade?: string;
  readonly functionFamily?: string;
  readonly functionalCareer?: string;
  readonly purpose?: string;
  /** Purpose of the department or service, where the document states that instead. */
  readonly entityPurpose?: string;
  readonly placeInOrganisation?: string;
  readonly decision?: string;
  /** The document says that a higher gradation implies the lower ones. */
  readonly cumulative?: boolean;
  readonly resultAreas: readonly ResultArea[];
  readonly requirements: readonly Requirement[];
  readonly conditions: readonly Condition[];
  readonly payScales: readonly PayScale[];
  readonly selection?: SelectionProcedure;
}

const gradation = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99));
const levelCount = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

export const kindSchema: v.GenericSchema<unknown, CompetencyKind> = v.picklist([
  'behavioural',
  'technical',
  'knowledge',
  'skill',
  'attitude',
]);

export const scaleSchema: v.GenericSchema<unknown, Scale> = v.object({
  levels: levelCount,
  labels: v.exactOptional(v.array(v.string())),
});

export const requirementSchema: v.GenericSchema<unknown, Requirement> = v.object({
  label: v.pipe(v.string(), v.minLength(1)),
  cluster: v.exactOptional(v.string()),
  kind: v.exactOptional(kindSchema),
  scope: v.exactOptional(v.picklist(['organisation', 'grade', 'family', 'position'])),
  scopeCode: v.exactOptional(v.string()),
  required: v.exactOptional(gradation),
  requiredPossible: v.exactOptional(gradation),
  wished: v.exactOptional(gradation),
  requiredLabel: v.exactOptional(v.string()),
  scale: v.exactOptional(scaleSchema),
  levelText: v.exactOptional(v.string()),
  definition: v.exactOptional(v.string()),
  byTask: v.exactOptional(v.array(v.object({ task: v.string(), level: gradation }))),
  hint: v.exactOptional(v.string()),
  weight: v.exactOptional(v.pipe(v.number(), v.minValue(0.01), v.maxValue(1000))),
  must: v.exactOptional(v.boolean()),
  at: v.exactOptional(placeSchema),
});

const taskSchema: v.GenericSchema<unknown, Task> = v.object({
  text: v.string(),
  group: v.exactOptional(v.string()),
  at: v.exactOptional(placeSchema),
});

export const resultAreaSchema: v.GenericSchema<unknown, ResultArea> = v.object({
  title: v.string(),
  purpose: v.exactOptional(v.string()),
  tasks: v.array(taskSchema),
  at: v.exactOptional(placeSchema),
});

export const conditionSchema: v.GenericSchema<unknown, Condition> = v.object({
  kind: v.picklist(['diploma', 'licence', 'language', 'conduct', 'health', 'other']),
  text: v.string(),
  at: v.exactOptional(placeSchema),
});

export const payScaleSchema: v.GenericSchema<unknown, PayScale> = v.object({
  name: v.string(),
  period: v.picklist(['month', 'year']),
  currency: v.string(),
  index: v.exactOptional(v.pipe(v.number(), v.minValue(0))),
  steps: v.array(v.pipe(v.number(), v.minValue(0))),
  seniority: v.exactOptional(v.array(v.pipe(v.number(), v.minValue(0)))),
  at: v.exactOptional(placeSchema),
});

export const selectionSchema: v.GenericSchema<unknown, SelectionProcedure> = v.object({
  preselection: v.exactOptional(
    v.object({
      above: v.exactOptional(v.number()),
      admitted: v.exactOptional(v.number()),
      minimum: v.exactOptional(share),
      ties: v.exactOptional(v.literal('admitted')),
    }),
  ),
  parts: v.array(
    v.object({
      name: v.string(),
      points: v.exactOptional(v.number()),
      minimum: v.exactOptional(share),
      verdict: v.exactOptional(v.string()),
      eliminatory: v.exactOptional(v.boolean()),
      at: v.exactOptional(placeSchema),
    }),
  ),
  overallMinimum: v.exactOptional(share),
  reserve: v.exactOptional(v.object({ months: v.exactOptional(v.number()), extendable: v.exactOptional(v.boolean()) })),
});

export const profileSchema: v.GenericSchema<unknown, FunctionProfile> = v.object({
  title: v.exactOptional(v.string()),
  organisation: v.exactOptional(v.string()),
  department: v.exactOptional(v.string()),
  service: v.exactOptional(v.string()),
  grade: v.exactOptional(v.string()),
  functionFamily: v.exactOptional(v.string()),
  functionalCareer: v.exactOptional(v.string()),
  purpose: v.exactOptional(v.string()),
  entityPurpose: v.exactOptional(v.string()),
  placeInOrganisation: v.exactOptional(v.string()),
  decision: v.exactOptional(v.string()),
  cumulative: v.exactOptional(v.boolean()),
  resultAreas: v.optional(v.array(resultAreaSchema), []),
  requirements: v.optional(v.array(requirementSchema), []),
  conditions: v.optional(v.array(conditionSchema), []),
  payScales: v.optional(v.array(payScaleSchema), []),
  selection: v.exactOptional(selectionSchema),
});
