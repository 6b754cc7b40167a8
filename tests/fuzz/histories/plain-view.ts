import type { Json } from '../../../shared/kernel/json'
import type { Assertion, ModelDevice, PlainModel } from './plain-model'

type Plain = Readonly<Record<string, Json>>

/** D2: hidden where every removal is undisputed, and the removers together knew all that is said. Null: unsure. */
function isHidden(heads: ReadonlyMap<string, readonly Assertion[]>): boolean | null {
  // An undo that leaves nothing said is no removal.
  const removals = (heads.get('removed') ?? []).filter((one) => one.values.length > 0)
  const values = removals.flatMap((one) => one.values)
  if (values.length === 0 || values.includes(null)) return false
  if (removals.some(({ knew }) => knew === null)) return null
  const others = [...heads].filter(([register]) => register !== 'removed').flatMap(([, all]) => all)
  return others.every((one) => removals.some(({ knew }) => knew?.has(one)))
}

/** What one record says by itself: null where it is hidden, erased, or says nothing. */
function ownRecord(
  model: PlainModel,
  device: ModelDevice,
  record: string,
  isHiddenThere: (record: string) => boolean,
): Plain | null {
  if (model.isErased(device, record)) return null
  const heads = new Map(
    model.registers(device, record).map((name) => [name, model.heads(device, record, name)]),
  )
  if (isHidden(heads) ?? isHiddenThere(record)) return null
  const fields: Record<string, Json> = {}
  for (const [register, all] of heads) {
    const shown = all.flatMap((one) => one.values).at(-1) ?? null
    if (register === 'removed' || shown === null) continue
    const [field = '', element] = register.split('/')
    if (element === undefined) fields[field] = shown
    else fields[field] = [...((fields[field] as string[] | undefined) ?? []), element].sort()
  }
  // D4: what it is the same as, or is not, says nothing of it.
  const own = Object.keys(fields).filter((field) => field !== 'sameAs' && field !== 'notSame')
  return own.length === 0 ? null : fields
}

/** The ids that a record names as the same, hidden or not. */
function linksOf(model: PlainModel, device: ModelDevice, id: string): readonly string[] {
  if (model.isErased(device, `actor/${id}`)) return []
  return model
    .registers(device, `actor/${id}`)
    .filter((register) => register.startsWith('sameAs/'))
    .filter((register) => {
      const heads = model.heads(device, `actor/${id}`, register)
      return heads.flatMap((one) => one.values).at(-1) === true
    })
    .map((register) => register.slice('sameAs/'.length))
}

/** Everyone who can be reached from one by links, either way. */
function reachedFrom(start: string, ties: readonly (readonly [string, string])[]): Set<string> {
  const reached = new Set([start])
  for (let before = -1; before !== reached.size;) {
    before = reached.size
    for (const [left, right] of ties) {
      if (reached.has(left)) reached.add(right)
      if (reached.has(right)) reached.add(left)
    }
  }
  return reached
}

function combined(records: readonly Plain[]): Plain {
  const all: Record<string, Json> = {}
  for (const record of records) {
    for (const [field, value] of Object.entries(record)) {
      const said = all[field]
      if (said === undefined) all[field] = value
      else if (Array.isArray(said) && Array.isArray(value)) {
        const elements = [...(said as readonly string[]), ...(value as readonly string[])]
        all[field] = [...new Set(elements)].sort()
      }
    }
  }
  return all
}

/**
 * G1 to G3: the actors that a device shows, by id, those that are the same as one. `isHiddenThere` is the
 * product's word on a record, where an undo said a removal again.
 */
export function plainView(
  model: PlainModel,
  device: ModelDevice,
  isHiddenThere: (record: string) => boolean,
): ReadonlyMap<string, Plain> {
  const all = new Set([...device.known].map((one) => one.record))
  const records = [...all].filter((record) => record.startsWith('actor/'))
  const ids = records.map((record) => record.slice('actor/'.length)).sort()
  const ties = ids.flatMap((id) =>
    linksOf(model, device, id).map((other): readonly [string, string] => [id, other]),
  )
  const own = new Map(ids.map((id) => [id, ownRecord(model, device, `actor/${id}`, isHiddenThere)]))
  const shown = new Map<string, Plain>()
  for (const id of ids) {
    if (own.get(id) === null) continue
    const group = [...reachedFrom(id, ties)].filter((one) => (own.get(one) ?? null) !== null).sort()
    const givenUp = (one: string): boolean =>
      ties.some(([left, right]) => left === one && right !== one && group.includes(right))
    const kept = group.filter((one) => !givenUp(one))
    const [first] = kept.length === 0 ? group : kept
    if (first !== id) continue
    const others = group.filter((one) => one !== id)
    const said = [id, ...others].map((one) => own.get(one) ?? {})
    shown.set(id, { id, ...combined(said) })
  }
  return shown
}
