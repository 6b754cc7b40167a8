import { ipcMain } from 'electron'
import type { RequestChannel } from '../../shared/ipc/channels'
import type { Answerer } from './answer-request'
import { answerRequest } from './answer-request'
import type { InvokeEvent } from './trusted-sender'

/** Says what main does on one channel of the table. Registering a channel twice throws. */
export type Handle = <C extends RequestChannel>(channel: C, answer: Answerer<C>) => void

/** The only place where requests come in: every one is checked here. */
export function createHandle(isTrusted: (event: InvokeEvent) => boolean): Handle {
  return (channel, answer) => {
    ipcMain.handle(channel, answerRequest(channel, answer, isTrusted))
  }
}
