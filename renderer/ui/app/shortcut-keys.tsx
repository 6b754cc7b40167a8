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
    escape: t('common.keys.escape'),
  }
  // The sign itself says which keys give it; on a French keyboard they are others.
  const keys = shortcut
    .replace('shift+?', '?')
    .split('+')
    .map((key) => names[key] ?? key.toUpperCase())
  return (
    <Kbd size="xs" ff="text" fw={600} lh={1.4}>
      {keys.join(isMac ? '' : '+')}
    </Kbd>
  )
}
