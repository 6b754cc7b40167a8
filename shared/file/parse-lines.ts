import type { Json } from '../kernel/json'
import type { Result } from '../kernel/result'
import { err, ok } from '../kernel/result'
import type { FileError } from './file-error'
import { entryNames } from './format'
import type { Fault } from './json-guard'
import { fault, jsonFault, needsGuard } from './json-guard'
import { maxLineBytes } from './limits'
import { decodeUtf8 } from './utf8'

const newline = 10

/** Lines decoded at once: long enough to be quick, short enough that one `œ` widens no more than this. */
const chunkBytes = 1024 * 1024

/** Whether a line is longer than a reader takes in one piece. */
export function longLineError(bytes: Uint8Array): FileError | null {
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(newline, start)
    const end = found < 0 ? bytes.length : found
    const actual = end - start
    if (actual > maxLineBytes) {
      return { kind: 'too-big', what: 'line', entry: entryNames.changes, actual, max: maxLineBytes }
    }
    start = end + 1
  }
  return null
}

/** Where the chunk that begins at `start` ends: after its last whole line, at least one. */
function chunkEnd(bytes: Uint8Array, start: number): number {
  if (start + chunkBytes >= bytes.length) return bytes.length
  const last = bytes.lastIndexOf(newline, start + chunkBytes)
  const next = last >= start ? last : bytes.indexOf(newline, start + chunkBytes)
  return next < 0 ? bytes.length : next + 1
}

const badRecord = (line: number, { field, problem }: Fault) =>
  err<FileError>({ kind: 'bad-record', line, field, problem })

/** Names the line of a chunk that is not UTF-8; `line` is the chunk's first. */
function badText(chunk: Uint8Array, line: number) {
  let at = line
  for (let start = 0; ; at++) {
    const end = chunk.indexOf(newline, start)
    if (end < 0 || decodeUtf8(chunk.subarray(start, end)) === null) break
    start = end + 1
  }
  return badRecord(at, fault('', 'syntax'))
}

function parseLine(text: string): Result<Json, Fault> {
  try {
    const json = JSON.parse(text) as Json
    const found = needsGuard(text) ? jsonFault(json) : null
    return found === null ? ok(json) : err(found)
  } catch {
    return err(fault('', 'syntax'))
  }
}

/**
 * Parses newline-delimited JSON, one value a line, and guards its texts; what the lines mean is not looked
 * at. Line n stands at index n - 1. An empty line is a fault, but for the one after the last newline.
 */
export function parseLines(bytes: Uint8Array): Result<Json[], FileError> {
  const tooLong = longLineError(bytes)
  if (tooLong !== null) return err(tooLong)
  const values: Json[] = []
  let start = 0
  while (start < bytes.length) {
    const end = chunkEnd(bytes, start)
    const text = decodeUtf8(bytes.subarray(start, end))
    if (text === null) return badText(bytes.subarray(start, end), values.length + 1)
    for (const line of (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n')) {
      const parsed = parseLine(line)
      if (!parsed.ok) return badRecord(values.length + 1, parsed.error)
      values.push(parsed.value)
    }
    start = end
  }
  return ok(values)
}
