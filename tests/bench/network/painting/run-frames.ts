/**
 * The bench gives the frames: what a program asks of the next frame is done when the bench says so, and its
 * time is known. Must be called before a program is loaded, since some keep the browser's own function.
 */
const browserFrame = window.requestAnimationFrame.bind(window)

let next = 1
let asked = new Map<number, FrameRequestCallback>()

export function takeFrames(): void {
  window.requestAnimationFrame = (callback) => {
    asked.set(next, callback)
    return next++
  }
  window.cancelAnimationFrame = (handle) => {
    asked.delete(handle)
  }
}

/** Does what was asked of the next frame. */
export function runFrame(): void {
  const now = asked
  asked = new Map()
  for (const callback of now.values()) callback(performance.now())
}

/** The browser's next frame. */
export function frame(): Promise<number> {
  return new Promise((resolve) => {
    browserFrame(resolve)
  })
}

/** Waits until canvases hold what was drawn on them: drawing is only written down until somebody reads. */
export function drain(container: HTMLElement): void {
  for (const canvas of container.querySelectorAll('canvas')) {
    if (canvas.width === 0 || canvas.height === 0) continue
    const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl')
    if (gl === null) canvas.getContext('2d')?.getImageData(0, 0, 1, 1)
    else gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))
  }
}
