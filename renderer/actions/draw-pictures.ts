import type { BriefingInput } from '../../shared/briefing/briefing-input'
import type { BriefingDocument, Picture } from '../../shared/briefing/document'
import type { DrawnPicture, DrawnPictures } from '../../shared/briefing/drawn-picture'
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
  language: BriefingDocument['language'],
  input: BriefingInput,
  { signal, readAttachment }: DrawingOptions,
): Promise<DrawnPicture | null> {
  const { pictureWidths } = await import('../briefing/charts/chart-look')
  const width = pictureWidths[room]
  switch (source.kind) {
    case 'chart': {
      const { drawChart } = await import('../briefing/charts/draw-chart')
      const { svgToPng } = await import('../briefing/pictures/svg-to-png')
      const drawn = drawChart(source.chart, { document, language, width })
      return { ...drawn, pixels: await svgToPng(drawn.svg, drawn), mediaType: 'image/png' }
    }
    case 'network':
    case 'map': {
      const { draw } = useNetworkDrawer.getState()
      if (draw === null) return null
      return draw({ kind: source.kind, input, title, language, width, signal })
    }
    case 'attachment': {
      const bytes = await readAttachment(source.hash)
      if (bytes === null) return null
      const { photoToJpeg } = await import('../briefing/pictures/photo-to-jpeg')
      return photoToJpeg(new Uint8Array(bytes), source.mediaType, width)
    }
  }
}

/**
 * Draws the pictures of a briefing, in their order. One that cannot be drawn (a photo whose bytes are not
 * here, a network of nothing) is absent: its alternative text stands in its place. Throws the signal's reason
 * once that is aborted.
 */
export async function drawPictures(
  briefing: BriefingDocument,
  input: BriefingInput,
  options: DrawingOptions,
): Promise<DrawnPictures> {
  const pictures = briefing.sections.flatMap(({ blocks }) =>
    blocks.filter((block) => block.kind === 'picture'),
  )
  const drawn = new Map<string, DrawnPicture>()
  for (const [at, picture] of pictures.entries()) {
    options.signal.throwIfAborted()
    const made = await drawPicture(picture, briefing.language, input, options)
    if (made !== null) drawn.set(picture.id, made)
    options.onProgress((at + 1) / pictures.length)
  }
  options.signal.throwIfAborted()
  return drawn
}
