import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** The review of files, before they are joined. */
export function joinDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Réunir des fichiers' })
}

/** Agrees to what the review shows, and waits until it is done. */
export async function agreeToJoin(page: Page): Promise<void> {
  const dialog = joinDialog(page)
  await dialog.getByRole('button', { name: /^Réunir \d/ }).click()
  await expect(dialog).toBeHidden()
}

/** Drops files on the window, together. */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const files = await Promise.all(
    paths.map(async (path) => ({
      name: basename(path),
      base64: (await readFile(path)).toString('base64'),
    })),
  )
  await page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer()
    for (const { name, base64 } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      dataTransfer.items.add(new File([bytes], name))
    }
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, files)
}
