import { communeByCode } from './commune-by-code'
import { type PlaceEntry, type PlaceIndex, placeWords } from './index-places'
import type { Commune, Place, PlaceKind } from './place'

export interface PlaceSearchOptions {
  /** Only these kinds of place. */
  readonly kinds?: readonly PlaceKind[]
  /** INSEE codes of communes that come first: those of the mission's territory. */
  readonly prefer?: ReadonlySet<string>
}

/** A place that answers a search. */
export interface PlaceMatch {
  readonly place: Place
  /** Where it is, to tell homonyms apart: names of its départements, that of the most members first. */
  readonly departements: readonly string[]
  /** The former name by which it was found (« Bâgé-la-Ville » for Bâgé-Dommartin), if not by its own. */
  readonly via: string | null
}

interface Found {
  readonly entry: PlaceEntry
  readonly rank: number
}

/**
 * The places whose name, postal code, INSEE code or SIREN answers what is typed, the best first: exact
 * before beginning before word within, then the more populated. Accents, capitals, apostrophes, hyphens and
 * « St » for « Saint » make no difference. Words and numbers together narrow down: « aubusson 23 ».
 */
export function searchPlaces(
  index: PlaceIndex,
  text: string,
  limit: number,
  options: PlaceSearchOptions = {},
): readonly PlaceMatch[] {
  const query = readQuery(text)
  if (query === null) return []
  const best = new Map<Place, Found>()
  for (const entry of index.entries) {
    if (options.kinds !== undefined && !options.kinds.includes(entry.place.kind)) continue
    const rank = rankOf(entry, query)
    if (rank === null) continue
    const before = best.get(entry.place)
    if (before === undefined || rank < before.rank) best.set(entry.place, { entry, rank })
  }
  addFormerCode(index, text, best, options)
  return [...best.values()]
    .sort((a, b) => compareFound(a, b, options.prefer))
    .slice(0, Math.max(0, limit))
    .map(({ entry }) => matchOf(entry, index))
}

interface Query {
  /** The whole text as plain words, a space first. */
  readonly whole: string
  /** Its words that cannot be codes. */
  readonly words: readonly string[]
  /** Digits, or a Corsican code: what may be one. */
  readonly codes: readonly string[]
}

function readQuery(text: string): Query | null {
  const whole = placeWords(text)
  const tokens = whole.split(' ').filter((token) => token !== '')
  if (tokens.length === 0) return null
  const isCode = (token: string): boolean => /^(\d+|2[ab]\d*)$/.test(token)
  return {
    whole,
    words: tokens.filter((token) => !isCode(token)),
    codes: tokens.filter(isCode),
  }
}

/** 0: exact; 1: begins so; 2: its words begin so; a former name counts half a step less. Null: not it. */
function rankOf(entry: PlaceEntry, query: Query): number | null {
  const rank = rankOfName(entry, query) ?? rankOfNarrowed(entry, query)
  return rank === null || entry.via === null ? rank : rank + 0.5
}

/** All that is typed is the name, numbers too: « Lyon 3e », « Marseille 1er ». */
function rankOfName({ words }: PlaceEntry, query: Query): number | null {
  if (words === query.whole) return 0
  if (words.startsWith(query.whole) || withoutArticle(words).startsWith(query.whole)) return 1
  return hasWords(words, query.words) && hasWords(words, query.codes) ? 2 : null
}

/** Nobody types the article of La Rochelle. */
function withoutArticle(words: string): string {
  return words.replace(/^ (le|la|les|l)(?= )/, '')
}

/** Words of the name, if any, and codes: « 23200 », « aubusson 23 ». */
function rankOfNarrowed({ place, words }: PlaceEntry, query: Query): number | null {
  if (query.codes.length === 0 || !hasWords(words, query.words)) return null
  let worst = query.words.length === 0 ? 0 : 2
  for (const code of query.codes) {
    const rank = rankOfCode(place, code)
    if (rank === null) return null
    worst = Math.max(worst, rank)
  }
  return worst
}

function hasWords(words: string, wanted: readonly string[]): boolean {
  return wanted.every((word) => words.includes(` ${word}`))
}

/** Fewer digits than this begin too many SIREN to mean one. */
const shortestSirenStart = 4

function rankOfCode(place: Place, typed: string): number | null {
  const code = typed.toUpperCase()
  if (place.kind === 'epci') {
    if (place.code === code) return 0
    const isStart = code.length >= shortestSirenStart && place.code.startsWith(code)
    return isStart || place.departements.includes(code) ? 1 : null
  }
  if (place.kind === 'departement') return place.code === code ? 0 : null
  const { postalCodes, siren } = place
  if (place.code === code || postalCodes.includes(code) || siren === code) return 0
  const isStart = place.code.startsWith(code) || postalCodes.some((own) => own.startsWith(code))
  return isStart ? 1 : null
}

/** « 75108 » or the code of a commune that was taken in: the commune of today answers. */
function addFormerCode(
  index: PlaceIndex,
  text: string,
  best: Map<Place, Found>,
  options: PlaceSearchOptions,
): void {
  if (options.kinds !== undefined && !options.kinds.includes('commune')) return
  const code = text.trim().toUpperCase()
  const commune: Commune | null = index.places.former.has(code)
    ? communeByCode(code, index.places)
    : null
  if (commune === null || best.has(commune)) return
  const via = index.places.former.get(code)?.name ?? ''
  const entry = { place: commune, words: placeWords(commune.name), via: via === '' ? null : via }
  best.set(commune, { entry, rank: 0 })
}

function compareFound(a: Found, b: Found, prefer: ReadonlySet<string> | undefined): number {
  const preferred = preference(b.entry.place, prefer) - preference(a.entry.place, prefer)
  if (preferred !== 0) return preferred
  if (a.rank !== b.rank) return a.rank - b.rank
  const population = (b.entry.place.population ?? 0) - (a.entry.place.population ?? 0)
  if (population !== 0) return population
  return a.entry.place.code < b.entry.place.code ? -1 : 1
}

function preference(place: Place, prefer: ReadonlySet<string> | undefined): number {
  return place.kind === 'commune' && prefer?.has(place.code) === true ? 1 : 0
}

function matchOf(entry: PlaceEntry, index: PlaceIndex): PlaceMatch {
  const { place, via } = entry
  const codes = departementsOf(place)
  return {
    place,
    departements: codes.map((code) => index.places.departements.get(code)?.name ?? code),
    via,
  }
}

function departementsOf(place: Place): readonly string[] {
  if (place.kind === 'commune') return [place.departement]
  return place.kind === 'epci' ? place.departements : [place.code]
}
