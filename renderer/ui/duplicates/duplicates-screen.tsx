import { Button, Progress, SegmentedControl, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDuplicates } from '../../state/duplicates-store'
import { useTerritory } from '../../state/territory-store'
import classes from './duplicates.module.css'
import { MergedGroups } from './merged-groups'
import { PairsView } from './pairs-view'
import { SureDialog } from './sure-dialog'
import { TickedReview } from './ticked-review'
import { useFindPairs, useOpenPairs } from './use-open-pairs'
import { useSureGroups } from './use-sure-groups'

type Part = 'open' | 'merged'

/** The actors that were perhaps entered twice: to merge, to tell apart, or to separate again. */
export function DuplicatesScreen() {
  useFindPairs()
  const { t, i18n } = useTranslation()
  const { progress, ticked } = useDuplicates()
  const pairs = useOpenPairs()
  const sure = useSureGroups(pairs)
  const mergedCount = useTerritory((state) => state.same.membersOf.size)
  const [part, setPart] = useState<Part>('open')
  const [isSureOpen, setSureOpen] = useState(false)
  if (ticked !== null) {
    return (
      <div className={classes['screen']}>
        <TickedReview ids={ticked} />
      </div>
    )
  }
  const counted = (label: string, count: number): string =>
    count === 0 ? label : `${label} ${count.toLocaleString(i18n.language)}`
  return (
    <div className={classes['screen']}>
      <div className={classes['bar']}>
        <Title order={1} size="h2">
          {t('common.screens.duplicates')}
        </Title>
        <SegmentedControl
          aria-label={t('common.screens.duplicates')}
          value={part}
          onChange={(value) => {
            setPart(value === 'merged' ? 'merged' : 'open')
          }}
          data={[
            { value: 'open', label: counted(t('duplicates.tabs.open'), pairs.length) },
            { value: 'merged', label: counted(t('duplicates.tabs.merged'), mergedCount) },
          ]}
        />
        <div role="status" className={classes['search']}>
          {progress === null ? null : (
            <>
              <Text component="span" size="sm">
                {t('duplicates.searching')}
              </Text>
              <Progress w={120} value={progress * 100} aria-label={t('duplicates.searching')} />
            </>
          )}
        </div>
        {sure.length === 0 || part !== 'open' ? null : (
          <Button
            variant="light"
            onClick={() => {
              setSureOpen(true)
            }}
          >
            {t('duplicates.sure.open', { count: sure.length })}
          </Button>
        )}
      </div>
      {part === 'open' ? <PairsView pairs={pairs} /> : <MergedGroups />}
      {isSureOpen ? (
        <SureDialog
          groups={sure}
          onClose={() => {
            setSureOpen(false)
          }}
        />
      ) : null}
    </div>
  )
}
