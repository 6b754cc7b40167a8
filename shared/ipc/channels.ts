import { z } from 'zod'
import type { Result } from '../kernel/result'
import type { BackupEntry } from './backup-payloads'
import { backupKey, backupList, backupReplace, backupWrite } from './backup-payloads'
import type { BoundaryError, JournalState, JournalTail, OpenedFile, StartInfo } from './payloads'
import {
  journalAppend,
  journalRead,
  journalReplace,
  openRequest,
  printRequest,
  saveRequest,
  settings,
  territoryId,
} from './payloads'

type Answer<T> = Result<T, BoundaryError>

/** THE table of requests, renderer to main: the schema of what is asked, and the type of the answer. */
export const requestSchemas = {
  'app:start': z.undefined(),
  /** The window listens: what was waiting for it (files from the command line) may be sent. */
  'app:ready': z.undefined(),
  'settings:write': settings,
  'journal:open': territoryId,
  'journal:read': journalRead,
  'journal:append': journalAppend,
  'journal:replace': journalReplace,
  'journal:remove': territoryId,
  'journal:purge': territoryId,
  'backup:list': backupList,
  'backup:write': backupWrite,
  'backup:read': backupKey,
  'backup:replace': backupReplace,
  'backup:remove': backupKey,
  'file:open': openRequest,
  'file:save': saveRequest,
  'print:pdf': printRequest,
} as const

export interface RequestAnswers {
  'app:start': StartInfo
  'app:ready': null
  'settings:write': Answer<null>
  /** Checks the journal whole, cuts a torn tail, and says where it ends. Makes none. */
  'journal:open': Answer<JournalState>
  /** The entries that begin at or after a byte offset. */
  'journal:read': Answer<JournalTail>
  /** Answers once the entry is on the disk (fsync). */
  'journal:append': Answer<JournalState>
  /** Rewrites the journal whole: temporary file, fsync, rename. */
  'journal:replace': Answer<JournalState>
  /** Moves the journal, with the territory's backups, to the wastebasket folder of the app. */
  'journal:remove': Answer<null>
  /** Destroys what was put aside of a territory: torn and damaged journals, what is in the wastebasket. */
  'journal:purge': Answer<null>
  /** The newest first. */
  'backup:list': Answer<readonly BackupEntry[]>
  /** Writes one more, under the present date: temporary file, fsync, rename. */
  'backup:write': Answer<BackupEntry>
  'backup:read': Answer<Uint8Array>
  /** Rewrites one that is there, as atomically. */
  'backup:replace': Answer<null>
  'backup:remove': Answer<null>
  /** Asks the person for files; none where they gave up. */
  'file:open': Answer<readonly OpenedFile[]>
  /** Asks where, then writes atomically; null where they gave up. */
  'file:save': Answer<{ readonly name: string } | null>
  /** Prints a page (HTML without scripts) to PDF bytes. */
  'print:pdf': Answer<Uint8Array>
}

export type RequestChannel = keyof typeof requestSchemas
export type RequestInput<C extends RequestChannel> = z.infer<(typeof requestSchemas)[C]>

/** THE table of events, main to renderer. */
export interface Events {
  /** A file came by double-click, command line, or menu. */
  'file:opened': OpenedFile
  /** A file came, and could not be read. */
  'file:refused': BoundaryError
  /** A menu entry was chosen: the name of an action. */
  'menu:chosen': { readonly action: string }
}

export type EventChannel = keyof Events
