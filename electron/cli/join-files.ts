import { applySets } from '../../shared/change/apply'
import type { ChangeSet } from '../../shared/change/change-set'
import { isErased, withoutErased } from '../../shared/change/erase'
import { recordOf } from '../../shared/change/record'
import type { Row } from '../../shared/change/row'
import { rowKey } from '../../shared/change/row'
import type { CoterrFile, Unknown } from '../../shared/file/coterr-file'
import type { NetworkView } from '../../shared/file/network-view'
import { arrangementOf, networkViewText } from '../../shared/file/network-view'
import type { FileContent } from '../../shared/file/write-file'
import type { ShareProfile } from '../../shared/file/share-profile'
import { shareProfiles } from '../../shared/file/share-profile'
import type { Json } from '../../shared/kernel/json'
import { canonicalJson } from '../../shared/kernel/json'
import { gather } from '../../shared/sync/gather'

/** What several files of one territory say together. */
export interface JoinedFiles {
  readonly content: FileContent
  readonly rows: ReadonlyMap<string, Row>
}

/** How little a file leaves out, the fullest first: profiles of other versions last. */
function rankOf({ manifest }: CoterrFile): readonly number[] {
  const profile = shareProfiles.indexOf(manifest.shareProfile as ShareProfile)
  const records = Object.values(manifest.leftOut?.records ?? {})
  return [
    profile < 0 ? shareProfiles.length : profile,
    manifest.leftOut === undefined ? 0 : 1,
    records.reduce((sum, count) => sum + count, 0),
  ]
}

function compareLists(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((value, index) => value !== right[index])
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0)
}

/** The order in which files were written, whatever the one in which they are given. */
function inOrder(files: readonly CoterrFile[]): readonly CoterrFile[] {
  const keyed = files.map((file) => ({
    file,
    key: canonicalJson([file.manifest as unknown as Json, networkText(file)]),
  }))
  keyed.sort((left, right) => {
    const byTime = left.file.manifest.writtenAt - right.file.manifest.writtenAt
    return byTime !== 0 ? byTime : left.key < right.key ? -1 : 1
  })
  return keyed.map(({ file }) => file)
}

function networkText({ network }: CoterrFile): string {
  return network === null ? '' : networkViewText(network)
}

/** Where each record was last drawn, in the latest arrangement. */
function joinNetworks(files: readonly CoterrFile[]): NetworkView | null {
  const all = files.map(({ network }) => network).filter((network) => network !== null)
  const latest = Math.max(...all.map(arrangementOf))
  const drawn = all.filter((network) => arrangementOf(network) === latest)
  const last = drawn.at(-1)
  if (last === undefined) return null
  return { positions: new Map(drawn.flatMap(({ positions }) => [...positions])), view: last.view }
}

function joinUnknown(files: readonly CoterrFile[]): Unknown {
  return {
    entries: new Map(files.flatMap(({ unknown }) => [...unknown.entries])),
    manifest: Object.fromEntries(files.flatMap(({ unknown }) => Object.entries(unknown.manifest))),
  }
}

function nameOf(rows: ReadonlyMap<string, Row>, { manifest }: CoterrFile): string {
  const row = rows.get(rowKey('territory', manifest.territory.id))
  const name = row === undefined ? undefined : recordOf(row)?.['name']
  return typeof name === 'string' && name !== '' ? name : manifest.territory.name
}

/**
 * The union of the change sets of files of one territory, less what somebody had erased ([E2]): the same
 * whatever their order and number. Of what is no change set (where things are drawn, entries of other
 * versions) the file that was written last has its say. Null where there is no file.
 */
export function joinFiles(
  files: readonly CoterrFile[],
  made: { readonly at: number; readonly generator: string },
): JoinedFiles | null {
  const ordered = inOrder(files)
  const last = ordered.at(-1)
  const [fullest] = [...ordered].sort((left, right) => compareLists(rankOf(left), rankOf(right)))
  if (last === undefined || fullest === undefined) return null
  const gathered = gather(ordered.flatMap(({ changeSets }) => changeSets))
  const rows = applySets(() => undefined, gathered)
  const isGone = (key: string): boolean => isErased(rows.get(key))
  const changeSets: readonly ChangeSet[] = gathered.map((set) => withoutErased(set, isGone))
  const { shareProfile, leftOut } = fullest.manifest
  const content: FileContent = {
    territory: { id: last.manifest.territory.id, name: nameOf(rows, last) },
    changeSets,
    rows: rows.values(),
    network: joinNetworks(ordered),
    ...made,
    share: { shareProfile, ...(leftOut === undefined ? {} : { leftOut }) },
    unknown: joinUnknown(ordered),
  }
  return { content, rows }
}
