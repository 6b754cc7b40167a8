import { describe, expect, it } from 'vitest'
import type { Json } from '../../../shared/kernel/json'
import type { Change } from '../../../shared/change/change-set'
import type { DeviceId, Stamp } from '../../../shared/kernel/stamp'
import { makeStamp } from '../../../shared/kernel/stamp'
import { must, withTerritory } from './facilitator'
import { asFile, fileOf, source } from './handed-over'

/** An actor that a file changes, by a stranger who claims to know later words of this device than it ever said. */
async function joinedForgery(change: (later: Stamp) => Omit<Change, 'kind' | 'id'>) {
  const { user, id } = await withTerritory()
  const actor = must(await user.addRecord('actor', { name: 'Moulin' }))
  const device = user.session()?.memory.device ?? ''
  const later = `zzzzzzzzz-zzzz-${device}` as Stamp
  const file = await fileOf(user)
  const set = {
    ...{ stamp: makeStamp(Date.now() + 5, 0, 'stranger00' as DeviceId), person: 'X', at: 0 },
    ...{ origin: 'typed' as const, changes: [{ kind: 'actor', id: actor, ...change(later) }] },
  }
  must(await user.joinFile(asFile(id, [...file.changeSets, set], []), source))
  return { user, actor }
}

describe('a file that claims to know what this device has not said yet', () => {
  it('does not swallow the next edit of a field', async () => {
    const { user, actor } = await joinedForgery((later) => ({
      values: { name: 'Forgé' },
      over: { name: [later] },
    }))
    must(await user.editRecord('actor', actor, { name: 'Moulin neuf' }))
    expect(user.state().tables.actor.byId.get(actor)?.name).toBe('Moulin neuf')
  })

  it('does not hide the edits of a record that it removed', async () => {
    const { user, actor } = await joinedForgery((later) => ({
      values: { removed: { knew: [later] } satisfies Json },
    }))
    must(await user.editRecord('actor', actor, { name: 'Moulin neuf' }))
    expect(user.state().tables.actor.byId.get(actor)?.name).toBe('Moulin neuf')
  })
})
