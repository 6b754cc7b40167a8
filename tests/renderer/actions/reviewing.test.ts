import { beforeEach, describe, expect, it } from 'vitest'
import type { ChangeLine } from '../../../renderer/state/change-line'
import { must, withTerritory } from './facilitator'
import { Colleague, fileOf } from './handed-over'
import { reviewOf } from './review-of'
import { serveWorkers } from './served-workers'

beforeEach(() => {
  serveWorkers()
})

const titles = (lines: readonly ChangeLine[]): readonly string[] =>
  lines.map(({ how, title }) => `${how} ${title}`)

/** A territory of two actors, and two colleagues who have it. */
async function threePeople() {
  const { user, id } = await withTerritory()
  const mill = must(await user.addRecord('actor', { name: 'Moulin' }))
  const school = must(await user.addRecord('actor', { name: 'École' }))
  const base = await fileOf(user)
  const alix = new Colleague(base, 'alix000000', 'Alix')
  const bachir = new Colleague(base, 'bachir0000', 'Bachir')
  return { user, id, mill, school, alix, bachir }
}

describe('the review of files', () => {
  it('tells by record what two files dropped together bring, and writes nothing', async () => {
    const { user, mill, school, alix, bachir } = await threePeople()
    alix.say({ kind: 'actor', id: mill, fields: { acronym: 'ML' } })
    alix.say({ kind: 'actor', id: 'inn', fields: { name: 'Auberge du pont', commune: '23091' } })
    bachir.say({ kind: 'actor', id: mill, fields: { acronym: 'MOU', phone: '05' } })
    bachir.say({ kind: 'actor', id: school, fields: { removed: { knew: [] } } })
    const before = user.canonical()
    const review = await reviewOf()
    await review.openTogether([
      { name: 'alix.coterr', bytes: alix.bytes() },
      { name: 'bachir.coterr', bytes: bachir.bytes() },
      { name: 'troué.coterr', bytes: alix.bytes().slice(0, 200) },
    ])
    expect(review.isOpen()).toBe(true)
    expect(titles(review.state().lines)).toEqual([
      'added Auberge du pont',
      'changed École',
      'changed Moulin',
    ])
    expect(review.state().counts).toMatchObject({ added: 1, changed: 2, disagreement: 2 })
    expect(review.state().files.map(({ outcome }) => outcome?.persons)).toEqual([
      ['Alix'],
      ['Bachir'],
    ])
    expect(review.state().refused).toMatchObject([{ name: 'troué.coterr' }])
    expect(user.canonical()).toBe(before)
    const details = await review.joinDetails(`actor/${mill}`)
    expect(details?.disagreements).toMatchObject([
      {
        register: 'acronym',
        sayings: [
          { value: 'ML', by: { person: 'Alix', file: 'alix.coterr', isMine: false } },
          { value: 'MOU', by: { person: 'Bachir', file: 'bachir.coterr' } },
        ],
      },
    ])
    expect(details?.fields.map(({ field }) => field)).toEqual(['acronym', 'phone'])
    review.closeJoin()
    expect(review.isOpen()).toBe(false)
    expect(user.canonical()).toBe(before)
    expect(user.session()?.commits).toHaveLength(3)
  })

  it('joins those that are not left out, each as an action of its own', async () => {
    const { user, mill, alix, bachir } = await threePeople()
    const chloe = new Colleague(await fileOf(user), 'chloe00000', 'Chloé')
    alix.say({ kind: 'actor', id: mill, fields: { acronym: 'ML' } })
    bachir.say({ kind: 'actor', id: mill, fields: { acronym: 'MOU' } })
    chloe.say({ kind: 'actor', id: 'inn', fields: { name: 'Auberge' } })
    const review = await reviewOf()
    await review.openTogether(
      [alix, bachir, chloe].map((one, index) => ({
        name: `${String(index)}.coterr`,
        bytes: one.bytes(),
      })),
    )
    review.takeFile(1, false)
    await expect.poll(() => review.state().stage).toBe('ready')
    expect(titles(review.state().lines)).toEqual(['added Auberge', 'changed Moulin'])
    expect(review.state().counts.disagreement).toBe(0)
    expect(review.state().files[1]?.outcome?.counts).toMatchObject({ changed: 1, added: 0 })
    await review.joinReviewed()
    expect(review.isOpen()).toBe(false)
    const joined = user.session()?.commits.slice(3) ?? []
    expect(joined.map(({ origin, source }) => [origin, source?.name])).toEqual([
      ['file', '0.coterr'],
      ['file', '2.coterr'],
    ])
    expect(joined.every(({ source }) => /^[0-9a-f]{64}$/.test(source?.sha256 ?? ''))).toBe(true)
    expect(user.state().tables.actor.byId.get(mill)?.acronym).toBe('ML')
    expect(user.noticeKeys()).toContain('join.done')
    const [backup] = must(await user.far.bridge.backupList({ territory: user.session()?.id ?? '' }))
    expect(backup?.reason).toBe('join')
  })

  it('says of files with nothing new that they have nothing, without a dialog', async () => {
    const { user, alix } = await threePeople()
    const review = await reviewOf()
    await review.openTogether([{ name: 'alix.coterr', bytes: alix.bytes() }])
    expect(review.isOpen()).toBe(false)
    expect(user.noticeKeys()).toEqual(['share.nothingNew'])
  })

  it('takes a file that comes while others are under review among them', async () => {
    const { mill, alix, bachir } = await threePeople()
    alix.say({ kind: 'actor', id: mill, fields: { acronym: 'ML' } })
    bachir.say({ kind: 'actor', id: mill, fields: { acronym: 'MOU' } })
    const review = await reviewOf()
    await review.openTogether([{ name: 'alix.coterr', bytes: alix.bytes() }])
    expect(review.state().counts.disagreement).toBe(0)
    await review.openTogether([{ name: 'bachir.coterr', bytes: bachir.bytes() }])
    expect(review.state().files.map(({ name }) => name)).toEqual(['alix.coterr', 'bachir.coterr'])
    expect(review.state().counts.disagreement).toBe(1)
  })

  it('follows what is done to the territory meanwhile', async () => {
    const { user, mill, alix } = await threePeople()
    alix.say({ kind: 'actor', id: mill, fields: { acronym: 'ML' } })
    const review = await reviewOf()
    await review.openTogether([{ name: 'alix.coterr', bytes: alix.bytes() }])
    expect(review.state().counts.disagreement).toBe(0)
    must(await user.editRecord('actor', mill, { acronym: 'MOI' }))
    await expect.poll(() => review.state().counts.disagreement).toBe(1)
  })

  it('tells which added actor may be there already, and offers the duplicates', async () => {
    const { user, alix } = await threePeople()
    must(await user.addRecord('actor', { name: 'Foyer rural de Gioux', commune: '23091' }))
    alix.say({
      kind: 'actor',
      id: 'foyer',
      fields: { name: 'FOYER RURAL GIOUX', commune: '23091' },
    })
    const review = await reviewOf()
    await review.openTogether([{ name: 'alix.coterr', bytes: alix.bytes() }])
    expect(review.state().lines.map(({ twin }) => twin)).toEqual(['Foyer rural de Gioux'])
    await review.joinReviewed()
    expect(user.noticeKeys()).toEqual(['join.done', 'join.duplicates'])
  })

  it('shows a file that was joined and taken back as what comes back', async () => {
    const { user, mill, alix } = await threePeople()
    alix.say({ kind: 'actor', id: mill, fields: { acronym: 'ML' } })
    const review = await reviewOf()
    const files = [{ name: 'alix.coterr', bytes: alix.bytes() }]
    await review.openTogether(files)
    await review.joinReviewed()
    const joined = user.session()?.commits.at(-1)?.id
    if (joined === undefined) throw new Error('nothing was joined')
    must(await user.takeBackCommit(joined))
    await review.openTogether(files)
    expect(review.state().files).toMatchObject([{ outcome: { isAgain: true, fresh: 0 } }])
    expect(titles(review.state().lines)).toEqual(['changed Moulin'])
    await review.joinReviewed()
    expect(user.state().tables.actor.byId.get(mill)?.acronym).toBe('ML')
  })
})
