import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { causeText } from './disk-error'
import { log } from './log'

const bounds = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  isMaximized: z.boolean(),
})
export type WindowBounds = z.infer<typeof bounds>

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A window must show at least this much of itself on some screen, or it could not be caught. */
const minVisible = 100

/** Where the window stood last; null where that is not known or no screen is there any more. */
export function readBounds(path: string, screens: readonly Area[]): WindowBounds | null {
  try {
    const found = bounds.parse(JSON.parse(readFileSync(path, 'utf8')))
    return screens.some((screen) => overlaps(found, screen)) ? found : null
  } catch {
    // Not worth a word to the person: the window opens in the middle.
    return null
  }
}

/** At once, not later: the app may end with the window. A file cut short is passed over by `readBounds`. */
export function writeBounds(path: string, value: WindowBounds): void {
  try {
    writeFileSync(path, JSON.stringify(value))
  } catch (cause) {
    log(`window.json: ${causeText(cause)}`)
  }
}

function overlaps(window: Area, screen: Area): boolean {
  const width =
    Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x)
  const height =
    Math.min(window.y + window.height, screen.y + screen.height) - Math.max(window.y, screen.y)
  return width >= minVisible && height >= minVisible
}
