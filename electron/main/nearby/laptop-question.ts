import type { Question } from '../sync/exchange'
import { protocol } from './guest-request'

/** No answer is longer, entries excepted. */
export const maxAnswerBytes = 16 * 1024 * 1024

/** A question to a laptop near by. `path`: parts that need no encoding. */
export function laptopQuestion(
  method: string,
  path: readonly string[],
  body: Uint8Array = new Uint8Array(),
  maxBytes = maxAnswerBytes,
): Question {
  // The host's name is of no use to it: neither its address nor ours is said.
  const url = new URL(`http://laptop/${[protocol, ...path].join('/')}`)
  return { url, method, headers: { Host: 'laptop' }, body, maxBytes }
}
