import type { CoterrBridge } from '../../shared/ipc/bridge'
import type {
  EventChannel,
  Events,
  RequestAnswers,
  RequestChannel,
  RequestInput,
} from '../../shared/ipc/channels'
import { requestSchemas } from '../../shared/ipc/channels'
import type { OpenedFile, Settings } from '../../shared/ipc/payloads'
import type { FakeAttachments } from './fake-attachments'
import { attachmentDoers } from './fake-attachments'
import type { FakeBackups } from './fake-backups'
import { backupDoers } from './fake-backups'
import { emptyJournalState, FakeJournal } from './fake-journal'
import { FakeTargets, syncDoers } from './fake-sync'

/** The far side in memory, for tests: it refuses what main refuses, and fails when it is told to. */
export interface FakeBridge {
  readonly bridge: CoterrBridge
  readonly journals: Map<string, FakeJournal>
  /** Bytes of each territory's backups, by name. */
  readonly backups: FakeBackups
  /** Bytes of each territory's attachments on the disk, by hash. */
  readonly attachments: FakeAttachments
  readonly targets: FakeTargets
  /** What the person picks at the next dialogs, one list a dialog; none left: they give up. */
  readonly toOpen: (readonly OpenedFile[])[]
  /** What was saved, in order, with its extension. */
  readonly saved: OpenedFile[]
  readonly settings: () => Settings
  readonly isReady: () => boolean
  /** The next request of a channel gets this answer, and does nothing. */
  readonly answerNext: <C extends RequestChannel>(channel: C, answer: RequestAnswers[C]) => void
  readonly emit: <E extends EventChannel>(event: E, payload: Events[E]) => void
}

export interface FakeStart {
  readonly systemLanguage?: string
  readonly settings?: Partial<Settings>
}

type Doers = {
  readonly [C in RequestChannel]: (input: RequestInput<C>) => RequestAnswers[C]
}

export function createFakeBridge(start: FakeStart = {}): FakeBridge {
  const journals = new Map<string, FakeJournal>()
  const backups: FakeBackups = new Map()
  const attachments: FakeAttachments = new Map()
  const targets = new FakeTargets()
  const toOpen: (readonly OpenedFile[])[] = []
  const saved: OpenedFile[] = []
  const planned = new Map<RequestChannel, unknown[]>()
  const listeners = new Map<EventChannel, Set<(payload: never) => void>>()
  let isReady = false
  let settings: Settings = {
    ...{ language: '', colorScheme: 'auto', person: '', recents: [], colleagues: [] },
    ...start.settings,
  }

  const journal = (id: string): FakeJournal => {
    const found = journals.get(id) ?? new FakeJournal()
    journals.set(id, found)
    return found
  }
  const doers: Doers = {
    'app:start': () => ({
      version: '0.0.0',
      systemLanguage: start.systemLanguage ?? 'fr',
      settings,
      territories: [...journals.keys()].sort(),
    }),
    'app:ready': () => {
      isReady = true
      return null
    },
    'settings:write': (input) => {
      settings = input
      return done(null)
    },
    'journal:open': (id) => done(journals.get(id)?.state() ?? emptyJournalState),
    'journal:read': ({ territory, offset }) =>
      done(journals.get(territory)?.tail(offset) ?? { state: emptyJournalState, entries: [] }),
    'journal:append': ({ territory, entry }) => {
      journal(territory).entries.push(entry)
      return done(journal(territory).state())
    },
    'journal:replace': ({ territory, entries }) => {
      const { length } = journal(territory).entries
      journal(territory).entries.splice(0, length, ...entries)
      return done(journal(territory).state())
    },
    'journal:remove': (id) => {
      journals.delete(id)
      backups.delete(id)
      attachments.delete(id)
      return done(null)
    },
    'journal:purge': () => done(null),
    ...backupDoers(backups),
    ...attachmentDoers(attachments),
    'file:open': () => done(toOpen.shift() ?? []),
    'file:save': ({ kind, suggestedName, bytes }) => {
      const name = `${suggestedName}.${kind}`
      saved.push({ name, bytes })
      return done({ name })
    },
    ...syncDoers(targets),
    'print:pdf': ({ html }) => done(new TextEncoder().encode(`%PDF-fake\n${html}`)),
    'print:stop': () => done(null),
  }

  /** Later, as over a real boundary, and with copies: nothing is shared with the far side. */
  async function ask<C extends RequestChannel>(
    channel: C,
    input: RequestInput<C>,
  ): Promise<RequestAnswers[C]> {
    const sent = structuredClone(input)
    await Promise.resolve()
    const next = planned.get(channel)?.shift()
    if (next !== undefined) return next as RequestAnswers[C]
    const parsed = requestSchemas[channel].safeParse(sent)
    if (!parsed.success) {
      return { ok: false, error: { kind: 'bad-request', channel } } as RequestAnswers[C]
    }
    return structuredClone(doers[channel](parsed.data as RequestInput<C>))
  }

  function listen<E extends EventChannel>(
    event: E,
    listener: (payload: Events[E]) => void,
  ): () => void {
    const set = listeners.get(event) ?? new Set()
    listeners.set(event, set.add(listener))
    return () => void set.delete(listener)
  }

  return {
    bridge: {
      appStart: () => ask('app:start', undefined),
      appReady: () => ask('app:ready', undefined),
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
      syncTargets: () => ask('sync:targets', undefined),
      syncKeep: (input) => ask('sync:keep', input),
      syncForget: (input) => ask('sync:forget', input),
      syncFolder: () => ask('sync:folder', undefined),
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
      identityShow: () => ask('identity:show', undefined),
      identityMake: () => ask('identity:make', undefined),
      identityExport: (input) => ask('identity:export', input),
      identityImport: (input) => ask('identity:import', input),
      fileUnseal: (input) => ask('file:unseal', input),
      nearbyLook: (input) => ask('nearby:look', input),
      nearbyOpen: (input) => ask('nearby:open', input),
      nearbyClose: () => ask('nearby:close', undefined),
      nearbyPair: (input) => ask('nearby:pair', input),
      nearbyUnpair: (input) => ask('nearby:unpair', input),
      nearbyFresh: (input) => ask('nearby:fresh', input),
      onFileOpened: (listener) => listen('file:opened', listener),
      onFileRefused: (listener) => listen('file:refused', listener),
      onMenuChosen: (listener) => listen('menu:chosen', listener),
      onNearbyChanged: (listener) => listen('nearby:changed', listener),
      onNearbyArrived: (listener) => listen('nearby:arrived', listener),
    },
    journals,
    backups,
    attachments,
    targets,
    toOpen,
    saved,
    settings: () => settings,
    isReady: () => isReady,
    answerNext: (channel, answer) => {
      planned.set(channel, [...(planned.get(channel) ?? []), answer])
    },
    emit: (event, payload) => {
      for (const listener of listeners.get(event) ?? []) listener(payload as never)
    },
  }
}

function done<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}
