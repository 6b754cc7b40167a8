import { strToU8 } from 'fflate'

/** Text encoded at once, in UTF-16 units. */
const chunkLength = 1024 * 1024

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    out.set(chunk, at)
    at += chunk.length
  }
  return out
}

/** The UTF-8 bytes of pieces of text one after the other, without ever holding the whole text. */
export function textBytes(pieces: Iterable<string>): Uint8Array {
  const chunks: Uint8Array[] = []
  let waiting: string[] = []
  let length = 0
  for (const piece of pieces) {
    waiting.push(piece)
    length += piece.length
    if (length < chunkLength) continue
    chunks.push(strToU8(waiting.join('')))
    waiting = []
    length = 0
  }
  return concat([...chunks, strToU8(waiting.join(''))])
}
