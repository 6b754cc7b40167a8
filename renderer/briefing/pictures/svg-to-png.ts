import { fontStyle } from '../html/briefing-fonts'

/** Pixels to a CSS pixel: 200 dots an inch. */
export const pixelScale = 200 / 96

/** So many are kept: a picture that did not change is not painted again at each look at the pages. */
const mostKept = 40

const painted = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

async function paint(svg: string, width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  // An image sees no font of the page: it brings its own.
  const styled = svg.replace(/^<svg[^>]*>/, (open) => `${open}<style>${fontStyle(svg)}</style>`)
  const url = URL.createObjectURL(new Blob([styled], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = new OffscreenCanvas(
      Math.round(width * pixelScale),
      Math.round(height * pixelScale),
    )
    const ctx = canvas.getContext('2d', { alpha: false })
    if (ctx === null) throw new Error('no 2D canvas')
    ctx.fillStyle = '#ffffff'
    ctx.fillRect(0, 0, canvas.width, canvas.height)
    ctx.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await canvas.convertToBlob({ type: 'image/png' })
    return new Uint8Array(await blob.arrayBuffer())
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** An SVG as the bytes of a PNG on white, 200 dots an inch, in Inter. Sizes are CSS pixels. */
export function svgToPng(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const before = painted.get(svg)
  const bytes = before ?? paint(svg, width, height)
  painted.delete(svg)
  painted.set(svg, bytes)
  bytes.catch(() => painted.delete(svg))
  const [oldest] = painted.keys()
  if (painted.size > mostKept && oldest !== undefined) painted.delete(oldest)
  return bytes
}
