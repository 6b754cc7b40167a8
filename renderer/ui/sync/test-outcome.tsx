import { Alert } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { errorSentence } from '../../text/error-sentence'
import { Caution } from '../fields/caution'
import type { FormKind } from './target-kinds'
import type { TestOutcome } from './use-target-form'

interface TestOutcomeLineProps {
  readonly kind: FormKind
  readonly outcome: TestOutcome
}

/** How trying a place went, in a sentence that is also heard. */
export function TestOutcomeLine({ kind, outcome }: TestOutcomeLineProps) {
  const { t } = useTranslation()
  return (
    <div role="status">
      {outcome === null ? null : outcome.ok ? (
        <Alert p="sm" icon={<IconCircleCheck size={18} aria-hidden />}>
          {outcome.value.territories.length === 0
            ? t('targets.worksEmpty')
            : t('targets.works', { count: outcome.value.territories.length })}
        </Alert>
      ) : (
        <Caution>
          {outcome.error.kind === 'target-unreachable'
            ? t(`targets.noAnswer.${kind}`)
            : errorSentence(t, outcome.error)}
        </Caution>
      )}
    </div>
  )
}
