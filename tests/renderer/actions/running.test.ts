import { beforeEach, describe, expect, it } from 'vitest'
import { runWorker } from '../../../renderer/actions/run-worker'
import { showRunning } from '../../../renderer/actions/show-running'
import { useNotices } from '../../../renderer/state/notice-store'

/** A worker that does what the test says when it is sent its work. */
class ScriptedWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null
  onerror: ((event: { message: string }) => void) | null = null
  onmessageerror: (() => void) | null = null
  isTerminated = false
  readonly #script: (worker: ScriptedWorker) => void

  constructor(script: (worker: ScriptedWorker) => void) {
    this.#script = script
  }

  postMessage(): void {
    this.#script(this)
  }

  terminate(): void {
    this.isTerminated = true
  }
}

function run(script: (worker: ScriptedWorker) => void): {
  worker: ScriptedWorker
  answer: Promise<unknown>
} {
  const worker = new ScriptedWorker(script)
  const answer = showRunning('share.reading', (onProgress) =>
    runWorker(worker as unknown as Worker, null, [], onProgress),
  )
  return { worker, answer }
}

beforeEach(() => {
  useNotices.setState({ notices: [], work: null })
})

describe('long work', () => {
  it('gives the answer of the worker and ends it', async () => {
    const { worker, answer } = run(({ onmessage }) => {
      onmessage?.({ data: { kind: 'progress', progress: 0.5 } })
      onmessage?.({ data: { kind: 'done', value: 42 } })
    })
    expect(await answer).toBe(42)
    expect(worker.isTerminated).toBe(true)
    expect(useNotices.getState()).toMatchObject({ work: null, notices: [] })
  })

  it.each<[what: string, script: (worker: ScriptedWorker) => void]>([
    ['a worker that dies', ({ onerror }) => onerror?.({ message: 'gone' })],
    ['an answer that cannot be read', ({ onmessageerror }) => onmessageerror?.()],
    [
      'a bug in the worker',
      ({ onmessage }) => onmessage?.({ data: { kind: 'failed', cause: 'bug' } }),
    ],
    [
      'work that cannot be sent',
      () => {
        throw new DOMException('no', 'DataCloneError')
      },
    ],
  ])('tells of %s, and takes the work off the screen', async (_what, script) => {
    const { worker, answer } = run(script)
    expect(await answer).toBeNull()
    expect(worker.isTerminated).toBe(true)
    const { work, notices } = useNotices.getState()
    expect(work).toBeNull()
    expect(notices.map((notice) => notice.key)).toEqual(['errors.unexpected'])
  })

  it('says nothing of what the person stopped', async () => {
    const { worker, answer } = run(() => undefined)
    useNotices.getState().work?.cancel?.()
    expect(await answer).toBeNull()
    expect(worker.isTerminated).toBe(true)
    expect(useNotices.getState()).toMatchObject({ work: null, notices: [] })
  })
})
