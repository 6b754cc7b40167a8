import type { ReadStream } from 'node:tty'

/** What keyboards send for the keys that end, undo and give up. */
const keys = { enter: ['\r', '\n'], back: ['\u007f', '\b'], giveUp: ['\u0003', '\u0004'] } as const

export type Keyboard = Pick<ReadStream, 'setRawMode' | 'resume' | 'pause' | 'on' | 'off'>

/** What was typed up to one key, and what that key makes of it. */
function typed(before: readonly string[], key: string): readonly string[] | 'done' | 'given-up' {
  if ((keys.enter as readonly string[]).includes(key)) return 'done'
  if ((keys.giveUp as readonly string[]).includes(key)) return 'given-up'
  if ((keys.back as readonly string[]).includes(key)) return before.slice(0, -1)
  return key < ' ' ? before : [...before, key]
}

/** Asks for a line at the terminal; what is typed is not shown. Null: the person gave up. */
export function askSecret(
  question: string,
  keyboard: Keyboard,
  show: (text: string) => void,
): Promise<string | null> {
  show(question)
  keyboard.setRawMode(true)
  const decoder = new TextDecoder()
  return new Promise((resolve) => {
    let line: readonly string[] = []
    const end = (answer: string | null): void => {
      keyboard.off('data', take)
      keyboard.setRawMode(false)
      keyboard.pause()
      show('\n')
      resolve(answer)
    }
    const take = (bytes: Uint8Array): void => {
      for (const key of decoder.decode(bytes, { stream: true })) {
        const next = typed(line, key)
        if (next === 'done') {
          end(line.join(''))
          return
        }
        if (next === 'given-up') {
          end(null)
          return
        }
        line = next
      }
    }
    keyboard.on('data', take)
    keyboard.resume()
  })
}
