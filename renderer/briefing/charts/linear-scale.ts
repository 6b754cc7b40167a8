import * as Plot from '@observablehq/plot'

/** From values to pixels. */
export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): (value: number) => number {
  const scale = Plot.scale({ x: { type: 'linear', domain: [...domain], range: [...range] } })
  return (value) => Number(scale.apply(value))
}
