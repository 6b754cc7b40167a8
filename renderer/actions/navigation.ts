import type { Dialog, OpenableKind, Screen } from '../state/navigation-store'
import { useNavigation } from '../state/navigation-store'

/** Goes to a screen; the open record stays open only where the screen shows it. */
export function goTo(screen: Screen): void {
  useNavigation.setState({ screen, selected: null })
}

const screens: Readonly<Record<OpenableKind, Screen>> = {
  actor: 'actors',
  alliance: 'alliances',
  relation: 'relations',
  challenge: 'challenges',
  resource: 'resources',
  event: 'events',
  impact: 'impacts',
}

/** Opens a record's form on its own screen. */
export function openRecord(kind: OpenableKind, id: string): void {
  useNavigation.setState({ screen: screens[kind], selected: { kind, id } })
}

export function closeRecord(): void {
  useNavigation.setState({ selected: null })
}

export function openDialog(dialog: Dialog): void {
  useNavigation.setState({ dialog })
}

export function closeDialog(): void {
  useNavigation.setState({ dialog: null })
}
