import { z } from 'zod'
import type { Result } from '../kernel/result'
import type { SealError } from '../seal/seal-error'
import type { TargetError } from '../sync/target-error'
import type { StoredAttachment } from './attachment-payloads'
import { attachmentKey, attachmentsRemove, attachmentWrite } from './attachment-payloads'
import type { BackupEntry } from './backup-payloads'
import { backupKey, backupList, backupReplace, backupWrite } from './backup-payloads'
import type { NearbyState, PairError, Pairing } from './nearby-payloads'
import { nearbyLook, nearbyOpen, nearbyPair, nearbyUnpair } from './nearby-payloads'
import type {
  BoundaryError,
  JournalState,
  JournalTail,
  OpenedFile,
  PrintStopped,
  StartInfo,
} from './payloads'
import {
  journalAppend,
  journalRead,
  journalReplace,
  openRequest,
  printRequest,
  printRun,
  saveRequest,
  settings,
  territoryId,
} from './payloads'
import type { KeyFileError, OwnIdentity } from './seal-payloads'
import { identityPassphrase, sealedBytes } from './seal-payloads'
import type {
  BatchRead,
  KeyState,
  StoreListing,
  TargetEntry,
  TargetList,
  TargetReport,
} from './sync-payloads'
import {
  batchWrite,
  entryAt,
  keyEnter,
  keyMake,
  targetId,
  targetKeep,
  targetTest,
  territoryAt,
} from './sync-payloads'

type Answer<T> = Result<T, BoundaryError>
type TargetAnswer<T> = Result<T, BoundaryError | TargetError>

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
  'attachment:list': territoryId,
  'attachment:write': attachmentWrite,
  'attachment:read': attachmentKey,
  'attachment:remove': attachmentsRemove,
  'file:open': openRequest,
  'file:save': saveRequest,
  'print:pdf': printRequest,
  'print:stop': printRun,
  'sync:targets': z.undefined(),
  'sync:keep': targetKeep,
  'sync:forget': targetId,
  'sync:folder': z.undefined(),
  'sync:test': targetTest,
  'sync:territories': targetId,
  'sync:list': territoryAt,
  'sync:read': entryAt,
  'sync:write': batchWrite,
  'sync:remove': entryAt,
  'sync:stop': targetId,
  'key:state': territoryId,
  'key:make': keyMake,
  'key:enter': keyEnter,
  'key:publish': territoryAt,
  'key:forget': territoryId,
  'identity:show': z.undefined(),
  'identity:make': z.undefined(),
  'identity:export': identityPassphrase,
  'identity:import': identityPassphrase,
  'file:unseal': sealedBytes,
  'nearby:look': nearbyLook,
  'nearby:open': nearbyOpen,
  'nearby:close': z.undefined(),
  'nearby:pair': nearbyPair,
  'nearby:unpair': nearbyUnpair,
  'nearby:fresh': territoryId,
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
  /** The attachments whose bytes are on the disk, by name and size: none is read. */
  'attachment:list': Answer<readonly StoredAttachment[]>
  /** Answers once the bytes are on the disk (fsync); bytes that are not what the hash says are refused. */
  'attachment:write': Answer<null>
  /** Bytes that are what the hash says, or an error. */
  'attachment:read': Answer<Uint8Array>
  /** Those that are not there are no error. */
  'attachment:remove': Answer<null>
  /** Asks the person for files; none where they gave up. */
  'file:open': Answer<readonly OpenedFile[]>
  /** Asks where, then writes atomically; null where they gave up. */
  'file:save': Answer<{ readonly name: string } | null>
  /** Prints a page (HTML without scripts) to PDF bytes. */
  'print:pdf': Result<Uint8Array, BoundaryError | PrintStopped>
  /** Ends a printing that goes on, or waits for its turn: it answers `cancelled`. */
  'print:stop': Answer<null>
  'sync:targets': Answer<TargetList>
  /** Keeps a target, new or changed; its secret goes to the keyring. */
  'sync:keep': Answer<null>
  /** Forgets a target and its secret. What it holds stays there. */
  'sync:forget': Answer<null>
  /** Asks the person for a folder; null where they gave up. */
  'sync:folder': Answer<string | null>
  'sync:test': TargetAnswer<TargetReport>
  /** Ids of the territories that stand there. */
  'sync:territories': TargetAnswer<readonly string[]>
  'sync:list': TargetAnswer<StoreListing>
  'sync:read': TargetAnswer<BatchRead>
  'sync:write': TargetAnswer<TargetEntry>
  'sync:remove': TargetAnswer<null>
  /** Ends what is under way on a target: it answers `cancelled`. */
  'sync:stop': Answer<null>
  'key:state': Answer<KeyState>
  /** Makes a key for a territory, to be published on its targets under a passphrase. */
  'key:make': Answer<null>
  /** Opens the key that a target holds, with its passphrase, and keeps it. */
  'key:enter': TargetAnswer<null>
  /** Puts the territory's key, sealed with its passphrase, on a target that does not have it. */
  'key:publish': TargetAnswer<null>
  'key:forget': Answer<null>
  'identity:show': Answer<OwnIdentity>
  'identity:make': Answer<OwnIdentity>
  /** Asks where, and writes the own key there, sealed with a passphrase; null where they gave up. */
  'identity:export': Answer<{ readonly name: string } | null>
  /** Asks for a file that `identity:export` wrote, and takes its key; null where they gave up. */
  'identity:import': Result<OwnIdentity | null, BoundaryError | KeyFileError>
  /** Opens a file that was encrypted for this computer's own key. */
  'file:unseal': Result<Uint8Array, BoundaryError | SealError>
  /** Looks for laptops near by, until `nearby:close`: the state follows in events. */
  'nearby:look': Answer<NearbyState>
  /** Opens this laptop to others and announces it, until `nearby:close`. */
  'nearby:open': Answer<NearbyState>
  'nearby:close': Answer<null>
  'nearby:pair': Result<Pairing, BoundaryError | PairError>
  'nearby:unpair': Answer<null>
  /**
   * The mailbox was synced: it holds all that this laptop holds of a territory. Said after each sync of the
   * target `mailbox` (at `nearby:open`, and at each `nearby:arrived`): a laptop near by that asks what is
   * there waits for it, ten seconds at most.
   */
  'nearby:fresh': Answer<null>
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
  'nearby:changed': NearbyState
  /** A laptop near by wrote to the mailbox, or wants what is new in it: sync `mailbox`, then `nearby:fresh`. */
  'nearby:arrived': { readonly territory: string }
}

export type EventChannel = keyof Events
