import { useTerritory } from '../state/territory-store'
import type { Action } from './action'
import { exportFigure } from './export-figure'
import { openDialog } from './navigation'

const hasTerritory = (): boolean => useTerritory.getState().id !== null

export const figureActions: readonly Action[] = [
  {
    name: 'export-network',
    label: 'actions.exportNetwork',
    isEnabled: hasTerritory,
    run: () => {
      openDialog('export-figure')
    },
  },
  {
    name: 'export-network-svg',
    label: 'actions.exportSvg',
    isEnabled: hasTerritory,
    run: () => exportFigure({ kind: 'svg' }),
  },
  {
    name: 'export-network-png',
    label: 'actions.exportPng',
    isEnabled: hasTerritory,
    run: () => exportFigure({ kind: 'png', paper: null }),
  },
  {
    name: 'export-network-pdf',
    label: 'actions.exportPdf',
    isEnabled: hasTerritory,
    run: () => exportFigure({ kind: 'pdf', paper: 'a4' }),
  },
]
