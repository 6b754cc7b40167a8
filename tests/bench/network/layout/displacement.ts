import type { BenchLine } from '../../line'
import {
  displacements,
  happenings,
  median,
  quantile,
} from '../../../renderer/network/layout/displaced'

const territories = 50

/** From 50 to 2,000 actors, each as many times larger than the one before. */
function actorsOf(territory: number): number {
  return Math.round(50 * 40 ** (territory / (territories - 1)))
}

/**
 * How far a change moves those that it does not concern, in median tie lengths, over 50 seeded
 * territories. Against what each aims to stay under.
 */
export function displacement(tell: (text: string) => void): readonly BenchLine[] {
  const lines: BenchLine[] = []
  const rounded = (value: number): number => Number(value.toFixed(4))
  for (const happening of happenings) {
    const moved = Array.from({ length: territories }, (_, territory) =>
      displacements(actorsOf(territory), territory, happening),
    ).flat()
    const figures = [
      ['median', median(moved), 0.01],
      ['p95', quantile(moved, 0.95), 0.1],
    ] as const
    for (const [figure, value, aim] of figures) {
      const name = `displacement/${happening}, ${figure}, tie lengths`
      lines.push({
        ...{ name, unit: 'share', ours: rounded(value), runs: territories },
        against: { 'the aim': aim },
      })
      tell(`${name}: ${String(rounded(value))}, aim ${String(aim)}`)
    }
  }
  return lines
}
