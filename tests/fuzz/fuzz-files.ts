import { performance } from 'node:perf_hooks'
import { GuardedStore } from './hostile/guarded-store'
import type { HostileFile } from './hostile/hostile-file'
import { hostileFile } from './hostile/hostile-file'
import type { Judgement } from './hostile/judge-file'
import { judgeFile, longestMs } from './hostile/judge-file'
import type { BaseFile } from './hostile/mutation'
import { seedFiles } from './hostile/seed-files'

/** Which hostile files to make, by their numbers, and which of them go through the whole app too. */
export interface FilesWanted {
  readonly from: number
  readonly count: number
  /** Each so many-th; 1: all. */
  readonly storeEvery: number
}

/** More memory than this, in megabytes, would be felt on a field laptop of 8 GB. */
const mostMegabytes = 1500

interface Slow {
  readonly file: string
  readonly ms: number
}

class Tally {
  readonly outcomes = new Map<string, number>()
  readonly faults: string[] = []
  slowest: readonly Slow[] = []

  note(file: string, { outcome, ms }: Judgement, fault: string | null): void {
    this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1)
    this.slowest = [...this.slowest, { file, ms }].sort((a, b) => b.ms - a.ms).slice(0, 5)
    if (fault !== null) this.faults.push(`${file}: ${fault}`)
  }
}

function nameOf({ seed, base, mutation, bytes }: HostileFile): string {
  return `file ${String(seed)} (${base.name}, ${mutation}, ${String(bytes.length)} bytes)`
}

/** A mutation that fails is a fault of ours, and stops nothing. */
function made(seed: number, bases: readonly BaseFile[]): HostileFile | null {
  try {
    return hostileFile(seed, bases)
  } catch (cause) {
    print(`file ${String(seed)} could not be made: ${String(cause)}`)
    return null
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Gives hostile files to the reader and to the app's actions. The number of faults. */
export async function fuzzFiles({ from, count, storeEvery }: FilesWanted): Promise<number> {
  const start = performance.now()
  const bases = seedFiles()
  const store = await GuardedStore.open()
  const tally = new Tally()
  let joined = 0
  for (let seed = from; seed < from + count; seed++) {
    const file = made(seed, bases)
    if (file === null) {
      tally.faults.push(`file ${String(seed)} could not be made`)
      continue
    }
    const judgement = judgeFile(file.bytes)
    const isSampled = (seed - from) % storeEvery === 0
    if (isSampled) joined++
    const fault =
      judgement.fault ?? (isSampled ? await store.faultOf(file.bytes, file.base.file) : null)
    tally.note(nameOf(file), judgement, fault)
    if (fault !== null) print(`${nameOf(file)}: ${fault}`)
  }
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  if (megabytes > mostMegabytes) tally.faults.push(`${String(megabytes)} MB of memory`)
  for (const [outcome, times] of [...tally.outcomes].sort((a, b) => b[1] - a[1])) {
    print(`${String(times).padStart(7)}  ${outcome}`)
  }
  for (const { file, ms } of tally.slowest) print(`${ms.toFixed(0).padStart(7)} ms ${file}`)
  const failed = tally.faults.length
  const read = tally.outcomes.get('read') ?? 0
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  print(
    `fuzz: ${String(count)} files, ${String(count - read)} refused by name, ${String(read)} read whole, ` +
      `${String(joined)} through the app, ${String(failed)} failed, ` +
      `slowest ${(tally.slowest[0]?.ms ?? 0).toFixed(0)} of ${String(longestMs)} ms, ` +
      `${String(megabytes)} MB at most, ${seconds} s`,
  )
  return failed
}
