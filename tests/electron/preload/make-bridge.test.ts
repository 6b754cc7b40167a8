import { describe, expect, it, vi } from 'vitest'
import { makeBridge } from '../../../electron/preload/make-bridge'
import { createFakeBridge } from '../../../renderer/bridge/fake-bridge'
import { requestSchemas } from '../../../shared/ipc/channels'

const events = [
  ...['file:opened', 'file:refused', 'menu:chosen'],
  ...['nearby:changed', 'nearby:arrived'],
]

function camel(channel: string): string {
  return channel.replace(/:(.)/, (_, letter: string) => letter.toUpperCase())
}

function fakeIpc() {
  const listeners = new Map<string, (...heard: unknown[]) => void>()
  return {
    listeners,
    invoke: vi.fn((..._asked: unknown[]) => Promise.resolve('answer')),
    on: vi.fn((event: string, listener: (...heard: unknown[]) => void) => {
      listeners.set(event, listener)
    }),
    off: vi.fn((event: string) => {
      listeners.delete(event)
    }),
  }
}

describe('the bridge of the preload', () => {
  const ipc = fakeIpc()
  const bridge = makeBridge(ipc as never)
  const functions = new Map(Object.entries(bridge))

  it('has one function for each channel and event of the table, and nothing else', () => {
    const onEvents = events.map((event) => camel(`on:${event}`).replace(/:(.)/, upper))
    const expected = [...Object.keys(requestSchemas).map(camel), ...onEvents]
    expect([...functions.keys()].sort()).toEqual(expected.sort())
  })

  it('asks each channel by its own name, with the one payload', async () => {
    for (const [channel, schema] of Object.entries(requestSchemas)) {
      const ask = functions.get(camel(channel)) as (...input: unknown[]) => Promise<unknown>
      const takesNothing = schema.safeParse(undefined).success
      const input = takesNothing ? undefined : { some: channel }
      expect(await ask(input, 'more')).toBe('answer')
      expect(ipc.invoke).toHaveBeenLastCalledWith(channel, input)
    }
  })

  it('hands the payload of an event over without the sender, until the listener is taken off', () => {
    const heard: unknown[][] = []
    const stop = bridge.onMenuChosen((...payload) => heard.push(payload))
    const listener = ipc.listeners.get('menu:chosen')
    listener?.({ sender: 'secret' }, { action: 'undo' })
    expect(heard).toEqual([[{ action: 'undo' }]])
    stop()
    expect(ipc.off).toHaveBeenCalledWith('menu:chosen', listener)
  })

  it('has the same functions as the fake', () => {
    expect(Object.keys(createFakeBridge().bridge).sort()).toEqual([...functions.keys()].sort())
  })
})

function upper(_match: string, letter: string): string {
  return letter.toUpperCase()
}
