import { describe, expect, it } from 'vitest'
import { layOutAtOnce } from '../../../renderer/network/layout/lay-out-network'
import type { WorkerPort } from '../../../renderer/network/layout-runner'
import { makeLayoutRunner } from '../../../renderer/network/layout-runner'
import { serveLayouts } from '../../../renderer/network/serve-layouts'
import { layoutInput, plantedNetwork } from './layout/planted-network'

/** A worker on this thread: the same serving code, and messages copied as a real one does. */
function workerHere(): WorkerPort & { requests: number; isOver: boolean } {
  const port: WorkerPort & { requests: number; isOver: boolean } = {
    requests: 0,
    isOver: false,
    onmessage: null,
    onerror: null,
    postMessage: (request) => {
      port.requests++
      void serve(structuredClone(request))
    },
    terminate: () => {
      port.isOver = true
    },
  }
  const serve = serveLayouts((message, transfer) => {
    const data = structuredClone(message, { transfer })
    setTimeout(() => port.onmessage?.(new MessageEvent('message', { data })))
  })
  return port
}

describe('the layout runner', () => {
  it('answers what the layout gives, and how far it is meanwhile', async () => {
    const runner = makeLayoutRunner(workerHere)
    const input = layoutInput(plantedNetwork(1500, 1))
    const shares: number[] = []
    const outcome = await runner.run(input, (share) => void shares.push(share)).done
    const expected = layOutAtOnce(input)
    expect(outcome.ok && [...outcome.value.x]).toEqual([...expected.x])
    expect(outcome.ok && [...outcome.value.y]).toEqual([...expected.y])
    expect(shares.length).toBeGreaterThan(0)
    runner.close()
  })

  it('says that a cancelled layout was cancelled, at once, and goes on to the next', async () => {
    const runner = makeLayoutRunner(workerHere)
    const first = runner.run(layoutInput(plantedNetwork(4000, 2)))
    first.cancel()
    expect(await first.done).toEqual({ ok: false, error: { kind: 'cancelled' } })
    const second = await runner.run(layoutInput(plantedNetwork(50, 3))).done
    expect(second.ok).toBe(true)
    runner.close()
  })

  it('lays out on this thread where the worker cannot start', async () => {
    const port = workerHere()
    const runner = makeLayoutRunner(
      () => ({ ...port, postMessage: () => undefined }) satisfies WorkerPort,
    )
    const dead = makeLayoutRunner(() => {
      const broken = workerHere()
      broken.postMessage = () =>
        setTimeout(() => broken.onerror?.(new Event('error') as ErrorEvent))
      return broken
    })
    const input = layoutInput(plantedNetwork(80, 4))
    const outcome = await dead.run(input).done
    expect(outcome.ok && [...outcome.value.x]).toEqual([...layOutAtOnce(input).x])
    const later = await dead.run(input).done
    expect(later.ok).toBe(true)
    runner.close()
  })

  it('reports a layout that fails', async () => {
    const runner = makeLayoutRunner(workerHere)
    const broken = { ...layoutInput(plantedNetwork(80, 5)), seeds: null as unknown as Uint32Array }
    const outcome = await runner.run(broken).done
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'layout-failed' } })
    runner.close()
  })

  it('leaves nothing waiting when it is closed', async () => {
    const port = workerHere()
    const runner = makeLayoutRunner(() => port)
    const run = runner.run(layoutInput(plantedNetwork(3000, 6)))
    runner.close()
    expect(await run.done).toEqual({ ok: false, error: { kind: 'cancelled' } })
    expect(port.isOver).toBe(true)
  })
})
