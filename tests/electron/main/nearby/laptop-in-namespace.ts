import { execFile, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { TestContext } from 'vitest'
import type { LaptopAddress } from '../../../../electron/main/nearby/pinned-socket'
import type { NearbyState, PairError, Pairing } from '../../../../shared/ipc/nearby-payloads'
import type { Result } from '../../../../shared/kernel/result'

interface EntryCall {
  readonly peer: string
  readonly at: LaptopAddress
  readonly territory: string
  readonly entry: string
}

/** What a test may ask of a laptop that is a process of its own. */
export type LaptopCall =
  | {
      readonly do: 'open'
      readonly territory: string
      readonly secret: string
      readonly name: string
    }
  | { readonly do: 'look' | 'close' | 'state' }
  | {
      readonly do: 'pair'
      readonly at: LaptopAddress
      readonly code: string
      readonly name: string
    }
  | (EntryCall & { readonly do: 'write'; readonly text: string })
  | (EntryCall & { readonly do: 'read' })

export type LaptopState = NearbyState & { readonly peer: string }
export type TextAnswer = Result<string | null, { readonly kind: string }>
export type PairAnswer = Result<Pairing, PairError>

export interface LaptopProcess {
  readonly call: <T>(call: LaptopCall) => Promise<T>
  readonly state: () => Promise<LaptopState>
  /** Ends it as a lid that is closed: without a word. */
  readonly end: () => void
}

const program = fileURLToPath(new URL('laptop-process.ts', import.meta.url))
const flood = fileURLToPath(new URL('flood-mdns.ts', import.meta.url))

/** Sends so many malformed announcements from a namespace; done once they are sent. */
export async function floodFrom(namespace: string, address: string, count: number): Promise<void> {
  const command = [process.execPath, '--import', 'tsx', flood, address, String(count)]
  await promisify(execFile)('ip', ['netns', 'exec', namespace, ...command])
}

/** Starts a laptop inside a network namespace. It ends with the test. */
export async function startInNamespace(
  { onTestFinished }: TestContext,
  namespace: string,
): Promise<LaptopProcess> {
  const userData = await mkdtemp(join(tmpdir(), 'coterr-namespace-'))
  onTestFinished(() => rm(userData, { recursive: true, force: true }))
  const command = [process.execPath, '--import', 'tsx', program, userData]
  const child = spawn('ip', ['netns', 'exec', namespace, ...command], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const call = async <T>(asked: LaptopCall): Promise<T> => {
    child.stdin.write(`${JSON.stringify(asked)}\n`)
    const line = await lines.next()
    if (line.done === true) throw new Error('the laptop ended')
    return JSON.parse(line.value) as T
  }
  // Its first answer: it is up.
  await call({ do: 'state' })
  return { call, state: () => call({ do: 'state' }), end: () => void child.kill('SIGKILL') }
}
