// Compares what was read from one document with what a careful person reads in it. Pure: no files, no clock.

/** Text without accents, capitals, punctuation and double spaces. */
export function folded(text) {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const listOf = (value) => (Array.isArray(value) ? value : [value]);
const same = (expected, found) =>
  typeof expected === 'string' && typeof found === 'string' ? folded(expected) === folded(found) : expected === found;
/** An expected value may be a list of readings that are all right. */
const isOneOf = (expected, found) => listOf(expected).some((one) => same(one, found));
const contains = (expected, found) =>
  typeof found === 'string' && listOf(expected).some((one) => ` ${folded(found)} `.includes(` ${folded(one)} `));

const LEVEL_FREE = 'no level';
/** The certain and the possible level, or the levels that a dictionary describes, as one comparable text. */
function levelOf(item) {
  if (item.levels !== undefined) {
    const numbers = item.levels.map((level) => (typeof level === 'number' ? level : level.level));
    return [...new Set(numbers)].sort((a, b) => a - b).join(' ');
  }
  if (item.required === undefined && item.requiredPossible === undefined) return LEVEL_FREE;
  return `${item.required ?? '?'}-${item.requiredPossible ?? item.required ?? '?'}`;
}

const lineOf = (item) => item.at?.line;

/** Pairs expected with read items: by label, level and line first, then with less and less in common. */
function pair(expected, found) {
  const left = [...expected];
  const right = [...found];
  const pairs = [];
  const label = (a, b) => isOneOf(a.label, b.label);
  const level = (a, b) => levelOf(a) === levelOf(b);
  const line = (a, b) => a.line !== undefined && a.line === lineOf(b);
  const passes = [
    (a, b) => label(a, b) && level(a, b) && line(a, b),
    (a, b) => label(a, b) && line(a, b),
    (a, b) => label(a, b) && level(a, b),
    label,
  ];
  for (const agrees of passes) {
    for (let i = 0; i < left.length; i += 1) {
      const j = right.findIndex((one) => agrees(left[i], one));
      if (j < 0) continue;
      pairs.push([left[i], right[j]]);
      left.splice(i, 1);
      right.splice(j, 1);
      i -= 1;
    }
  }
  return { pairs, missed: left, extra: right };
}

const emptyTally = () => ({ right: 0, of: 0, wrong: [] });
function tell(tally, isRight, words) {
  tally.of += 1;
  if (isRight) tally.right += 1;
  else tally.wrong.push(words());
}

const shown = (value) => (value === undefined ? 'absent' : JSON.stringify(value));
const describe = (item) => `${listOf(item.label)[0]} [${levelOf(item)}]`;

/** Cluster, place and the smaller facts of one requirement that was found. */
function compareFacts(result, expected, found) {
  const about = describe(expected);
  if (expected.cluster !== undefined) {
    tell(result.clusters, isOneOf(expected.cluster, found?.cluster), () => `${about}: ${shown(found?.cluster)}`);
  }
  if (found === undefined) return;
  if (expected.line !== undefined) {
    tell(result.places, expected.line === lineOf(found), () => `${about}: line ${shown(lineOf(found))}`);
  }
  const facts = {
    kind: found.kind,
    scope: found.scope,
    scaleLevels: found.scale?.levels,
    must: found.must ?? false,
    weight: found.weight ?? 1,
    wished: found.wished,
    indicators: found.levels?.reduce((sum, level) => sum + level.indicators.length, 0),
  };
  for (const [name, value] of Object.entries(facts)) {
    if (expected[name] === undefined) continue;
    tell(result.facts, isOneOf(expected[name], value), () => `${about}: ${name} ${shown(value)}`);
  }
}

/** The requirements of one function, or the competencies of one dictionary. */
function compareItems(result, expectedItems, foundItems) {
  const { pairs, missed, extra } = pair(expectedItems, foundItems);
  const unpaired = [];
  for (const [expected, found] of pairs) {
    const isInvented = levelOf(expected) === LEVEL_FREE && levelOf(found) !== LEVEL_FREE;
    if (isInvented) result.invented.push(`${describe(found)} at line ${lineOf(found) ?? '?'}`);
    if (expected.optional === true) continue;
    result.items.expected += 1;
    result.items.read += 1;
    if (levelOf(expected) === levelOf(found)) result.items.right += 1;
    else result.items.wrongLevel.push(`${describe(expected)}: read as [${levelOf(found)}]`);
    compareFacts(result, expected, found);
  }
  for (const one of missed) {
    if (one.optional === true) continue;
    result.items.expected += 1;
    result.items.missed.push(describe(one));
    compareFacts(result, one, undefined);
    unpaired.push(one);
  }
  for (const one of extra) {
    result.items.read += 1;
    result.items.extra.push(`${describe(one)} at line ${lineOf(one) ?? '?'}`);
    // A label read wrongly beside its own level is no invention; a level where nothing states one is.
    const isKnown = unpaired.some(
      (other) => (other.line === undefined || other.line === lineOf(one)) && levelOf(other) === levelOf(one),
    );
    if (one.levels === undefined && levelOf(one) !== LEVEL_FREE && !isKnown) result.invented.push(describe(one));
  }
}

const TEXT_FIELDS = [
  'title',
  'organisation',
  'department',
  'service',
  'grade',
  'functionFamily',
  'functionalCareer',
  'cumulative',
  'version',
];

function compareTexts(fields, expected, found) {
  for (const name of TEXT_FIELDS) {
    if (expected[name] === undefined) continue;
    tell(fields, isOneOf(expected[name], found?.[name]), () => `${name}: ${shown(found?.[name])}`);
  }
  for (const name of expected.absent ?? []) {
    tell(fields, found?.[name] === undefined, () => `${name}: ${shown(found?.[name])}`);
  }
}

function compareResultAreas(fields, expected, found = []) {
  for (const area of expected) {
    const twin = found.find((one) => contains(area.title, one.title));
    tell(fields, twin !== undefined, () => `result area "${area.title}": absent`);
    tell(
      fields,
      isOneOf(area.tasks, twin?.tasks.length),
      () => `tasks of "${area.title}": ${shown(twin?.tasks.length)}`,
    );
  }
  tell(fields, found.length === expected.length, () => `result areas: ${found.length}`);
}

function compareConditions(fields, expected, found = []) {
  for (const condition of expected) {
    const isThere = found.some(
      (one) =>
        listOf(condition.kind).includes(one.kind) && (condition.line === undefined || condition.line === lineOf(one)),
    );
    tell(fields, isThere, () => `condition ${shown(condition.kind)} at line ${condition.line ?? '?'}: absent`);
  }
}

function comparePay(fields, expected, found = []) {
  for (const scale of expected) {
    const twin = found.find((one) => same(scale.name, one.name) && one.period === scale.period);
    const facts = { first: twin?.steps[0], last: twin?.steps.at(-1), steps: twin?.steps.length, index: twin?.index };
    for (const [name, value] of Object.entries(facts)) {
      if (scale[name] === undefined) continue;
      tell(fields, scale[name] === value, () => `${scale.name} a ${scale.period}, ${name}: ${shown(value)}`);
    }
  }
  tell(fields, found.length === expected.length, () => `pay scales: ${found.length}`);
}

/** Every leaf that is expected, against the same leaf as read. */
function compareLeaves(fields, expected, found, where) {
  for (const [name, value] of Object.entries(expected)) {
    const other = found?.[name];
    if (typeof value === 'object' && !Array.isArray(value)) compareLeaves(fields, value, other, `${where} ${name}`);
    else if (name === 'name') tell(fields, contains(value, other), () => `${where} ${name}: ${shown(other)}`);
    else if (typeof value === 'number' && typeof other === 'number') {
      tell(fields, Math.abs(value - other) < 1e-9, () => `${where} ${name}: ${shown(other)}`);
    } else tell(fields, isOneOf(value, other), () => `${where} ${name}: ${shown(other)}`);
  }
}

function compareSelection(fields, expected, found) {
  const { parts, ...rest } = expected;
  compareLeaves(fields, rest, found, 'selection');
  if (parts === undefined) return;
  const foundParts = found?.parts ?? [];
  for (const [index, part] of parts.entries()) {
    compareLeaves(fields, part, foundParts[index], `selection part ${index + 1}`);
  }
  tell(fields, foundParts.length === parts.length, () => `selection parts: ${foundParts.length}`);
}

function compareProfile(result, expected, found) {
  compareItems(result, expected.requirements ?? [], found?.requirements ?? []);
  compareTexts(result.fields, expected, found);
  if (expected.resultAreas !== undefined) {
    compareResultAreas(result.fields, expected.resultAreas, found?.resultAreas);
  }
  if (expected.conditions !== undefined) compareConditions(result.fields, expected.conditions, found?.conditions);
  if (expected.payScales !== undefined) comparePay(result.fields, expected.payScales, found?.payScales);
  if (expected.selection !== undefined) compareSelection(result.fields, expected.selection, found?.selection);
}

/** Inferred from other words of the document: absent, or one of these with a doubt beside it. */
function compareInferred(result, expected, found, diagnostics) {
  for (const [name, readings] of Object.entries(expected.inferred ?? {})) {
    const value = found?.[name];
    const isDoubted = diagnostics.some((one) => Object.values(one.values ?? {}).some((word) => same(word, value)));
    const isRight = value === undefined || (isOneOf(readings, value) && isDoubted);
    tell(result.fields, isRight, () => `${name}: ${shown(value)}, inferred without a doubt`);
  }
}

/** What a kind of doubt may be called by a diagnostic: the beginning of its code. */
const DOUBT_CODES = {
  'above-scale': ['extract/level-above-scale', 'table/level-out-of-range', 'harmonise/level-above-scale'],
  conflict: ['extract/level-conflict', 'extract/duplicate-competency', 'table/required-twice'],
  duplicate: ['extract/duplicate-competency', 'table/required-twice', 'table/defined-twice'],
  pay: ['extract/pay-'],
  'pay-cell': ['extract/pay-cell', 'extract/pay-falls', 'extract/pay-uneven'],
  selection: ['extract/selection-', 'extract/unread-selection'],
  'two-marks': ['extract/two-marks', 'extract/skipped-mark', 'extract/level-range'],
  unread: ['extract/unread-gradation', 'extract/mark-place-lost', 'extract/no-mark', 'table/unread-gradation'],
};

const linesOf = (one) => [one.at?.line, one.other?.line].filter((line) => line !== undefined);

/** Whether a diagnostic is the expected doubt: of its kind, and at its line or naming what it is about. */
function isDoubt(expected, diagnostic) {
  const codes = DOUBT_CODES[expected.kind] ?? [''];
  if (!codes.some((code) => diagnostic.code.startsWith(code))) return false;
  if (expected.line !== undefined && linesOf(diagnostic).some((line) => listOf(expected.line).includes(line)))
    return true;
  if (expected.names === undefined) return false;
  const text = ` ${folded(textsIn(diagnostic).join(' '))} `;
  return listOf(expected.names).every((name) => text.includes(` ${folded(name)} `));
}

/** Raised: said of the right place and of the right kind. A diagnostic that is no expected doubt is told apart. */
function compareDoubts(result, expected, diagnostics) {
  for (const doubt of expected) {
    if (diagnostics.some((one) => isDoubt(doubt, one))) result.doubts.raised += 1;
    else {
      const where = [...listOf(doubt.line ?? []).map((line) => `line ${line}`), ...listOf(doubt.names ?? [])];
      result.doubts.missed.push(`${where.join(' or ')}: ${doubt.about}`);
    }
  }
  const known = expected.flatMap((doubt) => listOf(doubt.line ?? []));
  for (const one of diagnostics) {
    if (one.severity === 'info' || linesOf(one).some((line) => known.includes(line))) continue;
    if (expected.some((doubt) => isDoubt(doubt, one))) continue;
    result.doubts.others.push(`${one.code} at ${placeOf(one.at)}`);
  }
}

function placeOf(at = {}) {
  if (at.cell !== undefined) return `cell ${at.sheet === undefined ? '' : `${at.sheet}!`}${at.cell}`;
  return at.line === undefined && at.page !== undefined ? `page ${at.page}` : `line ${at.line ?? '?'}`;
}

/** Every text anywhere in a reading. */
function textsIn(value) {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** The profiles of a reading in the order of the expected ones: by title, then by what is left. */
function inOrder(expected, found) {
  const left = [...found];
  const ordered = expected.map((one) => {
    const index = left.findIndex((other) => isOneOf(one.title, other.title));
    return index < 0 ? undefined : left.splice(index, 1)[0];
  });
  return [...ordered.map((one) => one ?? left.shift()), ...left];
}

/**
 * What was read in one file as one reading: all its functions, its dictionary and all doubts, of the kind that was
 * expected when one of the readings is; `also` names the kinds of the others.
 */
export function oneReading(readings, kind) {
  const main = readings.find((one) => one.kind === kind) ?? readings[0];
  const profiles = readings.flatMap((one) => one.profiles ?? (one.profile === undefined ? [] : [one.profile]));
  return {
    ...main,
    profile: undefined,
    profiles,
    dictionary: readings.find((one) => one.dictionary !== undefined)?.dictionary,
    assessments: readings.flatMap((one) => one.assessments ?? []),
    diagnostics: readings.flatMap((one) => one.diagnostics ?? []),
    also: readings.filter((one) => one !== main).map((one) => one.kind),
  };
}

/** Ratings where nobody rated anybody: each of their levels is read and invented. */
function compareAssessments(result, expected, assessments) {
  if ([expected.kind, ...listOf(expected.also ?? [])].includes('assessments')) return;
  for (const { person, ratings } of assessments) {
    for (const { competency, held } of ratings.filter((one) => one.held !== undefined)) {
      result.items.read += 1;
      result.items.extra.push(`${person}, ${competency} [${held}]`);
      result.invented.push(`${person}, ${competency} [${held}]`);
    }
  }
}

/**
 * What is right and wrong in the reading of one document.
 *
 * A requirement is right when its label and its certain and possible level are; a level is invented when it is read
 * where the document states none.
 */
export function compareDocument(expected, reading) {
  const result = {
    kind: { expected: expected.kind, read: reading.kind },
    items: { expected: 0, read: 0, right: 0, missed: [], extra: [], wrongLevel: [] },
    invented: [],
    clusters: emptyTally(),
    places: emptyTally(),
    facts: emptyTally(),
    fields: emptyTally(),
    doubts: { raised: 0, missed: [], others: [] },
    forbidden: [],
  };
  tell(result.fields, expected.kind === reading.kind, () => `kind: ${shown(reading.kind)}`);
  for (const kind of reading.also ?? []) {
    tell(result.fields, listOf(expected.also ?? []).includes(kind), () => `read as ${kind} too`);
  }
  const expectedProfiles = expected.profiles ?? (expected.kind === 'function-profile' ? [expected] : []);
  const found = inOrder(expectedProfiles, reading.profiles ?? (reading.profile === undefined ? [] : [reading.profile]));
  for (const [index, profile] of found.entries()) compareProfile(result, expectedProfiles[index] ?? {}, profile);
  tell(result.fields, found.filter(Boolean).length === expectedProfiles.length, () => `functions: ${found.length}`);
  if (expected.dictionary !== undefined || reading.dictionary !== undefined) {
    compareItems(result, expected.dictionary?.competencies ?? [], reading.dictionary?.competencies ?? []);
    compareTexts(result.fields, expected.dictionary ?? {}, reading.dictionary);
  }
  compareAssessments(result, expected, reading.assessments ?? []);
  compareInferred(result, expected, found[0], reading.diagnostics ?? []);
  compareDoubts(result, expected.diagnostics ?? [], reading.diagnostics ?? []);
  // The file's own name is not read from the document.
  const texts = textsIn({ ...reading, file: undefined }).map(folded);
  result.forbidden = (expected.forbidden ?? []).filter((word) => texts.some((text) => text.includes(folded(word))));
  return result;
}

const share = (part, whole) => (whole === 0 ? 1 : part / whole);

/** Precision, recall and F1 of label with level; 1 where there was nothing to read and nothing was read. */
export function scoresOf(items) {
  const precision = share(items.right, items.read);
  const recall = share(items.right, items.expected);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The results of several documents as one, counted by requirement and not by document. */
export function totalsOf(results) {
  const sum = (pick) => results.reduce((total, one) => total + pick(one), 0);
  const tally = (name) => ({ right: sum((one) => one[name].right), of: sum((one) => one[name].of) });
  const items = {
    expected: sum((one) => one.items.expected),
    read: sum((one) => one.items.read),
    right: sum((one) => one.items.right),
  };
  return {
    documents: results.length,
    items,
    ...scoresOf(items),
    kinds: { right: results.filter((one) => one.kind.expected === one.kind.read).length, of: results.length },
    clusters: tally('clusters'),
    places: tally('places'),
    facts: tally('facts'),
    fields: tally('fields'),
    invented: sum((one) => one.invented.length),
    doubts: {
      raised: sum((one) => one.doubts.raised),
      missed: sum((one) => one.doubts.missed.length),
      others: sum((one) => one.doubts.others.length),
    },
    forbidden: sum((one) => one.forbidden.length),
  };
}
