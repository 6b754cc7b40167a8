import type { Json } from '../../kernel/json'
import type { Result } from '../../kernel/result'
import { err, ok } from '../../kernel/result'
import type { Fault, JsonObject } from '../json-guard'
import { fault, isArray, isObject } from '../json-guard'
import type { ColumnHead } from './column'
import { singleColumns } from './column'

/** One line of `changes.ndjson`, its values one by one. */
export interface ReadLine {
  readonly head: ColumnHead
  /** The same for all lines of one column. */
  readonly key: string
  readonly words: readonly Json[] | null
  readonly values: readonly Json[]
}

const maxWidth = 200
const maxPrefix = 200

/** More digits are no safe integers. */
const maxDigits = 15

function widthOf(line: JsonObject, length: number, max: number): number | null {
  const { width } = line
  if (typeof width !== 'number' || !Number.isSafeInteger(width)) return null
  return width >= 1 && width <= max && length % width === 0 ? width : null
}

/** Beyond ASCII, programs do not agree on how long a text is, and a cut could part a pair of surrogates. */
const isAscii = (text: string): boolean => /^[ -~]*$/.test(text)

function cutText(line: JsonObject, text: string): Result<readonly Json[], Fault> {
  const { prefix = '' } = line
  if (typeof prefix !== 'string') return err(fault('prefix', 'type'))
  if (!isAscii(prefix + text)) return err(fault('text', 'text'))
  if (prefix.length > maxPrefix) return err(fault('prefix', 'range'))
  const width = widthOf(line, text.length, maxWidth)
  if (width === null) return err(fault('width', 'range'))
  const values: string[] = []
  for (let at = 0; at < text.length; at += width) values.push(prefix + text.slice(at, at + width))
  return ok(values)
}

function cutDigits(line: JsonObject, digits: string): Result<readonly Json[], Fault> {
  const width = widthOf(line, digits.length, maxDigits)
  if (width === null) return err(fault('width', 'range'))
  const values: number[] = []
  let value = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return err(fault('digits', 'range'))
    value = value * 10 + digit
    if ((at + 1) % width !== 0) continue
    values.push(value)
    value = 0
  }
  return ok(values)
}

/** The values of a line, in one of its three forms; none where it only has words. */
function readValues(line: JsonObject): Result<readonly Json[], Fault> {
  const { values, text, digits, words } = line
  if (typeof text === 'string') return cutText(line, text)
  if (typeof digits === 'string') return cutDigits(line, digits)
  if (values === undefined && isArray(words)) return ok([])
  return isArray(values) ? ok(values as readonly Json[]) : err(fault('values', 'type'))
}

const named = ['register', 'field', 'several'] as const

function headFault(line: JsonObject): Fault | null {
  const { column, kind, ids } = line
  const names = named.filter((form) => line[form] !== undefined)
  const isListed = column === 'ids' || column === 'said'
  if (typeof column !== 'string' || !(isListed || singleColumns.includes(column))) {
    return fault('column', 'name')
  }
  if (isListed !== (typeof kind === 'string')) return fault('kind', 'type')
  if (names.length !== (column === 'said' ? 1 : 0)) return fault('register', 'type')
  const other = names.find((form) => typeof line[form] !== 'string')
  if (other !== undefined) return fault(other, 'type')
  const canRefer = ids === undefined || (column === 'said' && typeof ids === 'string')
  return canRefer ? null : fault('ids', 'type')
}

const parts = ['column', 'kind', ...named, 'ids']
const contents = ['words', 'values', 'text', 'digits', 'width', 'prefix']

/** Reads parsed JSON as one line of a column. */
export function readLine(json: Json): Result<ReadLine, Fault> {
  if (!isObject(json)) return err(fault('', 'type'))
  const strange = Object.keys(json).find((key) => !parts.includes(key) && !contents.includes(key))
  if (strange !== undefined) return err(fault(strange, 'name'))
  const wrong = headFault(json)
  if (wrong !== null) return err(wrong)
  const { words } = json
  if (words !== undefined && !isArray(words)) return err(fault('words', 'type'))
  const values = readValues(json)
  if (!values.ok) return values
  return ok({
    head: json as unknown as ColumnHead,
    key: JSON.stringify(parts.map((part) => json[part] ?? null)),
    words: words ?? null,
    values: values.value,
  })
}
