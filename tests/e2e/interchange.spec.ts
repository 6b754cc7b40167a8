import { readFile, stat, writeFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import type { GraphFile } from '../../shared/import/network/graph-file'
import { readGraph } from '../../shared/import/network/read-graph'
import { chooseMenu, openFrom, saveTo } from './harness/dialogs'
import { expectAccessible } from './harness/expect-accessible'
import { dismissMessages, expectSaved, message } from './harness/forms'
import type { RunningApp } from './harness/start-app'
import { countIn, createFree } from './harness/territory'
import { expect, test } from './harness/test'

const foreign = `<graphml>
<key id="n" for="node" attr.name="label" attr.type="string"/>
<key id="s" for="node" attr.name="sorte" attr.type="string"/>
<key id="k" for="node" attr.name="catégorie" attr.type="string"/>
<key id="t" for="edge" attr.name="relation" attr.type="string"/>
<graph edgedefault="directed">
<node id="1"><data key="n">Radio Plateau</data><data key="s">structure</data><data key="k">Média</data></node>
<node id="2"><data key="n">La Bobine</data><data key="s">structure</data><data key="k">Association</data></node>
<node id="3"><data key="n">Scierie du Lac</data><data key="s">structure</data><data key="k">Entreprise</data></node>
<node id="4"><data key="n">Rencontres du plateau</data><data key="s">alliance</data></node>
<edge source="4" target="1"/><edge source="2" target="4"/>
<edge source="3" target="2"><data key="t">Finance</data></edge>
</graph></graphml>`

/** Exports what is shown by an entry of the menu, and gives the bytes once they are there. */
async function exported(running: RunningApp, entry: string, path: string): Promise<Uint8Array> {
  const { page } = running
  await saveTo(running, path)
  await page.getByRole('button', { name: 'Exporter', exact: true }).click()
  await page.getByRole('menuitem', { name: entry }).click()
  await expect
    .poll(() =>
      stat(path).then(
        ({ size }) => size > 0,
        () => false,
      ),
    )
    .toBe(true)
  await dismissMessages(page)
  return new Uint8Array(await readFile(path))
}

function networkIn(bytes: Uint8Array): GraphFile {
  const read = readGraph(bytes, (of) => new TextDecoder().decode(of))
  if (!read.ok) throw new Error(read.error.kind)
  return read.value
}

test('a network of another program comes in by review, is taken back, and leaves for others', async ({
  start,
}) => {
  const running = await start()
  const { page, profile } = running
  await createFree(page, 'Plateau')
  const cut = profile.path('coupé.gexf')
  await writeFile(cut, '<gexf><graph><nodes><node id="a"/>')
  await openFrom(running, cut)
  await chooseMenu(running, 'open-file')
  const dialog = page.getByRole('dialog', { name: 'Importer un réseau' })
  await expect(dialog).toContainText('Ce réseau est coupé ou mal formé (ligne 1). Rien n’a changé.')
  await page.keyboard.press('Escape')

  const path = profile.path('voisins.graphml')
  await writeFile(path, foreign)
  await openFrom(running, path)
  await chooseMenu(running, 'open-file')
  await expect(dialog).toContainText('4 nœuds, 3 liens')
  await expect(dialog.getByRole('combobox', { name: 'Attribut qui les distingue' })).toHaveValue(
    'sorte',
  )
  await expectAccessible(page, 'the attributes of a network')
  await dialog.getByRole('button', { name: 'Voir ce qui sera importé' }).click()
  await dialog.getByRole('tab', { name: 'Liens 3' }).click()
  await expect(dialog.getByRole('tabpanel')).toContainText('Scierie du Lac → La Bobine')
  await expect(dialog.getByRole('tabpanel')).toContainText('Radio Plateau — Rencontres du plateau')
  expect(await countIn(page, 'Acteurs')).toBe(0)
  await dialog.getByRole('button', { name: 'Importer le réseau' }).click()
  await expect(message(page, '7 fiches et liens importés')).toBeVisible()
  await expectSaved(page)
  expect([await countIn(page, 'Acteurs'), await countIn(page, 'Alliances')]).toEqual([3, 1])
  await dismissMessages(page)

  const gexf = networkIn(await exported(running, 'Gephi (GEXF)', profile.path('r.gexf')))
  expect(gexf.nodes.map(({ values }) => [values['label'], values['kind'] ?? '']).sort()).toEqual([
    ['La Bobine', 'Association'],
    ['Radio Plateau', 'Média'],
    ['Rencontres du plateau', ''],
    ['Scierie du Lac', 'Entreprise'],
  ])
  expect(gexf.nodes.every(({ place }) => place !== null)).toBe(true)
  const tables = unzipSync(await exported(running, 'Tableaux (CSV)', profile.path('r.zip')))
  expect(Object.keys(tables)).toEqual(['nodes.csv', 'links.csv'])
  expect(new TextDecoder().decode(tables['links.csv'])).toContain('Scierie du Lac;La Bobine')

  await page.getByRole('button', { name: /^Annuler :/ }).click()
  await expect.poll(() => countIn(page, 'Acteurs')).toBe(0)
  expect(await countIn(page, 'Relations')).toBe(0)
})
