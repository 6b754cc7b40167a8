import { readFile, writeFile } from 'node:fs/promises'
import { applySets } from '../../shared/change/apply'
import type { ChangeSet } from '../../shared/change/change-set'
import { makeChanges } from '../../shared/change/make-changes'
import { writeFile as writeCoterr } from '../../shared/file/write-file'
import type { DeviceId } from '../../shared/kernel/stamp'
import { makeStamp } from '../../shared/kernel/stamp'
import type { Point } from './harness/drawn-network'
import { marksOf, onPage, picture, seePicture } from './harness/drawn-network'
import { expectSaved } from './harness/forms'
import type { RunningApp } from './harness/start-app'
import { expect, test } from './harness/test'

const actors = 1500
const alliances = 400
const madeAt = 1_790_841_600_000
const kinds = ['association', 'entreprise', 'pouvoir_public', 'universite']

const actorId = (index: number): string => `a${String(index % actors).padStart(4, '0')}`

/** So many actors and ties that the picture is painted in the background. */
function largeNetwork(): Uint8Array {
  const id = 't-grand'
  const edits: { kind: string; id: string; fields: Record<string, string> }[] = []
  for (let i = 0; i < actors; i++) {
    const fields = { name: `Acteur ${actorId(i)}`, kind: kinds[i % kinds.length] ?? '' }
    edits.push({ kind: 'actor', id: actorId(i), fields })
    const relation = { from: actorId(i), to: actorId(Math.floor(i / 3)), type: 'coopere' }
    edits.push({ kind: 'relation', id: `r${i}`, fields: relation })
  }
  for (let i = 0; i < alliances; i++) {
    edits.push({ kind: 'alliance', id: `l${i}`, fields: { title: `Alliance ${i}` } })
    for (const actor of [i, i * 7 + 1, i * 13 + 5]) {
      const fields = { actor: actorId(actor), alliance: `l${i}` }
      edits.push({ kind: 'membership', id: `m${i}-${actor}`, fields })
    }
  }
  const territory = { kind: 'territory', id, fields: { name: 'Grand réseau' } }
  const set: ChangeSet = {
    stamp: makeStamp(madeAt, 0, 'grand00000' as DeviceId),
    person: '',
    at: madeAt,
    origin: 'typed',
    changes: makeChanges(() => undefined, [territory, ...edits]),
  }
  const written = writeCoterr({
    territory: { id, name: 'Grand réseau' },
    changeSets: [set],
    rows: applySets(() => undefined, [set]).values(),
    network: null,
    generator: 'tests',
    at: madeAt,
  })
  if (!written.ok) throw new Error(written.error.kind)
  return written.value
}

/** The colours of the lower canvas: those at some points, and a sum of all. */
async function coloursAt(running: RunningApp, points: readonly Point[]) {
  return picture(running)
    .locator('canvas')
    .first()
    .evaluate((canvas, asked) => {
      if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas')
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: new Uint8ClampedArray(),
      }
      const ratio = canvas.width / canvas.clientWidth
      let sum = 0
      for (let i = 0; i < data.length; i += 4) {
        sum = (Math.imul(sum, 31) + (data[i] ?? 0) + (data[i + 1] ?? 0) * 3) | 0
      }
      const at = asked.map(({ x, y }) => {
        const first = 4 * (Math.round(y * ratio) * canvas.width + Math.round(x * ratio))
        return [data[first] ?? -1, data[first + 1] ?? -1, data[first + 2] ?? -1]
      })
      return { sum, at }
    }, points)
}

/** The fill of each mark in the export, by name. */
function fillsOf(svg: string): ReadonlyMap<string, string> {
  const fills = new Map<string, string>()
  let fill = ''
  for (const [, group, name] of svg.matchAll(/<g fill="([^"]+)"|<title>([^<]+)<\/title>/g)) {
    if (group !== undefined) fill = group
    else fills.set(name ?? '', fill)
  }
  return fills
}

/** Where each mark stands once nothing moves any more. */
async function settledMarks(running: RunningApp): Promise<ReadonlyMap<string, Point>> {
  let last = await marksOf(running)
  for (;;) {
    const marks = await marksOf(running)
    const known = last
    if (
      [...marks].every(([name, { x, y }]) => known.get(name)?.x === x && known.get(name)?.y === y)
    )
      return marks
    last = marks
  }
}

/** Of the actors that an export has, the share that the canvas shows in their colour where the export has them. */
async function shareSeen(running: RunningApp): Promise<number> {
  const marks = await marksOf(running)
  const fills = fillsOf(await readFile(running.profile.path('marks.svg'), 'utf8'))
  const seen = [...marks].filter(([name]) => name.startsWith('Acteur'))
  const { at } = await coloursAt(
    running,
    seen.map(([, place]) => place),
  )
  const isThere = seen.map(([name], index) => {
    const fill = Number.parseInt((fills.get(name) ?? '#000000').slice(1), 16)
    const wanted = [fill >> 16, (fill >> 8) & 255, fill & 255]
    const found = at[index] ?? []
    return wanted.every((value, channel) => Math.abs(value - (found[channel] ?? -1)) < 40)
  })
  return isThere.filter((is) => is).length / isThere.length
}

test('a large picture at rest is sharp, complete and where the export has it, however it was moved', async ({
  makeProfile,
  start,
}) => {
  const profile = await makeProfile()
  await writeFile(profile.path('grand.coterr'), largeNetwork())
  const running = await start({ profile, files: [profile.path('grand.coterr')] })
  await seePicture(running)
  const { page } = running
  const marks = await settledMarks(running)
  expect(marks.size).toBe(actors + alliances)
  // Names lie over some of the marks.
  await expect.poll(() => shareSeen(running)).toBeGreaterThan(0.85)

  const atFirst = await coloursAt(running, [])
  const middle = await onPage(running, { x: 300, y: 20 })
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.wheel(0, -600)
  await expect.poll(async () => (await coloursAt(running, [])).sum).not.toBe(atFirst.sum)
  await expect.poll(() => shareSeen(running)).toBeGreaterThan(0.85)
  expect((await marksOf(running)).size).toBeLessThan(marks.size)
  await picture(running).focus()
  await page.keyboard.press('0')
  await expect.poll(async () => (await coloursAt(running, [])).sum).toBe(atFirst.sum)

  const [name, place] = [...marks].find(([each]) => each === 'Acteur a1499') ?? []
  const from = await onPage(running, place ?? { x: NaN, y: NaN })
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 40, from.y + 20, { steps: 4 })
  await page.mouse.up()
  await expectSaved(page)
  await page.mouse.move(middle.x, middle.y)
  await expect.poll(() => shareSeen(running)).toBeGreaterThan(0.85)
  const moved = (await marksOf(running)).get(name ?? '')
  expect(moved?.x).toBeCloseTo((place?.x ?? NaN) + 40, 0)
})
