import type { MarkStyle } from './mark-style'
import { formShape, kindShape } from './mark-style'
import type { Ground } from './palette'
import { inks } from './palette'
import type { ShapeName } from './shape'

/** An alliance where its colour says nothing: hollow, so that it never passes for an actor. */
export function plainAlliance(shape: ShapeName, ground: Ground): MarkStyle {
  const { paper, ink } = inks[ground]
  return { shape, fill: paper, outline: ink, isHollow: true, dash: [] }
}

/** An actor where its colour says nothing. */
export function plainActor(shape: ShapeName, ground: Ground): MarkStyle {
  const { blank, quiet } = inks[ground]
  return { shape, fill: blank, outline: quiet, isHollow: false, dash: [] }
}

/** An alliance's look: a hollow shape by its form, in the colour of writing. */
export function formStyle(form: string, ground: Ground): MarkStyle {
  return plainAlliance(formShape(form), ground)
}

/** The shape that an actor's kind has in the legend, where colours say something else. */
export function kindStyle(actorKind: string, ground: Ground): MarkStyle {
  return plainActor(kindShape(actorKind), ground)
}
