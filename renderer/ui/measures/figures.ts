import type { FigureFormat } from './node-values'

/** A figure of the whole network, as the panel shows it. */
export interface NetworkFigure {
  /** Of its words: `measures.figure.<id>` and `measures.says.<id>`. */
  readonly id: FigureId
  readonly measure: MeasureId
  readonly output: string
  readonly format: FigureFormat
}

/** Of its words: `measures.formulas.<id>` and `measures.sources.<id>`. */
export type MeasureId =
  | 'degree'
  | 'components'
  | 'density'
  | 'centralisation'
  | 'crossWorld'
  | 'eiIndex'
  | 'allianceWorlds'
  | 'core'
  | 'articulation'
  | 'clustering'
  | 'communities'
  | 'eigenvector'
  | 'harmonicCloseness'
  | 'betweenness'

type FigureId =
  | 'density'
  | 'mean'
  | 'degreeCentralisation'
  | 'efficiency'
  | 'components'
  | 'isolates'
  | 'largestShare'
  | 'articulationPoints'
  | 'bridges'
  | 'highest'
  | 'crossWorldShare'
  | 'ei'
  | 'severalWorlds'
  | 'communities'
  | 'modularity'
  | 'clusteringMean'
  | 'transitivity'

function figure(
  measure: MeasureId,
  id: FigureId,
  format: FigureFormat,
  output: string = id,
): NetworkFigure {
  return { id, measure, output, format }
}

export interface FigureGroup {
  readonly id: 'whole' | 'parts' | 'worlds' | 'communities'
  readonly figures: readonly NetworkFigure[]
}

/** What the panel says, in its order. */
export const figureGroups: readonly FigureGroup[] = [
  {
    id: 'whole',
    figures: [
      figure('density', 'density', 'share'),
      figure('degree', 'mean', 'count'),
      figure('centralisation', 'degreeCentralisation', 'share'),
      figure('harmonicCloseness', 'efficiency', 'share'),
    ],
  },
  {
    id: 'parts',
    figures: [
      figure('components', 'components', 'count'),
      figure('components', 'isolates', 'count'),
      figure('components', 'largestShare', 'share'),
      figure('articulation', 'articulationPoints', 'count'),
      figure('articulation', 'bridges', 'count'),
      figure('core', 'highest', 'count'),
    ],
  },
  {
    id: 'worlds',
    figures: [
      figure('crossWorld', 'crossWorldShare', 'share'),
      figure('eiIndex', 'ei', 'signed'),
      figure('allianceWorlds', 'severalWorlds', 'count'),
    ],
  },
  {
    id: 'communities',
    figures: [
      figure('communities', 'communities', 'count'),
      figure('communities', 'modularity', 'number'),
      figure('clustering', 'clusteringMean', 'share', 'mean'),
      figure('clustering', 'transitivity', 'share'),
    ],
  },
]
