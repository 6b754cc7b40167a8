import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import type { CoterrFile } from '../../../shared/file/coterr-file'
import { readFile as readCoterr } from '../../../shared/file/read-file'
import { expect } from '@playwright/test'
import { chooseMenu, saveTo } from './dialogs'
import { dismissMessages, message } from './forms'
import type { RunningApp } from './start-app'

/** A saved `.coterr`, read by the rules, with the bytes of its present state. */
export interface SavedFile {
  readonly file: CoterrFile
  /** `territory.json`. */
  readonly state: string
}

/** Saves a copy as a person does, and reads it back. */
export async function saveCopy(running: RunningApp, name: string): Promise<SavedFile> {
  const path = running.profile.path(name)
  await saveTo(running, path)
  await chooseMenu(running, 'save-copy')
  const told = message(running.page, `Copie enregistrée : ${name}`).last()
  await expect(told).toBeVisible()
  await dismissMessages(running.page)
  return readSaved(path)
}

export async function readSaved(path: string): Promise<SavedFile> {
  const bytes = new Uint8Array(await readFile(path))
  const read = readCoterr(bytes)
  if (!read.ok) throw new Error(`${path}: ${JSON.stringify(read.error)}`)
  const state = new TextDecoder().decode(unzipSync(bytes)['territory.json'])
  return { file: read.value, state }
}

/** The change sets by their stamps: equal texts mean equal histories, whatever order they came in. */
export function history({ file }: SavedFile): readonly string[] {
  return file.changeSets.map((set) => JSON.stringify(set)).toSorted()
}

/** How many records of a kind there are. */
export function countOf({ file }: SavedFile, kind: string): number {
  return file.manifest.counts.records[kind] ?? 0
}
