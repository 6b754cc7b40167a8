import { describe, expect, it } from 'vitest'
import { removedRegister } from '../../../shared/change/record'
import type { ConflictRule } from '../../../renderer/state/conflict-rules'
import { bobine, conflictsIn, facilitators } from './disputes'
import { must } from './facilitator'
import { fileOf } from './handed-over'

const actor = { kind: 'actor', id: bobine }
const removed = 'removed000000001'

/**
 * Alix, Bachir and Chloé, then Dalia, who has nothing to do with the phone: Alix says nothing of the email,
 * and has removed what Bachir edited since.
 */
async function valleys() {
  const here = await facilitators(['Bachir', 'Chloé'])
  const { Bachir, Chloé } = here.colleagues
  await here.say({ phone: '02' })
  Bachir.say({ ...actor, fields: { phone: '03', email: 'b@b.fr' } })
  Chloé.say({ ...actor, fields: { phone: '04', email: 'c@c.fr' } })
  const shared = { kind: 'actor', id: removed, fields: { name: 'Fermé' } }
  Bachir.say(shared)
  await here.join('Bachir')
  await here.join('Chloé')
  must(await here.user.removeRecords('actor', [removed]))
  Bachir.say({ ...shared, fields: { purpose: 'Rouvre en mai' } })
  await here.join('Bachir')
  return here
}

async function ruled(rule: ConflictRule) {
  const here = await valleys()
  const { decided, left } = here.decideAll(here.all(), rule, await here.known())
  const chosen = decided.map(({ disagreement, chosen: { value } }) => [
    disagreement.register,
    value,
  ])
  return {
    here,
    decided,
    chosen: Object.fromEntries(chosen) as Record<string, unknown>,
    left: left.map(({ register }) => register).toSorted(),
  }
}

describe('a rule for many disagreements', () => {
  it('the latest is what is shown, and of a removal what came last', async () => {
    const { here, chosen, left } = await ruled({ kind: 'latest' })
    expect(chosen).toEqual({
      phone: here.actor()?.phone,
      email: here.actor()?.email,
      [removedRegister]: null,
    })
    expect(left).toEqual([])
  })

  it('mine leaves those of which I said nothing', async () => {
    const { chosen, left } = await ruled({ kind: 'mine' })
    expect(chosen).toEqual({ phone: '02', [removedRegister]: true })
    expect(left).toEqual(['email'])
  })

  it('a person’s is by name, and leaves those in which they have no part', async () => {
    const bachir = await ruled({ kind: 'person', person: 'Bachir' })
    expect(bachir.chosen).toEqual({ phone: '03', email: 'b@b.fr', [removedRegister]: null })
    const chloé = await ruled({ kind: 'person', person: 'Chloé' })
    expect(chloé.chosen).toEqual({ phone: '04', email: 'c@c.fr' })
    expect(chloé.left).toEqual([removedRegister])
    const nobody = await ruled({ kind: 'person', person: 'Zoé' })
    expect(nobody.decided).toEqual([])
    expect(nobody.left).toHaveLength(3)
  })

  it('is one action, that travels and that undo takes back whole', async () => {
    const { here, decided } = await ruled({ kind: 'person', person: 'Bachir' })
    const commits = here.user.session()?.commits.length ?? 0
    must(await here.resolveConflicts(decided))
    expect(here.user.session()?.commits).toHaveLength(commits + 1)
    expect(here.user.session()?.commits.at(-1)).toMatchObject({
      origin: 'resolve',
      label: 'conflicts.action.many',
    })
    expect(here.all()).toEqual([])
    expect(here.actor()).toMatchObject({ phone: '03', email: 'b@b.fr' })
    expect(here.user.state().tables.actor.byId.get(removed)?.purpose).toBe('Rouvre en mai')
    expect(conflictsIn(await fileOf(here.user))).toEqual([])
    must(await here.user.undo())
    expect(
      here
        .all()
        .map(({ register }) => register)
        .toSorted(),
    ).toEqual(['email', 'phone', removedRegister])
    // Who said what is still known, and so the rule decides the same again.
    const again = here.decideAll(here.all(), { kind: 'mine' }, await here.known())
    expect(again.decided.map(({ chosen }) => chosen.value).toSorted()).toEqual(['02', true])
  })

  it('does not take for mine what an undo brought back and nobody remembers', async () => {
    const { here, decided } = await ruled({ kind: 'mine' })
    must(await here.resolveConflicts(decided))
    must(await here.user.undo())
    const forgetful = { ...(await here.known()), firstSaid: new Map() }
    const { left } = here.decideAll(here.all(), { kind: 'mine' }, forgetful)
    expect(left.map(({ register }) => register)).toContain('phone')
  })
})
