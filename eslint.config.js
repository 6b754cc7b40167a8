import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const sources = ['**/*.ts', '**/*.tsx']
const plainScripts = ['**/*.js', '**/*.mjs', '**/*.cjs']
const configFiles = ['**/*.config.js', '**/*.config.ts', '.dependency-cruiser.cjs']

// A sentence, and not the key of one (`actors.name`), which a component may take and translate.
const sentence = String.raw`[value=/[A-Za-zÀ-ÿ]/]:not([value=/^[a-z]+([.][A-Za-z0-9]+)+$/])`
const spoken =
  '/^(label|title|placeholder|alt|description|error|message|legend|caption|aria-(label|description|roledescription|valuetext|placeholder))$|(Label|Title|Placeholder|Description|Message|Tooltip|Caption)$/'
const sentenceIn = (place) =>
  [
    `${place} > Literal${sentence}`,
    `${place} > TemplateLiteral > TemplateElement[value.raw=/[A-Za-zÀ-ÿ]{2}/]`,
    `${place} > ConditionalExpression > Literal${sentence}`,
    `${place} > LogicalExpression > Literal${sentence}`,
  ].join(', ')

/**
 * The house rules that a pattern of the syntax tree can state: where they hold (`files`, less
 * `ignores`), what is refused, and where to go instead. tests/architecture/lint.test.ts sees each fail.
 */
const housePatterns = {
  'no-default-export': {
    files: [...sources, ...plainScripts],
    // A declaration file says what vite exports for an asset.
    ignores: [...configFiles, '**/*.d.ts'],
    pattern: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
    message: 'Export by name: the file is called after its main export.',
  },
  'no-re-export': {
    files: sources,
    pattern: 'ExportAllDeclaration, ExportNamedDeclaration[source]',
    message: 'No barrels: let each reader import the file itself.',
  },
  'no-raw-ipc-main': {
    files: ['electron/**'],
    ignores: ['electron/main/handle.ts'],
    pattern:
      'ImportSpecifier[imported.name="ipcMain"], MemberExpression[property.name="ipcMain"], MemberExpression[property.name="ipc"]',
    message: 'Use `handle` of electron/main/handle.ts: it checks the sender and the payload.',
  },
  'no-raw-ipc-renderer': {
    files: sources,
    ignores: ['electron/preload/**'],
    pattern: '[type=/^(ImportSpecifier|MemberExpression)$/] > Identifier[name="ipcRenderer"]',
    message: 'Only electron/preload speaks to main; ask through renderer/bridge.',
  },
  'no-raw-send': {
    files: ['electron/main/**'],
    ignores: ['electron/main/send.ts'],
    pattern: 'CallExpression[callee.property.name=/^(send|sendToFrame|reply)$/]',
    message: 'Use `send` of electron/main/send.ts: its events and payloads are typed.',
  },
  'no-raw-bridge': {
    files: ['renderer/**'],
    ignores: ['renderer/bridge/**'],
    pattern: 'MemberExpression[object.name=/^(window|globalThis|self)$/][property.name="coterr"]',
    message: 'Take the bridge from renderer/bridge: it is read once, and tests put a fake there.',
  },
  'no-react-below-ui': {
    files: ['renderer/{actions,state,data,network,bridge}/**'],
    // The one hook of renderer/network is where d3 meets React.
    ignores: ['renderer/network/use-*.ts', 'renderer/network/use-*.tsx'],
    pattern: 'ImportDeclaration[source.value=/^react(-dom)?($|\\u002F)/]',
    message: 'React stays in renderer/ui (and in the one hook of renderer/network).',
  },
  'no-untranslated-text': {
    files: ['renderer/**/*.tsx'],
    pattern: [
      'JSXText[value=/[A-Za-zÀ-ÿ]/]',
      sentenceIn('JSXElement > JSXExpressionContainer'),
      sentenceIn('JSXFragment > JSXExpressionContainer'),
      `JSXAttribute[name.name=${spoken}] > Literal${sentence}`,
      sentenceIn(`JSXAttribute[name.name=${spoken}] > JSXExpressionContainer`),
    ].join(', '),
    message: "Put the sentence in renderer/text (fr and en) and show it with t('area.key').",
  },
  'no-skipped-test': {
    files: ['tests/**'],
    pattern:
      'MemberExpression[property.name=/^(skip|skipIf|only|todo|fixme|fails)$/][object.name=/^(it|test|describe)$/], CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
    message: 'Every test runs, always. Mend it or delete it.',
  },
}

const patternRule = ({ pattern, message }) => ({
  meta: { type: 'problem', schema: [] },
  create: (context) => ({ [pattern]: (node) => context.report({ node, message }) }),
})

/** kebab-case names, and none of those under which anything may be put. */
const fileNameRule = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    Program: (node) => {
      const name = context.filename.split(/[\\/]/).at(-1) ?? ''
      const stem = name.split('.')[0] ?? ''
      if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(name)) {
        context.report({ node, message: 'Name files in kebab-case, after their main export.' })
      }
      if (/^(index|utils?|helpers?|common-utils|misc|[a-z-]*manager)$/.test(stem)) {
        context.report({
          node,
          message: `"${stem}" says nothing: name the file by what it exports.`,
        })
      }
    },
  }),
}

const house = {
  rules: {
    'file-name': fileNameRule,
    ...Object.fromEntries(
      Object.entries(housePatterns).map(([name, entry]) => [name, patternRule(entry)]),
    ),
  },
}

const houseConfigs = Object.entries(housePatterns).map(([name, { files, ignores = [] }]) => ({
  files,
  ignores,
  rules: { [`house/${name}`]: 'error' },
}))

const takeIt = 'shared/ is pure: take it as an argument.'
const impureGlobals = [
  ...['Date', 'performance', 'crypto', 'setTimeout', 'setInterval', 'queueMicrotask', 'fetch'],
  ...['window', 'document', 'navigator', 'self', 'globalThis', 'localStorage', 'indexedDB'],
  ...['process', 'Buffer', 'require', 'TextEncoder', 'TextDecoder', 'URL', 'structuredClone'],
]

export default defineConfig(
  {
    ignores: [
      ...['out/**', 'dist/**', 'node_modules/**', 'coverage/**', 'test-results/**', 'assets/**'],
      'tests/fixtures/**',
      'tests/architecture/fixture/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { plugins: { house } },
  js.configs.recommended,
  {
    files: sources,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // A declaration file that imported would stop being ambient, so it names types where it uses them.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // A worker's input is named for its readers, and its sender, in a type argument.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // A mapped or indexed shape is written whichever way carries `readonly` best.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
    },
  },
  {
    files: [...sources, ...plainScripts],
    rules: {
      'house/file-name': 'error',
      'max-lines': ['error', 300],
      'no-console': 'error',
      eqeqeq: 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
    },
  },
  ...houseConfigs,
  {
    files: ['renderer/{ui,network}/**', 'tests/renderer/{ui,network}/**', 'renderer/*.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    // The last two speak of the React compiler, which the build does not run.
    rules: {
      'react-hooks/exhaustive-deps': 'error',
      'react-hooks/incompatible-library': 'off',
      'react-hooks/preserve-manual-memoization': 'off',
    },
  },
  {
    files: ['shared/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...impureGlobals.map((name) => ({ name, message: takeIt })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: takeIt },
        { object: 'Date', property: 'now', message: takeIt },
      ],
    },
  },
  // Catalogues and vocabularies are lists: splitting them would only hide a word.
  {
    files: ['renderer/text/{fr,en}/**', 'shared/model/vocabular*/**'],
    rules: { 'max-lines': 'off' },
  },
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
  { files: configFiles, rules: { 'house/file-name': 'off' } },
  {
    files: plainScripts,
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'Buffer', 'URL', 'fetch', 'setTimeout', 'clearTimeout', 'module']
          .concat(['AbortSignal', 'AbortController', 'performance', 'Response', 'structuredClone'])
          .map((name) => [name, 'readonly']),
      ),
    },
  },
)
