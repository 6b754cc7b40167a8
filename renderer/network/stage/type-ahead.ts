import { foldText } from '../../../shared/graph/match-text'
import type { Scene } from '../scene/scene'

/** Letters that follow each other slower than this, in milliseconds, begin anew. */
const patienceMs = 900

/** Finds marks by the letters that their names begin with, as lists do. */
export interface TypeAhead {
  /** The next mark so called after `from`, in the order of the walk; null where none is. `now` in ms. */
  readonly find: (letter: string, from: number | null, now: number) => number | null
}

export function makeTypeAhead(scene: Scene): TypeAhead {
  let names: readonly string[] | null = null
  let typed = ''
  let last = -Infinity
  return {
    find: (letter, from, now) => {
      names ??= scene.names.map(foldText)
      const isNew = now - last > patienceMs
      last = now
      const folded = foldText(letter)
      // The same letter again and again goes through those that begin with it.
      const isAgain = !isNew && typed.replaceAll(folded, '') === ''
      typed = isNew ? folded : typed + folded
      const wanted = isAgain ? folded : typed
      const { priority } = scene
      const at = from === null ? -1 : priority.indexOf(from)
      // While a word grows, the mark it led to so far may be the one.
      const first = typed.length > 1 && !isAgain ? 0 : 1
      for (let step = first; step <= priority.length; step += 1) {
        const mark = priority[(Math.max(at, -1) + step + priority.length) % priority.length]
        if (mark !== undefined && names[mark]?.startsWith(wanted) === true) return mark
      }
      return null
    },
  }
}
