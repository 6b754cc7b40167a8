import type { NetworkNode } from '../../../shared/graph/network'
import { changeColoring } from './change-coloring'
import type { Coloring, MarkLook } from './coloring'
import { kindColoring, worldColoring } from './coloring'
import { communityGroups } from './community-groups'
import type { Encoding } from './encoding'
import { drawnLook } from './encoding'
import { groupColoring, themeOf } from './group-coloring'
import type { LegendEntry } from './legend'
import { markEntry } from './legend'
import type { MarkStyle } from './mark-style'
import { plainActor } from './neutral-styles'
import type { Ground } from './palette'
import { inks, lineTint } from './palette'
import type { SceneFrame } from './scene-frame'
import { stageColoring } from './stage-coloring'
import type { StyleIndex } from './style-index'
import { makeStyleIndex } from './style-index'

function coloringOf({ network, degrees }: SceneFrame, encoding: Encoding): Coloring {
  const { ground, isComparison, themes = [], communities = new Float64Array() } = encoding
  if (isComparison === true) return changeColoring(ground)
  switch (drawnLook(encoding).color) {
    case 'world':
      return worldColoring(ground)
    case 'kind':
      return kindColoring(ground)
    case 'stage':
      return stageColoring(ground)
    case 'theme': {
      const names = new Map<string, string>()
      const hasAlliances = network.projection === 'two-mode'
      const groups = { section: 'theme', codes: themes, names, hasAlliances } as const
      return groupColoring({ ...groups, groupOf: themeOf }, ground)
    }
    case 'community':
      return groupColoring(communityGroups(network, degrees, communities), ground)
  }
}

/** What is only near its place: an actor is not filled, an alliance has a broken outline. */
function approximate(style: MarkStyle, kind: NetworkNode['kind'], ground: Ground): MarkStyle {
  const { paper, blank, quiet } = inks[ground]
  if (kind === 'alliance') return { ...style, dash: [2, 2] }
  const isPlain = style.isHollow || style.fill === blank || style.fill === paper
  const outline = isPlain ? style.outline : lineTint(style.fill, ground)
  return { ...style, fill: paper, outline: style.fill === blank ? quiet : outline, isHollow: true }
}

function approximateEntry(kind: NetworkNode['kind'], ground: Ground): LegendEntry {
  const plain = { ...plainActor('circle', ground), isHollow: kind === 'alliance' }
  return markEntry('position', kind, approximate(plain, kind, ground))
}

/** The look of each mark. */
export function dressMarks(
  frame: SceneFrame,
  encoding: Encoding,
  placeOf: (entry: LegendEntry) => number,
): { readonly ofMark: Uint16Array; readonly looks: StyleIndex<MarkStyle> } {
  const { ground, backdrop, sizes } = encoding
  const coloring = coloringOf(frame, encoding)
  const looks = makeStyleIndex<MarkStyle>(placeOf)
  const isApproximate = backdrop?.approximate ?? new Set<string>()
  const ofMark = Uint16Array.from(frame.network.nodes, (node, mark) => {
    const { kind } = node
    const code = coloring.codeOf(node, mark)
    const shape = coloring.isShapeTaken ? '' : kind === 'actor' ? node.actorKind : node.form
    const isNear = isApproximate.has(node.id)
    const hasNoSize = sizes !== undefined && Number.isNaN(sizes[mark])
    const key = `${kind}/${isNear ? 1 : 0}${hasNoSize ? 1 : 0}/${code}/${shape}`
    return looks.indexOf(key, (): MarkLook => {
      const { style, entries } = coloring.lookOf(node, code)
      const small = plainActor('circle', ground)
      return {
        style: isNear ? approximate(style, kind, ground) : style,
        entries: [
          ...entries,
          ...(isNear ? [approximateEntry(kind, ground)] : []),
          ...(hasNoSize ? [markEntry('size', '', small)] : []),
        ],
      }
    })
  })
  return { ofMark, looks }
}
