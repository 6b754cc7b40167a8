import { describe, expect, it } from 'vitest'
import { createOneAtATime } from '../../../electron/main/one-at-a-time'

describe('one at a time', () => {
  it('starts a task only when the one before has ended, well or badly', async () => {
    const inTurn = createOneAtATime()
    const steps: string[] = []
    const task = (name: string, ms: number) => async () => {
      steps.push(`${name} starts`)
      await new Promise((resolve) => setTimeout(resolve, ms))
      steps.push(`${name} ends`)
      if (name === 'b') throw new Error('b failed')
      return name
    }
    const all = [inTurn(task('a', 20)), inTurn(task('b', 10)), inTurn(task('c', 0))]
    const results = await Promise.allSettled(all)
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(steps).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} starts`, `${name} ends`]))
  })
})
