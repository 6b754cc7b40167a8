import { strFromU8, strToU8 } from 'fflate'
import { hostileKeys, hostileValue } from './hostile-values'
import type { JsonPart, Mutable } from './json-parts'
import { jsonParts } from './json-parts'
import type { BaseFile, Mutation } from './mutation'
import { madeRight, pack, replaced } from './packed-file'
import type { SeededRandom } from './seeded-random'

type Parent = Mutable[] | { [key: string]: Mutable }
type Place = readonly [parent: Parent, key: string]

function get([parent, key]: Place): Mutable {
  return (parent as Record<string, Mutable>)[key] ?? null
}

/** As JSON.parse does: `__proto__` becomes a field like another. A list has no fields: there it is one more. */
function put(parent: Parent, key: string, value: Mutable): void {
  if (Array.isArray(parent) && !/^\d+$/.test(key)) {
    parent.push(value)
    return
  }
  Object.defineProperty(parent, key, {
    ...{ value, enumerable: true, configurable: true, writable: true },
  })
}

function isParent(value: Mutable): value is Parent {
  return typeof value === 'object' && value !== null
}

/** Every place in a value where another value may be put. */
function placesIn(parent: Parent, found: Place[] = []): readonly Place[] {
  for (const [key, value] of Object.entries<Mutable>(parent as Record<string, Mutable>)) {
    found.push([parent, key])
    if (isParent(value)) placesIn(value, found)
  }
  return found
}

type Change = (place: Place, random: SeededRandom, root: Parent) => void

function otherType(value: Mutable): Mutable {
  if (typeof value === 'string') return value.length
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value === null) return {}
  return Array.isArray(value) ? Object.fromEntries(value.entries()) : Object.values(value)
}

function editText(text: string, random: SeededRandom): string {
  const at = random.below(text.length + 1)
  const put = random.pick(['\ud83d', '\0', '-', 'z', '/', '9', '"', '\\', '\n', '\u2028', 'é', ''])
  return text.slice(0, at) + put + text.slice(at + random.below(2))
}

const changes: Readonly<Record<string, Change>> = {
  'another value': ([parent, key], random) => {
    put(parent, key, hostileValue(random))
  },
  'another type': (place) => {
    put(place[0], place[1], otherType(get(place)))
  },
  'a value taken out': ([parent, key]) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1)
    else Reflect.deleteProperty(parent, key)
  },
  'a value twice': (place, random) => {
    const [parent, key] = place
    const copy = structuredClone(get(place))
    if (Array.isArray(parent)) parent.splice(random.below(parent.length), 0, copy)
    else put(parent, `${key}2`, copy)
  },
  'a field under another name': (place, random) => {
    const [parent, key] = place
    const value = get(place)
    if (!Array.isArray(parent)) Reflect.deleteProperty(parent, key)
    put(parent, random.pick(hostileKeys), value)
  },
  'a field added': (place, random) => {
    const value = get(place)
    const parent = isParent(value) && !Array.isArray(value) ? value : place[0]
    if (Array.isArray(parent)) parent.push(hostileValue(random))
    else put(parent, random.pick(hostileKeys), hostileValue(random))
  },
  'the value of another place': (place, random, root) => {
    const other = random.pick(placesIn(root))
    put(place[0], place[1], structuredClone(get(other)))
  },
  'an edited text': (place, random) => {
    const value = get(place)
    put(place[0], place[1], editText(typeof value === 'string' ? value : '', random))
  },
  'an edited number': (place, random) => {
    const value = get(place)
    const number = typeof value === 'number' ? value : 1
    const scale = random.pick([-1, 0, 0.5, 2, 1e9, 1e300, -1e300])
    put(place[0], place[1], number * scale)
  },
}

function changeOne(part: JsonPart, random: SeededRandom, change: Change): Uint8Array {
  const root: Parent = [structuredClone(part.json)]
  for (let count = random.pick([1, 1, 1, 2, 5]); count > 0; count--) {
    // Half of the changes are of a line, a record or the whole; the rest anywhere.
    const all = placesIn(root)
    if (all.length === 0) break
    change(random.pick(random.below(3) === 0 ? all.slice(0, 12) : all), random, root)
  }
  return part.write(root.length === 1 ? (root[0] ?? null) : root)
}

/** The parts that decide: derived entries are never read back, and are chosen seldom. */
function choosePart({ entries }: BaseFile, random: SeededRandom): JsonPart {
  const parts = jsonParts(entries)
  const deciding = parts.filter(({ name }) => name !== 'territory.json')
  return random.pick(random.below(20) === 0 ? parts : deciding)
}

const inJson: readonly Mutation[] = Object.entries(changes).map(([name, change]) => ({
  name: `${name} in JSON`,
  mutate: (base, random) => {
    const part = choosePart(base, random)
    const content = changeOne(part, random, change)
    const entries = replaced(base.entries, part.name, content)
    // The manifest's own list of entries is left as it was spoilt.
    const isOwnWord = part.name === 'manifest.json' && random.below(2) === 0
    return pack(isOwnWord ? entries : madeRight(entries))
  },
}))

const textChanges: Readonly<Record<string, (text: string, random: SeededRandom) => string>> = {
  'a byte order mark': (text) => `\ufeff${text}`,
  'a field twice': (text) => text.replace(/"([a-zA-Z]+)":/, '"$1":null,"$1":'),
  'other ends of lines': (text) => text.replaceAll('\n', '\r\n'),
  'an empty line': (text) => text.replace('\n', '\n\n'),
  'no end of line': (text) => text.replaceAll('\n', ' '),
  'a comma too many': (text) => text.replace('}', ',}'),
  'a comment': (text) => `${text}// end`,
  'all of it twice': (text) => text + text,
  'a line cut': (text, random) => text.slice(0, random.below(text.length)),
  nothing: () => '',
  'a great many empty lists': () => `[${'[],'.repeat(300_000)}[]]\n`,
  'a great many lines': (text) => `${text.split('\n')[0] ?? ''}\n`.repeat(20_000),
}

const inText: readonly Mutation[] = Object.entries(textChanges).map(([name, change]) => ({
  name: `${name} in the text`,
  mutate: (base, random) => {
    const { name: entry } = choosePart(base, random)
    const text = strFromU8(base.entries.get(entry) ?? new Uint8Array())
    return pack(madeRight(replaced(base.entries, entry, strToU8(change(text, random)))))
  },
}))

export const jsonMutations: readonly Mutation[] = [...inJson, ...inText]
