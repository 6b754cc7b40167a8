import { useReducedMotion } from '@mantine/hooks'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Network } from '../../../shared/graph/network'
import type { NetworkInput } from '../../../shared/graph/network-input'
import { arrangementAsked, rememberLayout, showAskedArrangement } from '../../actions/save-layout'
import { layoutInputOf } from '../../network/layout-input-of'
import type { Places } from '../../network/scene/scene-frame'
import { markReach } from '../../network/scene/mark-style'
import { useTerritory } from '../../state/territory-store'
import { derivedNetwork } from './derived-network'
import { layOutTerritory } from './layout-worker-runner'
import type { Remembered } from './remembered-places'
import { isSame, knownPlaces, placesById, remember, settledOf } from './remembered-places'

export interface ArrangedPlaces {
  /** Null until something can be drawn. */
  readonly places: Places | null
  readonly isArranging: boolean
}

/** A picture on its way, and what it is of. */
interface Flow {
  readonly network: Network
  readonly arrangement: number
  readonly places: Places
}

/**
 * Where the actors and alliances of a territory stand: all of them, so that a filter or the other
 * projection moves nobody. Laid out in the worker when records change, and remembered. A long layout is
 * shown as it settles, unless the person wants less motion.
 */
export function useArrangedPlaces(input: NetworkInput): ArrangedPlaces {
  const remembered = useTerritory((state) => state.layout)
  const arranged = useTerritory((state) => state.arranged)
  const asked = useTerritory(arrangementAsked)
  const isCalm = useReducedMotion()
  const network = useMemo(() => derivedNetwork(input, 'two-mode'), [input])
  const settled = useRef<{ readonly network: Network; readonly as: Remembered } | null>(null)
  const [done, setDone] = useState<Network | null>(null)
  const [flow, setFlow] = useState<Flow | null>(null)

  useEffect(() => {
    if (arranged !== asked) {
      void showAskedArrangement()
      return
    }
    // What this effect itself remembered a moment ago asks for nothing new.
    if (settled.current?.network === network && settled.current.as === remembered) return
    const radii = Float64Array.from(network.nodes, markReach)
    const last = settledOf(remembered)
    const watcher = {
      onPlaces: (picture: Parameters<typeof placesById>[1], seen: () => void): void => {
        setFlow({ network, arrangement: arranged, places: placesById(network, picture) })
        // Two frames later it is on screen, and the next one may come.
        requestAnimationFrame(() => requestAnimationFrame(seen))
      },
    }
    const run = layOutTerritory(
      layoutInputOf(network, radii, input.placements, last, arranged),
      isCalm ? {} : watcher,
    )
    void run.done.then((outcome) => {
      if (outcome.ok) {
        const as = remember(network, outcome.value, input, remembered)
        const isNews = !isSame(as, remembered)
        settled.current = { network, as: isNews ? as : remembered }
        if (isNews) void rememberLayout(as)
      } else if (outcome.error.kind === 'cancelled') return
      setFlow(null)
      setDone(network)
    })
    return run.cancel
  }, [network, input, remembered, arranged, asked, isCalm])

  const known = useMemo(() => knownPlaces(input, remembered), [input, remembered])
  const isFlowing = flow?.network === network && flow.arrangement === arranged
  const places = isFlowing ? flow.places : known
  return {
    places: places.size > 0 ? places : null,
    isArranging: done !== network || arranged !== asked,
  }
}
