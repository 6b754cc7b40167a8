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
    attachmentList: (input) => ask('attachment:list', input),
    attachmentWrite: (input) => ask('attachment:write', input),
    attachmentRead: (input) => ask('attachment:read', input),
    attachmentRemove: (input) => ask('attachment:remove', input),
    fileOpen: (input) => ask('file:open', input),
    fileSave: (input) => ask('file:save', input),
    printPdf: (input) => ask('print:pdf', input),
    printStop: (input) => ask('print:stop', input),
    syncTargets: () => ask('sync:targets'),
    syncKeep: (input) => ask('sync:keep', input),
    syncForget: (input) => ask('sync:forget', input),
    syncFolder: () => ask('sync:folder'),
    syncTest: (input) => ask('sync:test', input),
    syncTerritories: (input) => ask('sync:territories', input),
    syncList: (input) => ask('sync:list', input),
    syncRead: (input) => ask('sync:read', input),
    syncWrite: (input) => ask('sync:write', input),
    syncRemove: (input) => ask('sync:remove', input),
    syncStop: (input) => ask('sync:stop', input),
    keyState: (input) => ask('key:state', input),
    keyMake: (input) => ask('key:make', input),
    keyEnter: (input) => ask('key:enter', input),
    keyPublish: (input) => ask('key:publish', input),
    keyForget: (input) => ask('key:forget', input),
    identityShow: () => ask('identity:show'),
    identityMake: () => ask('identity:make'),
    identityExport: (input) => ask('identity:export', input),
    identityImport: (input) => ask('identity:import', input),
    fileUnseal: (input) => ask('file:unseal', input),
    nearbyLook: (input) => ask('nearby:look', input),
    nearbyOpen: (input) => ask('nearby:open', input),
    nearbyClose: () => ask('nearby:close'),
    nearbyPair: (input) => ask('nearby:pair', input),
    nearbyUnpair: (input) => ask('nearby:unpair', input),
    nearbyFresh: (input) => ask('nearby:fresh', input),
    onFileOpened: (listener) => listen('file:opened', listener),
    onFileRefused: (listener) => listen('file:refused', listener),
    onMenuChosen: (listener) => listen('menu:chosen', listener),
    onNearbyChanged: (listener) => listen('nearby:changed', listener),
    onNearbyArrived: (listener) => listen('nearby:arrived', listener),
  }
}
