import { EmptyState, Select } from '@mantine/core'
import { IconCopyCheck, IconFilterOff } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  DuplicatePair,
  DuplicateReason,
} from '../../../shared/import/duplicates/duplicate-pair'
import { filterByReason } from '../../actions/duplicates-decide'
import { useDuplicates } from '../../state/duplicates-store'
import { pairKey } from '../../state/open-duplicates'
import classes from './duplicates.module.css'
import { PairList } from './pair-list'
import { PairReview } from './pair-review'

const reasons: readonly DuplicateReason[] = ['siret', 'siren', 'rna', 'name', 'similar-name']

function keyOf({ left, right }: DuplicatePair): string {
  return pairKey(left, right)
}

/** The pairs on the left, the one under review beside them. */
export function PairsView({ pairs }: { readonly pairs: readonly DuplicatePair[] }) {
  const { t } = useTranslation()
  const reason = useDuplicates((state) => state.reason)
  const isSearching = useDuplicates((state) => state.found === null)
  const shown = reason === null ? pairs : pairs.filter((pair) => pair.reason === reason)
  // The pair under review is followed where it goes; where it is gone, the next one has its place.
  const [selected, setSelected] = useState({ key: '', at: 0 })
  const found = shown.findIndex((pair) => keyOf(pair) === selected.key)
  const at = found >= 0 ? found : Math.max(0, Math.min(selected.at, shown.length - 1))
  const pair = shown[at]
  const key = pair === undefined ? '' : keyOf(pair)
  if (key !== selected.key || at !== selected.at) setSelected({ key, at })
  if (pairs.length === 0) {
    return isSearching ? null : (
      <EmptyState
        m="auto"
        maw={520}
        p="md"
        icon={<IconCopyCheck size={40} stroke={1.3} aria-hidden />}
        title={t('duplicates.none')}
        description={t('duplicates.noneHelp')}
      />
    )
  }
  const counted = reasons
    .map((value) => ({ value, count: pairs.filter((one) => one.reason === value).length }))
    .filter(({ value, count }) => count > 0 || value === reason)
  return (
    <div className={classes['view']}>
      <div className={classes['side-list']}>
        <Select
          m={8}
          size="sm"
          aria-label={t('duplicates.reasonFilter')}
          data={[
            { value: '', label: t('duplicates.allReasons') },
            ...counted.map(({ value, count }) => ({
              value,
              label: t('duplicates.reasonCount', {
                reason: t(`duplicates.reasons.${value}`),
                count,
              }),
            })),
          ]}
          value={reason ?? ''}
          allowDeselect={false}
          onChange={(value) => {
            filterByReason(reasons.find((one) => one === value) ?? null)
          }}
        />
        <PairList
          pairs={shown}
          at={at}
          onSelect={(next) => {
            const chosen = shown[next]
            if (chosen !== undefined) setSelected({ key: keyOf(chosen), at: next })
          }}
        />
      </div>
      {pair === undefined ? (
        <EmptyState
          m="auto"
          icon={<IconFilterOff size={36} stroke={1.4} aria-hidden />}
          title={t('duplicates.noneOfReason')}
        />
      ) : (
        <PairReview
          key={key}
          pair={pair}
          place={{ at: at + 1, total: shown.length }}
          onLater={() => {
            // At the end of the list it starts again with the first that is left.
            setSelected({ key: '', at: at + 1 < shown.length ? at : 0 })
          }}
        />
      )}
    </div>
  )
}
