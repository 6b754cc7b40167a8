import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readFile } from '../../../shared/file/read-file'
import { writeFile } from '../../../shared/file/write-file'
import { clockArbitrary, stepArbitrary, World } from '../../shared/change/history'
import { sampleBytes } from '../../shared/file/sample'
import type { BaseFile } from './mutation'
import { entriesOf } from './packed-file'

const projectFolder = new URL('../../../', import.meta.url)
const path = (name: string): string => fileURLToPath(new URL(name, projectFolder))

const histories = fc.record({
  clocks: fc.array(clockArbitrary, { minLength: 2, maxLength: 5, size: 'max' }),
  steps: fc.array(stepArbitrary, { minLength: 10, maxLength: 60, size: 'max' }),
})

/** What several devices did at random, as the first of them would hand it over. */
function randomHistory(seed: number): Uint8Array {
  const [history] = fc.sample(histories, { seed, numRuns: 1 })
  if (history === undefined) throw new Error('fast-check gave no history')
  const world = new World(history.clocks)
  for (const step of history.steps) world.run(step)
  world.barrier()
  const device = world.pick(0)
  const written = writeFile({
    territory: { id: 'terr-fuzz', name: `Histoire ${String(seed)}` },
    changeSets: [...device.sets.values()],
    rows: device.rows.values(),
    network: seed % 2 === 0 ? null : { positions: new Map([['r0', [1, 2]]]), view: {} },
    generator: 'fuzz',
    at: 0,
  })
  if (!written.ok) throw new Error(written.error.kind)
  return written.value
}

function fixtures(): readonly (readonly [name: string, bytes: Uint8Array])[] {
  const folder = path('tests/fixtures/coterr')
  const names = readdirSync(folder).filter((name) => name.endsWith('.coterr'))
  return names.sort().map((name) => [name, new Uint8Array(readFileSync(`${folder}/${name}`))])
}

/**
 * Whole files to spoil: one of each released version of the format, the example that the app carries, the
 * sample of the tests, and random histories in the format that is written now.
 */
export function seedFiles(randomHistories = 8): readonly BaseFile[] {
  const whole: (readonly [name: string, bytes: Uint8Array])[] = [
    ...fixtures(),
    ['example', new Uint8Array(readFileSync(path('assets/example.coterr')))],
    ['sample', sampleBytes()],
  ]
  for (let seed = 1; seed <= randomHistories; seed++) {
    whole.push([`history ${String(seed)}`, randomHistory(seed)])
  }
  return whole.map(([name, bytes]) => {
    const read = readFile(bytes)
    if (!read.ok) throw new Error(`${name} is not whole: ${JSON.stringify(read.error)}`)
    return { name, bytes, entries: entriesOf(bytes), file: read.value }
  })
}
