import { fontStyle } from '../html/briefing-fonts'

/** Pixels to a CSS pixel: 200 dots an inch. */
export const pixelScale = 200 / 96

/** So many are kept: a picture that did not change is not painted again at each look at the pages. */
const mostKept = 40

const painted = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

/** Under the picture, out of sight of the canvas, stand letters of each font: once they are seen, so are the others. */
const strip = 24
const cell = 24
const patience = 200
const pauseMs = 8

function withFonts(svg: string, width: number, height: number) {
  const isBeyond = /[\u0100-\u0151\u0154-\u024f]/.test(svg)
  const probes = ['400', '600'].flatMap((weight) =>
    ['M', ...(isBeyond ? ['Ł'] : [])].map((letter) => ({ weight, letter })),
  )
  const letters = probes.map(({ weight, letter }, at) => {
    const place = `x="${String(at * cell + 2)}" y="${String(height + 20)}"`
    return `<text ${place} font-family="Inter" font-size="22" font-weight="${weight}">${letter}</text>`
  })
  const size = `${String(width)} ${String(height + strip)}`
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height + strip)}" viewBox="0 0 ${size}">`
  const style = `<style>${fontStyle(isBeyond ? 'Ł' : '')}</style>`
  return { svg: `${open}${style}${svg}${letters.join('')}</svg>`, probes: probes.length }
}

/** Whether each probe has left ink in its cell. */
function isWritten(image: HTMLImageElement, height: number, probes: number): boolean {
  const canvas = new OffscreenCanvas(probes * cell, strip)
  const ctx = canvas.getContext('2d', { willReadFrequently: true })
  if (ctx === null) throw new Error('no 2D canvas')
  ctx.drawImage(image, 0, -height)
  const { data } = ctx.getImageData(0, 0, canvas.width, strip)
  return Array.from({ length: probes }, (_, probe) => {
    for (let at = 3; at < data.length; at += 4) {
      const x = ((at - 3) / 4) % canvas.width
      if (Math.floor(x / cell) === probe && (data[at] ?? 0) > 128) return true
    }
    return false
  }).every(Boolean)
}

/** An image's own fonts come a moment after it, and nothing tells when. */
async function waitForFonts(image: HTMLImageElement, height: number, probes: number) {
  for (let turn = 0; turn < patience; turn++) {
    if (isWritten(image, height, probes)) return
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}

async function paint(svg: string, width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  // An image sees no font of the page: it brings its own.
  const styled = withFonts(svg, width, height)
  const url = URL.createObjectURL(new Blob([styled.svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    await waitForFonts(image, height, styled.probes)
    const [across, down] = [Math.round(width * pixelScale), Math.round(height * pixelScale)]
    const canvas = new OffscreenCanvas(across, down)
    const ctx = canvas.getContext('2d', { alpha: false })
    if (ctx === null) throw new Error('no 2D canvas')
    ctx.fillStyle = '#ffffff'
    ctx.fillRect(0, 0, across, down)
    ctx.drawImage(image, 0, 0, across, (height + strip) * (down / height))
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
