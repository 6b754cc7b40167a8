import type { Locator, Page } from '@playwright/test'
import { history, saveCopy } from './harness/coterr-files'
import { chooseMenu } from './harness/dialogs'
import { addRecord, message, rows } from './harness/forms'
import type { RunningApp } from './harness/start-app'
import { cardOf, closeSync, exchangeByFolder, makeStick, protect } from './harness/sync'
import { createFree } from './harness/territory'
import { expect, test } from './harness/test'

const name = 'Vallée de la Rozeille'

/** On this computer alone, and without a word to its network. */
const onLoopback = {
  env: { COTERR_DISCOVERY: 'off', COTERR_NEARBY_HOST: '127.0.0.1' },
  mayTryNetwork: true,
}

/** Opens the dialog, and gives it. */
async function openNearby(running: RunningApp): Promise<Locator> {
  await chooseMenu(running, 'open-nearby')
  return running.page.getByRole('dialog')
}

interface Shown {
  readonly address: string
  readonly code: string
}

/** What the host shows to be typed on the other laptop. */
async function shownBy(host: Page): Promise<Shown> {
  const dialog = host.getByRole('dialog', { name: 'Recevoir un portable' })
  await expect(dialog.getByText(/^\d{3} ?\d{3}$/)).toBeVisible()
  const code = await dialog.getByText(/^\d{3} ?\d{3}$/).innerText()
  const address = await dialog.getByText(/^127\.0\.0\.1:\d+$/).innerText()
  return { address, code: code.replaceAll(/\D/g, '') }
}

async function typeIn(dialog: Locator, { address, code }: Shown): Promise<void> {
  await dialog.getByRole('textbox', { name: 'Adresse de l’autre portable' }).fill(address)
  await dialog.getByRole('textbox', { name: 'Code affiché par l’autre portable' }).fill(code)
  await dialog.getByRole('button', { name: 'Rejoindre', exact: true }).click()
}

/** Every address that was asked for is this computer's own. */
async function expectLoopbackOnly(running: RunningApp): Promise<void> {
  await running.close()
  const asked = await running.networkAttempts()
  expect(asked.filter((one) => !one.includes('127.0.0.1'))).toEqual([])
}

test('a laptop joins another by its code, receives its territory, and both exchange', async ({
  makeProfile,
  start,
}) => {
  const a = await start({ ...onLoopback, profile: await makeProfile({ person: 'Alix' }) })
  const b = await start({ ...onLoopback, profile: await makeProfile({ person: 'Bachir' }) })
  await createFree(a.page, name)
  await addRecord(a.page, 'Ajouter un acteur', 'Moulin de la Rozeille')
  const host = await openNearby(a)
  await host.getByRole('button', { name: /^Recevoir un portable/ }).click()
  await expect(host).toContainText('Les autres voient « Alix ».')
  const first = await shownBy(a.page)

  // A wrong code, once: the host shows another.
  const guest = await openNearby(b)
  const wrong = first.code === '000000' ? '111111' : '000000'
  await typeIn(guest, { ...first, code: wrong })
  await expect(guest).toContainText('Ce code n’est pas le bon.')
  await expect(host).toContainText('Un code faux a été tapé')
  const second = await shownBy(a.page)
  expect(second.code).not.toBe(first.code)
  await typeIn(guest, second)
  await expect(message(b.page, `Le territoire « ${name} » est reçu`)).toBeVisible()
  await expect(rows(b.page, 'Moulin de la Rozeille')).toBeVisible()
  await expect(host.getByRole('listitem').filter({ hasText: 'Bachir' })).toBeVisible()

  // Both ways, without a code: the pair is kept.
  await addRecord(b.page, 'Ajouter un acteur', 'Cinéma')
  await b.page.keyboard.press('Control+Shift+S')
  const card = cardOf(b.page, 'Alix')
  await card.getByRole('button', { name: /^Synchroniser avec/ }).click()
  await expect(card).toContainText('1 changement envoyé')
  await closeSync(b.page)
  await expect(host).toContainText('Dernier échange à l’instant. 1 changement reçu.')
  await expect(rows(a.page, 'Cinéma')).toHaveCount(1)

  // Once the dialog is closed, nobody answers.
  await a.page.keyboard.press('Escape')
  await expect(host).toHaveCount(0)
  await b.page.keyboard.press('Control+Shift+S')
  await card.getByRole('button', { name: /^Synchroniser avec/ }).click()
  await expect(card).toContainText('Ce portable ne répond pas.')
  await closeSync(b.page)
  const [fromA, fromB] = [await saveCopy(a, 'a.coterr'), await saveCopy(b, 'b.coterr')]
  expect(fromA.state).toBe(fromB.state)
  expect(history(fromA)).toEqual(history(fromB))
  for (const one of [a, b]) await expectLoopbackOnly(one)
})

test('after three wrong codes nobody is taken until the window is opened anew', async ({
  start,
}) => {
  const a = await start(onLoopback)
  const b = await start(onLoopback)
  await createFree(a.page, name)
  const host = await openNearby(a)
  await host.getByRole('button', { name: /^Recevoir un portable/ }).click()
  const guest = await openNearby(b)
  for (const sentence of [/Un code faux/, /2 codes faux/, /Trop de codes faux/]) {
    const shown = await shownBy(a.page)
    await typeIn(guest, { ...shown, code: shown.code === '123456' ? '654321' : '123456' })
    await expect(host).toContainText(sentence)
  }
  await expect(guest).toContainText(/Ce code n’est pas le bon|Trop de codes faux/)
  await host.getByRole('button', { name: 'Retour' }).click()
  await host.getByRole('button', { name: /^Recevoir un portable/ }).click()
  await typeIn(guest, await shownBy(a.page))
  await expect(message(b.page, `Le territoire « ${name} » est reçu`)).toBeVisible()
})

test('a protected territory asks the laptop that joins for its passphrase', async ({ start }) => {
  const a = await start(onLoopback)
  const b = await start(onLoopback)
  await createFree(a.page, name)
  await addRecord(a.page, 'Ajouter un acteur', 'Moulin de la Rozeille')
  await exchangeByFolder(a, await makeStick(a), 'Clé')
  await protect(a.page, 'moulin brouette lanterne faucon')
  const host = await openNearby(a)
  await host.getByRole('button', { name: /^Recevoir un portable/ }).click()
  const guest = await openNearby(b)
  await typeIn(guest, await shownBy(a.page))
  await guest.getByRole('button', { name: 'Saisir la phrase secrète' }).click()
  await guest.locator('input[type=password]').fill('moulin brouette lanterne faucon')
  await b.page.keyboard.press('Enter')
  await expect(guest).toContainText('À jour')
  await closeSync(b.page)
  await expect(b.page).toHaveTitle(new RegExp(name))
  await expect(rows(b.page, 'Moulin de la Rozeille')).toBeVisible()
})
