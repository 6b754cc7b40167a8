import { Anchor, Group, Text } from '@mantine/core'
import { IconMessage2Question } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { RecordKind } from '../../../shared/model/record-kinds'
import { lookAtConflicts } from '../../actions/conflict-view'
import { goTo } from '../../actions/navigation'
import { resolveConflicts } from '../../actions/resolve-conflicts'
import { plainConflictView } from '../../state/conflict-view-store'
import type { Disagreement } from '../../state/disagreement'
import classes from './field-conflicts.module.css'
import { useConflictAuthors } from './use-conflict-authors'
import { useConflictWords } from './use-conflict-words'
import { useRecordDisagreements } from './use-disagreements'
import { VersionOptions } from './version-options'

export interface RecordConflictsProps {
  readonly kind: RecordKind
  readonly id: string
}

/** At the top of a form: that people disagree about the record, and, where some removed it, the choice. */
export function RecordConflicts({ kind, id }: RecordConflictsProps) {
  const { t } = useTranslation()
  const disagreements = useRecordDisagreements(kind, id)
  const [first] = disagreements
  if (first === undefined) return null
  const seeAll = (): void => {
    lookAtConflicts({ ...plainConflictView, active: first.key })
    goTo('conflicts')
  }
  return (
    <div className={classes['record']}>
      <Group gap={6} wrap="nowrap">
        <IconMessage2Question size={16} aria-hidden className={classes['icon']} />
        <Text span size="sm" flex={1}>
          {t('conflicts.here', { count: disagreements.length })}
        </Text>
        <Anchor
          component="button"
          type="button"
          size="sm"
          c="inherit"
          td="underline"
          onClick={seeAll}
        >
          {t('conflicts.see')}
        </Anchor>
      </Group>
      {disagreements
        .filter(({ isRemoval }) => isRemoval)
        .map((removal) => (
          <Removal key={removal.key} removal={removal} />
        ))}
    </div>
  )
}

/** Some removed it, others edited it without knowing: whether it is to stay. */
function Removal({ removal }: { readonly removal: Disagreement }) {
  const { t } = useTranslation()
  const words = useConflictWords()
  const authors = useConflictAuthors([removal])
  return (
    <div className={classes['removal']}>
      <Text size="sm" mb={6}>
        {t('conflicts.unseen')}
      </Text>
      <VersionOptions
        disagreement={removal}
        {...{ words, authors }}
        onChoose={(chosen) => void resolveConflicts([{ disagreement: removal, chosen }])}
      />
    </div>
  )
}
