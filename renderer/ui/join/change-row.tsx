import { UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconChevronRight, IconUsers } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ChangeLine, LineDetails } from '../../state/change-line'
import { useKindName } from '../fields/use-kind-name'
import type { OtherWords } from '../fields/use-field-text'
import classes from './join.module.css'
import { LineDetailsView } from './line-details'

interface ChangeRowProps {
  readonly line: ChangeLine
  /** Undefined while closed, null where there are none. */
  readonly details: LineDetails | null | undefined
  readonly isOpen: boolean
  readonly terms: OtherWords['terms']
  readonly onToggle: () => void
}

/** One record that changes: opened, it shows its fields before and after. */
export function ChangeRow({ line, details, isOpen, terms, onToggle }: ChangeRowProps) {
  const { t } = useTranslation()
  const kindName = useKindName()
  const { kind, title, of, how, fields, disagreements, twin } = line
  const name = title === '' ? t('records.unnamed') : title
  const about = of === '' ? kindName(kind) : t('join.within', { kind: kindName(kind), of })
  return (
    <div className={classes['line']}>
      <UnstyledButton
        className={classes['lineHead'] ?? ''}
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        <IconChevronRight className={classes['chevron']} size={16} stroke={1.8} aria-hidden />
        <span className={classes['lineName']}>
          <span className={classes['name']}>{name}</span>{' '}
          <span className={classes['quiet']}>{about}</span>
          {twin === null ? null : (
            <span className={classes['note']}>
              <IconUsers size={13} stroke={1.8} aria-hidden />
              {t('join.twin', { name: twin === '' ? t('records.unnamed') : twin })}
            </span>
          )}
        </span>
        <span className={classes['lineSorts']}>
          {disagreements === 0 ? null : (
            <span className={classes['note']}>
              <IconAlertTriangle size={13} stroke={1.8} aria-hidden />
              {t('join.sum.disagreement', { count: disagreements })}
            </span>
          )}
          <span className={classes['how']} data-how={how}>
            {t(`join.how.${line.how}`)}
          </span>
          {how === 'changed' && fields > 0 ? (
            <span className={classes['quiet']}>{t('join.fieldCount', { count: fields })}</span>
          ) : null}
        </span>
      </UnstyledButton>
      {isOpen && details !== undefined ? (
        details === null ? (
          <div className={classes['details']}>{t('join.noDetails')}</div>
        ) : (
          <LineDetailsView kind={kind} details={details} terms={terms} />
        )
      ) : null}
    </div>
  )
}
