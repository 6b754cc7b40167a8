import type { Actor } from '../model/actor'
import type { Attachment } from '../model/attachment'
import type { Veil } from './veil'
import { veiledRecord } from './veil'

/** Of an actor that is not named: what it is and where, nothing by which one would find it. */
function hiddenActor(actor: Actor, { roles, ids }: Veil): Actor {
  const { kind, subKind, world, commune, themes, status, isEss, isMissionCompany } = actor
  const told = { kind, subKind, world, commune, themes, status, isEss, isMissionCompany }
  const { isPerson, isFictitious } = actor
  const known = Object.entries({ ...told, isPerson, isFictitious }).filter(
    ([, value]) => value !== undefined,
  )
  return {
    id: ids.actor(actor.id),
    name: roles.get(actor.id) ?? '',
    ...(Object.fromEntries(known) as Omit<Actor, 'id'>),
  }
}

/** Of an actor that is named: no judgements, no notes, and no way of reaching a person. */
function namedActor(actor: Actor, veil: Veil): Actor {
  return veiledRecord('actor', actor, veil, [
    ...(['influence', 'interest', 'notes', 'source', 'email', 'phone', 'address', 'tags'] as const),
  ])
}

/** Photos that were chosen for the note, but those of actors who are not named. */
function attachments(veil: Veil): readonly Attachment[] {
  const { tables } = veil.input
  return [...tables.attachment.values()]
    .filter(({ isInBriefing, record = '' }) => isInBriefing === true && !veil.ids.isHidden(record))
    .map((attachment) => veiledRecord('attachment', attachment, veil, ['name']))
}

export function veilPeople(veil: Veil): {
  readonly actors: readonly Actor[]
  readonly attachments: readonly Attachment[]
} {
  return {
    actors: Array.from(veil.input.tables.actor.values(), (actor) =>
      veil.ids.isHidden(actor.id) ? hiddenActor(actor, veil) : namedActor(actor, veil),
    ),
    attachments: attachments(veil),
  }
}
