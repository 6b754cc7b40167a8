/**
 * Who may import whom: DESIGN.md section 8, one rule a row. A folder may import itself and what its row
 * names; everything else is an error. tests/architecture/imports.test.ts sees each rule fail.
 */

const inside = (folder) => `^${folder}/`
const packages = (...names) =>
  names.map((name) => `(^|/)node_modules/(@types/)?${name.replace('/', '[/]')}`)
const node = '^(node:)?(fs|path|os|crypto|url|zlib|stream|util|events|process|timers|tty)(/|$)'

const network = '^(node:)?(net|tls|http|https|dgram|dns)(/|$)'

/** `folder` imports only itself, `may`, and the types alone of `typesOf`. */
function only(name, folder, may, typesOf = []) {
  const allowed = [inside(folder), ...may]
  const say = `${folder} imports only what its row in DESIGN section 8 names.`
  if (typesOf.length === 0) {
    return [rule(name, say, { path: inside(folder) }, { pathNot: allowed })]
  }
  return [
    rule(name, say, { path: inside(folder) }, { pathNot: [...allowed, ...typesOf] }),
    rule(
      `${name}-types`,
      `${folder} takes only types from ${typesOf.join(', ')}: use \`import type\`.`,
      { path: inside(folder) },
      { path: typesOf, pathNot: allowed, dependencyTypesNot: ['type-only'] },
    ),
  ]
}

function rule(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to }
}

const kernel = inside('shared/kernel')
const model = inside('shared/model')
const change = inside('shared/change')
const graph = inside('shared/graph')
const places = inside('shared/places')
const ipc = inside('shared/ipc')
const sync = inside('shared/sync')
const seal = inside('shared/seal')
const anyShared = '^shared/'
const zod = packages('zod/')
const hashes = packages('@noble/hashes/')
const react = packages('react/', 'react-dom/')

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...only('shared-kernel', 'shared/kernel', []),
    ...only('shared-model', 'shared/model', [kernel, ...zod]),
    ...only('shared-change', 'shared/change', [kernel, model, ...zod, ...hashes]),
    ...only('shared-file', 'shared/file', [
      ...[kernel, model, change],
      ...packages('fflate/'),
      ...zod,
      ...hashes,
    ]),
    ...only('shared-places', 'shared/places', [kernel, model, change, ...zod]),
    ...only('shared-import', 'shared/import', [
      ...[kernel, model, change, places],
      ...packages('papaparse/', 'graphology'),
      ...zod,
    ]),
    ...only('shared-graph', 'shared/graph', [kernel, model, ...packages('graphology')]),
    ...only('shared-interchange', 'shared/interchange', [
      ...[kernel, model, graph],
      ...packages('graphology', 'papaparse/'),
    ]),
    ...only('shared-briefing', 'shared/briefing', [kernel, model, graph]),
    ...only('shared-seal', 'shared/seal', [kernel, ...packages('age-encryption/')]),
    ...only('shared-sync', 'shared/sync', [kernel, change, seal, ...zod, ...hashes]),
    ...only('shared-ipc', 'shared/ipc', [kernel, ...zod], [sync, seal]),

    ...only('electron-main', 'electron/main', [
      ...[kernel, ipc, sync, seal, '^shared/file/format\\.ts$', node, network],
      ...packages('electron/', 'electron-updater/', 'webdav/', 's3mini/', 'bonjour-service/'),
      ...packages('selfsigned/', '@noble/curves/'),
      ...[...zod, ...hashes],
    ]),
    // The command line: plain Node, no window.
    ...only('electron-cli', 'electron/cli', [
      ...[anyShared, node],
      // How files are read and written is one thing, with a window or without.
      '^electron/main/(read-file|write-atomically|disk-error)\\.ts$',
    ]),
    ...only('electron-preload', 'electron/preload', [ipc, ...packages('electron/')]),

    ...only('renderer-bridge', 'renderer/bridge', [ipc], [kernel, sync, seal]),
    ...only(
      'renderer-data',
      'renderer/data',
      [kernel, model, change, inside('renderer/bridge'), ...packages('dexie/')],
      [ipc, sync],
    ),
    // The document in words, its charts, and each output: no store, no screen.
    ...only('renderer-briefing', 'renderer/briefing', [
      ...[kernel, model, graph, places, inside('shared/briefing'), inside('renderer/text')],
      ...packages('@observablehq/plot/', 'docx/', 'pptxgenjs/', 'write-excel-file/', 'i18next/'),
      ...packages('@fontsource/', 'd3-', 'fflate/'),
    ]),
    ...only('renderer-state', 'renderer/state', [...[anyShared], ...packages('zustand/')]),
    ...only(
      'renderer-network',
      'renderer/network',
      [
        kernel,
        graph,
        places,
        ...packages('d3-', 'react/', '@cantoo/pdf-lib/', '@pdf-lib/fontkit/'),
      ],
      [model],
    ),
    ...only(
      'renderer-ui',
      'renderer/ui',
      [
        ...['renderer/state', 'renderer/actions', 'renderer/network', 'renderer/text'].map(inside),
        inside('renderer/briefing'),
        ...[kernel, model, graph, places, inside('shared/briefing')],
        ...packages('react/', 'react-dom/', 'react-i18next/', 'i18next/', 'dayjs/'),
        ...packages(
          '@mantine/',
          '@tanstack/',
          '@tabler/',
          '@fontsource-variable/',
          '@fontsource/',
          'd3-',
        ),
      ],
      [anyShared],
    ),
    ...only('renderer-text', 'renderer/text', packages('i18next/', 'react-i18next/'), [anyShared]),
    rule(
      'renderer-actions',
      'An action acts; it knows neither the screens nor the drawing.',
      { path: inside('renderer/actions') },
      { path: [...['renderer/ui', 'renderer/network', 'electron'].map(inside), ...react] },
    ),

    rule(
      'electron-only-in-electron',
      'Electron is behind the bridge: renderer/bridge asks, electron/main does.',
      { pathNot: '^electron/' },
      { path: ['^electron/', ...packages('electron/')] },
    ),
    rule(
      'node-only-in-electron',
      'The renderer is sandboxed and shared/ is pure: no node module there.',
      { path: '^(renderer|shared)/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'renderer-only-in-renderer',
      'Only the renderer imports the renderer.',
      { pathNot: '^(renderer|tests)/' },
      { path: '^renderer/' },
    ),
    rule(
      'react-only-in-ui',
      'React stays in renderer/ui and the one hook of renderer/network; state is read by its own hooks.',
      { path: '^renderer/', pathNot: ['^renderer/(ui/|main\\.tsx$)', '^renderer/network/use-'] },
      { path: react },
    ),
    rule(
      'dexie-only-in-data',
      'One door: only renderer/data knows the database.',
      { pathNot: inside('renderer/data') },
      { path: packages('dexie/') },
    ),
    rule(
      'no-root-imported',
      'main.tsx, main.ts and preload.ts put the parts together; no part imports them.',
      {},
      { path: '^(renderer/main\\.tsx|electron/main/main\\.ts|electron/preload/preload\\.ts)$' },
    ),
    rule('no-cycle', 'Cut the cycle: move what both need below both.', {}, { circular: true }),
    rule(
      'no-orphan',
      'Nothing imports it and it imports nothing: delete it, or use it.',
      { orphan: true, pathNot: ['\\.d\\.ts$', '(^|[-.])worker\\.ts$', 'tsconfig'] },
      {},
    ),
    rule(
      'no-barrel',
      'Import the file itself.',
      {},
      { path: '(^|/)index\\.tsx?$', pathNot: 'node_modules' },
    ),
    rule(
      'no-unresolvable',
      'There is no such file.',
      {},
      // vite/ makes the virtual modules while it builds.
      { couldNotResolve: true, pathNot: '^virtual:' },
    ),
    rule(
      'no-unlisted-package',
      'Add it to the dependencies of package.json (npm i -E).',
      {},
      {
        dependencyTypes: ['unknown', 'undetermined', 'npm-no-pkg', 'npm-unknown'],
        pathNot: ['^[.](?!.*node_modules)', '^virtual:'],
      },
    ),
    rule(
      'no-dev-package',
      'What ships does not need a development package.',
      { path: '^(shared|electron|renderer)/' },
      {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: packages('electron/'),
      },
    ),
    rule(
      'no-tests-in-source',
      'Tests import the source, never the reverse.',
      { path: '^(shared|electron|renderer)/' },
      { path: '^(tests|scripts)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Served by vite/places-data.ts, not a file.
    exclude: { path: '^virtual:' },
    // Type imports count: a type that crosses a border binds as much as a value does.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
}
