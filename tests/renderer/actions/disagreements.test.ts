import { describe, expect, it } from 'vitest'
import { removedRegister } from '../../../shared/change/record'
import { removalOf } from '../../../shared/change/make-changes'
import { bobine, facilitators } from './disputes'
import { must } from './facilitator'

const actor = { kind: 'actor', id: bobine }

describe('what people disagree about', () => {
  it('[K1] is told with who says what, and through which file it came, the shown one last', async () => {
    const here = await facilitators(['Bachir', 'Chloé'])
    await here.say({ phone: '02' })
    here.colleagues.Bachir.say({ ...actor, fields: { phone: '03' } })
    here.colleagues.Chloé.say({ ...actor, fields: { phone: '03', name: 'La Bobine' } })
    await here.join('Bachir')
    await here.join('Chloé')
    expect(here.all()).toHaveLength(1)
    const phone = here.about('phone')
    expect(phone).toMatchObject({ kind: 'actor', id: bobine, shownId: bobine, isRemoval: false })
    const told = await here.told(phone)
    expect(told.toSorted()).toEqual([
      ['02', 'Alix (moi)'],
      ['03', 'Bachir (Bachir.coterr)', 'Chloé (Chloé.coterr)'],
    ])
    expect(phone.versions.at(-1)?.value).toBe(here.actor()?.phone)
  })

  it('[K1] of a set are its elements, that one took away and another said again', async () => {
    const here = await facilitators()
    await here.say({ tags: [] })
    here.colleagues.Bachir.say({ ...actor, fields: { tags: [] } })
    here.colleagues.Bachir.say({ ...actor, fields: { tags: ['bois', 'eau'] } })
    await here.join('Bachir')
    const tag = here.about('tags/bois')
    expect(here.all()).toEqual([tag])
    expect(tag).toMatchObject({ field: 'tags', element: 'bois' })
    expect((await here.told(tag)).toSorted()).toEqual([
      [null, 'Alix (moi)'],
      [true, 'Bachir (Bachir.coterr)'],
    ])
  })

  it('[K2] is a removal against what was edited without knowing of it, field by field', async () => {
    const here = await facilitators()
    here.colleagues.Bachir.say({ ...actor, fields: { phone: '03', email: 'a@b.fr' } })
    must(await here.user.removeRecords('actor', [bobine]))
    await here.join('Bachir')
    const removal = here.about(removedRegister)
    expect(here.all()).toEqual([removal])
    expect(await here.told(removal)).toEqual([
      [true, 'Alix (moi)'],
      [null, 'Bachir (Bachir.coterr)', 'Bachir (Bachir.coterr)'],
    ])
    const kept = removal.versions.at(-1)?.sayings.map(({ register, value }) => [register, value])
    expect(kept?.toSorted()).toEqual([
      ['email', 'a@b.fr'],
      ['phone', '03'],
    ])
  })

  it('[K2] is a removal against a restoration', async () => {
    const here = await facilitators()
    const row = here.user.state().rows.get(`actor/${bobine}`)
    if (row === undefined) throw new Error('no row')
    here.colleagues.Bachir.say(removalOf(row))
    here.colleagues.Bachir.say({ ...actor, fields: { removed: null } })
    must(await here.user.removeRecords('actor', [bobine]))
    await here.join('Bachir')
    expect(await here.told(here.about(removedRegister))).toEqual([
      [true, 'Alix (moi)'],
      [null, 'Bachir (Bachir.coterr)'],
    ])
  })

  it('is not where a drawn actor stands, nor what only a newer version can judge', async () => {
    const here = await facilitators()
    const place = { kind: 'placement', id: bobine }
    const odd = { kind: 'actor', id: bobine, fields: { moonPhase: 'full' } }
    must(await here.user.changeRecords([{ ...place, fields: { x: 1, y: 1 } }, odd], { label: 'x' }))
    here.colleagues.Bachir.say(
      { ...place, fields: { x: 2, y: 2 } },
      { ...odd, fields: { moonPhase: 'new' } },
    )
    await here.join('Bachir')
    expect(here.all()).toEqual([])
  })

  it('[K3] is nothing of a record that all agree to remove, until it is restored', async () => {
    const here = await facilitators()
    await here.say({ phone: '02' })
    here.colleagues.Bachir.say({ ...actor, fields: { phone: '03' } })
    await here.join('Bachir')
    must(await here.user.removeRecords('actor', [bobine]))
    expect(here.all()).toEqual([])
    must(await here.user.undo())
    expect(here.all().map(({ register }) => register)).toEqual(['phone'])
  })

  it('[G3] of a merged actor is listed under the one that is shown, and settled on its own row', async () => {
    const here = await facilitators()
    const kept = must(await here.user.addRecord('actor', { name: 'Bobine (asso)' }))
    await here.say({ phone: '02' })
    here.colleagues.Bachir.say({ ...actor, fields: { phone: '03' } })
    await here.join('Bachir')
    const merge = { ...actor, fields: { [`sameAs/${kept}`]: true } }
    must(await here.user.changeRecords([merge], { label: 'x' }))
    const phone = here.about('phone')
    expect(phone).toMatchObject({ id: bobine, shownId: kept })
    const chosen = phone.versions.find(({ value }) => value === '02')
    if (chosen === undefined) throw new Error('no such version')
    must(await here.resolveConflicts([{ disagreement: phone, chosen }]))
    expect(here.all()).toEqual([])
    expect(here.user.state().rows.get(`actor/${bobine}`)?.values['phone']).toBe('02')
    expect(here.user.state().rows.get(`actor/${kept}`)?.values['phone']).toBeUndefined()
    expect(here.user.state().tables.actor.byId.get(kept)?.phone).toBe('02')
  })

  it('is the same object until something of it moves: screens are not drawn again for nothing', async () => {
    const here = await facilitators()
    await here.say({ phone: '02' })
    here.colleagues.Bachir.say({ ...actor, fields: { phone: '03' } })
    await here.join('Bachir')
    const before = here.all()
    must(await here.user.addRecord('actor', { name: 'Autre' }))
    expect(here.all()).toBe(before)
    await here.say({ phone: '04' })
    expect(here.all()).toEqual([])
  })
})
