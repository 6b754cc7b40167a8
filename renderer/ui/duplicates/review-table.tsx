import { Anchor } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Json } from '../../../shared/kernel/json'
import type { Actor } from '../../../shared/model/actor'
import type { Choices, ComparedField } from '../../state/compare-actors'
import { ReviewHead } from './review-head'
import { ReviewRow } from './review-row'
import classes from './review.module.css'

interface ReviewTableProps {
  readonly actors: readonly Actor[]
  /** The column of the record that is kept. */
  readonly kept: number
  readonly fields: readonly ComparedField[]
  readonly choices: Choices
  readonly onKeep: (column: number) => void
  readonly onChoose: (field: string, value: Json) => void
}

/** What a column needs to be read, in pixels; more of them scroll sideways. */
const columnWidth = 165
const labelWidth = 96

const sections = ['differs', 'fills', 'same'] as const

/** The records in columns, their fields in rows: what differs first, what is equal folded. */
export function ReviewTable(props: ReviewTableProps) {
  const { actors, kept, fields, onKeep, onChoose } = props
  const { t } = useTranslation()
  const [showsSame, setShowsSame] = useState(false)
  const rowsOf = {
    differs: fields.filter(({ how }) => how === 'differs'),
    fills: fields.filter(({ how }) => how === 'fills' || how === 'unites'),
    same: fields.filter(({ how }) => how === 'same'),
  }
  return (
    <table
      className={classes['table']}
      style={{ minWidth: labelWidth + actors.length * columnWidth }}
    >
      <colgroup>
        <col className={classes['labels']} />
        {actors.map(({ id }) => (
          <col key={id} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td />
          {actors.map((actor, column) => (
            <ReviewHead
              key={actor.id}
              actor={actor}
              others={actors}
              isKept={column === kept}
              onKeep={() => {
                onKeep(column)
              }}
            />
          ))}
        </tr>
      </thead>
      {sections.map((section) => {
        const rows = rowsOf[section]
        const isFolded = section === 'same' && !showsSame
        if (rows.length === 0 && section !== 'differs') return null
        const count = { count: rows.length }
        const title =
          rows.length === 0
            ? t('duplicates.review.noneDiffers')
            : t(`duplicates.review.${section}`, count)
        return (
          <tbody key={section} data-section={section}>
            <tr>
              <th colSpan={actors.length + 1} scope="colgroup" className={classes['section']}>
                {section === 'same' ? (
                  <Anchor
                    component="button"
                    type="button"
                    size="sm"
                    aria-expanded={showsSame}
                    className={classes['fold'] ?? ''}
                    onClick={() => {
                      setShowsSame(!showsSame)
                    }}
                  >
                    {showsSame ? (
                      <IconChevronDown size={16} aria-hidden />
                    ) : (
                      <IconChevronRight size={16} aria-hidden />
                    )}
                    {title}
                  </Anchor>
                ) : (
                  title
                )}
              </th>
            </tr>
            {isFolded
              ? null
              : rows.map((compared) => (
                  <ReviewRow
                    key={compared.field}
                    {...{ actors, compared }}
                    onChoose={(value) => {
                      onChoose(compared.field, value)
                    }}
                  />
                ))}
          </tbody>
        )
      })}
    </table>
  )
}
