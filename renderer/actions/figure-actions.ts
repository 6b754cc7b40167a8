import { strToU8 } from 'fflate'
import { useTerritory } from '../state/territory-store'
import type { Action } from './action'
import { waitForFigure } from './figure'
import { makeBriefingPdf } from './make-briefing'
import { notify } from './notices'
import { saveBytes } from './save-bytes'

const hasTerritory = (): boolean => useTerritory.getState().id !== null

async function exportNetwork(kind: 'svg' | 'png'): Promise<void> {
  const figure = await waitForFigure()
  if (figure === null) notify('warning', 'network.nothingToExport')
  else await saveBytes(kind, kind === 'svg' ? strToU8(figure.svg()) : await figure.png())
}

export const figureActions: readonly Action[] = [
  {
    name: 'export-network-svg',
    label: 'actions.exportSvg',
    isEnabled: hasTerritory,
    run: () => exportNetwork('svg'),
  },
  {
    name: 'export-network-png',
    label: 'actions.exportPng',
    isEnabled: hasTerritory,
    run: () => exportNetwork('png'),
  },
  {
    name: 'make-briefing',
    label: 'actions.makeBriefing',
    isEnabled: hasTerritory,
    run: makeBriefingPdf,
  },
]
