import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { networkInputOf } from '../../electron/cli/network-input-of'
import { applySets } from '../../shared/change/apply'
import type { CoterrFile } from '../../shared/file/coterr-file'
import { deriveTwoMode } from '../../shared/graph/derive-two-mode'
import type { MeasureResult } from '../../shared/graph/measures/measure'
import { groundOf } from '../../shared/graph/measures/measure-ground'
import { defaultSettings, measures } from '../../shared/graph/measures/measures'
import { readFile as readCoterr } from '../../shared/file/read-file'
import { writeFile as writeCoterr } from '../../shared/file/write-file'
import { openPlaces } from '../../shared/places/open-places'
import { readPlaces } from '../../vite/places-data'
import { startDrivenApp } from './app-driver'
import { outFolder } from './arguments'
import { examplePictureEntries } from './example-pictures'
import { exampleId, exampleName, exampleTerritory } from './example-territory'

const patienceMs = 60_000

/** Waits until a file is there and whole: its size is the same twice. */
async function waitForFile(path: string): Promise<Uint8Array> {
  const end = performance.now() + patienceMs
  let before = -1
  while (performance.now() < end) {
    const size = await stat(path).then(
      (found) => found.size,
      () => -1,
    )
    if (size > 0 && size === before) return new Uint8Array(await readFile(path))
    before = size
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${path} was not written within ${String(patienceMs / 1000)} s`)
}

/** Runs one step and keeps how long it took, in milliseconds. */
async function timed<T>(
  times: Record<string, number>,
  name: string,
  work: () => Promise<T>,
): Promise<T> {
  const start = performance.now()
  const value = await work()
  times[name] = Math.round(performance.now() - start)
  process.stderr.write(`${name}: ${String(times[name])} ms\n`)
  return value
}

/** The example as bytes, as another facilitator's app would have handed it over. */
function exampleFile(): Uint8Array {
  const { sets, rows } = exampleTerritory(openPlaces(readPlaces()))
  const written = writeCoterr({
    territory: { id: exampleId, name: exampleName },
    changeSets: sets,
    rows: rows.values(),
    network: null,
    generator: 'CoTerr demo',
    unknown: { entries: examplePictureEntries, manifest: {} },
    at: 1_790_841_600_000,
  })
  if (!written.ok) throw new Error(`the example could not be written: ${written.error.kind}`)
  return written.value
}

function readBack(bytes: Uint8Array): CoterrFile {
  const read = readCoterr(bytes)
  if (!read.ok) throw new Error(`the territory written cannot be read: ${read.error.kind}`)
  return read.value
}

/** What a written territory holds, read back from its bytes. */
function countsOf(bytes: Uint8Array): Readonly<Record<string, number>> {
  return readBack(bytes).manifest.counts.records
}

/** Every figure of its network, actors and alliances drawn, by measure. */
function figuresOf(bytes: Uint8Array): Readonly<Record<string, MeasureResult['network']>> {
  const rows = applySets(() => undefined, readBack(bytes).changeSets)
  const ground = groundOf(deriveTwoMode(networkInputOf(rows.values())))
  return Object.fromEntries(
    measures
      .filter(({ outputs }) => outputs.network.length > 0)
      .map((measure) => [measure.id, measure.fn(ground, defaultSettings(measure)).network]),
  )
}

/** Builds the example, lets the real app draw and write everything, and says what came out. */
async function run(folder: string): Promise<void> {
  const times: Record<string, number> = {}
  await mkdir(folder, { recursive: true })
  const source = join(folder, 'example-source.coterr')
  await timed(times, 'buildExample', () => writeFile(source, exampleFile()))
  const driven = await timed(times, 'startAndOpen', async () => {
    const started = await startDrivenApp([source])
    await started.page.getByText(exampleName).first().waitFor({ timeout: patienceMs })
    return started
  })
  const files: Record<string, number> = {}
  const make = async (action: string, name: string): Promise<Uint8Array> => {
    const path = join(folder, name)
    // What an earlier demo left there would pass for ours.
    await rm(path, { force: true })
    await driven.saveTo(path)
    return timed(times, name, async () => {
      await driven.choose(action)
      const bytes = await waitForFile(path)
      files[name] = bytes.length
      return bytes
    })
  }
  try {
    const svg = new TextDecoder().decode(await make('export-network-svg', 'network.svg'))
    await make('export-network-png', 'network.png')
    await make('export-network-pdf', 'network.pdf')
    await make('export-network-gexf', 'network.gexf')
    await make('export-network-graphml', 'network.graphml')
    // As it ships: before this briefing is kept in it.
    await make('save-copy', 'example.coterr')
    await make('make-briefing', 'briefing.pdf')
    for (const kind of ['docx', 'pptx', 'html', 'xlsx'] as const) {
      await make(`make-briefing-${kind}`, `briefing.${kind}`)
    }
    const territory = await make('save-copy', 'territory.coterr')
    const marks = svg.match(/<(path|circle|rect|line)\b/g)?.length ?? 0
    const network = await timed(times, 'measure', () => Promise.resolve(figuresOf(territory)))
    const counts = countsOf(territory)
    const result = { territory: exampleName, counts, network, marks, files, times }
    process.stdout.write(`${JSON.stringify(result)}\n`)
  } finally {
    await driven.close()
  }
}

const folder = outFolder(process.argv.slice(2))
if (folder === null) {
  process.stderr.write('Usage: npm run demo -- --out DIR\n')
  process.exitCode = 2
} else {
  await run(folder)
}
