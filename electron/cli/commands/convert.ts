import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { PlainTerritory } from '../../../shared/file/plain-territory'
import { plainTerritory, plainTerritoryText } from '../../../shared/file/plain-territory'
import { writeFile } from '../../../shared/file/write-file'
import type { Result } from '../../../shared/kernel/result'
import { err, ok } from '../../../shared/kernel/result'
import type { CliError } from '../cli-error'
import type { Call, Command } from '../command'
import { tellDone, tellRefused, usageError } from '../command'
import { contentOf } from '../content-of'
import { countRecords } from '../describe-territory'
import type { Loaded } from '../load-territory'
import { loadTerritory } from '../load-territory'
import { networkText } from '../network-text'
import { plainCsv } from '../plain-csv'
import { standard } from '../read-bytes'
import { sealOptions, sealOptionsOf, sealOutput, sealUsage } from '../seal-output'
import { filled } from '../text/say'
import { failure, outputFault, writeOutput } from '../write-output'

const formats = ['coterr', 'json', 'csv', 'gexf', 'graphml', 'kumu'] as const
type Format = (typeof formats)[number]

function formatOf(text: string | null): Format | null {
  return formats.find((format) => format === text) ?? null
}

interface Written {
  /** As it is named on the disk. */
  readonly file: string
  readonly bytes: number
  readonly records: number
}

/** All of it at once: a territory has fewer records than a text may have lines. */
function jsonBytes(territory: PlainTerritory): Uint8Array {
  return new TextEncoder().encode([...plainTerritoryText(territory)].join(''))
}

async function writeOne(
  call: Call,
  file: string,
  bytes: Result<Uint8Array, CliError>,
  records: number,
): Promise<Result<readonly Written[], CliError>> {
  const { terminal, catalogue, options } = call
  if (!bytes.ok) return bytes
  const sealed = await sealOutput(bytes.value, options, terminal, catalogue)
  if (!sealed.ok) return sealed
  const done = await writeOutput(file, sealed.value, options.has('force'), terminal)
  return done.ok ? ok([{ file, bytes: sealed.value.length, records }]) : done
}

/** Writes the tables, or none where one would overwrite something. */
async function writeTables(
  { terminal, options }: Call,
  out: string,
  territory: PlainTerritory,
): Promise<Result<readonly Written[], CliError>> {
  const isForced = options.has('force')
  const files = plainCsv(territory).map((file) => ({ ...file, name: `${out}/${file.name}` }))
  for (const { name } of files) {
    const fault = await outputFault(name, isForced, terminal)
    if (fault !== null) return err(fault)
  }
  try {
    await mkdir(resolve(terminal.folder, out), { recursive: true })
  } catch (cause) {
    return err(failure(cause, out))
  }
  const written: Written[] = []
  for (const { name, text, records } of files) {
    const bytes = new TextEncoder().encode(text)
    const done = await writeOutput(name, bytes, isForced, terminal)
    if (!done.ok) return done
    written.push({ file: name, bytes: bytes.length, records })
  }
  return ok(written)
}

function write(call: Call, out: string, loaded: Loaded, format: Format) {
  const { rows } = loaded
  if (format === 'csv') return writeTables(call, out, plainTerritory(rows.values()))
  return writeOne(call, out, bytesOf(call, loaded, format), countRecords(rows))
}

function bytesOf(
  { terminal, catalogue }: Call,
  loaded: Loaded,
  format: Exclude<Format, 'csv'>,
): Result<Uint8Array, CliError> {
  switch (format) {
    case 'coterr':
      return writeFile(contentOf(loaded, terminal))
    case 'json':
      return ok(jsonBytes(plainTerritory(loaded.rows.values())))
    default:
      return ok(new TextEncoder().encode(networkText(loaded, format, catalogue, terminal.now())))
  }
}

/** Writes a file anew, in another form. */
export const convert: Command = {
  options: { to: 'text', out: 'text', force: 'flag', ...sealOptions },
  inputs: ({ files }) => files,
  check: (options) => {
    const { files } = options
    if (files.length === 0) return usageError('missing-file')
    if (files.length > 1) return usageError('too-many-files')
    const [to, out] = [options.value('to'), options.value('out')]
    if (to === null) return usageError('missing-option', '--to')
    if (formatOf(to) === null) return usageError('bad-value', `--to ${to}`)
    if (out === null) return usageError('missing-option', '--out')
    const [sealing] = sealOptionsOf(options)
    if (to === 'csv' && sealing !== undefined) {
      return usageError('not-together', `--to csv, --${sealing}`)
    }
    if (to === 'csv' && out === standard) return usageError('not-together', '--to csv, --out -')
    return sealUsage(options)
  },
  run: async (call) => {
    const { terminal, catalogue, options, keyring } = call
    const [name = ''] = options.files
    const out = options.value('out') ?? ''
    const format = formatOf(options.value('to')) ?? 'coterr'
    // A folder of tables may be there; its files are looked for one by one.
    const isForced = options.has('force') || format === 'csv'
    const fault = await outputFault(out, isForced, terminal)
    if (fault !== null) {
      tellRefused(call, out, fault)
      return 1
    }
    const loaded = await loadTerritory(name, terminal, keyring)
    if (!loaded.ok) {
      tellRefused(call, name, loaded.error)
      return 1
    }
    const written = await write(call, out, loaded.value, format)
    if (!written.ok) {
      tellRefused(call, out, written.error)
      return 1
    }
    const lines = written.value.map(({ file, records }) =>
      filled(catalogue.converted, { out: file, records }),
    )
    tellDone(call, out, lines, { written: written.value })
    return 0
  },
}
