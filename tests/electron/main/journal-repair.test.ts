import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { encodeFrame, encodeHeader } from '../../../electron/main/journal-format'
import type { Journals } from '../../../electron/main/journals'
import { createFailingDisk } from './failing-disk'
import { temporaryFolder } from '../temporary-folder'
import { entriesOf, journalPath, startJournals, testTime } from './journal-on-disk'

const entries = ['{"name":"Été"}', '{"n":2}', '{"last":"entrée 😀"}']
const header = encodeHeader()
const frames = entries.map(encodeFrame)
const whole = Buffer.concat([header, ...frames])
const tornName = `torn-${testTime}.coterrj`
const damagedName = `damaged-${testTime}.coterrj`

/** Where each frame begins and ends in `whole`. */
const spans = frames.map((frame, index) => {
  const start = header.length + Buffer.concat(frames.slice(0, index)).length
  return { start, end: start + frame.length }
})

async function journalOf(bytes: Buffer): Promise<{ folder: string; journals: Journals }> {
  const folder = await temporaryFolder()
  await mkdir(dirname(journalPath(folder, 't-1')), { recursive: true })
  await writeFile(journalPath(folder, 't-1'), bytes)
  return { folder, journals: startJournals(folder) }
}

const inTerritory = (folder: string, name: string) => join(folder, 'territories', 't-1', name)

describe('a journal whose last entry is torn', () => {
  it('is cut at the last whole entry, whatever byte it was torn at, and the bytes are kept aside', async () => {
    const lastStart = whole.length - encodeFrame(entries[2] ?? '').length
    for (let length = lastStart + 1; length < whole.length; length += 1) {
      const { folder, journals } = await journalOf(whole.subarray(0, length))
      expect(await journals.open('t-1')).toMatchObject({
        ok: true,
        value: { entries: 2, bytes: lastStart, cutBytes: length - lastStart },
      })
      expect(await readFile(inTerritory(folder, tornName))).toEqual(
        whole.subarray(lastStart, length),
      )
      expect(await journals.append('t-1', 'after')).toMatchObject({ value: { entries: 3 } })
      const again = startJournals(folder)
      expect(await again.open('t-1')).toMatchObject({ value: { entries: 3, cutBytes: 0 } })
      expect(await entriesOf(again, 't-1')).toEqual([...entries.slice(0, 2), 'after'])
    }
  })

  it('that was torn inside its header begins anew', async () => {
    for (let length = 0; length < header.length; length += 1) {
      const { journals } = await journalOf(header.subarray(0, length))
      expect(await journals.open('t-1')).toEqual({
        ok: true,
        value: { entries: 0, bytes: 0, crcSum: 0, cutBytes: length },
      })
      await journals.append('t-1', 'first')
      expect(await entriesOf(journals, 't-1')).toEqual(['first'])
    }
  })

  it('takes a hole of zeros for no entry', async () => {
    const { journals } = await journalOf(Buffer.concat([whole, Buffer.alloc(4096)]))
    expect(await journals.open('t-1')).toMatchObject({ value: { entries: 3, cutBytes: 4096 } })
    expect(await entriesOf(journals, 't-1')).toEqual(entries)
  })

  it('reports the cut at `open` even where a read found it first, and once', async () => {
    const { journals } = await journalOf(whole.subarray(0, whole.length - 1))
    await journals.read('t-1', 0)
    expect(await journals.open('t-1')).toMatchObject({ value: { cutBytes: 34 } })
    expect(await journals.open('t-1')).toMatchObject({ value: { cutBytes: 0 } })
  })
})

describe('a journal to put in order on a full disk', () => {
  it('opens without its torn tail, which was never acknowledged', async () => {
    const { folder } = await journalOf(whole.subarray(0, whole.length - 1))
    const disk = createFailingDisk()
    disk.room = 0
    const journals = startJournals(folder, disk)
    expect(await journals.open('t-1')).toMatchObject({ value: { entries: 2, cutBytes: 34 } })
    expect(await readdir(dirname(journalPath(folder, 't-1')))).toEqual(['journal.coterrj'])
  })

  it('stays shut and untouched where it is damaged: a copy must come first', async () => {
    const bytes = Buffer.from(whole)
    bytes[20] = 0
    const { folder } = await journalOf(bytes)
    const disk = createFailingDisk()
    disk.room = 10
    const journals = startJournals(folder, disk)
    expect(await journals.open('t-1')).toMatchObject({ error: { kind: 'disk-full' } })
    expect(await readFile(journalPath(folder, 't-1'))).toEqual(bytes)
    disk.room = Infinity
    expect(await journals.open('t-1')).toMatchObject({ value: { entries: 2 } })
  })
})

describe('a journal with a damaged byte', () => {
  it('keeps every entry that the damage did not touch, wherever it is', async () => {
    for (let at = 0; at < whole.length; at += 1) {
      if (at === header.length - 1) continue // The version: that journal is refused whole.
      const bytes = Buffer.from(whole)
      bytes[at] = (bytes[at] ?? 0) ^ 0x41
      const { folder, journals } = await journalOf(bytes)
      const kept = entries.filter((_, index) => {
        const span = spans[index]
        return span === undefined || at < span.start || at >= span.end
      })
      const opened = await journals.open('t-1')
      expect(opened.ok && opened.value.cutBytes > 0, `byte ${at}`).toBe(true)
      expect(await entriesOf(journals, 't-1'), `byte ${at}`).toEqual(kept)

      // Nothing is lost: the whole damaged file, or the tail that was cut, stands beside.
      const isTail = at >= (spans[2]?.start ?? 0)
      const aside = await readFile(inTerritory(folder, isTail ? tornName : damagedName))
      expect(aside).toEqual(isTail ? bytes.subarray(spans[2]?.start) : bytes)

      await journals.append('t-1', 'after')
      const again = startJournals(folder)
      expect(await again.open('t-1')).toMatchObject({ value: { cutBytes: 0 } })
      expect(await entriesOf(again, 't-1')).toEqual([...kept, 'after'])
    }
  })

  it('survives both damage in the middle and a torn tail', async () => {
    const bytes = Buffer.from(whole.subarray(0, whole.length - 3))
    bytes[(spans[0]?.end ?? 0) - 1] = 0
    const { folder, journals } = await journalOf(bytes)
    await journals.open('t-1')
    expect(await entriesOf(journals, 't-1')).toEqual([entries[1]])
    expect(await readFile(inTerritory(folder, damagedName))).toEqual(bytes)
  })

  it('that is no journal at all is put aside, not overwritten', async () => {
    const { folder, journals } = await journalOf(Buffer.from('something else entirely'))
    expect(await journals.open('t-1')).toMatchObject({ value: { entries: 0, cutBytes: 23 } })
    expect(await readdir(dirname(journalPath(folder, 't-1')))).toEqual([tornName])
    expect(await readFile(inTerritory(folder, tornName), 'utf8')).toBe('something else entirely')
  })
})
