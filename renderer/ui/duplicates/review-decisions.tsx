import { Button, Kbd } from '@mantine/core'
import { IconArrowMerge, IconArrowsSplit2 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './review.module.css'

interface ReviewDecisionsProps {
  readonly onMerge: () => void
  /** Null where there is nothing to tell apart. */
  readonly onNotSame: (() => void) | null
  readonly onLater: () => void
  /** What putting off is called here. */
  readonly laterLabel: string
}

/** What may be decided of a pair, each with its key. */
export function ReviewDecisions({ onMerge, onNotSame, onLater, laterLabel }: ReviewDecisionsProps) {
  const { t } = useTranslation()
  const key = (letter: string) => (
    <Kbd size="xs" aria-hidden>
      {letter}
    </Kbd>
  )
  return (
    <div className={classes['decisions']}>
      <Button
        leftSection={<IconArrowMerge size={16} aria-hidden />}
        rightSection={key(t('duplicates.keys.merge'))}
        aria-keyshortcuts={t('duplicates.keys.merge')}
        onClick={onMerge}
      >
        {t('duplicates.merge')}
      </Button>
      {onNotSame === null ? null : (
        <Button
          variant="default"
          leftSection={<IconArrowsSplit2 size={16} aria-hidden />}
          rightSection={key(t('duplicates.keys.notSame'))}
          aria-keyshortcuts={t('duplicates.keys.notSame')}
          onClick={onNotSame}
        >
          {t('duplicates.notSame')}
        </Button>
      )}
      <Button
        variant="subtle"
        color="gray"
        rightSection={key(t('duplicates.keys.postpone'))}
        aria-keyshortcuts={t('duplicates.keys.postpone')}
        onClick={onLater}
      >
        {laterLabel}
      </Button>
    </div>
  )
}
