import { readFile, writeFile } from 'node:fs/promises'
import { allMutations } from '../fuzz/hostile/hostile-file'
import { judgeFile } from '../fuzz/hostile/judge-file'
import { seedFiles } from '../fuzz/hostile/seed-files'
import { SeededRandom } from '../fuzz/hostile/seeded-random'
import { journalPath, territoriesOf } from '../kills/two-places'
import { chooseMenu, openFrom } from './harness/dialogs'
import { addRecord, dismissMessages, expectSaved, rows } from './harness/forms'
import { createFree } from './harness/territory'
import { expect, test } from './harness/test'

/** `npm run fuzz -- --files N` tries thousands of these outside of the app. */
const mutations = [
  'a bomb that says its size',
  'a bomb that says less',
  'many entries on the same bytes',
  'a ZIP64 end',
  'an entry twice',
  'end cut off',
  'ZIP64 fields',
  'a great many empty lists in the text',
] as const

test('hostile files are refused one by one, and nothing of the open territory changes', async ({
  start,
}) => {
  const running = await start()
  const { page, profile } = running
  await createFree(page, 'Essai')
  await addRecord(page, 'Ajouter un acteur', 'Moulin')
  await expectSaved(page)
  const [territory = ''] = await territoriesOf(profile)
  const before = await readFile(journalPath(profile, territory))
  const base = seedFiles(0)[0]
  if (base === undefined) throw new Error('no file to spoil')
  const paths: string[] = []
  for (const [index, name] of mutations.entries()) {
    const mutation = allMutations.find((one) => one.name === name)
    if (mutation === undefined) throw new Error(`no mutation ${name}`)
    const bytes = mutation.mutate(base, new SeededRandom(index + 1))
    expect({ name, outcome: judgeFile(bytes).outcome }).not.toMatchObject({ outcome: 'read' })
    paths.push(profile.path(`hostile-${String(index)}.coterr`))
    await writeFile(paths.at(-1) ?? '', bytes)
  }
  const alerts = page.getByRole('region', { name: 'Messages' }).getByRole('alert')
  for (const path of paths) {
    await openFrom(running, path)
    await chooseMenu(running, 'open-file')
    await expect(alerts).toHaveCount(1)
    await expect(alerts).not.toContainText('erreur imprévue')
    await dismissMessages(page)
  }
  await expect(rows(page, 'Moulin')).toBeVisible()
  expect(await readFile(journalPath(profile, territory))).toEqual(before)
  await addRecord(page, 'Ajouter un acteur', 'Lavoir')
  await expectSaved(page)
})
