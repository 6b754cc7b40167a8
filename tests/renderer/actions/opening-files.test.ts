import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { must, startFacilitator, withTerritory } from './facilitator'
import { Colleague, fileOf } from './handed-over'
import { reviewOf } from './review-of'
import { serveWorkers } from './served-workers'

beforeEach(serveWorkers)

afterEach(() => {
  vi.unstubAllGlobals()
})

it('reviews files that come together one territory after the other, the open one first', async () => {
  const { user, id } = await withTerritory()
  const first = new Colleague(await fileOf(user))
  first.say({ kind: 'actor', id: 'first', fields: { name: 'Du premier' } })
  const wanted = { name: 'Autre', kind: 'libre', code: '', communes: [], edits: [] }
  const other = must(await user.createTerritory(wanted))
  const second = new Colleague(await fileOf(user))
  second.say({ kind: 'actor', id: 'second', fields: { name: 'Du second' } })
  const review = await reviewOf()
  const opened = review.openTogether([
    { name: 'premier.coterr', bytes: first.bytes() },
    { name: 'second.coterr', bytes: second.bytes() },
  ])
  await expect.poll(review.isOpen).toBe(true)
  expect(user.state().id).toBe(other)
  expect(review.state().files.map(({ name }) => name)).toEqual(['second.coterr'])
  await review.joinReviewed()
  await opened
  expect(review.isOpen()).toBe(true)
  expect(user.state().id).toBe(id)
  expect(review.state().files.map(({ name }) => name)).toEqual(['premier.coterr'])
  await review.joinReviewed()
  expect([...user.state().tables.actor.byId.keys()]).toEqual(['first'])
  must(await user.openTerritory(other))
  expect([...user.state().tables.actor.byId.keys()]).toEqual(['second'])
})

it('opens a territory that is not here at once, and reviews the other files of it', async () => {
  const { user, id } = await withTerritory()
  const base = await fileOf(user)
  const alix = new Colleague(base, 'alix000000', 'Alix')
  const bachir = new Colleague(base, 'bachir0000', 'Bachir')
  alix.say({ kind: 'territory', id, fields: { name: 'Nord' } })
  bachir.say({ kind: 'territory', id, fields: { name: 'Sud' } })
  const director = await startFacilitator()
  serveWorkers()
  await director.deleteDatabase(id)
  const review = await reviewOf()
  await review.openTogether([
    { name: 'alix.coterr', bytes: alix.bytes() },
    { name: 'bachir.coterr', bytes: bachir.bytes() },
  ])
  expect(director.state().id).toBe(id)
  expect(director.noticeKeys()).toEqual(['share.opened'])
  expect(review.isOpen()).toBe(true)
  expect(review.state().files.map(({ name }) => name)).toEqual(['bachir.coterr'])
  expect(review.state().counts.disagreement).toBe(1)
})

it('refuses what cannot be read, and opens the rest', async () => {
  const { user } = await withTerritory()
  const alix = new Colleague(await fileOf(user))
  const review = await reviewOf()
  await review.openTogether([
    { name: 'rien.coterr', bytes: new Uint8Array([1, 2, 3]) },
    { name: 'alix.coterr', bytes: alix.bytes() },
  ])
  expect(review.isOpen()).toBe(false)
  expect(user.noticeKeys()).toEqual(['share.nothingNew', 'errors.not-coterr'])
})
