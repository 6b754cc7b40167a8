import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DuplicatePair } from '../../../shared/import/duplicates/duplicate-pair'
import { useTerritory } from '../../state/territory-store'
import { useCommuneName } from '../fields/use-places'
import { certaintyOf } from './certainty'
import classes from './duplicates.module.css'

interface PairOptionProps {
  readonly pair: DuplicatePair
  readonly isLater: boolean
}

/** One pair in the list: both names, where, why, and how sure it is. */
export function PairOption({ pair, isLater }: PairOptionProps) {
  const { t } = useTranslation()
  const actors = useTerritory((state) => state.tables.actor)
  const communeName = useCommuneName()
  const sides = [pair.left, pair.right].map((id) => actors.byId.get(id))
  const communes = sides.flatMap((actor) =>
    actor?.commune === undefined ? [] : [communeName(actor.commune)],
  )
  const certainty = certaintyOf(pair.score)
  return (
    <>
      {sides.map((actor, at) => (
        <div key={actor?.id ?? at} className={classes['side']}>
          {actor?.name ?? t('records.unnamed')}
        </div>
      ))}
      <div className={classes['why']}>
        <span className={classes['dot']} data-certainty={certainty} aria-hidden />
        <VisuallyHidden>{t(`duplicates.certainty.${certainty}`)}</VisuallyHidden>
        <span className={classes['facts']}>
          {[
            ...(isLater ? [t('duplicates.later')] : []),
            t(`duplicates.reasons.${pair.reason}`),
            ...new Set(communes),
          ].join(' · ')}
        </span>
      </div>
    </>
  )
}
