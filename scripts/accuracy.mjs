// npm run accuracy [-- FOLDER ...] [--json] [--details]: reads the documents of test/accuracy with the command line and
// compares with the expected result beside each. The held-out documents are told apart: nobody tunes rules on them.
// Exit 1 when, outside held-out, F1 is below 0.98, a level was invented or a forbidden text came out.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareDocument, oneReading, scoresOf, totalsOf } from '../test/accuracy/compare.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const HOME = path.join(ROOT, 'test', 'accuracy');
const COMMAND = path.join(ROOT, 'scripts', 'meetlat.mjs');
const REQUIRED_F1 = 0.98;
const EXPECTED = '.expected.json';

const words = process.argv.slice(2);
const isJson = words.includes('--json');
const isDetailed = words.includes('--details');
const named = words.filter((word) => !word.startsWith('--'));
const folders = (named.length > 0 ? named : ['open', 'held-out']).map((name) =>
  existsSync(path.join(HOME, name)) ? path.join(HOME, name) : path.resolve(name),
);

function stop(sentence) {
  console.error(sentence);
  process.exit(2);
}

for (const folder of folders) if (!existsSync(folder)) stop(`No such folder: ${folder}`);
if (!existsSync(COMMAND)) stop('scripts/meetlat.mjs is not there: the accuracy run needs the command line.');

/** Every expected result of a folder with the document that stands beside it. */
function casesOf(folder) {
  const names = readdirSync(folder).sort();
  return names
    .filter((name) => name.endsWith(EXPECTED))
    .map((name) => {
      const stem = name.slice(0, -EXPECTED.length);
      const document = names.find((other) => other.startsWith(`${stem}.`) && !other.endsWith(EXPECTED));
      if (document === undefined) stop(`No document beside ${path.join(folder, name)}`);
      const expected = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
      return { folder: path.basename(folder), document, file: path.join(folder, document), expected };
    });
}

/** What the command line said when it printed no JSON. */
let complaint = '';

/** Runs the command line; exit code 1 only says that a document is of no known kind. */
function read(files) {
  const run = spawnSync(process.execPath, [COMMAND, 'read', '--json', '--lang', 'en', ...files], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  try {
    // A file may be read as more than one thing: a function and ratings, or a function and a dictionary.
    const { documents } = JSON.parse(run.stdout);
    return new Map(files.map((file) => [file, documents.filter((one) => one.file === file)]));
  } catch {
    complaint = run.stderr.trim();
    return undefined;
  }
}

const cases = folders.flatMap(casesOf);
if (cases.length === 0) stop(`No ${EXPECTED} file in ${folders.join(', ')}`);
const together = read(cases.map((one) => one.file));
const results = cases.map((one) => {
  // When the run broke off, each document is read on its own to find the one that breaks it.
  const readings = (together ?? read([one.file]))?.get(one.file) ?? [];
  const reading = readings.length === 0 ? undefined : oneReading(readings, one.expected.kind);
  const result = compareDocument(one.expected, reading ?? { kind: 'unread' });
  return {
    folder: one.folder,
    document: one.document,
    isUnread: reading === undefined,
    complaint: reading === undefined ? complaint : '',
    ...result,
  };
});
if (results.every((one) => one.isUnread)) stop(`The command line reads nothing:\n${complaint}`);

const groups = [...new Set(results.map((one) => one.folder))].map((folder) => ({
  folder,
  totals: totalsOf(results.filter((one) => one.folder === folder)),
}));
/** Open and held-out documents of one format, each apart. */
const formats = groups.flatMap(({ folder }) => {
  const own = results.filter((one) => one.folder === folder);
  const formatOf = (one) => path.extname(one.document).slice(1);
  return [...new Set(own.map(formatOf))]
    .sort()
    .map((format) => ({ folder, format, totals: totalsOf(own.filter((one) => formatOf(one) === format)) }));
});
const unread = results
  .filter((one) => one.isUnread)
  .map(
    (one) => `${one.document} could not be read: ${one.complaint.split('\n').find((line) => line.includes('Error'))}`,
  );
const failures = groups
  .filter(({ folder }) => folder !== 'held-out')
  .flatMap(({ folder, totals }) => [
    ...(totals.f1 < REQUIRED_F1 ? [`${folder}: F1 ${totals.f1.toFixed(4)} is below ${REQUIRED_F1}`] : []),
    ...(totals.invented > 0 ? [`${folder}: ${totals.invented} level(s) invented`] : []),
    ...(totals.forbidden > 0 ? [`${folder}: ${totals.forbidden} forbidden text(s) came out`] : []),
  ])
  .concat(unread);

/** Held-out documents are shown line by line only to who asks for that folder by name. */
const isClosed = (folder) => folder === 'held-out' && named.length === 0;

const percent = (part) => (part * 100).toFixed(1);
const ratio = ({ right, of }) => (of === 0 ? '-' : `${right}/${of}`);
const HEADER = [
  'document',
  'items',
  'prec.',
  'recall',
  'F1',
  'invented',
  'clusters',
  'places',
  'facts',
  'fields',
  'doubts',
  'others',
  'forbidden',
];

function rowOf(name, items, scores, rest) {
  return [
    name,
    `${items.right}/${items.expected}`,
    percent(scores.precision),
    percent(scores.recall),
    percent(scores.f1),
    rest.invented,
    ratio(rest.clusters),
    ratio(rest.places),
    ratio(rest.facts),
    ratio(rest.fields),
    ratio({ right: rest.raised, of: rest.raised + rest.missed }),
    rest.others,
    rest.forbidden,
  ].map(String);
}

function printTable(rows) {
  const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) {
    const cells = row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])));
    console.log(cells.join('  '));
  }
}

function printDetails(result) {
  const groupsOfWords = {
    'not read': result.items.missed,
    'read too much': result.items.extra,
    'other level': result.items.wrongLevel,
    'level invented': result.invented,
    cluster: result.clusters.wrong,
    place: result.places.wrong,
    fact: result.facts.wrong,
    field: result.fields.wrong,
    'doubt not raised': result.doubts.missed,
    'other doubt': result.doubts.others,
    'forbidden text': result.forbidden,
  };
  for (const [name, list] of Object.entries(groupsOfWords)) {
    for (const line of list) console.log(`    ${name}: ${line}`);
  }
}

if (isJson) {
  console.log(
    JSON.stringify({ groups, formats, documents: results.filter((one) => !isClosed(one.folder)), failures }, null, 2),
  );
} else {
  for (const { folder, totals } of groups) {
    const own = results.filter((one) => one.folder === folder);
    const rows = own.map((one) =>
      rowOf(one.isUnread ? `${one.document} (NOT READ)` : one.document, one.items, scoresOf(one.items), {
        ...one,
        invented: one.invented.length,
        raised: one.doubts.raised,
        missed: one.doubts.missed.length,
        others: one.doubts.others.length,
        forbidden: one.forbidden.length,
      }),
    );
    const total = rowOf(`all ${totals.documents} of ${folder}`, totals.items, totals, { ...totals, ...totals.doubts });
    console.log(`\n${folder}`);
    printTable([HEADER, ...rows, total]);
    if (!isDetailed || isClosed(folder)) continue;
    for (const one of own) {
      console.log(`\n  ${one.document}`);
      printDetails(one);
    }
  }
  console.log('\nby format');
  const rows = formats.map(({ folder, format, totals }) =>
    rowOf(`${folder} ${format} (${totals.documents})`, totals.items, totals, { ...totals, ...totals.doubts }),
  );
  printTable([['documents', ...HEADER.slice(1)], ...rows]);
  console.log('');
  for (const failure of failures) console.log(failure);
}
process.exitCode = failures.length > 0 ? 1 : 0;
