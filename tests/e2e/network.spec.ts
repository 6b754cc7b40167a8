import { join } from 'node:path'
import { projectFolder } from '../../scripts/electron-path.mjs'
import type { Point } from './harness/drawn-network'
import { marksOf, onPage, picture, seePicture } from './harness/drawn-network'
import { expectSaved, goTo } from './harness/forms'
import type { RunningApp } from './harness/start-app'
import { expect, test } from './harness/test'
import { openRecent } from './harness/territory'

const example = join(projectFolder, 'assets', 'example.coterr')
const actor = 'Bois local Millevaches'

/** Where a mark stands once the picture has stopped gliding. */
async function markOf(running: RunningApp, name: string): Promise<Point> {
  let last: Point | undefined
  for (;;) {
    const mark = (await marksOf(running)).get(name)
    if (mark === undefined) throw new Error(`${name} is not in the picture`)
    if (last !== undefined && apart(last, mark) === 0) return mark
    last = mark
  }
}

function apart(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}

/** What stands where, told by distances: the picture may be fitted to the window anew. */
function shape(marks: ReadonlyMap<string, Point>): readonly number[] {
  const points = [...marks].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, point]) => point)
  const first = points[0] ?? { x: 0, y: 0 }
  const last = points.at(-1) ?? first
  return points.map((point) => apart(point, first) / apart(last, first))
}

function differences(one: readonly number[], other: readonly number[]): readonly number[] {
  return one.map((share, at) => Math.abs(share - (other[at] ?? NaN)))
}

test('a dragged actor stays where it was put, over a restart, until the person takes it back', async ({
  start,
  makeProfile,
}) => {
  const profile = await makeProfile()
  const running = await start({ profile, files: [example] })
  await seePicture(running)
  const before = await marksOf(running)
  const from = await markOf(running, actor)
  const hand = await onPage(running, from)
  const { mouse } = running.page
  await mouse.move(hand.x, hand.y)
  await mouse.down()
  await mouse.move(hand.x - 60, hand.y - 30, { steps: 5 })
  await mouse.move(hand.x - 120, hand.y - 60, { steps: 5 })
  await mouse.up()
  await expectSaved(running.page)
  await expect(running.page.getByRole('button', { name: /^Annuler :/ })).toBeEnabled()
  const after = await marksOf(running)
  expect(apart(after.get(actor) ?? from, { x: from.x - 120, y: from.y - 60 })).toBeLessThan(2)
  const others = [...before].filter(([name]) => name !== actor)
  for (const [name, place] of others)
    expect(apart(after.get(name) ?? from, place)).toBeLessThan(0.5)
  await running.close()

  const again = await start({ profile })
  await openRecent(again.page, 'Creuse Grand Sud')
  await seePicture(again)
  const reopened = await marksOf(again)
  expect(reopened.size).toBe(before.size)
  expect(Math.max(...differences(shape(reopened), shape(after)))).toBeLessThan(0.01)
  await again.page.getByRole('button', { name: /^Annuler :/ }).click()
  await expectSaved(again.page)
  await expect
    .poll(async () => Math.max(...differences(shape(await marksOf(again)), shape(before))))
    .toBeLessThan(0.01)
})

test('a click opens the panel of an actor, a double click its record', async ({ start }) => {
  const running = await start({ files: [example] })
  await seePicture(running)
  const place = await onPage(running, await markOf(running, actor))
  await running.page.mouse.click(place.x, place.y)
  const panel = running.page.getByRole('region', { name: actor })
  await expect(panel).toContainText('Construire en bois d’ici')
  await panel.getByRole('button', { name: 'Construire en bois d’ici' }).click()
  const next = running.page.getByRole('region', { name: 'Construire en bois d’ici' })
  await expect(next).toContainText(actor)
  await next.getByRole('button', { name: 'Fermer le panneau' }).click()
  const mark = await onPage(running, await markOf(running, actor))
  await running.page.mouse.dblclick(mark.x, mark.y)
  await expect(running.page.getByRole('heading', { level: 1, name: 'Acteurs' })).toBeVisible()
  await expect(running.page.getByRole('region', { name: actor })).toBeVisible()
})

test('the keyboard walks from an actor to its neighbours, and each is spoken', async ({
  start,
}) => {
  const running = await start({ files: [example] })
  const { page } = running
  await seePicture(running)
  await picture(running).focus()
  await page.keyboard.press('PageDown')
  const spoken = page.getByRole('status').filter({ hasText: /liens?$/ })
  await expect(spoken).toHaveText(/^Groupement CC Creuse Grand Sud, .*27 liens$/)
  await page.keyboard.press('ArrowRight')
  await expect(spoken).toHaveText(/^(Commune de|CC Creuse)/)
  const commune = (await spoken.innerText()).split(',')[0] ?? ''
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: commune })).toBeVisible()
  await goTo(page, 'Réseau')
  await picture(running).focus()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Fermer le panneau' })).toBeHidden()
})

test('a filter narrows picture, legend and list alike, and moves nobody', async ({ start }) => {
  const running = await start({ files: [example] })
  const { page } = running
  await seePicture(running)
  const before = await marksOf(running)
  await page.getByRole('button', { name: 'Filtrer' }).click()
  await page.getByRole('combobox', { name: 'Forme d’alliance' }).click()
  await page.getByRole('option', { name: 'Animation du dialogue territorial' }).click()
  await page.keyboard.press('Escape')
  const legend = page.getByRole('region', { name: 'Légende' })
  await expect(legend.getByText('Expérimentation collective')).toBeHidden()
  const shown = await marksOf(running)
  expect(shown.size).toBeGreaterThan(2)
  expect(shown.size).toBeLessThan(before.size)
  for (const [name, place] of shown) {
    expect(apart(before.get(name) ?? { x: NaN, y: NaN }, place)).toBeLessThan(0.01)
  }
  await page.getByRole('button', { name: 'Voir en liste' }).click()
  const list = page.getByRole('region', { name: 'Le réseau en liste' })
  for (const name of shown.keys()) await expect(list).toContainText(name)
})
