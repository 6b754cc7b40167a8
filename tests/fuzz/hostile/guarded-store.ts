import 'fake-indexeddb/auto'
import { applySets } from '../../../shared/change/apply'
import { canonicalRows } from '../../../shared/change/canonical'
import { conflictsOf } from '../../../shared/change/conflict'
import type { CoterrFile } from '../../../shared/file/coterr-file'
import type { CommuneLookup } from '../../../shared/import/duplicates/commune-lookup'
import { deriveNetwork } from '../../../shared/graph/derive-network'
import { createFakeBridge } from '../../../renderer/bridge/fake-bridge'
import { JoiningTable } from '../../../renderer/actions/joining-table'
import { answerAsked } from '../../../renderer/actions/serve-in-worker'
import type { Asked, Told } from '../../../renderer/actions/staying-worker'
import { readCoterr } from '../../../renderer/actions/read-coterr'
import { readAllSets } from '../../../renderer/data/read-territory'

/** No commune has a name here: alike records are looked for by their other words. */
const noCommunes = (): Promise<CommuneLookup> => Promise.resolve(() => null)

/** The app's worker that reads files and says what joining them brings, run where it stands, on copies. */
class JoinWorker {
  onmessage: ((event: { readonly data: Told }) => void) | null = null
  readonly #table = new JoiningTable(noCommunes)

  constructor(url: URL) {
    if (!url.pathname.endsWith('join-worker.ts')) throw new Error(`another worker: ${url.pathname}`)
  }

  postMessage(asked: Asked): void {
    void answerAsked(this.#table, structuredClone(asked), (told) => {
      this.onmessage?.({ data: structuredClone(told) })
    })
  }

  terminate(): void {
    this.onmessage = null
  }
}

/** Loads the app's actions over a far side in memory: they read `window.coterr` when they are first imported. */
async function loadActions() {
  const far = createFakeBridge()
  const listener = { addEventListener: () => undefined, removeEventListener: () => undefined }
  Object.assign(globalThis, { window: { coterr: far.bridge, ...listener }, Worker: JoinWorker })
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
    return this.#faultOf(bytes, whole).catch((cause: unknown) =>
      cause instanceof Error ? String(cause.stack) : String(cause),
    )
  }

  async #faultOf(bytes: Uint8Array, whole: CoterrFile): Promise<string | null> {
    const { far, useNotices, openBytes, useTerritory } = this.#app
    if (useTerritory.getState().id !== whole.manifest.territory.id) await this.#fill(whole)
    const before = await this.#everything()
    const read = await readCoterr(bytes)
    if (read.ok) {
      return (await this.#reviewFault(bytes, before)) ?? this.#join(read.value.file, whole, before)
    }
    useNotices.setState({ notices: [] })
    await openBytes(source.name, bytes)
    const { notices } = useNotices.getState()
    const keys = notices.map(({ key }) => key).join()
    if (keys !== `errors.${read.error.kind}`) return `refused as ${read.error.kind}, told ${keys}`
    if ((await this.#everything()) !== before) return 'the store changed with a refused file'
    return far.saved.length === 0 ? null : 'something was written to a file'
  }

  /** Looking at what a file brings, before it is joined, ends well and changes nothing. */
  async #reviewFault(bytes: Uint8Array, before: string): Promise<string | null> {
    const table = new JoiningTable(noCommunes)
    const read = await table.read({ name: source.name, bytes })
    const { id } = this.#app.useTerritory.getState()
    if (!read.ok || id === null) return 'cannot be reviewed'
    if (read.value.territory.id !== id) return null
    const joiner = { person: '', at: Date.now() }
    await table.review({ territory: id, taken: [0], leftOut: [], joiner }, () => undefined)
    return (await this.#everything()) === before ? null : 'the store changed with a review'
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
    const tables = currentSession()?.database.tables ?? []
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
