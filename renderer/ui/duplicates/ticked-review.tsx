import { Anchor, EmptyState } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { leaveTicked } from '../../actions/duplicates-decide'
import { openRecord } from '../../actions/navigation'
import { useTerritory } from '../../state/territory-store'
import { ReviewPanel } from './review-panel'

/** The actors that a person ticked in the list, to merge them. */
export function TickedReview({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation()
  const { byId } = useTerritory((state) => state.tables.actor)
  const actors = ids.flatMap((id) => byId.get(id) ?? [])
  const back = (
    <Anchor component="button" type="button" size="sm" ml="auto" onClick={leaveTicked}>
      <IconArrowLeft size={14} aria-hidden /> {t('duplicates.review.back')}
    </Anchor>
  )
  if (actors.length < 2) {
    return (
      <EmptyState m="auto" title={t('duplicates.review.removed')}>
        <EmptyState.Actions>{back}</EmptyState.Actions>
      </EmptyState>
    )
  }
  return (
    <ReviewPanel
      key={actors.map(({ id }) => id).join(' ')}
      actors={actors}
      title={t('duplicates.review.tickedTitle')}
      titleOrder={1}
      laterLabel={t('common.cancel')}
      onNotSame={null}
      onLater={leaveTicked}
      onMerged={(keptId) => {
        leaveTicked()
        openRecord('actor', keptId)
      }}
    >
      {back}
    </ReviewPanel>
  )
}
