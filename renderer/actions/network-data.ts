import i18next from 'i18next'
import type { ShownNetwork } from '../../shared/interchange/shown-network'
import { countPersons, interchangeOf } from '../../shared/interchange/interchange-of'
import type { DataFormat } from '../../shared/interchange/write-network'
import type { FileKind } from '../../shared/ipc/payloads'
import { useMeasures } from '../state/measures-store'
import type { OfferedNetwork } from '../state/shown-store'
import { useShown } from '../state/shown-store'
import { useTerritory } from '../state/territory-store'
import type { Action } from './action'
import { notify } from './notices'
import { runWorker } from './run-worker'
import { saveBytes } from './save-bytes'
import { showRunning } from './show-running'
import { waitForOffer } from './wait-for-offer'
import type { WriteRequest } from './write-network-worker'

/** The network screen says what it shows; null when it goes. */
export function offerNetwork(offered: OfferedNetwork | null): void {
  useShown.setState({ offered })
}

/** What is shown, after going to the network where it is not on screen yet; null where nothing comes. */
function waitForNetwork(): Promise<OfferedNetwork | null> {
  return waitForOffer(useShown, ({ offered }) => offered)
}

/** What has been measured of this very network. */
function measuredOf(network: ShownNetwork['network']): ShownNetwork['measures'] {
  const { of, results } = useMeasures.getState()
  const values = new Map<string, ArrayLike<number>>()
  if (of !== network) return values
  for (const { nodes } of results.values()) {
    for (const [name, output] of Object.entries(nodes)) values.set(name, output)
  }
  return values
}

async function exportNetwork(format: DataFormat): Promise<void> {
  const offered = (await waitForNetwork())?.() ?? null
  if (offered === null || offered.network.nodes.length === 0) {
    notify('warning', 'network.nothingToExport')
    return
  }
  const writtenOn = new Date().toISOString().slice(0, 10)
  const measures = measuredOf(offered.network)
  const graph = interchangeOf({ ...offered, writtenOn, measures })
  const { actor, alliance } = offered.words
  const decimal = i18next.language === 'en' ? '.' : ','
  const request: WriteRequest = { format, graph, words: { actor, alliance }, decimal }
  const bytes = await showRunning('interchange.writing', (onProgress) =>
    runWorker<WriteRequest, Uint8Array>(
      new Worker(new URL('./write-network-worker.ts', import.meta.url), { type: 'module' }),
      request,
      [],
      onProgress,
    ),
  )
  if (bytes === null || !(await saveBytes(kinds[format], bytes))) return
  const count = countPersons(graph)
  if (count > 0) notify('warning', 'interchange.persons', { count })
}

const kinds = {
  gexf: 'gexf',
  graphml: 'graphml',
  kumu: 'json',
  csv: 'zip',
} as const satisfies Record<DataFormat, FileKind>

/** In the order in which they are offered. */
export const dataFormats = Object.keys(kinds) as readonly DataFormat[]

/** What is shown, for other programs. */
export const networkDataActions: readonly Action[] = dataFormats.map((format) => ({
  name: `export-network-${format}`,
  label: `interchange.actions.${format}`,
  isEnabled: () => useTerritory.getState().id !== null,
  run: () => exportNetwork(format),
}))
