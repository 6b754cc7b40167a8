import type { Json } from '../../kernel/json'
import type { Column, ColumnHead } from './column'

/** A column goes on in another line beyond this length, in UTF-16 units, about: no reader need hold more. */
const lineLength = 512 * 1024

/** About how long a value is as JSON. Only unknown fields are objects: they are written to be measured. */
function lengthOf(value: Json): number {
  if (typeof value === 'string') return value.length + 3
  return typeof value === 'object' && value !== null ? JSON.stringify(value).length + 1 : 8
}

/** The pieces of a list that each fit in a line. */
function* pieces(values: readonly Json[]): Generator<readonly Json[]> {
  let start = 0
  let length = 0
  for (const [index, value] of values.entries()) {
    length += lengthOf(value)
    if (length < lineLength) continue
    yield values.slice(start, index + 1)
    start = index + 1
    length = 0
  }
  if (start < values.length) yield values.slice(start)
}

/** Texts of one length that any program counts and cuts alike. */
function textsOf(values: readonly Json[]): readonly string[] | null {
  const [first] = values
  if (typeof first !== 'string' || first === '') return null
  const isAlike = (value: Json): value is string =>
    typeof value === 'string' && value.length === first.length && /^[ -~]*$/.test(value)
  return values.every(isAlike) ? values : null
}

function commonPrefix(texts: readonly string[]): string {
  const [first = ''] = texts
  let length = first.length - 1
  for (const text of texts) {
    while (!text.startsWith(first.slice(0, length))) length--
    if (length === 0) break
  }
  return first.slice(0, length)
}

/** How many digits the longest of some whole numbers has, if writing all so long is shorter than commas. */
function digitsOf(values: readonly Json[]): number | null {
  let width = 0
  let length = 0
  for (const value of values) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) return null
    const digits = String(value).length
    length += digits + 1
    if (digits > width) width = digits
  }
  return width <= 15 && width * values.length <= length ? width : null
}

/** Values as one text where all are of one length: no comma between them, and nothing to parse. */
function coded(values: readonly Json[]): object {
  if (values.length < 2) return { values }
  const width = digitsOf(values)
  if (width !== null) {
    return {
      width,
      digits: values.map((value) => JSON.stringify(value).padStart(width, '0')).join(''),
    }
  }
  const texts = textsOf(values)
  if (texts === null) return { values }
  const prefix = commonPrefix(texts)
  const rest = texts.map((text) => text.slice(prefix.length))
  return {
    ...(prefix === '' ? {} : { prefix }),
    width: (texts[0]?.length ?? 0) - prefix.length,
    text: rest.join(''),
  }
}

const line = (head: ColumnHead, rest: object): string => `${JSON.stringify({ ...head, ...rest })}\n`

/** The lines of one column: its words, then its values. */
export function* columnLines({ head, words, values }: Column): Generator<string> {
  for (const some of pieces(words ?? [])) yield line(head, { words: some })
  for (const some of pieces(values)) yield line(head, coded(some))
}
