import type { MeasureAnswer, MeasureRequest } from './measure-in-turn'
import { measureInTurn } from './measure-in-turn'

function tell(answer: MeasureAnswer): void {
  const arrays =
    answer.kind === 'measured'
      ? answer.batch.flatMap(([, { nodes, tables }]) => [
          ...Object.values(nodes),
          ...Object.values(tables).map(({ values }) => values),
        ])
      : []
  const transfer = [...new Set(arrays.map(({ buffer }) => buffer))] as ArrayBuffer[]
  self.postMessage(answer, { transfer })
}

self.onmessage = ({ data }: MessageEvent<MeasureRequest>) => {
  try {
    measureInTurn(data, () => performance.now(), tell)
  } catch (cause) {
    tell({ kind: 'failed', cause: String(cause) })
  }
}
