import { useNetworkView } from '../state/network-store'
import { usePreferences } from '../state/preferences-store'
import { savedViews } from '../state/saved-views'
import { noStory, useStory } from '../state/story-store'
import { useTerritory } from '../state/territory-store'
import type { Action } from './action'
import { goTo } from './navigation'
import { notify } from './notices'
import { changePreferences } from './preferences'
import { openView } from './saved-views'

/** Shows the view of a place in the story, within its ends. */
export function tellView(at: number): void {
  const views = savedViews()
  const within = Math.min(views.length - 1, Math.max(0, at))
  const view = views[within]
  if (view === undefined) return
  useStory.setState({ at: within, isBlank: false })
  openView(view.id)
}

/** Shows the next view, or the one before by -1. From an empty ground, the same again. */
export function stepStory(step: 1 | -1): void {
  const { at, isBlank } = useStory.getState()
  if (at !== null) tellView(isBlank ? at : at + step)
}

/** Tells the story of the saved views, from the first. */
async function startStory(): Promise<void> {
  if (savedViews().length === 0) {
    goTo('network')
    notify('warning', 'views.story.none')
    return
  }
  const { settings, camera } = useNetworkView.getState()
  const { colorScheme } = usePreferences.getState()
  useStory.setState({ ...noStory, before: { settings, camera, colorScheme } })
  goTo('network')
  tellView(0)
  try {
    await document.documentElement.requestFullscreen()
  } catch {
    // It is told in the window then.
  }
}

/** Ends the story: what was shown before it is shown again. */
export async function endStory(): Promise<void> {
  const { before } = useStory.getState()
  useStory.setState(noStory)
  if (document.fullscreenElement !== null) await document.exitFullscreen()
  if (before === null) return
  useNetworkView.setState({ settings: before.settings, cameraAsked: before.camera })
  const { colorScheme } = usePreferences.getState()
  if (colorScheme !== before.colorScheme) {
    await changePreferences({ colorScheme: before.colorScheme })
  }
}

export function blankStory(): void {
  useStory.setState(({ isBlank }) => ({ isBlank: !isBlank }))
}

export function toggleStoryNotes(): void {
  useStory.setState(({ areNotesShown }) => ({ areNotesShown: !areNotesShown }))
}

/** Dark for a dim room, light for a bright one; as before again when the story ends. */
export async function darkenStory(isDark: boolean): Promise<void> {
  await changePreferences({ colorScheme: isDark ? 'dark' : 'light' })
}

export const storyActions: readonly Action[] = [
  {
    name: 'tell-story',
    label: 'actions.tellStory',
    shortcut: 'F5',
    isEnabled: () => useTerritory.getState().id !== null && useStory.getState().at === null,
    run: startStory,
  },
]
