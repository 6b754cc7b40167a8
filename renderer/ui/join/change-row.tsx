import { UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconChevronRight, IconUsers } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ChangeLine } from '../../state/change-line'
import { useKindName } from '../fields/use-kind-name'
import classes from './join.module.css'

interface ChangeRowProps {
  readonly line: ChangeLine
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** One record that changes, in two lines of text: its name, then what it is. */
export function ChangeRow({ line, isOpen, onToggle }: ChangeRowProps) {
  const { t } = useTranslation()
  const kindName = useKindName()
  const { kind, title, of, how, fields, disagreements, twin } = line
  const name = title === '' ? t('records.unnamed') : title
  const about = of === '' ? kindName(kind) : t('join.within', { kind: kindName(kind), of })
  return (
    <UnstyledButton className={classes['lineHead'] ?? ''} aria-expanded={isOpen} onClick={onToggle}>
      <IconChevronRight className={classes['chevron']} size={16} stroke={1.8} aria-hidden />
      <span className={classes['lineName']}>
        <span className={classes['name']}>{name}</span>{' '}
        <span className={classes['about']}>
          {about}
          {twin === null ? null : (
            <span className={classes['note']}>
              <IconUsers size={13} stroke={1.8} aria-hidden />
              {t('join.twin', { name: twin === '' ? t('records.unnamed') : twin })}
            </span>
          )}
        </span>
      </span>
      <span className={classes['lineSorts']}>
        <span>
          <span className={classes['how']} data-how={how}>
            {t(`join.how.${line.how}`)}
          </span>{' '}
          {how === 'changed' && fields > 0 ? (
            <span className={classes['quiet']}>{t('join.fieldCount', { count: fields })}</span>
          ) : null}
        </span>
        {disagreements === 0 ? null : (
          <span className={classes['note']}>
            <IconAlertTriangle size={13} stroke={1.8} aria-hidden />
            {t('join.sum.disagreement', { count: disagreements })}
          </span>
        )}
      </span>
    </UnstyledButton>
  )
}
