import { strToU8, zipSync } from 'fflate'
import type { InterchangeGraph } from '../../shared/interchange/interchange-graph'
import type { DataFormat, WriteOptions } from '../../shared/interchange/write-network'
import { writeNetwork } from '../../shared/interchange/write-network'
import { answerInWorker } from './answer-in-worker'

export interface WriteRequest extends WriteOptions {
  readonly format: DataFormat
  readonly graph: InterchangeGraph
}

/** One file as it is; two tables in a container. */
function bytesOf({ graph, format, ...options }: WriteRequest): Uint8Array {
  const files = Object.entries(writeNetwork(graph, format, options))
  const [only] = files
  if (files.length === 1 && only !== undefined) return strToU8(only[1])
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])))
}

answerInWorker(bytesOf, ({ buffer }) => [buffer])
