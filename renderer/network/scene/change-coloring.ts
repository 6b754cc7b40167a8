import type { Presence } from '../../../shared/graph/network'
import type { Coloring } from './coloring'
import { shapeEntry } from './coloring'
import { markEntry } from './legend'
import type { MarkStyle } from './mark-style'
import { formShape, kindShape } from './mark-style'
import { plainActor, plainAlliance } from './neutral-styles'
import type { Ground } from './palette'
import { changeTints, inks, mixed } from './palette'
import type { ShapeName } from './shape'

/** What went has a broken outline and hardly a fill; what stayed stands back. */
function actorStyle(presence: Presence | undefined, shape: ShapeName, ground: Ground): MarkStyle {
  const plain = plainActor(shape, ground)
  if (presence === undefined) return plain
  const { paper, ink } = inks[ground]
  const tint = changeTints[ground][presence]
  return presence === 'appeared'
    ? { ...plain, fill: tint, outline: mixed(tint, ink, 0.6) }
    : { ...plain, fill: mixed(tint, paper, 0.2), outline: tint, isHollow: true, dash: [3, 2] }
}

function allianceStyle(
  presence: Presence | undefined,
  shape: ShapeName,
  ground: Ground,
): MarkStyle {
  const { paper, quiet } = inks[ground]
  const plain = plainAlliance(shape, ground)
  if (presence === undefined) return { ...plain, outline: quiet }
  const outline = changeTints[ground][presence]
  return presence === 'appeared'
    ? { ...plain, fill: mixed(outline, paper, 0.3), outline }
    : { ...plain, outline, dash: [3, 2] }
}

/** By what changed between two dates. */
export function changeColoring(ground: Ground): Coloring {
  return {
    isShapeTaken: false,
    codeOf: ({ presence }) => presence ?? 'stayed',
    lookOf: (node, code) => {
      const { presence } = node
      const entry = markEntry('change', code, actorStyle(presence, 'circle', ground))
      const style =
        node.kind === 'actor'
          ? actorStyle(presence, kindShape(node.actorKind), ground)
          : allianceStyle(presence, formShape(node.form), ground)
      return { style, entries: [entry, shapeEntry(node, ground)] }
    },
  }
}
