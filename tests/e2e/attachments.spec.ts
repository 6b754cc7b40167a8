import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { readSaved } from './harness/coterr-files'
import { saveTo } from './harness/dialogs'
import { expectAccessible } from './harness/expect-accessible'
import { addRecord, dismissMessages, expectSaved, message, rows, type } from './harness/forms'
import { makePhoto, plantedOwner } from './harness/photo'
import { createFree, openRecent } from './harness/territory'
import { expect, test } from './harness/test'

const caption = 'La halle un jour de marché'

function attachments(page: Page): Locator {
  return page.getByRole('region', { name: 'Photos et documents' })
}

/** Pixels of a picture on screen, once it is drawn. */
async function pixelsOf(picture: Locator): Promise<readonly number[]> {
  await expect(picture).toHaveJSProperty('complete', true)
  return picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])
}

async function openActor(page: Page): Promise<void> {
  await rows(page, /La Halle/).click()
  await attachments(page).scrollIntoViewIfNeeded()
}

test('a photo is stripped, described, kept without the database, shared, and seen by who opens the file', async ({
  start,
  makeProfile,
}) => {
  const profile = await makeProfile()
  const running = await start({ profile })
  const { page } = running
  await createFree(page, 'Photos')
  await addRecord(page, 'Ajouter', 'La Halle')
  const photo = await makePhoto(page, { width: 2400, height: 1600, date: '2026:05:14' })
  expect(photo.includes(plantedOwner)).toBe(true)
  await attachments(page)
    .locator('input[type=file]')
    .setInputFiles([
      { name: 'IMG_1.JPG', mimeType: 'image/jpeg', buffer: photo },
      { name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') },
      { name: 'facture.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\u0090') },
    ])
  await expect(message(page, '« facture.pdf » est un programme')).toBeVisible()
  await dismissMessages(page)
  await attachments(page).getByRole('button', { name: 'IMG_1.jpg' }).click()
  const dialog = page.getByRole('dialog', { name: 'Pièce jointe' })
  // Upright, and reduced: the camera had stored it lying.
  expect(await pixelsOf(dialog.locator('img'))).toEqual([1365, 2048])
  await type(dialog, 'Légende', caption)
  await expect(dialog.getByLabel('Date')).toHaveValue('14/05/2026')
  await dialog.getByRole('checkbox', { name: 'Dans la note' }).check()
  await expectAccessible(page, 'the attachment')
  await page.keyboard.press('Escape')
  await expectSaved(page)
  await running.close()

  // What Chromium kept is lost: the disk has it.
  await rm(join(profile.folder, 'IndexedDB'), { recursive: true })
  const again = await start({ profile })
  await openRecent(again.page, 'Photos')
  await dismissMessages(again.page)
  await openActor(again.page)
  const tile = attachments(again.page).getByRole('button', { name: new RegExp(caption) })
  expect(await pixelsOf(tile.locator('img'))).toEqual([213, 320])

  const shared = profile.path('photos.coterr')
  await saveTo(again, shared)
  await again.page.keyboard.press('ControlOrMeta+s')
  await expect(
    again.page.getByRole('checkbox', { name: /^Joindre 2 photos et documents/ }),
  ).toBeChecked()
  await again.page.getByRole('button', { name: 'Enregistrer…' }).click()
  await expect(message(again.page, 'Copie enregistrée : photos.coterr').last()).toBeVisible()
  const { file } = await readSaved(shared)
  expect([...file.unknown.entries.keys()].every((name) => name.startsWith('attachments/'))).toBe(
    true,
  )
  expect(file.unknown.entries.size).toBe(2)
  const inside = Object.values(unzipSync(await readFile(shared))).map((part) => Buffer.from(part))
  expect(inside.some((part) => part.includes(plantedOwner))).toBe(false)
  expect(inside.some((part) => part.includes('Exif'))).toBe(false)
  await again.close()

  const other = await start({ files: [shared] })
  await openActor(other.page)
  const seen = attachments(other.page).getByRole('button', { name: new RegExp(caption) })
  expect(await pixelsOf(seen.locator('img'))).toEqual([213, 320])
  const saved = other.profile.path('copie.jpg')
  await saveTo(other, saved)
  await seen.click()
  await other.page.getByRole('button', { name: 'Enregistrer sous…' }).click()
  await expect(message(other.page, 'copie.jpg')).toBeVisible()
  const hashed = [...file.unknown.entries.values()].map((bytes) => Buffer.from(bytes))
  const copy = await readFile(saved)
  expect(hashed.some((bytes) => bytes.equals(copy))).toBe(true)
})
