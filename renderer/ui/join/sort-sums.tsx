import { useTranslation } from 'react-i18next'
import type { SortCounts } from '../../state/change-line'
import { changeSorts } from '../../state/change-line'
import classes from './join.module.css'

/** How many records of each sort, those that there are. */
export function SortSums({ counts }: { readonly counts: SortCounts }) {
  const { t } = useTranslation()
  return (
    <ul className={classes['sums']}>
      {changeSorts
        .filter((sort) => counts[sort] > 0)
        .map((sort) => (
          <li key={sort}>{t(`join.sum.${sort}`, { count: counts[sort] })}</li>
        ))}
    </ul>
  )
}
