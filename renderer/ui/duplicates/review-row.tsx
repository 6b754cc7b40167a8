import { UnstyledButton } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Json } from '../../../shared/kernel/json'
import { sameJson } from '../../../shared/kernel/json'
import type { Stamp } from '../../../shared/kernel/stamp'
import type { Actor } from '../../../shared/model/actor'
import { changeStamp } from '../../state/merged-members'
import { mergedKind } from '../../state/read-record'
import { useTerritory } from '../../state/territory-store'
import { fieldLabel } from '../fields/field-label'
import { useFieldText } from '../fields/use-field-text'
import type { ComparedField } from '../../state/compare-actors'
import classes from './review.module.css'
import { useStampAuthors } from './use-stamp-authors'

interface ReviewRowProps {
  readonly actors: readonly Actor[]
  readonly compared: ComparedField
  readonly onChoose: (value: Json) => void
}

/** One field: what each record says of it, and which value will be shown. */
export function ReviewRow({ actors, compared, onChoose }: ReviewRowProps) {
  const { t } = useTranslation()
  const fieldText = useFieldText()
  const changes = useChangeStamps(actors, compared.field)
  const whoOf = useStampAuthors(changes.filter((stamp) => stamp !== null))
  const { field, how, values, shown } = compared
  const label = fieldLabel(t, mergedKind, field)
  const isChoice = how === 'differs' || (how === 'fills' && shown === undefined)
  return (
    <tr data-how={how}>
      <th scope="row" className={classes['label']}>
        {label}
      </th>
      {actors.map(({ id }, column) => {
        const value = values[column]
        if (value === undefined) {
          return (
            <td key={id} className={classes['cell']}>
              <span className={classes['nothing']}>{t('duplicates.review.empty')}</span>
            </td>
          )
        }
        const text = fieldText(mergedKind, field, value)
        const isShown = shown !== undefined && sameJson(shown, value)
        const stamp = changes[column] ?? null
        const who = stamp === null ? null : whoOf(stamp)
        const words = (
          <>
            <span className={classes['value']}>{text}</span>
            {who === null ? null : (
              <span className={classes['who']}>{t('duplicates.author.changed', { who })}</span>
            )}
          </>
        )
        return (
          <td key={id} className={classes['cell']}>
            {isChoice ? (
              <UnstyledButton
                className={classes['choice'] ?? ''}
                aria-pressed={isShown}
                aria-label={t('duplicates.review.choose', { field: label, value: text })}
                onClick={() => {
                  onChoose(value)
                }}
              >
                <span className={classes['mark']}>
                  {isShown ? <IconCheck size={14} stroke={2.5} aria-hidden /> : null}
                </span>
                <span>{words}</span>
              </UnstyledButton>
            ) : (
              <span className={classes['plain']}>{words}</span>
            )}
          </td>
        )
      })}
    </tr>
  )
}

/** When each record's value was changed after the record was entered; null where it is as entered. */
function useChangeStamps(actors: readonly Actor[], field: string): readonly (Stamp | null)[] {
  const rows = useTerritory((state) => state.rows)
  return actors.map(({ id }) => changeStamp(rows, id, field))
}
