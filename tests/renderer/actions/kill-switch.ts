import { onTestFinished } from 'vitest'
import type { CoterrBridge } from '../../../shared/ipc/bridge'
import type { FakeBridge } from '../../../renderer/bridge/fake-bridge'

/**
 * A process that dies before its n-th step that would last: a request to the far side, the opening or deletion
 * of a database, a transaction that writes. From then on nothing it asks for is done, until it is revived.
 */
export interface KillSwitch {
  readonly far: FakeBridge
  /** Steps since it was armed. */
  readonly steps: () => number
  /** Dies before the step of this number; the first is 1. */
  readonly arm: (step: number) => void
  readonly revive: () => void
}

export function killSwitch(far: FakeBridge): KillSwitch {
  let count = 0
  let limit = Infinity
  const strike = (): void => {
    count += 1
    if (count >= limit) throw new Error('the process is dead')
  }
  const bridge = Object.fromEntries(
    Object.entries(far.bridge).map(([name, real]) => [
      name,
      name.startsWith('on')
        ? real
        : async (...args: unknown[]) => {
            await Promise.resolve()
            strike()
            return Reflect.apply(real, far.bridge, args) as unknown
          },
    ]),
  ) as unknown as CoterrBridge
  const restores = [
    wrap(IDBFactory.prototype, 'open', strike),
    wrap(IDBFactory.prototype, 'deleteDatabase', strike),
    wrap(IDBDatabase.prototype, 'transaction', (...args) => {
      if (args[1] === 'readwrite') strike()
    }),
  ]
  onTestFinished(() => {
    for (const restore of restores) restore()
  })
  return {
    far: { ...far, bridge },
    steps: () => count,
    arm: (step) => {
      count = 0
      limit = step
    },
    revive: () => {
      limit = Infinity
    },
  }
}

/** Runs something before each call of a method. Gives what puts the method back. */
function wrap(holder: object, name: string, before: (...args: unknown[]) => void): () => void {
  const real = Reflect.get(holder, name) as (...args: unknown[]) => unknown
  Reflect.set(holder, name, function (this: unknown, ...args: unknown[]) {
    before(...args)
    return Reflect.apply(real, this, args)
  })
  return () => {
    Reflect.set(holder, name, real)
  }
}
