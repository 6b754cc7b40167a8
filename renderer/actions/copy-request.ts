import { viewOfArrangement } from '../../shared/file/network-view'
import { usePreferences } from '../state/preferences-store'
import { useTerritory } from '../state/territory-store'
import { territoryName } from './recents'
import type { CopyRequest } from './write-copy'

/** What a copy of the open territory needs beside its database. */
export function copyRequest(id: string, previewSvg: string | null): CopyRequest {
  const { layout, arranged, tables } = useTerritory.getState()
  const placed = Array.from(tables.placement.byId.values(), ({ id: record, x, y }) =>
    x === undefined || y === undefined ? null : ([record, [x, y]] as const),
  ).filter((place) => place !== null)
  const settled = Array.from(layout, ([record, [x, y]]) => [record, [x, y]] as const)
  return {
    territory: { id, name: territoryName() },
    network: { positions: new Map([...settled, ...placed]), view: viewOfArrangement(arranged) },
    previewSvg,
    generator: `CoTerr ${usePreferences.getState().version}`,
    at: Date.now(),
  }
}
