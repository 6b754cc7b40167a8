import { describe, expect, it } from 'vitest'
import { inks, worldTint } from '../../../renderer/network/scene/palette'

type Rgb = readonly [number, number, number]

function linear(hex: string): Rgb {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** Contrast ratio of WCAG 2. */
function contrast(one: string, other: string): number {
  const light = (hex: string): number => {
    const [r, g, b] = linear(hex)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05
  }
  const [a, b] = [light(one), light(other)]
  return Math.max(a, b) / Math.min(a, b)
}

/** Machado, Oliveira and Fernandes 2009, severity 1. */
const visions: Readonly<Record<string, readonly number[]>> = {
  full: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deutan: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritan: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
}

function seen(hex: string, matrix: readonly number[]): Rgb {
  const [r, g, b] = linear(hex)
  const row = (i: number): number =>
    Math.max(0, (matrix[i] ?? 0) * r + (matrix[i + 1] ?? 0) * g + (matrix[i + 2] ?? 0) * b)
  return [row(0), row(3), row(6)]
}

/** CIE Lab, D65. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505)
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b)
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function difference(one: string, other: string, matrix: readonly number[]): number {
  const [a, b] = [lab(seen(one, matrix)), lab(seen(other, matrix))]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

const worlds = ['public', 'economique', 'interet_general', 'academique', 'autre']

describe('the colours of the worlds', () => {
  it.each(Object.keys(visions))('are told apart by eyes of %s vision', (name) => {
    const matrix = visions[name] ?? []
    for (const [at, one] of worlds.entries()) {
      for (const other of worlds.slice(at + 1)) {
        const [a, b] = [worldTint(one, 'light').fill, worldTint(other, 'light').fill]
        expect(difference(a, b, matrix), `${one} and ${other}`).toBeGreaterThan(10)
      }
    }
  })

  it.each(['light', 'dark'] as const)(
    'stand out from the %s ground, by fill or outline',
    (ground) => {
      for (const world of worlds) {
        const { fill, outline } = worldTint(world, ground)
        const { paper } = inks[ground]
        expect(Math.max(contrast(fill, paper), contrast(outline, paper)), world).toBeGreaterThan(3)
      }
    },
  )
})
