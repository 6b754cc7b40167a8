import type { FigureOrder } from '../../shared/graph/figure-order'
import { waitForFigure } from './figure'
import { notify } from './notices'
import { saveBytes } from './save-bytes'
import { showRunning } from './show-running'

/** Writes the network's picture as a file, where the person says. */
export async function exportFigure(order: FigureOrder): Promise<void> {
  const figure = await waitForFigure()
  if (figure === null) {
    notify('warning', 'network.nothingToExport')
    return
  }
  const bytes = await showRunning('figure.writing', (onProgress) => figure.write(order, onProgress))
  if (bytes !== null) await saveBytes(order.kind, bytes)
}
