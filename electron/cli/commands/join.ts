import { writeFile } from '../../../shared/file/write-file'
import type { Result } from '../../../shared/kernel/result'
import { err, ok } from '../../../shared/kernel/result'
import type { CliError } from '../cli-error'
import type { Call, Command } from '../command'
import { eachOrNull, tellDone, tellRefused, usageError } from '../command'
import { countConflicts, countRecords } from '../describe-territory'
import { joinFiles } from '../join-files'
import type { Loaded } from '../load-territory'
import { loadTerritory } from '../load-territory'
import { sealOptions, sealOutput, sealUsage } from '../seal-output'
import { filled } from '../text/say'
import { outputFault, writeOutput } from '../write-output'

/** Reads files that must be of one territory. */
function readerOf({ terminal, keyring }: Call) {
  let wanted: string | null = null
  return async (name: string): Promise<Result<Loaded, CliError>> => {
    const loaded = await loadTerritory(name, terminal, keyring)
    if (!loaded.ok) return loaded
    const { id } = loaded.value.file.manifest.territory
    wanted ??= id
    return id === wanted ? loaded : err({ kind: 'other-territory', territory: id, wanted })
  }
}

/** Of each file, how many of its change sets no other file has. */
function aloneIn(all: readonly Loaded[]): readonly number[] {
  const times = new Map<string, number>()
  for (const { file } of all) {
    for (const { stamp } of file.changeSets) times.set(stamp, (times.get(stamp) ?? 0) + 1)
  }
  return all.map(({ file }) => file.changeSets.filter(({ stamp }) => times.get(stamp) === 1).length)
}

async function write(call: Call, out: string, all: readonly Loaded[]) {
  const { terminal, catalogue, options } = call
  const files = all.map(({ file }) => file)
  const joined = joinFiles(files, { at: terminal.now(), generator: terminal.generator })
  if (joined === null) return err<CliError>({ kind: 'not-found', name: '' })
  const written = writeFile(joined.content)
  if (!written.ok) return written
  const sealed = await sealOutput(written.value, options, terminal, catalogue)
  if (!sealed.ok) return sealed
  const done = await writeOutput(out, sealed.value, options.has('force'), terminal)
  return done.ok ? ok({ ...joined, bytes: sealed.value.length }) : done
}

/** Unites files of one territory. */
export const join: Command = {
  options: { force: 'flag', ...sealOptions },
  inputs: ({ files }) => files.slice(1),
  check: (options) => {
    return options.files.length < 2 ? usageError('missing-file') : sealUsage(options)
  },
  run: async (call) => {
    const { terminal, catalogue, options } = call
    const [out = '', ...files] = options.files
    const fault = await outputFault(out, options.has('force'), terminal)
    if (fault !== null) {
      tellRefused(call, out, fault)
      return 1
    }
    const all = await eachOrNull(call, files, readerOf(call))
    if (all === null) return 1
    const done = await write(call, out, all)
    if (!done.ok) {
      tellRefused(call, out, done.error)
      return 1
    }
    const { content, rows, bytes } = done.value
    const counts = {
      changeSets: content.changeSets.length,
      records: countRecords(rows),
      conflicts: countConflicts(rows),
    }
    const alone = aloneIn(all)
    const from = all.map(({ name, file }, index) => ({
      file: name,
      changeSets: file.changeSets.length,
      alone: alone[index] ?? 0,
    }))
    const lines = [
      filled(catalogue.joined, { out, files: all.length, ...counts }),
      ...from.map((one) => filled(catalogue.joinedFrom, one)),
    ]
    tellDone(call, out, lines, { ...counts, bytes, from })
    return 0
  },
}
