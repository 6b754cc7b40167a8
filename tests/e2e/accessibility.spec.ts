import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Settings } from '../../shared/ipc/payloads'
import { sendAction } from './harness/send-action'
import type { RunningApp } from './harness/start-app'
import { expect, test } from './harness/test'

const screens = [
  'actors',
  'alliances',
  'network',
  'relations',
  'challenges',
  'resources',
  'history',
] as const

/** The records whose forms are looked at, by their names in the example. */
const forms = {
  actors: 'Ateliers de lice du plateau',
  alliances: 'Les rencontres du plateau',
  challenges: 'Démarches en ligne difficiles',
  resources: 'La tapisserie d’Aubusson',
} as const

const dialogs = [
  'new-territory',
  'open-settings',
  'show-shortcuts',
  'about',
  'edit-territory',
  'edit-vocabularies',
] as const

/** Looks as axe looks; what it finds is named by where it was found. */
async function look(page: Page, where: string, found: string[]): Promise<void> {
  // What is fading in has, for that moment, the contrast of fog.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
  )
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  for (const { id, nodes } of violations) {
    found.push(
      `${where}: ${id}: ${nodes
        .map((node) => node.html)
        .join(' | ')
        .slice(0, 300)}`,
    )
  }
}

async function lookAtScreens(running: RunningApp, found: string[]): Promise<void> {
  const { page } = running
  await look(page, 'welcome', found)
  await sendAction(running, 'open-example')
  await expect(page.getByRole('grid')).toBeVisible()
  for (const screen of screens) {
    await sendAction(running, `go-to-${screen}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await look(page, screen, found)
    const name = Object.hasOwn(forms, screen) ? forms[screen as keyof typeof forms] : undefined
    if (name === undefined) continue
    await page.getByRole('row', { name }).first().click()
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click()
      await look(page, `${screen}: ${(await tab.textContent()) ?? ''}`, found)
    }
  }
}

async function lookAtDialogs(running: RunningApp, found: string[]): Promise<void> {
  const { page } = running
  for (const dialog of dialogs) {
    await sendAction(running, dialog)
    await expect(page.getByRole('dialog')).toBeVisible()
    await look(page, dialog, found)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
}

const looks: readonly Pick<Settings, 'language' | 'colorScheme'>[] = [
  { language: 'fr', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' },
]

for (const { language, colorScheme } of looks) {
  test(`axe finds nothing wrong with any screen, ${language}, ${colorScheme}`, async ({
    makeProfile,
    start,
  }) => {
    const profile = await makeProfile({ language, colorScheme, person: 'Ada' })
    const running = await start({ profile })
    const found: string[] = []
    await lookAtScreens(running, found)
    await lookAtDialogs(running, found)
    expect(found).toEqual([])
  })
}
