import type { PictureFormat } from '../../shared/model/attachment-format'
import { attachmentFormats, isPicture } from '../../shared/model/attachment-format'
import { maxPixels } from '../../shared/file/limits'
import { pictureSize } from '../../shared/file/picture-size'
import { sniffAttachment } from '../../shared/file/sniff-attachment'
import { useTerritory } from '../state/territory-store'
import { readAttachment } from './read-attachment'
import { redrawInWorker } from './redraw-in-worker'

/** What is shown of an attachment: a picture, by an address inside the app, or only that it is there. */
export type AttachmentSight =
  | { readonly kind: 'picture'; readonly url: string }
  | { readonly kind: 'document' }
  | { readonly kind: 'missing' }

/** Pixels of the longer side: twice what a tile has, for fine screens. */
const longest = 320
const mostKept = 300

/** By hash, the newest last. */
const kept = new Map<string, string>()
let turn: Promise<unknown> = Promise.resolve()

function forgetAll(): void {
  for (const url of kept.values()) URL.revokeObjectURL(url)
  kept.clear()
}

// Another territory, or one that was rewritten: what was erased must not stay in memory.
useTerritory.subscribe(({ rows }, before) => {
  if (rows !== before.rows) forgetAll()
})

function keep(hash: string, bytes: Uint8Array, type: string): string {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }))
  kept.set(hash, url)
  for (const [oldest, old] of kept) {
    if (kept.size <= mostKept) break
    URL.revokeObjectURL(old)
    kept.delete(oldest)
  }
  return url
}

async function draw(hash: string): Promise<AttachmentSight> {
  const known = kept.get(hash)
  if (known !== undefined) return { kind: 'picture', url: known }
  const { rows } = useTerritory.getState()
  const bytes = await readAttachment(hash)
  if (bytes === null) return { kind: 'missing' }
  const format = pictureFormat(bytes)
  if (format === null) return { kind: 'document' }
  const small = await redrawInWorker({ bytes, format, longest })
  if (small === null || useTerritory.getState().rows !== rows) return { kind: 'document' }
  return { kind: 'picture', url: keep(hash, small.bytes, attachmentFormats[format]) }
}

/** What bytes are drawn as; null where they are no picture, or one of too many pixels: they may come from anywhere. */
function pictureFormat(bytes: Uint8Array): PictureFormat | null {
  const sniffed = sniffAttachment(bytes, '')
  if (!sniffed.ok || !isPicture(sniffed.value)) return null
  const size = pictureSize(bytes, sniffed.value)
  return size === null || size.width * size.height > maxPixels ? null : sniffed.value
}

/** The small picture of an attachment, drawn from its bytes: one after the other, so that a panel of forty opens at once. */
export function thumbnailOf(hash: string): Promise<AttachmentSight> {
  const drawn = turn.then(() => draw(hash))
  turn = drawn.catch(() => undefined)
  return drawn
}

/** An attachment as large as it is; whoever asks lets go of the address (`URL.revokeObjectURL`). */
export async function pictureOf(hash: string): Promise<AttachmentSight> {
  const bytes = await readAttachment(hash)
  if (bytes === null) return { kind: 'missing' }
  const format = pictureFormat(bytes)
  if (format === null) return { kind: 'document' }
  const type = attachmentFormats[format]
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type })
  return { kind: 'picture', url: URL.createObjectURL(blob) }
}
