import { useTranslation } from 'react-i18next'

/** What the CNIL asks of whoever writes free comments: inform, be objective, nothing sensitive. */
export function NotesCaution() {
  const { t } = useTranslation()
  return <span>{t('fields.notesCaution')}</span>
}
