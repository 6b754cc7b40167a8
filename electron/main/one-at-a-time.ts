/** Runs what it is given after what it was given before has ended, well or badly. */
export type OneAtATime = <T>(task: () => Promise<T>) => Promise<T>

/** A queue of its own: two tasks of one queue never run together. */
export function createOneAtATime(): OneAtATime {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const turn = last.then(task, task)
    last = turn.catch(() => undefined)
    return turn
  }
}
