import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { expectSaved, message } from './harness/forms'
import { createFree, countIn, openRecent } from './harness/territory'
import { expect, test } from './harness/test'

const name = 'Essai de coupure'
const kills = 8

/** The names of actors that the list's filter finds. */
async function found(page: Page, text: string): Promise<readonly string[]> {
  if ((await countIn(page, 'Acteurs')) === 0) return []
  await page.getByRole('searchbox').fill(text)
  const boxes = page.getByRole('checkbox', { name: `Cocher ${text}` })
  await expect
    .poll(async () => {
      // Its heading is a row too; without a grid nothing was found. In one look: it may go between two.
      const counts = await page
        .getByRole('grid')
        .evaluateAll((grids) => grids.map((grid) => Number(grid.getAttribute('aria-rowcount'))))
      return (counts[0] ?? 1) - 1 - (await boxes.count())
    })
    .toBe(0)
  const labels = await boxes.evaluateAll((all) => all.map((box) => box.getAttribute('aria-label')))
  await page.getByRole('searchbox').fill('')
  return labels.map((label) => (label ?? '').replace('Cocher ', ''))
}

/** Adds actors until the app is gone; what the screen acknowledged is in `acknowledged`. */
async function addUntilGone(page: Page, prefix: string, acknowledged: string[]): Promise<void> {
  try {
    await page.getByRole('button', { name: 'Ajouter un acteur' }).first().click()
    const dialog = page.getByRole('dialog', { name: 'Ajouter un acteur' })
    for (let count = 1; ; count += 1) {
      const actor = `${prefix}${String(count)}`
      await dialog.getByRole('textbox', { name: 'Nom' }).pressSequentially(actor)
      await page.keyboard.press('Control+Enter')
      await dialog.getByText(`Ajouté : « ${actor} ».`).waitFor()
      acknowledged.push(actor)
    }
  } catch (cause) {
    // The only way out: the page is gone in the middle of a word.
    expect(String(cause)).toMatch(/closed|crashed|disconnected/i)
  }
}

test(`the app is killed ${String(kills)} times at work, and nothing acknowledged is lost`, async ({
  makeProfile,
  start,
}) => {
  // Nine starts of the app, on machines that do other work too.
  test.setTimeout(300_000)
  const profile = await makeProfile()
  const first = await start({ profile })
  await createFree(first.page, name)
  await first.close()
  const all: string[] = []
  let last: { readonly prefix: string; readonly acknowledged: readonly string[] } | null = null
  let inTheMiddle = 0
  for (let cycle = 0; cycle <= kills; cycle += 1) {
    const running = await start({ profile })
    const { page } = running
    await openRecent(page, name)
    if (last !== null) {
      const names = await found(page, last.prefix)
      expect(names).toEqual(expect.arrayContaining([...last.acknowledged]))
      // At most the one that was on its way came through as well.
      expect(names.length - last.acknowledged.length).toBeLessThanOrEqual(1)
      all.push(...names)
      inTheMiddle += names.length - last.acknowledged.length
    }
    expect(await countIn(page, 'Acteurs')).toBe(all.length)
    if (cycle === kills) break
    const prefix = `Coupure${String(cycle).padStart(2, '0')}n`
    const acknowledged: string[] = []
    const work = addUntilGone(page, prefix, acknowledged)
    // Spread over the work, from before the first word to after several, however fast the machine is.
    await expect.poll(() => acknowledged.length).toBeGreaterThanOrEqual(cycle % 3)
    await setTimeout(50 + ((cycle * 197) % 400))
    await running.kill()
    await work
    last = { prefix, acknowledged }
  }
  console.log(
    `${String(kills)} kills: ${String(all.length)} actors, ${String(inTheMiddle)} more than acknowledged`,
  )
  // None, one or two before each kill at the least.
  expect(all.length).toBeGreaterThanOrEqual(kills - 1)
})

test('a field that was left keeps its last acknowledged text through a kill', async ({
  makeProfile,
  start,
}) => {
  const profile = await makeProfile()
  const first = await start({ profile })
  await createFree(first.page, name)
  await first.page.getByRole('button', { name: 'Ajouter un acteur' }).first().click()
  await first.page.getByRole('dialog').getByRole('textbox').first().fill('Moulin 0')
  await first.page.keyboard.press('Enter')
  await expect(first.page.getByRole('region', { name: 'Moulin 0' })).toBeVisible()
  await first.kill()
  for (let cycle = 0; cycle < 4; cycle += 1) {
    const running = await start({ profile })
    const { page } = running
    await openRecent(page, name)
    const before = `Moulin ${String(cycle)}`
    await page.getByRole('grid').getByRole('row', { name: before }).click()
    const field = page.getByRole('textbox', { name: 'Nom', exact: true })
    await expect(field).toHaveValue(before)
    await field.fill(`Moulin ${String(cycle + 1)}`)
    // Half the times the person leaves the field, half the times the hand only rests.
    if (cycle % 2 === 0) await field.press('Enter')
    await expect(
      page.getByRole('grid').getByRole('row', { name: `Moulin ${String(cycle + 1)}` }),
    ).toBeVisible()
    await running.kill()
  }
})

test('without its database the app finds everything in the journal, and says so', async ({
  makeProfile,
  start,
}) => {
  const profile = await makeProfile()
  const first = await start({ profile })
  await createFree(first.page, name)
  const acknowledged: string[] = []
  const work = addUntilGone(first.page, 'Gardé', acknowledged)
  await expect.poll(() => acknowledged.length).toBeGreaterThan(2)
  await first.kill()
  await work
  await rm(join(profile.folder, 'IndexedDB'), { recursive: true })
  const { page } = await start({ profile })
  await openRecent(page, name)
  await expect(message(page, /retrouvées dans le journal/)).toBeVisible()
  expect(await found(page, 'Gardé')).toEqual(expect.arrayContaining(acknowledged))
  await expectSaved(page)
})

test('without its journal the app finds everything in the database, and says so', async ({
  makeProfile,
  start,
}) => {
  const profile = await makeProfile()
  const first = await start({ profile })
  await createFree(first.page, name)
  const acknowledged: string[] = []
  const work = addUntilGone(first.page, 'Gardé', acknowledged)
  await expect.poll(() => acknowledged.length).toBeGreaterThan(2)
  await first.kill()
  await work
  const territories = join(profile.folder, 'territories')
  expect(await readdir(territories)).toHaveLength(1)
  await rm(territories, { recursive: true })
  const second = await start({ profile })
  await openRecent(second.page, name)
  await expect(message(second.page, /Le journal avait .* de retard/)).toBeVisible()
  const kept = await found(second.page, 'Gardé')
  expect(kept).toEqual(expect.arrayContaining(acknowledged))
  await second.close()
  // Complete again: this time the journal alone is enough.
  await rm(join(profile.folder, 'IndexedDB'), { recursive: true })
  const third = await start({ profile })
  await openRecent(third.page, name)
  expect(await found(third.page, 'Gardé')).toEqual(kept)
})
