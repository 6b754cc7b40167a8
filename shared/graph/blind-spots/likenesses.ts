import type { BlindSpotGround } from './blind-spot'

/** Actors of one commune who say the same: they share the same things with everyone else. */
export interface Alike {
  /** Codes, sorted. */
  readonly themes: readonly string[]
  /** Ids of the challenges that their alliances answer, sorted. */
  readonly challenges: readonly string[]
  readonly commune: string
  readonly ids: readonly string[]
}

/** Two groups, by their index, and how much they share. */
export type TellLikeness = (one: number, other: number, score: number) => void

type Sets = ReadonlyMap<string, ReadonlySet<string>>

/** By actor, the challenges that its alliances answer. */
function challengesByActor({ input, challenges }: BlindSpotGround): Sets {
  const found = new Map<string, Set<string>>()
  for (const { actor = '', alliance = '' } of input.memberships.values()) {
    for (const id of input.alliances.get(alliance)?.challenges ?? []) {
      if (challenges.has(id)) found.set(actor, (found.get(actor) ?? new Set()).add(id))
    }
  }
  return found
}

/** Actors who have something to share, those who say the same together. */
export function groupAlike(ground: BlindSpotGround): readonly Alike[] {
  const challengesOf = challengesByActor(ground)
  const groups = new Map<string, Alike & { readonly ids: string[] }>()
  for (const id of [...ground.input.actors.keys()].sort()) {
    const actor = ground.input.actors.get(id)
    const themes = [...(actor?.themes ?? [])].sort()
    const challenges = [...(challengesOf.get(id) ?? [])].sort()
    const commune = actor?.commune ?? ''
    if (challenges.length === 0 && (themes.length === 0 || commune === '')) continue
    const key = [commune, ...themes, '', ...challenges].join('\n')
    const known = groups.get(key)
    if (known === undefined) groups.set(key, { themes, challenges, commune, ids: [id] })
    else known.ids.push(id)
  }
  return [...groups.values()]
}

/** Sets of words as bits, so that what two have in common is counted 32 at a time. */
class BitRows {
  readonly #width: number
  readonly #bits: Int32Array

  constructor(rows: readonly (readonly string[])[]) {
    const codes = new Map([...new Set(rows.flat())].map((code, index) => [code, index]))
    this.#width = Math.ceil(codes.size / 32)
    this.#bits = new Int32Array(this.#width * rows.length)
    rows.forEach((row, at) => {
      for (const code of row) {
        const index = codes.get(code) ?? 0
        const word = at * this.#width + (index >>> 5)
        this.#bits[word] = (this.#bits[word] ?? 0) | (1 << (index & 31))
      }
    })
  }

  /** How many words two rows have in common. */
  common(one: number, other: number): number {
    let count = 0
    for (let word = 0; word < this.#width; word++) {
      let both =
        (this.#bits[one * this.#width + word] ?? 0) & (this.#bits[other * this.#width + word] ?? 0)
      for (; both !== 0; count++) both &= both - 1
    }
    return count
  }
}

function gather(
  groups: readonly Alike[],
  keysOf: (group: Alike) => readonly string[],
): Map<string, number[]> {
  const gathered = new Map<string, number[]>()
  groups.forEach((group, at) => {
    for (const key of keysOf(group)) {
      const known = gathered.get(key)
      if (known === undefined) gathered.set(key, [at])
      else known.push(at)
    }
  })
  return gathered
}

/**
 * Makes the search for groups that share a challenge, or themes and their commune: it tells each two once (a
 * group with itself too, where it has several actors). A challenge counts two, a theme and the commune one.
 */
export function likenesses(groups: readonly Alike[]): (tell: TellLikeness) => void {
  const themes = new BitRows(groups.map((group) => group.themes))
  const challenges = new BitRows(groups.map((group) => group.challenges))
  const byCommune = gather(groups, ({ commune }) => (commune === '' ? [] : [commune]))
  const byChallenge = gather(groups, (group) => group.challenges)
  const communes = [...byCommune.values()]
  return (tell) => {
    for (const members of communes) {
      for (const [at, one] of members.entries()) {
        for (let next = at; next < members.length; next++) {
          const other = members[next] ?? one
          const score = themes.common(one, other) + 2 * challenges.common(one, other)
          if (score > 0) tell(one, other, score + 1)
        }
      }
    }
    for (const [challenge, members] of byChallenge) {
      for (const [at, one] of members.entries()) {
        const mine = groups[one]
        for (let next = at; next < members.length; next++) {
          const other = members[next] ?? one
          const theirs = groups[other]
          if (mine === undefined || theirs === undefined) continue
          // Told with their commune, or with the first challenge that they share.
          if (mine.commune !== '' && mine.commune === theirs.commune) continue
          if (mine.challenges.find((id) => theirs.challenges.includes(id)) !== challenge) continue
          tell(one, other, themes.common(one, other) + 2 * challenges.common(one, other))
        }
      }
    }
  }
}
