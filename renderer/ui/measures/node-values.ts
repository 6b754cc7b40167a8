import type { MeasureResult } from '../../../shared/graph/measures/measure'

/** How a value is written. Groups are numbered from 1 on screen. */
export type FigureFormat = 'count' | 'share' | 'number' | 'signed' | 'group'

/** A value that every node has, or every actor, or every alliance. */
export interface NodeValue {
  readonly id: keyof typeof nodeValues
  readonly measure: string
  readonly format: FigureFormat
}

const nodeValues = {
  degree: { measure: 'degree', format: 'count' },
  betweenness: { measure: 'betweenness', format: 'share' },
  harmonicCloseness: { measure: 'harmonicCloseness', format: 'share' },
  cutsOff: { measure: 'articulation', format: 'count' },
  outsideShare: { measure: 'eiIndex', format: 'share' },
  core: { measure: 'core', format: 'count' },
  clustering: { measure: 'clustering', format: 'share' },
  eigenvector: { measure: 'eigenvector', format: 'number' },
  worlds: { measure: 'allianceWorlds', format: 'count' },
  community: { measure: 'communities', format: 'group' },
  component: { measure: 'components', format: 'group' },
} as const satisfies Record<string, { measure: string; format: FigureFormat }>

/** In the order of the table's columns. */
export const allNodeValues: readonly NodeValue[] = Object.entries(nodeValues).map(
  ([id, value]) => ({ id: id as NodeValue['id'], ...value }),
)

/** Those that actors can be ranked by. */
export const rankings = allNodeValues.filter(
  ({ id, format }) => format !== 'group' && id !== 'worlds',
)

/** The values of all nodes, where they have come. */
export function valuesOf(
  results: ReadonlyMap<string, MeasureResult>,
  { id, measure }: NodeValue,
): Float64Array | undefined {
  return results.get(measure)?.nodes[id]
}
