import type { BriefingDocument, Picture } from '../../shared/briefing/document'
import type { DrawnPicture, DrawnPictures } from '../../shared/briefing/drawn-picture'
import type { PictureInputs } from '../../shared/briefing/picture-inputs'
import { useNetworkDrawer } from '../state/network-drawer-store'

export interface DrawingOptions {
  readonly signal: AbortSignal
  /** The share done, 0 to 1. */
  readonly onProgress: (share: number) => void
  /** The bytes of an attachment by its hash; null where they are not here. */
  readonly readAttachment: (hash: string) => Promise<Uint8Array | null>
}

async function drawPicture(
  { source, title, width: room }: Picture,
  { language, level }: BriefingDocument,
  input: PictureInputs,
  { signal, readAttachment }: DrawingOptions,
): Promise<DrawnPicture | null> {
  const { pictureWidths } = await import('../briefing/charts/chart-look')
  const width = pictureWidths[room]
  switch (source.kind) {
    case 'chart': {
      const { drawChartOnce } = await import('../briefing/pictures/draw-chart-once')
      const { svgToPng } = await import('../briefing/pictures/svg-to-png')
      const drawn = drawChartOnce(source.chart, { document, language, width })
      return { ...drawn, pixels: await svgToPng(drawn.svg, drawn), mediaType: 'image/png' }
    }
    case 'network':
    case 'map': {
      const { draw } = useNetworkDrawer.getState()
      if (draw === null) return null
      const isCounted = level !== 'public'
      const records = input[source.kind]
      return draw({ kind: source.kind, input: records, title, isCounted, language, width, signal })
    }
    case 'attachment': {
      const bytes = await readAttachment(source.hash)
      if (bytes === null) return null
      const { photoToJpeg } = await import('../briefing/pictures/photo-to-jpeg')
      return photoToJpeg(new Uint8Array(bytes), source.mediaType, width)
    }
  }
}

/** After so much work the hand has its turn. */
const sliceMs = 20

/**
 * Draws the pictures of a briefing, in their order. One that cannot be drawn (a photo whose bytes are not
 * here, a network of nothing) is absent: its alternative text stands in its place. Throws the signal's reason
 * once that is aborted.
 */
export async function drawPictures(
  briefing: BriefingDocument,
  input: PictureInputs,
  options: DrawingOptions,
): Promise<DrawnPictures> {
  const pictures = briefing.sections.flatMap(({ blocks }) =>
    blocks.filter((block) => block.kind === 'picture'),
  )
  let [done, last] = [0, performance.now()]
  // Pixels are written beside one another, by other threads than this.
  const making: Promise<readonly [string, DrawnPicture | null]>[] = []
  for (const picture of pictures) {
    options.signal.throwIfAborted()
    const made = drawPicture(picture, briefing, input, options).then((drawing) => {
      done += 1
      options.onProgress(done / pictures.length)
      return [picture.id, drawing] as const
    })
    // Told below, once all are under way.
    made.catch(() => undefined)
    making.push(made)
    if (performance.now() - last > sliceMs) {
      await new Promise((resolve) => setTimeout(resolve))
      last = performance.now()
    }
  }
  const drawn = await Promise.all(making)
  options.signal.throwIfAborted()
  return new Map(drawn.flatMap(([id, drawing]) => (drawing === null ? [] : [[id, drawing]])))
}
