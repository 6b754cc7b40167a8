import type { NetworkInput } from '../../../shared/graph/network-input'
import type { SignedAlliance } from './encoding'

/** The alliances of what is shown with their members, in the order of their ids. */
export function signedAlliances({
  actors,
  alliances,
  memberships,
}: NetworkInput): readonly SignedAlliance[] {
  const members = new Map<string, Set<string>>()
  for (const { actor = '', alliance = '' } of memberships.values()) {
    if (!actors.has(actor) || !alliances.has(alliance)) continue
    const known = members.get(alliance)
    if (known === undefined) members.set(alliance, new Set([actor]))
    else known.add(actor)
  }
  return [...members]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([id, own]) => {
      const { title = '', stage = '' } = alliances.get(id) ?? {}
      return { id, name: title, stage, members: [...own] }
    })
}

/** Themes from the most frequent: the first have a colour of their own. Of actors and alliances of one theme. */
export function frequentThemes(
  { actors, alliances }: NetworkInput,
  most: number,
): readonly string[] {
  const counts = new Map<string, number>()
  for (const { themes = [] } of [...actors.values(), ...alliances.values()]) {
    const [theme] = themes
    if (theme !== undefined && themes.length === 1) counts.set(theme, (counts.get(theme) ?? 0) + 1)
  }
  return [...counts]
    .sort(([left, one], [right, other]) => other - one || (left < right ? -1 : 1))
    .slice(0, most)
    .map(([theme]) => theme)
}
