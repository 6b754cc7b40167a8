import type { Composition } from '../composition'
import type { Runs } from './runs'

type Defined =
  | 'alliedShare'
  | 'activeAlliances'
  | 'crossWorldAlliances'
  | 'density'
  | 'centralisation'
  | 'components'
  | 'isolates'
  | 'crossWorldShare'
  | 'eiIndex'
  | 'betweenness'

/** How figures are computed, and after whom: one line each. */
export function definitionRuns(
  { say, words }: Composition,
  codes: readonly Defined[],
): readonly Runs[] {
  return codes.flatMap((code) => {
    const name =
      code === 'betweenness' ? words('note.network.broker') : words(`note.figures.${code}`)
    const said = say('note.annex.definition', {
      name: { text: name, isStrong: true },
      says: words(`note.definitions.${code}`),
    })
    return said === null ? [] : [said]
  })
}
