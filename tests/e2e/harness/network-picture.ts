import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** How many colours the network's canvas shows: one where nothing is drawn. */
async function coloursDrawn(page: Page): Promise<number> {
  return page
    .getByRole('application', { name: 'Dessin du réseau' })
    .locator('canvas')
    .evaluateAll((canvases) => {
      const colours = new Set<number>()
      for (const canvas of canvases) {
        if (!(canvas instanceof HTMLCanvasElement)) continue
        const { width, height } = canvas
        const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data.buffer
        for (const pixel of new Uint32Array(pixels ?? new ArrayBuffer(0))) colours.add(pixel)
      }
      return colours.size
    })
}

/** Waits until the picture stands: drawn, in the colours of several worlds and their edges. */
export async function expectDrawn(page: Page): Promise<void> {
  await expect.poll(() => coloursDrawn(page)).toBeGreaterThan(20)
}
