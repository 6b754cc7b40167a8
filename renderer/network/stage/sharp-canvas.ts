/** A canvas in CSS pixels, as sharp as the screen is. */
export interface SharpCanvas {
  readonly element: HTMLCanvasElement
  readonly ctx: CanvasRenderingContext2D
  /** Device pixels for one CSS pixel. */
  readonly ratio: () => number
  readonly resize: (width: number, height: number) => void
  readonly clear: () => void
}

/** Sets a canvas up; null where the browser gives no 2D context. */
export function sharpCanvas(element: HTMLCanvasElement): SharpCanvas | null {
  const ctx = element.getContext('2d')
  if (ctx === null) return null
  let ratio = 1
  return {
    element,
    ctx,
    ratio: () => ratio,
    resize: (width, height) => {
      ratio = window.devicePixelRatio
      element.width = Math.max(1, Math.round(width * ratio))
      element.height = Math.max(1, Math.round(height * ratio))
      element.style.width = `${width}px`
      element.style.height = `${height}px`
      ctx.setTransform(ratio, 0, 0, ratio, 0, 0)
    },
    clear: () => {
      ctx.clearRect(0, 0, element.width, element.height)
    },
  }
}
