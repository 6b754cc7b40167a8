import { components } from './components'
import { degree } from './degree'
import { density } from './density'
import type { Measure, MeasureSettings } from './measure'

/** Every measure there is. Adding one touches its own file and this list. */
export const measures: readonly Measure[] = [degree, components, density]

/** A measure's settings where a person has set nothing. */
export function defaultSettings(measure: Measure): MeasureSettings {
  return Object.fromEntries(measure.parameters.map(({ id, default: value }) => [id, value]))
}
