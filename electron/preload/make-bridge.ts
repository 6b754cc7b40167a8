import type { IpcRenderer, IpcRendererEvent } from 'electron'
import type { CoterrBridge } from '../../shared/ipc/bridge'
import type {
  EventChannel,
  Events,
  RequestAnswers,
  RequestChannel,
  RequestInput,
} from '../../shared/ipc/channels'

/**
 * The bridge over a renderer's raw IPC. One explicit function a channel: nothing here lets a page
 * choose a channel by name, and `CoterrBridge` does not compile while one is missing.
 */
export function makeBridge(ipc: Pick<IpcRenderer, 'invoke' | 'on' | 'off'>): CoterrBridge {
  async function ask<C extends RequestChannel>(
    channel: C,
    input?: RequestInput<C>,
  ): Promise<RequestAnswers[C]> {
    const answer: unknown = await ipc.invoke(channel, input)
    return answer as RequestAnswers[C]
  }

  function listen<E extends EventChannel>(
    event: E,
    listener: (payload: Events[E]) => void,
  ): () => void {
    // The page gets the payload alone: Electron's event would hand it the sender.
    const relay = (_event: IpcRendererEvent, payload: Events[E]): void => listener(payload)
    ipc.on(event, relay)
    return () => {
      ipc.off(event, relay)
    }
  }

  return {
    appStart: () => ask('app:start'),
    appReady: () => ask('app:ready'),
    settingsWrite: (input) => ask('settings:write', input),
    journalOpen: (input) => ask('journal:open', input),
    journalRead: (input) => ask('journal:read', input),
    journalAppend: (input) => ask('journal:append', input),
    journalReplace: (input) => ask('journal:replace', input),
    journalRemove: (input) => ask('journal:remove', input),
    journalPurge: (input) => ask('journal:purge', input),
    backupList: (input) => ask('backup:list', input),
    backupWrite: (input) => ask('backup:write', input),
    backupRead: (input) => ask('backup:read', input),
    backupReplace: (input) => ask('backup:replace', input),
    backupRemove: (input) => ask('backup:remove', input),
    fileOpen: (input) => ask('file:open', input),
    fileSave: (input) => ask('file:save', input),
    printPdf: (input) => ask('print:pdf', input),
    onFileOpened: (listener) => listen('file:opened', listener),
    onFileRefused: (listener) => listen('file:refused', listener),
    onMenuChosen: (listener) => listen('menu:chosen', listener),
  }
}
