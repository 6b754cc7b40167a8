import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Disagreement } from '../../state/disagreement'
import classes from './conflicts-screen.module.css'
import { openDisagreement } from './open-disagreement'

export interface RecordHeadingProps {
  readonly disagreement: Disagreement
  readonly name: string
  readonly tabIndex: number
}

/** The record that the disagreements under it are about; its name opens its form. */
export function RecordHeading({ disagreement, name, tabIndex }: RecordHeadingProps) {
  const { t } = useTranslation()
  return (
    <div className={classes['head']}>
      <h2 style={{ margin: 0, fontSize: 'inherit', minWidth: 0 }}>
        <UnstyledButton
          className={classes['record'] ?? ''}
          aria-label={t('conflicts.open', { name })}
          tabIndex={tabIndex}
          onClick={() => {
            openDisagreement(disagreement)
          }}
        >
          {name}
        </UnstyledButton>
      </h2>
      <span className={classes['kind']}>{t(`join.kinds.${disagreement.kind}`)}</span>
    </div>
  )
}
