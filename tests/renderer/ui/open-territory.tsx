import 'fake-indexeddb/auto'
import { MantineProvider } from '@mantine/core'
import { configure, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { createFakeBridge } from '../../../renderer/bridge/fake-bridge'
import { startText } from '../../../renderer/text/i18n'

// Its own second is short where a machine does other work; what never comes still fails.
configure({ asyncUtilTimeout: 20_000 })

/** What jsdom-like windows lack and Mantine asks for. */
function completeWindow(): void {
  Element.prototype.scrollIntoView = () => undefined
}

/**
 * A window of the app over a far side in memory, with a new territory open. The modules are fresh: take
 * what touches them by `import()` after this.
 */
export async function openTerritory() {
  vi.resetModules()
  completeWindow()
  const far = createFakeBridge()
  Object.assign(window, { coterr: far.bridge })
  const [territories, records, undo, { useTerritory }, { useNotices }, pending] = await Promise.all(
    [
      import('../../../renderer/actions/territories'),
      import('../../../renderer/actions/records'),
      import('../../../renderer/actions/undo'),
      import('../../../renderer/state/territory-store'),
      import('../../../renderer/state/notice-store'),
      import('../../../renderer/actions/pending-edits'),
    ],
  )
  const create = async (name: string): Promise<string> => {
    const wanted = { name, kind: 'libre', code: '', communes: [], edits: [] }
    const made = await territories.createTerritory(wanted)
    if (!made.ok) throw new Error(made.error.kind)
    return made.value
  }
  await create('Essai')
  return {
    far,
    create,
    ...territories,
    ...records,
    ...undo,
    ...pending,
    tables: () => useTerritory.getState().tables,
    noticeKeys: () => useNotices.getState().notices.map((notice) => notice.key),
  }
}

/** Draws as the app does, in French. */
export async function draw(content: ReactNode) {
  await startText('fr')
  const wrap = (node: ReactNode) => <MantineProvider env="test">{node}</MantineProvider>
  const drawn = render(wrap(content))
  return { ...drawn, redraw: (node: ReactNode) => drawn.rerender(wrap(node)) }
}
