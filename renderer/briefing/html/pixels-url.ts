import type { DrawnPicture } from '../../../shared/briefing/drawn-picture'

const known = new WeakMap<Uint8Array, string>()

/** The pixels as an address that holds them. Written once for each picture. */
export function pixelsUrl({ pixels, mediaType }: DrawnPicture): string {
  const before = known.get(pixels)
  if (before !== undefined) return before
  let binary = ''
  for (let start = 0; start < pixels.length; start += 0x8000) {
    binary += String.fromCharCode(...pixels.subarray(start, start + 0x8000))
  }
  const url = `data:${mediaType};base64,${btoa(binary)}`
  known.set(pixels, url)
  return url
}
