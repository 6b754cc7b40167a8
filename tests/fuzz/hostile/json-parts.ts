import { strFromU8, strToU8 } from 'fflate'
import type { Entries } from './packed-file'

/** Parsed JSON that may be altered: a mutation's own copy. */
export type Mutable = null | boolean | number | string | Mutable[] | { [key: string]: Mutable }

/** An entry that holds JSON in some way, and how to put other JSON in its place. */
export interface JsonPart {
  readonly name: string
  readonly json: Mutable
  /** The texts that JSON.stringify would not write (`1e999`) stand in it as `rawText` gave them. */
  readonly write: (json: Mutable) => Uint8Array
}

/** How the entries of one name hold JSON. */
interface Codec {
  readonly holds: (name: string) => boolean
  readonly read: (content: Uint8Array) => Mutable
  readonly write: (json: Mutable) => Uint8Array
}

const rawTexts: string[] = []
const rawMark = /"@raw([0-9]+)@"/g

/** A placeholder for text that goes into the JSON as it is. */
export function rawText(text: string): string {
  const known = rawTexts.indexOf(text)
  return `@raw${String(known < 0 ? rawTexts.push(text) - 1 : known)}@`
}

function textOf(json: Mutable): string {
  return JSON.stringify(json).replace(rawMark, (_, index: string) => rawTexts[Number(index)] ?? '')
}

const codecs: readonly Codec[] = [
  {
    holds: (name) => name.endsWith('.ndjson'),
    read: (content) =>
      strFromU8(content)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Mutable),
    write: (json) => {
      const lines = Array.isArray(json) ? json : [json]
      return strToU8(lines.map((line) => `${textOf(line)}\n`).join(''))
    },
  },
  {
    holds: (name) => name.endsWith('.json'),
    read: (content) => JSON.parse(strFromU8(content)) as Mutable,
    write: (json) => strToU8(textOf(json)),
  },
]

/** The entries that hold JSON, as JSON. */
export function jsonParts(entries: Entries): readonly JsonPart[] {
  return [...entries].flatMap(([name, content]) => {
    const codec = codecs.find(({ holds }) => holds(name))
    return codec === undefined
      ? []
      : [{ name, json: codec.read(content), write: (json: Mutable) => codec.write(json) }]
  })
}
