import { describe, expect, it, vi } from 'vitest'
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
    const outcome = await runner.run(input, { onProgress: (share) => void shares.push(share) }).done
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

  it('tells the picture while it settles, one at a time, where somebody watches', async () => {
    // On a fast machine it would be done before there is anything to tell: its clock runs ahead.
    const real = performance.now.bind(performance)
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => real() * 30)
    const runner = makeLayoutRunner(workerHere)
    const network = plantedNetwork(6000, 8)
    const told: { readonly count: number; readonly seen: () => void }[] = []
    const run = runner.run(layoutInput(network), {
      onPlaces: ({ x }, seen) => void told.push({ count: x.length, seen }),
    })
    while (told.length < 1) await new Promise((resolve) => setTimeout(resolve, 50))
    await new Promise((resolve) => setTimeout(resolve, 300))
    // The first has not been seen yet.
    expect(told.map(({ count }) => count)).toEqual([6000])
    told[0]?.seen()
    run.stop()
    const outcome = await run.done
    expect(outcome.ok && outcome.value.x.every(Number.isFinite)).toBe(true)
    runner.close()
    clock.mockRestore()
  })

  it('moves marks of another size apart, and no more than those', async () => {
    const runner = makeLayoutRunner(workerHere)
    const picture = {
      x: Float64Array.of(0, 10, 500, NaN),
      y: Float64Array.of(0, 0, 0, NaN),
      radii: Float64Array.of(20, 20, 20, 20),
      isFixed: Uint8Array.of(1, 0, 0, 0),
    }
    const outcome = await runner.spread(picture).then((done) => (done.ok ? done.value : null))
    expect(outcome?.x[0]).toBe(0)
    expect(outcome?.x[1]).toBeGreaterThanOrEqual(40)
    expect(outcome?.x[2]).toBe(500)
    expect(outcome?.x[3]).toBeNaN()
    runner.close()
  })
})
