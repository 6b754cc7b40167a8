import type { BriefingInput } from '../../../shared/briefing/briefing-input'
import { hiddenActors } from '../../../shared/briefing/hide-actors'
import { makeFacts } from '../../../shared/briefing/make-facts'
import { maskFacts } from '../../../shared/briefing/mask-facts'
import type { PictureInputs } from '../../../shared/briefing/picture-inputs'
import { pictureInputs } from '../../../shared/briefing/picture-inputs'
import type { PublicGroups } from '../../../shared/briefing/public-groups'
import { publicGroups } from '../../../shared/briefing/public-groups'
import { veilInput } from '../../../shared/briefing/veil-input'

export const unnamed = 'Un acteur'

/** What of a territory's actors the public may tell apart. */
export function groupsOf(input: BriefingInput): PublicGroups {
  const { actor } = input.tables
  const hidden = [...hiddenActors(input, 'public')].flatMap((id) => actor.get(id) ?? [])
  return publicGroups(hidden, [], maskFacts(makeFacts(input), 'public'), unnamed)
}

/** What the pictures of a public note are drawn of: kinds stand for their names. */
export function publicPictures(input: BriefingInput): PictureInputs {
  const groups = groupsOf(input)
  const veiled = veilInput(input, 'public', ({ kind = '' }) =>
    groups.kinds.has(kind) ? kind : unnamed,
  )
  const facts = maskFacts(makeFacts(veiled.input), 'public')
  return pictureInputs(veiled.input, facts, groups)
}
