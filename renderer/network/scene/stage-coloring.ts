import type { Coloring } from './coloring'
import { shapeEntry } from './coloring'
import { markEntry } from './legend'
import type { MarkStyle } from './mark-style'
import { formShape } from './mark-style'
import { kindStyle } from './neutral-styles'
import type { Ground } from './palette'
import { inks, stageFill } from './palette'

const suspended = 'suspendue'

function stageStyle(stage: string, shape: MarkStyle['shape'], ground: Ground): MarkStyle {
  const { paper, quiet, ink } = inks[ground]
  const common = { shape, isHollow: true } as const
  if (stage === '') return { ...common, fill: paper, outline: quiet, dash: [] }
  if (stage === suspended) return { ...common, fill: paper, outline: ink, dash: [3, 2] }
  return { ...common, fill: stageFill(stage), outline: ink, dash: [] }
}

/** By stage: of alliances; actors stand back. */
export function stageColoring(ground: Ground): Coloring {
  return {
    isShapeTaken: false,
    codeOf: (node) => (node.kind === 'alliance' ? node.stage : ''),
    lookOf: (node, code) => {
      const shape = shapeEntry(node, ground)
      if (node.kind === 'actor') {
        return { style: kindStyle(node.actorKind, ground), entries: [shape] }
      }
      return {
        style: stageStyle(code, formShape(node.form), ground),
        entries: [markEntry('stage', code, stageStyle(code, 'circle', ground)), shape],
      }
    },
  }
}
