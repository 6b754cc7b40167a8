import { Badge, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DuplicatePair } from '../../../shared/import/duplicates/duplicate-pair'
import { decideNotSame, postpone } from '../../actions/duplicates-decide'
import { useTerritory } from '../../state/territory-store'
import { certaintyOf } from './certainty'
import { ReviewPanel } from './review-panel'

interface PairReviewProps {
  readonly pair: DuplicatePair
  readonly place: { readonly at: number; readonly total: number }
  /** The pair was put off: the next one has its place. */
  readonly onLater: () => void
}

/** The pair under review. Once it is decided, the next one stands in its place. */
export function PairReview({ pair, place, onLater }: PairReviewProps) {
  const { t, i18n } = useTranslation()
  const format = (count: number): string => count.toLocaleString(i18n.language)
  const { byId } = useTerritory((state) => state.tables.actor)
  const { left, right, reason, score } = pair
  const actors = [left, right].flatMap((id) => byId.get(id) ?? [])
  if (actors.length < 2) return null
  return (
    <ReviewPanel
      actors={actors}
      title={t('duplicates.review.title')}
      titleOrder={2}
      laterLabel={t('duplicates.postpone')}
      onNotSame={() => decideNotSame(left, right)}
      onLater={() => {
        postpone(left, right)
        onLater()
      }}
      onMerged={() => undefined}
    >
      <Badge variant="light" tt="none" fw={500}>
        {t(`duplicates.reasons.${reason}`)}
      </Badge>
      <Text component="span" size="sm" c="dimmed">
        {t(`duplicates.certainty.${certaintyOf(score)}`)}
      </Text>
      <Text component="span" size="sm" c="dimmed" ml="auto" role="status">
        {t('duplicates.review.place', { at: format(place.at), total: format(place.total) })}
      </Text>
    </ReviewPanel>
  )
}
