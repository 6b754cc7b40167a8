import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Author } from '../../state/authors-store'

/** The day and the hour, as short as they can be understood. */
export function useMoment(): (at: number) => string {
  const { i18n } = useTranslation()
  const locale = i18n.language === 'en' ? 'en-GB' : i18n.language
  return useCallback(
    (at) => new Date(at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' }),
    [locale],
  )
}

/** What a person is called: `you` for who is at this computer. */
function usePersonText(): (author: Pick<Author, 'person' | 'isMine'>) => string {
  const { t } = useTranslation()
  return useCallback(
    ({ person, isMine }) => {
      if (isMine) return t('join.you')
      return person === '' ? t('join.someone') : person
    },
    [t],
  )
}

/** Who said (or removed) something, when, and through which file. */
export function useAuthorText(): (author: Author, did?: 'said' | 'removed') => string {
  const { t } = useTranslation()
  const moment = useMoment()
  const personText = usePersonText()
  return useCallback(
    (author, did = 'said') => {
      const { at, file } = author
      const values = { person: personText(author), when: moment(at) }
      if (did === 'removed') {
        return file === null
          ? t('join.removedBy', values)
          : t('join.removedIn', { ...values, file })
      }
      return file === null ? t('join.said', values) : t('join.saidIn', { ...values, file })
    },
    [t, moment, personText],
  )
}
