import type { Zippable } from 'fflate'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

export type Bytes = Uint8Array<ArrayBuffer>

/**
 * An office file with some of its XML parts written otherwise, dated the moment that its document was made: the same
 * document gives the same bytes.
 * @param mend Gives a part's new text; what it gives back unchanged stays. Pictures are not asked about.
 * @param added New parts by path.
 */
export function packAgain(
  bytes: Uint8Array,
  madeAt: string,
  mend: (path: string, text: string) => string,
  added: Readonly<Record<string, string>> = {},
): Bytes {
  const mtime = zipTime(madeAt)
  const parts: Zippable = {}
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    if (path.endsWith('/')) continue
    const isText = /\.(xml|rels)$/.test(path)
    parts[path] = isText
      ? [strToU8(mend(path, strFromU8(content))), { mtime }]
      : [content, { mtime, level: 0 }]
  }
  for (const [path, text] of Object.entries(added)) parts[path] = [strToU8(text), { mtime }]
  return zipSync(parts, { level: 6 })
}

/** A container has no time zone: its clock reads UTC. Dates before 1980 cannot be written in one. */
function zipTime(madeAt: string): Date {
  const time = new Date(madeAt)
  const local = new Date(time.getTime() + time.getTimezoneOffset() * 60_000)
  return Number.isNaN(local.getTime()) || local.getFullYear() < 1980 ? new Date(1980, 0, 1) : local
}
