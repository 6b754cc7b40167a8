/**
 * What of a territory a file tells: all of it; no contacts and nothing else about natural persons; or, for
 * anybody, neither that nor judgements, nor who said what. docs/sharing.md has it field by field.
 */
export type ShareProfile = 'complete' | 'without-contacts' | 'public'

export const shareProfiles: readonly ShareProfile[] = ['complete', 'without-contacts', 'public']

/** What a person chose to share. */
export interface ShareChoice {
  readonly profile: ShareProfile
  /** Codes of worlds, codes of themes and INSEE codes of communes whose actors are left out. */
  readonly without: {
    readonly worlds: readonly string[]
    readonly themes: readonly string[]
    readonly communes: readonly string[]
  }
}

/** Everything, to be joined: the file has all that the territory has. */
export const wholeShare: ShareChoice = {
  profile: 'complete',
  without: { worlds: [], themes: [], communes: [] },
}

/** Whether nothing at all is left out. */
export function isWholeShare({ profile, without }: ShareChoice): boolean {
  const { worlds, themes, communes } = without
  return profile === 'complete' && worlds.length + themes.length + communes.length === 0
}
