// The import table of the house: which room may import from which, and which packages from outside.
const room = (path) => `^src/${path}`;

/** A rule that a room may import only from the named rooms of src/. */
const only = (name, from, allowed) => ({
  name: `${name}-imports`,
  severity: 'error',
  comment: `${name} may import only: ${allowed.join(', ') || 'nothing'}`,
  from: { path: from },
  to: { path: '^(src|data)/', pathNot: [from, ...allowed] },
});

/** A rule that a room may use only the named packages. */
const packages = (name, from, allowed, node = []) => ({
  name: `${name}-packages`,
  severity: 'error',
  comment: `${name} may use only the packages: ${allowed.join(', ') || 'none'}`,
  from: { path: from },
  to: {
    dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'],
    pathNot: [...allowed.map((one) => `node_modules/(@types/)?${one}(/|$)`), ...node],
  },
});

const model = room('core/model/');
const text = room('core/text/');
const cross = room('core/cross/');
const score = room('core/score/');
const harmonise = room('core/harmonise/');
const review = room('core/review/');
const extract = (name) => room(`core/extract/${name}/`);

const PURE = ['simple-statistics', 'd3', 'd3-array', 'd3-hierarchy'];

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: ['\\.d\\.ts$'] },
      to: {},
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-packages-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: ['node_modules/@types/', 'node_modules/vite/'] },
    },
    only('core/model', model, []),
    only('core/text', text, [model]),
    only('core/cross', cross, [model]),
    only('core/extract', room('core/extract/'), [model, text]),
    // Inside extraction: words at the ground, then what one text says of a level, scales, signs, and lines of a page.
    only('core/extract/words', extract('words'), [model, text]),
    only('core/extract/level', extract('level'), [model, text, extract('words')]),
    only('core/extract/legend', extract('legend'), [model, text, extract('(words|level)')]),
    only('core/extract/signs', extract('signs'), [model, text, extract('(words|level|legend)')]),
    only('core/extract/page', extract('page'), [model, text, extract('(words|level|legend|signs)')]),
    only('core/harmonise', harmonise, [model, text]),
    only('core/review', review, [model, text]),
    only('core/score', score, [model, text, cross, harmonise]),
    only('core/overlap', room('core/overlap/'), [model, cross, score, harmonise]),
    only('core/team', room('core/team/'), [model, cross, score, harmonise]),
    only('core', room('core/'), []),
    only('read', room('read/'), [model]),
    only('ingest', room('ingest\\.ts'), [room('core/'), room('read/'), room('exchange/')]),
    // Which rating counts for a competency, and through which link, only the vocabulary itself can tell.
    // Which entry a label means, what links let meet and which of several ratings counts are asked where they are settled.
    only('exchange', room('exchange/'), [
      model,
      room('core/harmonise/common-parts\\.ts'),
      room('core/harmonise/harmonise\\.ts'),
      room('core/score/held-levels\\.ts'),
    ]),
    only('worker/entry', room('worker/entry\\.ts'), [
      room('core/'),
      room('ingest\\.ts'),
      room('exchange/'),
      room('read/page-image\\.ts'),
      room('worker/protocol\\.ts'),
      room('worker/read-files\\.ts'),
    ]),
    only('worker/read-files', room('worker/read-files\\.ts'), [room('read/read-port\\.ts')]),
    only('worker', room('worker/(?!entry|read-files)'), [model, room('worker/entry\\.ts')]),
    only('store', room('store/'), [model]),
    only('i18n', room('i18n/'), [model]),
    only('chart', room('chart/'), []),
    only('state', room('state/'), [model, text, review, room('worker/'), room('store/'), room('exchange/')]),
    only('ui', room('ui/'), [model, review, room('state/'), room('chart/'), room('i18n/'), room('style/')]),
    only('cli', room('cli/'), [
      room('core/'),
      room('read/'),
      room('ingest\\.ts'),
      room('exchange/'),
      room('i18n/'),
      room('shipped\\.ts'),
    ]),
    only('shipped', room('shipped\\.ts'), [model]),
    only('shipped-files', room('shipped-files\\.ts'), [model, '^data/', room('shipped\\.ts')]),
    packages('core/model', model, ['valibot']),
    packages('core/text', text, ['@orama/stemmers', 'fastest-levenshtein']),
    packages('core', room('core/(?!model/|text/)'), PURE),
    packages('read', room('read/'), ['papaparse', 'parse5', 'entities', 'pdfjs-dist', 'tesseract.js-core']),
    packages('exchange', room('exchange/'), ['papaparse', 'valibot']),
    packages('worker', room('worker/(?!read-files)'), []),
    packages('worker/read-files', room('worker/read-files\\.ts'), [
      'pdfjs-dist',
      'tesseract.js-core',
      '@tesseract.js-data/.*',
    ]),
    packages('store', room('store/'), ['idb']),
    packages('i18n', room('i18n/'), []),
    packages('chart', room('chart/'), ['d3', 'd3-.*']),
    packages('state', room('state/'), ['valibot']),
    packages('ui', room('ui/'), ['lit', 'lit-html', '@lit/.*']),
    packages('cli', room('cli/'), ['valibot'], ['^(node:)?[a-z/_]+$', 'node_modules/@types/node/']),
    packages('shipped', room('shipped\\.ts'), ['valibot']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mts', '.js', '.mjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
