const exifHeader = 0x45786966 // « Exif »
const exifPointer = 0x8769
const dateTimeOriginal = 0x9003
const mostTags = 500

/** Where the TIFF of a JPEG's EXIF begins; null where it has none. */
function tiffOf(view: DataView): DataView | null {
  let at = 2
  while (at + 10 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    const length = view.getUint16(at + 2)
    if (marker === 0xda) return null
    const end = at + 2 + length
    if (marker === 0xe1 && view.getUint32(at + 4) === exifHeader && end <= view.byteLength) {
      return length < 16 ? null : new DataView(view.buffer, view.byteOffset + at + 10, length - 8)
    }
    at = end
  }
  return null
}

/** Where the value of a tag stands in one folder of the TIFF; null where it is not there. */
function tagAt(tiff: DataView, folder: number, wanted: number, isLittle: boolean): number | null {
  if (folder + 2 > tiff.byteLength) return null
  const count = Math.min(tiff.getUint16(folder, isLittle), mostTags)
  for (let index = 0; index < count; index += 1) {
    const at = folder + 2 + index * 12
    if (at + 12 > tiff.byteLength) return null
    if (tiff.getUint16(at, isLittle) === wanted) return tiff.getUint32(at + 8, isLittle)
  }
  return null
}

/**
 * The day a photo was taken, as its camera says (`2026-05-14`): the only thing that is kept of a JPEG's EXIF,
 * which may hold the place, the camera's number and its owner's name. Null where it does not say, or says
 * no day that there is.
 */
export function photoDate(bytes: Uint8Array): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const tiff = tiffOf(view)
  if (tiff === null || tiff.byteLength < 8) return null
  const isLittle = tiff.getUint16(0) === 0x4949
  const exif = tagAt(tiff, tiff.getUint32(4, isLittle), exifPointer, isLittle)
  const at = exif === null ? null : tagAt(tiff, exif, dateTimeOriginal, isLittle)
  if (at === null || at + 10 > tiff.byteLength) return null
  const said = String.fromCharCode(...new Uint8Array(tiff.buffer, tiff.byteOffset + at, 10))
  const match = /^((?:19|20)\d\d):(0[1-9]|1[0-2]):(0[1-9]|[12]\d|3[01])$/.exec(said)
  return match === null ? null : match.slice(1).join('-')
}
