import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** What an entry is, as its name says: a batch in clear, a sealed one, or the territory's key under a passphrase. */
export type EntryKind = 'plain' | 'sealed' | 'key'

/** The sha-256 of bytes in lower-case hexadecimal: whoever has a quicker one than JavaScript's gives it. */
export type HashHex = (bytes: Uint8Array) => string

const endings = { plain: '.batch', sealed: '.batch.age', key: '.key.age' } as const

const pattern = /^[0-9a-f]{40}(\.batch|\.batch\.age|\.key\.age)$/

export const sha256Hex: HashHex = (bytes) => bytesToHex(sha256(bytes))

/** The name of an entry: the first 40 digits of the sha-256 of its stored bytes, and its ending. */
export function entryName(kind: EntryKind, stored: Uint8Array, hash = sha256Hex): string {
  return `${hash(stored).slice(0, 40)}${endings[kind]}`
}

/** Null: not one of ours. */
export function entryKind(name: string): EntryKind | null {
  const ending = pattern.exec(name)?.[1]
  if (ending === undefined) return null
  if (ending === endings.plain) return 'plain'
  return ending === endings.sealed ? 'sealed' : 'key'
}

/** Whether stored bytes are those that the name was made from. */
export function isNamedFor(name: string, stored: Uint8Array, hash = sha256Hex): boolean {
  const kind = entryKind(name)
  return kind !== null && entryName(kind, stored, hash) === name
}
