import { describe, expect, it } from 'vitest'
import { groupActor, groupAlliance } from '../../../renderer/network/scene/group-styles'
import {
  changeTints,
  groupTint,
  inks,
  lineTint,
  mostGroups,
  stageFill,
  worldTint,
} from '../../../renderer/network/scene/palette'
import { othersCode, severalCode } from '../../../renderer/network/scene/special-codes'

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

const grounds = ['light', 'dark'] as const

describe('the colours of groups', () => {
  const fills = Array.from({ length: mostGroups }, (_, place) => groupTint(place, 'light').fill)

  it.each(Object.keys(visions))('are told apart by eyes of %s vision', (name) => {
    const matrix = visions[name] ?? []
    for (const [at, one] of fills.entries()) {
      for (const other of fills.slice(at + 1)) {
        expect(difference(one, other, matrix), `${one} and ${other}`).toBeGreaterThan(10)
      }
    }
  })

  it('come with a shape each, which black and white keeps', () => {
    const codes = ['', severalCode, othersCode]
    const looks = [
      ...fills.map((_, place) => groupActor('any', place, 'light')),
      ...codes.map((code) => groupActor(code, 0, 'light')),
    ].map(({ shape, fill }) => `${shape} ${contrast(fill, '#ffffff') > 2 ? 'dark' : 'pale'}`)
    expect(new Set(looks).size).toBe(looks.length)
  })

  it.each(grounds)('stand out from the %s ground, filled or as a line', (ground) => {
    const { paper } = inks[ground]
    for (const [place, fill] of fills.entries()) {
      const { outline } = groupTint(place, ground)
      expect(Math.max(contrast(fill, paper), contrast(outline, paper)), fill).toBeGreaterThan(3)
      expect(contrast(lineTint(fill, ground), paper), fill).toBeGreaterThan(3)
    }
    for (const code of ['any', '', severalCode, othersCode]) {
      const { outline } = groupAlliance(code, 0, ground)
      expect(contrast(outline, paper), code).toBeGreaterThan(3)
    }
  })
})

describe('the colours of stages', () => {
  const stages = ['idee', 'cadrage', 'construction', 'formalisee', 'active', 'evaluee', 'essaimage']

  it('go from light to dark, in order, so that black and white keeps them', () => {
    const lights = stages.map((stage) => contrast(stageFill(stage), '#000000'))
    expect(lights).toEqual([...lights].sort((left, right) => right - left))
  })

  it.each(Object.keys(visions))('are told apart, step by step, by eyes of %s vision', (name) => {
    for (const [at, stage] of stages.entries()) {
      const next = stages[at + 1]
      if (next === undefined) continue
      const step = difference(stageFill(stage), stageFill(next), visions[name] ?? [])
      expect(step, `${stage} and ${next}`).toBeGreaterThan(10)
    }
  })
})

describe('the colours of what changed', () => {
  it.each(grounds)('stand out from the %s ground and from each other', (ground) => {
    const { appeared, disappeared } = changeTints[ground]
    for (const color of [appeared, disappeared]) {
      expect(contrast(color, inks[ground].paper)).toBeGreaterThan(3)
    }
    for (const matrix of Object.values(visions)) {
      expect(difference(appeared, disappeared, matrix)).toBeGreaterThan(10)
    }
  })
})
