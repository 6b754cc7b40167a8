import 'fake-indexeddb/auto'
import { vi } from 'vitest'
import { canonicalRows } from '../../../shared/change/canonical'
import type { FakeBridge } from '../../../renderer/bridge/fake-bridge'
import { createFakeBridge } from '../../../renderer/bridge/fake-bridge'

/** The app's actions over a far side of its own; `restart` is a new start over the same disk. */
export async function startFacilitator(far: FakeBridge = createFakeBridge()) {
  vi.resetModules()
  vi.stubGlobal('window', {
    coterr: far.bridge,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })
  const [
    { useTerritory },
    territories,
    records,
    undo,
    session,
    { joinFile },
    { useNotices },
    data,
    { changeRecords },
    { registerPending },
    { placeRecords },
    { addTerm },
    { takeBackCommit },
    merging,
  ] = await Promise.all([
    import('../../../renderer/state/territory-store'),
    import('../../../renderer/actions/territories'),
    import('../../../renderer/actions/records'),
    import('../../../renderer/actions/undo'),
    import('../../../renderer/actions/session'),
    import('../../../renderer/actions/join-file'),
    import('../../../renderer/state/notice-store'),
    import('../../../renderer/data/territory-database'),
    import('../../../renderer/actions/change-records'),
    import('../../../renderer/actions/pending-edits'),
    import('../../../renderer/actions/place-records'),
    import('../../../renderer/actions/add-term'),
    import('../../../renderer/actions/take-back'),
    import('../../../renderer/actions/merge-actors'),
  ])
  return {
    far,
    ...territories,
    ...records,
    ...undo,
    changeRecords,
    registerPending,
    placeRecords,
    addTerm,
    takeBackCommit,
    ...merging,
    joinFile,
    TerritoryDatabase: data.TerritoryDatabase,
    session: session.currentSession,
    noticeKeys: () => useNotices.getState().notices.map((notice) => notice.key),
    state: useTerritory.getState,
    canonical: () => canonicalRows(useTerritory.getState().rows.values()),
    deleteDatabase: (id: string) => data.TerritoryDatabase.delete(data.databaseName(id)),
    restart: () => startFacilitator(far),
  }
}

export type Facilitator = Awaited<ReturnType<typeof startFacilitator>>

/** A facilitator with a new territory open; gives its id. */
export async function withTerritory(name = 'Essai'): Promise<{ user: Facilitator; id: string }> {
  const user = await startFacilitator()
  const made = await user.createTerritory({
    name,
    kind: 'libre',
    code: '',
    communes: [],
    edits: [],
  })
  if (!made.ok) throw new Error(made.error.kind)
  return { user, id: made.value }
}

/** The value of an expected success. */
export function must<T>(
  result: { ok: true; value: T } | { ok: false; error: { kind: string } },
): T {
  if (!result.ok) throw new Error(result.error.kind)
  return result.value
}
