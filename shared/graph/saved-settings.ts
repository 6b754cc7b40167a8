import type { SavedView } from '../model/saved-view'
import { sorted } from './derive-nodes'
import type { Arrangement, NetworkLook, NetworkSettings } from './network-settings'
import { allianceSigns, colorings, tieStyles, usualLook, usualSettings } from './network-settings'

/** Every field of a saved view but its name, notes, order and place in the window; `null`: says nothing. */
export type SavedSettings = {
  readonly [
    F in keyof Omit<SavedView, 'id' | 'title' | 'notes' | 'order' | 'middleX' | 'middleY' | 'zoom'>
  ]-?: NonNullable<SavedView[F]> | null
}

function known<C extends string>(code: string | undefined, codes: readonly C[], usual: C): C {
  return codes.find((candidate) => candidate === code) ?? usual
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text
}

const arrangements = ['free', 'around', 'clustered-commune', 'clustered-world', 'map'] as const

function arrangementCode(arrangement: Arrangement): (typeof arrangements)[number] {
  return arrangement.kind === 'clustered' ? `clustered-${arrangement.by}` : arrangement.kind
}

function stepsOf(steps: number | undefined): 1 | 2 | 3 {
  return steps === 3 ? 3 : steps === 2 ? 2 : 1
}

function arrangementOf({ arrangement, centre, steps }: SavedView): Arrangement {
  switch (known(arrangement, arrangements, 'free')) {
    case 'free':
      return { kind: 'free' }
    case 'around':
      return centre === undefined
        ? { kind: 'free' }
        : { kind: 'around', id: centre, steps: stepsOf(steps) }
    case 'clustered-commune':
      return { kind: 'clustered', by: 'commune' }
    case 'clustered-world':
      return { kind: 'clustered', by: 'world' }
    case 'map':
      return { kind: 'map' }
  }
}

function lookOf(view: SavedView): NetworkLook {
  return {
    color: known(view.colorBy, colorings, usualLook.color),
    size: view.sizeBy ?? usualLook.size,
    ties: known(view.tiesBy, tieStyles, usualLook.ties),
    alliances: known(view.alliancesAs, allianceSigns, usualLook.alliances),
    hidesTensions: view.hidesTensions ?? false,
    hidesWished: view.hidesWished ?? false,
  }
}

/** What a saved view shows. A code that this version does not know counts as not said: the usual holds. */
export function settingsOf(view: SavedView): NetworkSettings {
  return {
    projection: known(view.projection, ['two-mode', 'one-mode'], usualSettings.projection),
    filter: {
      worlds: sorted(view.worlds),
      actorKinds: sorted(view.actorKinds),
      allianceForms: sorted(view.allianceForms),
      stages: sorted(view.stages),
      themes: sorted(view.themes),
      communes: sorted(view.communes),
      date: view.date ?? '',
      text: view.text ?? '',
    },
    comparedWith: view.comparedWith ?? '',
    arrangement: arrangementOf(view),
    look: lookOf(view),
  }
}

/** The fields of a saved view that shows this. What is usual is said too: what is usual may change. */
export function savedSettingsOf({
  projection,
  filter,
  comparedWith,
  arrangement,
  look,
}: NetworkSettings): SavedSettings {
  const isAround = arrangement.kind === 'around'
  const { worlds, actorKinds, allianceForms, stages, themes, communes, date, text } = filter
  return {
    projection,
    ...{ worlds, actorKinds, allianceForms, stages, themes, communes },
    date: textOrNull(date),
    text: textOrNull(text),
    comparedWith: textOrNull(comparedWith),
    arrangement: arrangementCode(arrangement),
    centre: isAround ? arrangement.id : null,
    steps: isAround ? arrangement.steps : null,
    colorBy: look.color,
    sizeBy: look.size,
    tiesBy: look.ties,
    alliancesAs: look.alliances,
    hidesTensions: look.hidesTensions,
    hidesWished: look.hidesWished,
  }
}

/** Whether two settings show the same. */
export function isSameSettings(one: NetworkSettings, other: NetworkSettings): boolean {
  const plain = (settings: NetworkSettings): string => {
    const fields = Object.entries(savedSettingsOf(settings))
    return JSON.stringify(
      fields.map(([field, value]) => [field, Array.isArray(value) ? value.toSorted() : value]),
    )
  }
  return plain(one) === plain(other)
}
