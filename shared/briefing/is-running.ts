import { firstDay, lastDay } from '../graph/partial-date'
import type { Alliance } from '../model/alliance'
import { stage as stages } from '../model/vocabularies/stage'

type Dated = Pick<Alliance, 'stage' | 'startOn' | 'endOn'>

/** Stages at which an alliance acts: evaluated and spread, it still does. */
const runningStages: readonly string[] = ['active', 'evaluee', 'essaimage']
const ownStages: ReadonlySet<string> = new Set(stages.map(({ code }) => code))

/** Whether anything is said of an alliance from which it follows whether it runs. */
export function tellsItsTime({ stage = '', startOn, endOn }: Dated): boolean {
  return stage !== '' || startOn !== undefined || endOn !== undefined
}

/**
 * Whether an alliance is active on `today`: its dates do not say that it begins later or is over (a month or a
 * year is over with its last day), and its stage is running, evaluated or scaling. Where no stage is recorded, or
 * one of the mission's own, it has to have begun by a date that is recorded. An idea, what is being designed or
 * formalised, what is on hold and what has ended is not active.
 */
export function isRunning({ stage = '', startOn, endOn }: Dated, today: string): boolean {
  if (startOn !== undefined && firstDay(startOn) > today) return false
  if (endOn !== undefined && lastDay(endOn) < today) return false
  return ownStages.has(stage) ? runningStages.includes(stage) : startOn !== undefined
}
