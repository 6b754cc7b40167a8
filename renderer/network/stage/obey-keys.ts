import type { DrawnScene } from './drawn-scene'
import type { KeyCommand } from './key-command'
import type { StageEvents } from './stage'

/** What keys reach of a stage. */
export interface KeyGround {
  readonly drawn: () => DrawnScene | null
  readonly focused: () => number | null
  readonly hasChosen: () => boolean
  readonly goTo: (mark: number | null) => void
  readonly zoomBy: (factor: number) => void
  readonly fit: () => void
  /** Where a mark stands in the picture, in CSS pixels. */
  readonly placeOf: (mark: number) => readonly [number, number]
  readonly events: StageEvents
}

/** Does in the picture what a key asks. */
export function obeyKeys(ground: KeyGround): (command: KeyCommand) => void {
  const { focused, goTo, events } = ground
  const walk = (
    { walk: ways, neighbourhood }: DrawnScene,
    { way, isFree }: Extract<KeyCommand, { kind: 'walk' }>,
  ): void => {
    const from = focused()
    if (from === null) {
      goTo(ways.next(null, 1))
      return
    }
    const isAlone = neighbourhood.of(from).marks.length === 1
    goTo((isFree || isAlone ? ways.toAny : ways.toNeighbour)(from, way))
  }
  return (command) => {
    const drawn = ground.drawn()
    if (drawn === null) return
    const { scene } = drawn
    const from = focused()
    const id = from === null ? null : (scene.ids[from] ?? null)
    switch (command.kind) {
      case 'walk':
        walk(drawn, command)
        return
      case 'next':
        goTo(drawn.walk.next(from, command.step))
        return
      case 'end':
        goTo(drawn.walk.next(null, command.at === 'first' ? 1 : -1))
        return
      case 'find':
        goTo(drawn.typeAhead.find(command.letter, from, performance.now()))
        return
      case 'zoom':
        ground.zoomBy(command.factor)
        return
      case 'fit':
        ground.fit()
        return
      case 'open':
        if (id !== null) events.onOpen(id)
        return
      case 'choose':
        if (id !== null) events.onChoose([id], 'toggle')
        return
      case 'choose-all':
        events.onChoose(scene.ids, 'replace')
        return
      case 'menu': {
        const [x, y] = from === null ? [16, 16] : ground.placeOf(from)
        events.onMenu(id, x, y)
        return
      }
      case 'leave':
        if (from === null && ground.hasChosen()) events.onChoose([], 'replace')
        else events.onFocus(null)
    }
  }
}
