/** A picture of a document, drawn: `svg` where it is one (charts, network, map), and always as pixels. */
export interface DrawnPicture {
  /** Stands by itself: no script, no font and nothing else from outside. Null of photos. */
  readonly svg: string | null
  /** PNG, or the JPEG of a photo, at about 200 dots an inch of its width on the page. */
  readonly pixels: Uint8Array<ArrayBuffer>
  readonly mediaType: 'image/png' | 'image/jpeg'
  /** CSS pixels (96 an inch): the room that it takes at full size; outputs keep the proportion. */
  readonly width: number
  readonly height: number
}

/** By the id of the picture in the document. */
export type DrawnPictures = ReadonlyMap<string, DrawnPicture>
