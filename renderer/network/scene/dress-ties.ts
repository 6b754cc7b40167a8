import type { Encoding } from './encoding'
import { drawnLook } from './encoding'
import type { LegendEntry } from './legend'
import type { SceneFrame } from './scene-frame'
import type { StyleIndex } from './style-index'
import { makeStyleIndex } from './style-index'
import { tieKey, tieLook } from './tie-look'
import type { TieStyle } from './tie-style'

/** The look of each tie. */
export function dressTies(
  { network }: SceneFrame,
  encoding: Encoding,
  placeOf: (entry: LegendEntry) => number,
): { readonly ofTie: Uint16Array; readonly lines: StyleIndex<TieStyle> } {
  const { ground, isComparison = false, partnershipFamily = (code: string) => code } = encoding
  const { ties } = drawnLook(encoding)
  const telling = { ground, ties, isComparison, familyOf: partnershipFamily }
  const lines = makeStyleIndex<TieStyle>(placeOf)
  const ofTie = Uint16Array.from(network.links, (link) =>
    lines.indexOf(tieKey(link, telling), () => {
      const { style, entry } = tieLook(link, telling)
      return { style, entries: [entry] }
    }),
  )
  return { ofTie, lines }
}
