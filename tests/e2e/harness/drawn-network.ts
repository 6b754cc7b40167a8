import { readFile } from 'node:fs/promises'
import type { Locator } from '@playwright/test'
import { expect } from '@playwright/test'
import { chooseMenu, saveTo } from './dialogs'
import { dismissMessages, goTo, message } from './forms'
import type { RunningApp } from './start-app'

export interface Point {
  readonly x: number
  readonly y: number
}

/** The picture, that has the keyboard. */
export function picture({ page }: RunningApp): Locator {
  return page.getByRole('application', { name: 'Dessin du réseau' })
}

/** Goes to the network and waits until it rests. */
export async function seePicture(running: RunningApp): Promise<void> {
  await goTo(running.page, 'Réseau')
  await expect(picture(running)).toBeVisible()
  await expect(running.page.getByText('Disposition du réseau…')).toBeHidden()
  // The legend comes with the first picture at rest.
  await expect(running.page.getByText('Monde (couleur)')).toBeVisible()
}

function middleOf(element: string): Point {
  const circle = /cx="(\S+)" cy="(\S+)"/.exec(element)
  if (circle !== null) return { x: Number(circle[1]), y: Number(circle[2]) }
  const corners = [...element.matchAll(/[ML](\S+?) (-?[\d.]+)/g)]
  const mean = (at: number): number =>
    corners.reduce((sum, corner) => sum + Number(corner[at]), 0) / corners.length
  return { x: mean(1), y: mean(2) }
}

/** Where each mark stands in the picture, by name, read from an export: in CSS pixels of the picture. */
export async function marksOf(running: RunningApp): Promise<ReadonlyMap<string, Point>> {
  const path = running.profile.path('marks.svg')
  await saveTo(running, path)
  await chooseMenu(running, 'export-network-svg')
  await expect(message(running.page, 'marks.svg').last()).toBeVisible()
  await dismissMessages(running.page)
  const svg = await readFile(path, 'utf8')
  const marks = [...svg.matchAll(/<(?:circle|path) ([^>]+)><title>([^<]+)<\/title>/g)]
  return new Map(marks.map(([, element = '', name = '']) => [name, middleOf(element)]))
}

/** Where a mark stands on the page. */
export async function onPage(running: RunningApp, mark: Point): Promise<Point> {
  const box = await picture(running).boundingBox()
  if (box === null) throw new Error('no picture')
  return { x: box.x + mark.x, y: box.y + mark.y }
}
