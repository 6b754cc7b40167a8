import type { Json } from '../kernel/json'
import { canonicalJson } from '../kernel/json'
import type { Result } from '../kernel/result'
import { err, ok } from '../kernel/result'
import type { FileError, Problem } from './file-error'
import { entryNames } from './format'
import type { JsonObject } from './json-guard'
import { isArray, isName, isObject, jsonFault } from './json-guard'
import { maxIdLength } from './limits'

/** The network as it was last seen: where actors and alliances were drawn, and how it was looked at. */
export interface NetworkView {
  /** By id of actor or alliance, `[x, y]` in the layout's own unit. */
  readonly positions: ReadonlyMap<string, readonly [x: number, y: number]>
  /** `arrangement`: see below. What else is in it is the renderer's own, and its to check. */
  readonly view: Readonly<Record<string, Json>>
}

const version = 1

/** Of which arrangement of the territory (`territory.arrangement`) the positions are. */
export function arrangementOf(network: NetworkView): number {
  const arrangement = network.view['arrangement']
  return typeof arrangement === 'number' ? arrangement : 0
}

/** A view that says no more than of which arrangement its positions are. */
export function viewOfArrangement(arrangement: number): NetworkView['view'] {
  return arrangement === 0 ? {} : { arrangement }
}

const bad = (field: string, problem: Problem) =>
  err<FileError>({ kind: 'bad-content', entry: entryNames.network, field, problem })

function readPositions(positions: JsonObject): Result<NetworkView['positions'], FileError> {
  const read = new Map<string, readonly [number, number]>()
  for (const id of Object.keys(positions)) {
    const place = positions[id]
    const field = `positions.${id}`
    if (!isName(id, maxIdLength)) return bad(field, 'name')
    if (!isArray(place) || place.length !== 2) return bad(field, 'type')
    const [x, y] = place
    if (typeof x !== 'number' || typeof y !== 'number') return bad(field, 'type')
    read.set(id, [x, y])
  }
  return ok(read)
}

/** Reads parsed JSON as the network view of this version. */
export function parseNetworkView(json: unknown): Result<NetworkView, FileError> {
  const found = jsonFault(json)
  if (found !== null) return bad(found.field, found.problem)
  if (!isObject(json)) return bad('', 'type')
  if (json['version'] !== version) return bad('version', 'range')
  const { positions, view } = json
  if (!isObject(positions)) return bad('positions', 'type')
  if (!isObject(view)) return bad('view', 'type')
  const read = readPositions(positions)
  return read.ok ? ok({ positions: read.value, view: view as NetworkView['view'] }) : read
}

/** The text of `network.json`: one position a line, by id, so that the same view gives the same bytes. */
export function networkViewText({ positions, view }: NetworkView): string {
  const lines = [...positions]
    .filter(([id, [x, y]]) => isName(id, maxIdLength) && Number.isFinite(x) && Number.isFinite(y))
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([id, [x, y]]) => `${JSON.stringify(id)}:[${x},${y}]`)
  return `{"version":${version},"view":${canonicalJson(view)},"positions":{\n${lines.join(',\n')}\n}}\n`
}
