import { useEffect, useMemo, useRef, useState } from 'react'
import { deriveTwoMode } from '../../../shared/graph/derive-two-mode'
import type { Network } from '../../../shared/graph/network'
import type { NetworkInput } from '../../../shared/graph/network-input'
import type { LayoutResult } from '../../network/layout/layout-input'
import type { SettledPlaces } from '../../network/layout-input-of'
import { layoutInputOf } from '../../network/layout-input-of'
import type { Places } from '../../network/scene/scene-frame'
import { markReach } from '../../network/scene/mark-style'
import { rememberLayout } from '../../actions/save-layout'
import type { SettledPosition } from '../../state/territory-store'
import { useTerritory } from '../../state/territory-store'
import { layoutRunner } from './layout-worker-runner'

type Remembered = ReadonlyMap<string, SettledPosition>

export interface ArrangedPlaces {
  /** Null until something can be drawn. */
  readonly places: Places | null
  readonly isArranging: boolean
}

/** A file tells no ties: what it placed is taken as settled. */
function settledOf(remembered: Remembered): SettledPlaces {
  return new Map(
    Array.from(remembered, ([id, [x, y, ties = Infinity]]) => [id, { x, y, ties }] as const),
  )
}

function tiesOf({ nodes, links }: Network): Float64Array {
  const ties = new Float64Array(nodes.length)
  for (const { source, target } of links) {
    ties[source] = (ties[source] ?? 0) + 1
    ties[target] = (ties[target] ?? 0) + 1
  }
  return ties
}

/**
 * What to remember of a layout. Of what a person placed, where it stood before: taking the placing back
 * then brings it back there.
 */
function remember(
  network: Network,
  { x, y }: LayoutResult,
  input: NetworkInput,
  before: Remembered,
): Remembered {
  const ties = tiesOf(network)
  return new Map(
    network.nodes.map(({ id }, i) => {
      const { x: placedX } = input.placements.get(id) ?? {}
      const [oldX, oldY] = (placedX === undefined ? undefined : before.get(id)) ?? []
      return [id, [oldX ?? x[i] ?? 0, oldY ?? y[i] ?? 0, ties[i] ?? 0] as const]
    }),
  )
}

function isSame(one: Remembered, other: Remembered): boolean {
  if (one.size !== other.size) return false
  for (const [id, place] of one) {
    const known = other.get(id)
    if (known === undefined || place.some((value, at) => value !== known[at])) return false
  }
  return true
}

/** What is known before the layout has run: the last picture, and what was placed by hand. */
function knownPlaces(input: NetworkInput, remembered: Remembered): Places {
  const places = new Map<string, { x: number; y: number }>()
  for (const [id, [x, y]] of remembered) places.set(id, { x, y })
  for (const { id, x, y } of input.placements.values()) {
    if (x !== undefined && y !== undefined) places.set(id, { x, y })
  }
  return places
}

/**
 * Where the actors and alliances of a territory stand: all of them, so that a filter or the other
 * projection moves nobody. Laid out in the worker when records change, and remembered.
 */
export function useArrangedPlaces(input: NetworkInput): ArrangedPlaces {
  const remembered = useTerritory((state) => state.layout)
  const network = useMemo(() => deriveTwoMode(input), [input])
  const settled = useRef<{ readonly network: Network; readonly as: Remembered } | null>(null)
  const [arranged, setArranged] = useState<Network | null>(null)

  useEffect(() => {
    // What this effect itself remembered a moment ago asks for nothing new.
    if (settled.current?.network === network && settled.current.as === remembered) return
    const radii = Float64Array.from(network.nodes, markReach)
    const last = settledOf(remembered)
    const run = layoutRunner().run(layoutInputOf(network, radii, input.placements, last))
    void run.done.then((outcome) => {
      if (outcome.ok) {
        const as = remember(network, outcome.value, input, remembered)
        const isNews = !isSame(as, remembered)
        settled.current = { network, as: isNews ? as : remembered }
        if (isNews) void rememberLayout(as)
      } else if (outcome.error.kind === 'cancelled') return
      setArranged(network)
    })
    return run.cancel
  }, [network, input, remembered])

  const places = useMemo(() => knownPlaces(input, remembered), [input, remembered])
  return { places: places.size > 0 ? places : null, isArranging: arranged !== network }
}
