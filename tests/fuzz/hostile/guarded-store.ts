import 'fake-indexeddb/auto'
import { applySets } from '../../../shared/change/apply'
import { canonicalRows } from '../../../shared/change/canonical'
import { conflictsOf } from '../../../shared/change/conflict'
import type { CoterrFile } from '../../../shared/file/coterr-file'
import { deriveNetwork } from '../../../shared/graph/derive-network'
import { createFakeBridge } from '../../../renderer/bridge/fake-bridge'
import type { WorkerMessage } from '../../../renderer/actions/run-worker'
import { readCoterr } from '../../../renderer/actions/read-coterr'
import { readAllSets } from '../../../renderer/data/read-territory'

/** The app's reading worker, run where it stands: what goes in and out is copied as between threads. */
class ReadingWorker {
  onmessage: ((event: { readonly data: WorkerMessage<unknown> }) => void) | null = null

  postMessage(bytes: Uint8Array): void {
    readCoterr(structuredClone(bytes)).then(
      (value) => this.onmessage?.({ data: { kind: 'done', value: structuredClone(value) } }),
      (cause: unknown) => this.onmessage?.({ data: { kind: 'failed', cause: String(cause) } }),
    )
  }

  terminate(): void {
    this.onmessage = null
  }
}

/** Loads the app's actions over a far side in memory: they read `window.coterr` when they are first imported. */
async function loadActions() {
  const far = createFakeBridge()
  const listener = { addEventListener: () => undefined, removeEventListener: () => undefined }
  Object.assign(globalThis, { window: { coterr: far.bridge, ...listener }, Worker: ReadingWorker })
  const [{ openBytes }, { joinFile }, territories, { currentSession }, { useTerritory }, notices] =
    await Promise.all([
      import('../../../renderer/actions/open-file'),
      import('../../../renderer/actions/join-file'),
      import('../../../renderer/actions/territories'),
      import('../../../renderer/actions/session'),
      import('../../../renderer/state/territory-store'),
      import('../../../renderer/state/notice-store'),
    ])
  return { far, openBytes, joinFile, ...territories, currentSession, useTerritory, ...notices }
}

const source = { name: 'reçu.coterr', sha256: '0'.repeat(64) }

type Actions = Awaited<ReturnType<typeof loadActions>>

/**
 * The app with a territory open, over its real actions, to which hostile files are given. After a refusal
 * the rows, the database, the journals and the settings must be what they were.
 */
export class GuardedStore {
  readonly #app: Actions

  private constructor(app: Actions) {
    this.#app = app
  }

  static async open(): Promise<GuardedStore> {
    return new GuardedStore(await loadActions())
  }

  /** Gives a file to the app where the territory of `whole` is open; what was wrong with how it took it, or null. */
  async faultOf(bytes: Uint8Array, whole: CoterrFile): Promise<string | null> {
    const { far, useNotices, openBytes, useTerritory } = this.#app
    if (useTerritory.getState().id !== whole.manifest.territory.id) await this.#fill(whole)
    const before = await this.#everything()
    const read = await readCoterr(bytes)
    if (read.ok) return this.#join(read.value.file, whole, before)
    useNotices.setState({ notices: [] })
    await openBytes('reçu.coterr', bytes)
    const { notices } = useNotices.getState()
    const keys = notices.map(({ key }) => key).join()
    if (keys !== `errors.${read.error.kind}`) return `refused as ${read.error.kind}, told ${keys}`
    if ((await this.#everything()) !== before) return 'the store changed with a refused file'
    return far.saved.length === 0 ? null : 'something was written to a file'
  }

  async #join(file: CoterrFile, whole: CoterrFile, before: string): Promise<string | null> {
    const { joinFile } = this.#app
    const joined = await joinFile(file, source)
    if (!joined.ok) {
      return (await this.#everything()) === before
        ? null
        : `the store changed though joining answered ${joined.error.kind}`
    }
    const fault = await this.#stateFault(file)
    if ((await this.#everything()) !== before) await this.#fill(whole)
    return fault
  }

  /** What was joined stands in all places alike, and the screens can be drawn from it. */
  async #stateFault(file: CoterrFile): Promise<string | null> {
    const { currentSession, useTerritory, openTerritory } = this.#app
    const { rows, tables, id } = useTerritory.getState()
    const session = currentSession()
    if (session === null || id === null) return 'no territory is open any more'
    const sets = await readAllSets(session.database)
    const stamps = new Set(sets.map(({ stamp }) => stamp))
    if (!file.changeSets.every(({ stamp }) => stamps.has(stamp))) return 'change sets are missing'
    const canonical = canonicalRows(rows.values())
    const rebuilt = canonicalRows(applySets(() => undefined, sets).values())
    if (canonical !== rebuilt) return 'the rows are not what the change sets say'
    for (const row of rows.values()) conflictsOf(row)
    const input = {
      ...{ actors: tables.actor.byId, alliances: tables.alliance.byId },
      ...{ memberships: tables.membership.byId, relations: tables.relation.byId },
      ...{ placements: tables.placement.byId, terms: tables.term.byId },
    }
    deriveNetwork(input, 'two-mode')
    deriveNetwork(input, 'one-mode')
    const opened = await openTerritory(id)
    if (!opened.ok) return `does not open again: ${opened.error.kind}`
    const reopened = canonicalRows(useTerritory.getState().rows.values())
    return reopened === canonical ? null : 'other rows after opening it again'
  }

  /** The territory as the whole file tells it, from nothing. */
  async #fill(file: CoterrFile): Promise<void> {
    const { openTerritory, joinFile, removeTerritory } = this.#app
    const { id } = file.manifest.territory
    await removeTerritory(id)
    const opened = await openTerritory(id)
    const joined = await joinFile(file, source)
    if (!opened.ok || !joined.ok) throw new Error('the store could not be filled')
  }

  /** All that the app keeps, as text. */
  async #everything(): Promise<string> {
    const { far, currentSession, useTerritory } = this.#app
    const session = currentSession()
    const tables = session?.database.tables ?? []
    const stored = await Promise.all(
      tables.map(async (table) => [table.name, await table.toArray()] as const),
    )
    const databases = await indexedDB.databases()
    const { id, rows, saving } = useTerritory.getState()
    return JSON.stringify([
      ...[
        stored,
        databases.map(({ name }) => name).sort(),
        far.settings().recents.map((r) => r.id),
      ],
      ...[[...far.journals].map(([name, { entries }]) => [name, entries])],
      ...[id, saving, canonicalRows(rows.values())],
    ])
  }
}
