import { describe, expect, it } from 'vitest'
import { applySets } from '../../shared/change/apply'
import type { ChangeSet } from '../../shared/change/change-set'
import { compact } from '../../shared/change/compact'
import { conflictsOf } from '../../shared/change/conflict'
import type { Json } from '../../shared/kernel/json'
import type { DeviceId } from '../../shared/kernel/stamp'
import { makeStamp } from '../../shared/kernel/stamp'
import { hostileFile } from './hostile/hostile-file'
import { judgeFile, longestMs } from './hostile/judge-file'
import { seedFiles } from './hostile/seed-files'

const count = 20_000

function sets(
  device: (index: number) => string,
  values: (index: number) => Readonly<Record<string, Json>>,
): readonly ChangeSet[] {
  return Array.from({ length: count }, (_, index) => ({
    stamp: makeStamp(1.75e12 + index, 0, device(index) as DeviceId),
    ...{ person: '', at: 0, origin: 'typed' as const },
    changes: [{ kind: 'actor', id: 'a', values: values(index) }],
  }))
}

/** Milliseconds of the processor that applying sets takes, and all that is read off them. */
function applyingMs(all: readonly ChangeSet[]): number {
  const start = process.cpuUsage()
  const rows = applySets(() => undefined, all)
  for (const row of rows.values()) conflictsOf(row)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

describe('what hostile files once showed', () => {
  it('a field said by 8,000 devices is joined in time', () => {
    const all = sets(
      (index) => `d${String(index).padStart(9, '0')}`,
      (index) => ({ name: `n${String(index)}` }),
    )
    expect(applyingMs(all.slice(0, 8000))).toBeLessThan(longestMs)
  })

  it('a record said in 20,000 change sets is joined, and compacted, in time', () => {
    const all = sets(
      () => 'device0000',
      (index) => ({ [`tags/t${String(index)}`]: true }),
    )
    expect(applyingMs(all)).toBeLessThan(longestMs)
    expect(compact(all)).toHaveLength(count)
  })

  it.each([8879, 9626])('file %i is refused by name or read whole', (seed) => {
    expect(judgeFile(hostileFile(seed, seedFiles()).bytes).fault).toBeNull()
  })
})
