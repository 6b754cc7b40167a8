import type { Edit } from '../change/edit'
import type { Json } from '../kernel/json'
import { removedRegister } from '../change/record'
import type { ActorValues } from './actor-values'
import type { ImportPlan, KnownActor } from './import-plan'

/** What a person decided when reviewing a plan. Lines are those of the file; unnamed ones do the usual. */
export interface ImportChoices {
  /** Lines that are not imported. */
  readonly leftOut: ReadonlySet<number>
  /** Lines of known actors that take the file's value also where the territory has another. */
  readonly overwritten: ReadonlySet<number>
  /** Lines of actors known only « perhaps » that are new actors after all. */
  readonly asNew: ReadonlySet<number>
}

/** The usual: everything new comes in, actors already there are completed and nothing of theirs is changed. */
export const usualChoices: ImportChoices = {
  leftOut: new Set(),
  overwritten: new Set(),
  asNew: new Set(),
}

/** The edits that carry out a plan, to commit in one action. `newId` draws an id for each actor without an official one. */
export function editsOf(
  plan: ImportPlan,
  choices: ImportChoices,
  newId: () => string,
): readonly Edit[] {
  return withContent([...editsByLine(plan, choices, newId).values()])
}

/** Edits that say something: of an actor that the file adds nothing to, none is left. */
export function withContent(edits: readonly Edit[]): readonly Edit[] {
  return edits.filter(({ fields }) => Object.keys(fields).length > 0)
}

/** By line of the file, the edit of the actor that it is, also where the file adds nothing to it. */
export function editsByLine(
  plan: ImportPlan,
  choices: ImportChoices,
  newId: () => string,
): ReadonlyMap<number, Edit> {
  const edits = new Map<number, Edit>()
  for (const { line, id, values, isRestored } of plan.fresh) {
    if (choices.leftOut.has(line)) continue
    edits.set(
      line,
      edit(id ?? newId(), isRestored ? { ...values, [removedRegister]: null } : values),
    )
  }
  for (const known of plan.known) {
    if (!choices.leftOut.has(known.line)) edits.set(known.line, editOfKnown(known, choices, newId))
  }
  return edits
}

function editOfKnown(known: KnownActor, choices: ImportChoices, newId: () => string): Edit {
  const { line, id, values, actor, match, fills, differences } = known
  if (match === 'perhaps' && choices.asNew.has(line)) {
    return edit(id === null || id === actor.id ? newId() : id, values)
  }
  if (!choices.overwritten.has(line)) return edit(actor.id, fills)
  const changed = differences.map(({ field, here, file }) => [field, joined(here, file)] as const)
  return edit(actor.id, { ...fills, ...Object.fromEntries(changed) })
}

/** A file's word replaces ours, but its themes come beside ours: an edit gives a set whole. */
function joined(here: Json, file: Json): Json {
  return Array.isArray(here) && Array.isArray(file)
    ? [...new Set([...(here as readonly Json[]), ...(file as readonly Json[])])]
    : file
}

function edit(id: string, values: ActorValues | Edit['fields']): Edit {
  return { kind: 'actor', id, fields: values }
}
