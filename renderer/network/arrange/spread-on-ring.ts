const turn = 2 * Math.PI

interface Run {
  sum: number
  size: number
}

/** The nearest ascending values (least squares): pool adjacent violators, Barlow et al. 1972. */
function ascending(values: readonly number[]): readonly number[] {
  const runs: Run[] = []
  for (const value of values) {
    let run: Run = { sum: value, size: 1 }
    for (;;) {
      const last = runs.at(-1)
      if (last === undefined || last.sum / last.size <= run.sum / run.size) break
      run = { sum: last.sum + run.sum, size: last.size + run.size }
      runs.pop()
    }
    runs.push(run)
  }
  return runs.flatMap(({ sum, size }) => Array.from({ length: size }, () => sum / size))
}

/** Where the widest empty arc ends: the ring is cut there. */
function afterWidestArc(angles: readonly number[]): number {
  let widest = -Infinity
  let at = 0
  for (const [index, angle] of angles.entries()) {
    const before = index === 0 ? (angles.at(-1) ?? 0) - turn : (angles[index - 1] ?? 0)
    if (angle - before <= widest) continue
    widest = angle - before
    at = index
  }
  return at
}

/** As evenly as can be, turned to where all are nearest to what was wanted. */
function evenly(wanted: readonly number[]): readonly number[] {
  const step = turn / wanted.length
  const offset = wanted.reduce((sum, angle, i) => sum + angle - i * step, 0) / wanted.length
  return wanted.map((_, i) => offset + i * step)
}

/**
 * Angles as near as possible to those wanted (ascending, within one turn), none nearer to the next than
 * `gap`, all in radians; where there is no room for that, spread evenly. In the order of the wanted ones.
 */
export function spreadOnRing(wanted: readonly number[], gap: number): readonly number[] {
  if (wanted.length < 2) return wanted
  const start = afterWidestArc(wanted)
  const cut = [...wanted.slice(start), ...wanted.slice(0, start).map((angle) => angle + turn)]
  const free = ascending(cut.map((angle, i) => angle - i * gap)).map((value, i) => value + i * gap)
  const isRound = (free.at(-1) ?? 0) - (free[0] ?? 0) <= turn - gap
  const spread = isRound ? free : evenly(cut)
  const back = wanted.length - start
  return [...spread.slice(back).map((angle) => angle - turn), ...spread.slice(0, back)]
}
