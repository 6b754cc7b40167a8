import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Stamp } from '../../../shared/kernel/stamp'
import { loadAuthors } from '../../actions/load-authors'
import { useAuthors } from '../../state/authors-store'
import { longDate } from '../../text/long-date'

/** Who said something and when, in a few words; null until it is known. */
export function useStampAuthors(stamps: readonly Stamp[]): (stamp: Stamp) => string | null {
  const { t, i18n } = useTranslation()
  const byStamp = useAuthors((state) => state.byStamp)
  const wanted = stamps.join(' ')
  useEffect(() => {
    void loadAuthors(wanted.split(' ').filter((stamp) => stamp !== '') as Stamp[])
  }, [wanted])
  return useMemo(
    () => (stamp) => {
      const author = byStamp.get(stamp)
      if (author === undefined) return null
      const { person, at, file, source } = author
      const date = longDate(at, i18n.language)
      const who =
        person === ''
          ? t('duplicates.author.someone', { date })
          : t('duplicates.author.by', { person, date })
      const through = source?.name ?? file ?? ''
      return through === '' ? who : t('duplicates.author.from', { who, file: through })
    },
    [byStamp, t, i18n.language],
  )
}
