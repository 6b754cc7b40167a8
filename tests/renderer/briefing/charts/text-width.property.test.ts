import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fontkit from '@pdf-lib/fontkit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitLines, textWidth } from '../../../../renderer/briefing/charts/text-width'

const { resolve } = createRequire(import.meta.url)

/** The font itself, in the file that the app ships. */
function font(weight: 400 | 600) {
  return fontkit.create(
    readFileSync(resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff`)),
  )
}

const french = fc.stringMatching(/^[A-Za-zéèêàçùôîÉÀœ’'«»().,:0-9% -]{1,60}$/)

describe('the width of a text', () => {
  it('is never less than what the font takes, nor a fifth more', () => {
    for (const weight of [400, 600] as const) {
      const inter = font(weight)
      fc.assert(
        fc.property(french, (text) => {
          const { advanceWidth } = inter.layout(text)
          const true12 = (advanceWidth / inter.unitsPerEm) * 12
          const ours = textWidth(text, 12, weight === 600)
          expect(ours).toBeGreaterThan(true12 * 0.95 - 0.5)
          expect(ours).toBeLessThan(true12 * 1.25 + 2)
        }),
      )
    }
  })
})

describe('a label in lines', () => {
  it('fits its room, loses no word silently, and is no longer than asked', () => {
    fc.assert(
      fc.property(
        french,
        fc.integer({ min: 60, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) => {
          const lines = fitLines(text, width, 11, { most })
          expect(lines.length).toBeLessThanOrEqual(most)
          for (const line of lines) expect(textWidth(line, 11)).toBeLessThanOrEqual(width)
          const words = text
            .split(/ +/)
            .filter((word) => word !== '')
            .join(' ')
          const whole = lines.join(' ')
          if (!whole.includes('…')) expect(whole).toBe(words)
          else expect(words.startsWith(whole.slice(0, whole.indexOf('…')).trimEnd())).toBe(true)
        },
      ),
    )
  })

  it('breaks into lines of one length rather than a long one and a word', () => {
    const lines = fitLines('Mobilités du quotidien en milieu rural peu dense', 240, 11.5)
    const [first = 0, second = 0] = lines.map((line) => textWidth(line, 11.5))
    expect(lines).toHaveLength(2)
    expect(Math.abs(first - second)).toBeLessThan(60)
  })
})
