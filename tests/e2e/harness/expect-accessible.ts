import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** What fades in has not its own colours yet, and no reader reads it: wait until it stands. */
async function standStill(page: Page): Promise<void> {
  const isMoving = (): boolean =>
    document.getAnimations().some(({ effect, playState }) => {
      const isEndless = effect?.getComputedTiming().iterations === Infinity
      return playState === 'running' && !isEndless
    })
  await expect.poll(() => page.evaluate(isMoving)).toBe(false)
}

/** Fails with what axe found, where the window stands as it is. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  await standStill(page)
  // Legacy: the other mode opens a page of its own, which the app refuses.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  // What passed is not described, node by node, which takes longer than the checks.
  const { violations } = await axe.options({ resultTypes: ['violations'] }).analyze()
  const found = violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    nodes: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ''}`),
  }))
  expect.soft(found, where).toEqual([])
}
