import type { FileError } from '../../shared/file/file-error'
import type { NetworkView } from '../../shared/file/network-view'
import { arrangementOf, viewOfArrangement } from '../../shared/file/network-view'
import { writeFile } from '../../shared/file/write-file'
import { err, ok } from '../../shared/kernel/result'
import type { BatchCodec, BatchContent, BatchError } from '../../shared/sync/batch-content'
import { readCoterr } from './read-coterr'
import { entriesOf, unknownOf } from './unknown-entries'

/** What every batch of a territory says of itself. */
export interface BatchHeading {
  readonly territory: { readonly id: string; readonly name: string }
  /** The program and its version. */
  readonly generator: string
}

/** The places of one batch are of one arrangement: that which was on screen. */
function networkOf({ positions }: BatchContent): NetworkView | null {
  const [first] = positions.values()
  if (first === undefined) return null
  return {
    positions: new Map(Array.from(positions, ([id, [x, y]]) => [id, [x, y]])),
    view: viewOfArrangement(first[2] ?? 0),
  }
}

function placesOf(network: NetworkView | null): BatchContent['positions'] {
  if (network === null) return new Map()
  const arrangement = arrangementOf(network)
  if (arrangement === 0) return network.positions
  return new Map(Array.from(network.positions, ([id, [x, y]]) => [id, [x, y, arrangement]]))
}

function batchError({ kind }: FileError): BatchError {
  return { kind: kind === 'too-new' ? 'too-new' : 'bad-content' }
}

/**
 * Batches as `.coterr` files without the plain territory: the same content gives the same bytes on every
 * device of one version, so its date is that of the last thing said in it.
 */
export function batchCodec({ territory, generator }: BatchHeading): BatchCodec {
  return {
    encode(content) {
      const { changeSets, extras } = content
      const written = writeFile({
        ...{ territory, generator, changeSets, rows: null },
        network: networkOf(content),
        at: changeSets.reduce((latest, { at }) => Math.max(latest, at), 0),
        unknown: unknownOf(extras),
      })
      return Promise.resolve(written.ok ? written : err(batchError(written.error)))
    },
    async decode(bytes) {
      const read = await readCoterr(bytes)
      if (!read.ok) return err(batchError(read.error))
      const { manifest, changeSets, network, unknown } = read.value.file
      if (manifest.territory.id !== territory.id) return err({ kind: 'bad-content' })
      return ok({ changeSets, positions: placesOf(network), extras: entriesOf(unknown) })
    },
  }
}
