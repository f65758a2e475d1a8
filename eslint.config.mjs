import js from '@eslint/js';
import jsdoc from 'eslint-plugin-jsdoc';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import regexp from 'eslint-plugin-regexp';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const inSource = (config) => ({ ...config, files: ['src/**/*.ts'] });

export default tseslint.config(
  { ignores: ['dist', '.cache', 'test/**/fixtures', 'node_modules'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { regexp },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A third of the time of the whole check, for enums, which are forbidden below, and for classes, which are few.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'No default exports.' },
        { selector: 'ExportAllDeclaration', message: 'No re-exporting: import the file that holds the thing.' },
        { selector: 'TSEnumDeclaration', message: 'No enums: a union of strings.' },
        { selector: 'CallExpression[callee.property.name="html"]', message: 'No .html(): text is text.' },
        { selector: 'Identifier[name=/^unsafe(HTML|SVG|CSS|Static)$/]', message: 'Nothing unsafe in a template.' },
      ],
      'no-restricted-globals': ['error', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection'],
      'no-restricted-properties': [
        'error',
        { object: 'navigator', property: 'sendBeacon', message: 'Nothing leaves this device.' },
        { object: 'window', property: 'open', message: 'Nothing leaves this device.' },
      ],
    },
  },
  {
    // The core computes; it has no clock and no dice.
    files: ['src/core/**/*.ts'],
    plugins: { jsdoc },
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random' },
        { object: 'Date', property: 'now' },
      ],
      'no-restricted-globals': ['error', 'Date', 'performance', 'setTimeout', 'fetch', 'console'],
      'jsdoc/require-jsdoc': [
        'error',
        { publicOnly: true, require: { FunctionDeclaration: true, ClassDeclaration: true } },
      ],
    },
  },
  inSource(lit['flat/recommended']),
  inSource(wc['flat/recommended']),
  {
    files: ['src/ui/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: { ...litA11y.configs.recommended.rules, 'wc/guard-super-call': 'off' },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', 'no-restricted-globals': 'off' },
  },
  {
    // The places that fetch: the app's own data files, and those that reading a scan takes.
    files: ['src/shipped-files.ts', 'src/worker/read-files.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['**/*.config.ts', '*.mjs'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['scripts/**/*.mjs', '*.mjs', 'bench/**/*.mjs', 'test/accuracy/make/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' } },
  },
  {
    // Functions in here run in the page that is printed or scanned.
    files: ['test/accuracy/make/*.mjs'],
    languageOptions: {
      globals: { document: 'readonly', Image: 'readonly', OffscreenCanvas: 'readonly', btoa: 'readonly' },
    },
  },
);
