import { link, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { saveCopy } from './harness/coterr-files'
import { chooseMenu, openFrom, saveTo } from './harness/dialogs'
import { addRecord, dismissMessages, message } from './harness/forms'
import { createFree } from './harness/territory'
import { expect, test } from './harness/test'

test('a file that cannot be read says why in a sentence, and changes nothing', async ({
  start,
}) => {
  const running = await start()
  const { page, profile } = running
  await createFree(page, 'Plateau')
  await addRecord(page, 'Ajouter un acteur', 'Scierie du Plateau')
  const before = await saveCopy(running, 'avant.coterr')
  const journal = await journalOf(profile.folder)
  const whole = await readFile(profile.path('avant.coterr'))
  const flipped = Buffer.from(whole)
  const middle = whole.indexOf('changes.ndjson') + 60
  flipped.writeUInt8(whole.readUInt8(middle) ^ 0xff, middle)
  const broken: readonly (readonly [string, Uint8Array, RegExp])[] = [
    [
      'vide.coterr',
      new Uint8Array(0),
      /n’est pas un territoire CoTerr|La fin de ce fichier manque/,
    ],
    ['lettre.coterr', Buffer.from('Bonjour, voici la liste.'), /n’est pas un territoire CoTerr/],
    ['coupé.coterr', whole.subarray(0, whole.length / 2), /La fin de ce fichier manque/],
    ['abîmé.coterr', flipped, /abîmé|a changé depuis son enregistrement|n’est pas conforme/],
    ['zip.coterr', whole.subarray(60), /n’est pas un territoire CoTerr|abîmé/],
  ]
  for (const [name, bytes, why] of broken) {
    await writeFile(profile.path(name), bytes)
    await openFrom(running, profile.path(name))
    await chooseMenu(running, 'open-file')
    await expect(message(page, why), name).toBeVisible()
    await expect(message(page, 'Rien n’a changé'), name).toBeVisible()
    await dismissMessages(page)
  }
  await openFrom(running, profile.path('absent.coterr'))
  await chooseMenu(running, 'open-file')
  await expect(message(page, '« absent.coterr » n’est plus là')).toBeVisible()
  await dismissMessages(page)
  expect(await journalOf(profile.folder)).toEqual(journal)
  expect((await saveCopy(running, 'après.coterr')).state).toBe(before.state)
})

test('a file that is overwritten is replaced whole, never written into', async ({ start }) => {
  const running = await start()
  const { page, profile } = running
  await createFree(page, 'Plateau')
  const path = profile.path('plateau.coterr')
  const first = await saveCopy(running, 'plateau.coterr')
  const bytes = await readFile(path)
  // Another name for the same bytes on the disk: writing into them would show here.
  await link(path, profile.path('ancien.coterr'))
  await addRecord(page, 'Ajouter un acteur', 'Scierie du Plateau')
  const second = await saveCopy(running, 'plateau.coterr')
  expect(second.state).not.toBe(first.state)
  expect(await readFile(profile.path('ancien.coterr'))).toEqual(bytes)
  const names = await readdir(dirname(path))
  expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test('a place where nothing can be written is told, and what was there stays', async ({
  start,
}) => {
  const running = await start()
  const { page, profile } = running
  await createFree(page, 'Plateau')
  await saveTo(running, profile.path('nulle part/plateau.coterr'))
  await chooseMenu(running, 'save-copy')
  await expect(message(page, /n’a pas pu être écrit|n’est plus là/)).toBeVisible()
  expect(await readdir(dirname(profile.folder))).not.toContain('nulle part')
})

async function journalOf(profile: string): Promise<Buffer> {
  const [territory = ''] = await readdir(join(profile, 'territories'))
  return readFile(join(profile, 'territories', territory, 'journal.coterrj'))
}
