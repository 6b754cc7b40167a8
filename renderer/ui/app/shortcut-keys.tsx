import { Kbd } from '@mantine/core'
import { useOs } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'

/** A shortcut as this keyboard names its keys: `mod+S` is Ctrl+S, or ⌘S on a Mac. */
export function ShortcutKeys({ shortcut }: { readonly shortcut: string }) {
  const { t } = useTranslation()
  const isMac = useOs() === 'macos'
  const names: Readonly<Record<string, string>> = {
    mod: isMac ? '⌘' : t('common.keys.ctrl'),
    shift: isMac ? '⇧' : t('common.keys.shift'),
    alt: isMac ? '⌥' : t('common.keys.alt'),
  }
  const keys = shortcut.split('+').map((key) => names[key] ?? key.toUpperCase())
  return <Kbd size="xs">{keys.join(isMac ? '' : '+')}</Kbd>
}
