import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import type { Keyboard } from '../../../electron/cli/ask-secret'
import { askSecret } from '../../../electron/cli/ask-secret'

/** A keyboard that a test types on. */
class FakeKeyboard extends EventEmitter {
  isRaw = false
  setRawMode(isRaw: boolean): this {
    this.isRaw = isRaw
    return this
  }
  resume(): this {
    return this
  }
  pause(): this {
    return this
  }
}

async function type(...keys: readonly (string | Uint8Array)[]) {
  const keyboard = new FakeKeyboard()
  let shown = ''
  const answer = askSecret('Passphrase: ', keyboard as unknown as Keyboard, (text) => {
    shown += text
  })
  const wasRaw = keyboard.isRaw
  for (const key of keys) {
    keyboard.emit('data', typeof key === 'string' ? new TextEncoder().encode(key) : key)
  }
  return { answer: await answer, shown, wasRaw, isRaw: keyboard.isRaw }
}

describe('a secret asked for at the terminal', () => {
  it('is taken without being shown, and the terminal is as before', async () => {
    expect(await type('le chat', 'eau', '\r')).toEqual({
      ...{ answer: 'le chateau', shown: 'Passphrase: \n', wasRaw: true, isRaw: false },
    })
  })

  it('may be corrected, letter by letter, and comes in any pieces', async () => {
    expect((await type('châ😀', '\u007f', '\b', 'at\n')).answer).toBe('chat')
    const bytes = new TextEncoder().encode('é\r')
    expect((await type(bytes.slice(0, 1), bytes.slice(1))).answer).toBe('é')
  })

  it('is none where the person gives up', async () => {
    expect(await type('secret', '\u0003')).toMatchObject({ answer: null, isRaw: false })
  })
})
