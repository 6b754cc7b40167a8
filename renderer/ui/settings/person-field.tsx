import { useTranslation } from 'react-i18next'
import { ok } from '../../../shared/kernel/result'
import { changePreferences } from '../../actions/preferences'
import { usePreferences } from '../../state/preferences-store'
import { TextField } from '../fields/text-field'

/** Who signs the changes. */
export function PersonField() {
  const { t } = useTranslation()
  const person = usePreferences((state) => state.person)
  return (
    <TextField
      label={t('settings.person')}
      value={person}
      inputProps={{ placeholder: t('settings.personPlaceholder'), 'data-autofocus': true }}
      below={t('settings.personHelp')}
      save={async (value) => {
        await changePreferences({ person: value ?? '' })
        return ok(null)
      }}
    />
  )
}
