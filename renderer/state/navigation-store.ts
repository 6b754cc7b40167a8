import { create } from 'zustand'

export type Screen =
  | 'actors'
  | 'alliances'
  | 'relations'
  | 'challenges'
  | 'resources'
  | 'events'
  | 'impacts'
  | 'diagnosis'
  | 'network'
  | 'briefing'
  | 'conflicts'
  | 'duplicates'
  | 'history'

/** The record kinds that have a form of their own. */
export type OpenableKind =
  'actor' | 'alliance' | 'relation' | 'challenge' | 'resource' | 'event' | 'impact'

export type Dialog =
  | 'new-territory'
  | 'import'
  | 'join'
  | 'settings'
  | 'shortcuts'
  | 'about'
  | 'territory'
  | 'vocabularies'
  | 'record-history'
  | 'backups'
  | 'compact'
  | 'erase'
  | 'share'
  | 'export-figure'
  | 'sync'
  | 'nearby'
  | 'receive'

export interface NavigationState {
  readonly screen: Screen
  /** The record whose form is open beside the screen. */
  readonly selected: { readonly kind: OpenableKind; readonly id: string } | null
  readonly dialog: Dialog | null
}

/** Where the person is. */
export const useNavigation = create<NavigationState>()(() => ({
  screen: 'actors',
  selected: null,
  dialog: null,
}))
