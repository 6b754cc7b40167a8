import { isDeepStrictEqual } from 'node:util'
import { applySets } from '../../../shared/change/apply'
import type { CoterrFile } from '../../../shared/file/coterr-file'
import type { FileError } from '../../../shared/file/file-error'
import { readFile } from '../../../shared/file/read-file'
import { writeFile } from '../../../shared/file/write-file'
import type { Json } from '../../../shared/kernel/json'
import { canonicalJson } from '../../../shared/kernel/json'

/** Every name under which a file may be refused. */
const refusals: Readonly<Record<FileError['kind'], true>> = {
  'not-coterr': true,
  encrypted: true,
  truncated: true,
  'too-new': true,
  'too-big': true,
  'unsafe-entry': true,
  'missing-entry': true,
  damaged: true,
  'bad-checksum': true,
  'bad-content': true,
  'bad-record': true,
  'migration-failed': true,
}

/** No file may hold a person up longer than this, in milliseconds of the processor. */
export const longestMs = 2000

export interface Judgement {
  /** The name of the refusal, or `read`. */
  readonly outcome: string
  /** How long reading took, in milliseconds of the processor: a machine that does other work too judges alike. */
  readonly ms: number
  /** What was wrong with how it was read; null: nothing. */
  readonly fault: string | null
}

function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** What a value says, whatever the order of its fields: `-0` says what `0` does (hostile file 8879). */
function meaning(value: unknown): string {
  return canonicalJson(value as Json)
}

/** Written again and read, a file says what it said. */
function writtenAgainFault(file: CoterrFile): string | null {
  const rows = [...applySets(() => undefined, file.changeSets).values()]
  const { territory, generator, writtenAt: at } = file.manifest
  const { changeSets, network, unknown } = file
  const written = writeFile({ territory, changeSets, rows, network, generator, at, unknown })
  if (!written.ok) return `was read and cannot be written: ${JSON.stringify(written.error)}`
  const again = readFile(written.value)
  if (!again.ok) return `was read, written, and is refused: ${JSON.stringify(again.error)}`
  if (meaning(again.value.changeSets) !== meaning(changeSets)) return 'other change sets'
  const places = [again.value.network, network].map((one) => [...(one?.positions ?? [])].sort())
  if (meaning(places[0]) !== meaning(places[1])) return 'other places'
  if (!isDeepStrictEqual(again.value.unknown.entries, unknown.entries)) return 'other entries'
  return meaning(again.value.unknown.manifest) === meaning(unknown.manifest)
    ? null
    : 'another manifest'
}

/** Reads hostile bytes: refused by name or read whole, in time, and never a throw. */
export function judgeFile(bytes: Uint8Array): Judgement {
  const start = processorMs()
  try {
    const read = readFile(bytes)
    const ms = processorMs() - start
    const fault = ms > longestMs ? `took ${ms.toFixed(0)} ms` : null
    if (read.ok) return { outcome: 'read', ms, fault: fault ?? writtenAgainFault(read.value) }
    const { kind } = read.error
    const isNamed = Object.hasOwn(refusals, kind)
    return { outcome: kind, ms, fault: isNamed ? fault : `an error without a name: ${kind}` }
  } catch (cause) {
    const ms = processorMs() - start
    return {
      outcome: 'thrown',
      ms,
      fault: cause instanceof Error ? String(cause.stack) : String(cause),
    }
  }
}
