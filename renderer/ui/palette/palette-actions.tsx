import { Spotlight } from '@mantine/spotlight'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../actions/action'
import { sentence } from '../../text/sentence'
import { ShortcutKeys } from '../app/shortcut-keys'

/** The actions of the palette, each with its shortcut. */
export function PaletteActions({ actions }: { readonly actions: readonly Action[] }) {
  const { t } = useTranslation()
  if (actions.length === 0) return null
  return (
    <Spotlight.ActionsGroup label={t('common.palette.actions')}>
      {actions.map(({ name, label, shortcut, run }) => (
        <Spotlight.Action
          key={name}
          label={sentence(t, label)}
          rightSection={shortcut === undefined ? null : <ShortcutKeys shortcut={shortcut} />}
          onClick={() => void run()}
        />
      ))}
    </Spotlight.ActionsGroup>
  )
}
