import { allianceWorlds } from './alliance-worlds'
import { articulation } from './articulation'
import { betweenness } from './betweenness'
import { centralisation } from './centralisation'
import { clustering } from './clustering'
import { communities } from './communities'
import { components } from './components'
import { core } from './core'
import { crossWorld } from './cross-world'
import { degree } from './degree'
import { density } from './density'
import { eiIndex } from './ei-index'
import { eigenvector } from './eigenvector'
import { harmonicCloseness } from './harmonic-closeness'
import type { Measure, MeasureSettings } from './measure'

/**
 * Every measure there is, in the order in which they are worked out: those that take long come last.
 * Adding one touches its own file and this list.
 */
export const measures: readonly Measure[] = [
  degree,
  components,
  density,
  centralisation,
  crossWorld,
  eiIndex,
  allianceWorlds,
  core,
  articulation,
  clustering,
  communities,
  eigenvector,
  harmonicCloseness,
  betweenness,
]

/** A measure's settings where a person has set nothing. */
export function defaultSettings(measure: Measure): MeasureSettings {
  return Object.fromEntries(measure.parameters.map(({ id, default: value }) => [id, value]))
}
