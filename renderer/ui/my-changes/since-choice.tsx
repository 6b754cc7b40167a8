import { Select, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { chooseSince } from '../../actions/my-changes'
import type { Since } from '../../state/my-changes-store'
import { sinceOf, useMyChanges } from '../../state/my-changes-store'
import { shortTime } from '../../text/short-time'
import classes from './my-changes.module.css'

const sinces = ['copy', 'join', 'date', 'start'] as const satisfies readonly Since[]

/** Since when: the last exchanges, a day, or ever. */
export function SinceChoice() {
  const { t, i18n } = useTranslation()
  const state = useMyChanges()
  const { copy, join } = state.exchanges
  const since = sinceOf(state)
  const options = [
    ...(copy === null
      ? []
      : [
          {
            value: 'copy',
            label: t('myChanges.sinceCopy', { date: shortTime(copy.at, i18n.language) }),
          },
        ]),
    ...(join === null
      ? []
      : [
          {
            value: 'join',
            label: t('myChanges.sinceJoin', {
              file: join.file,
              date: shortTime(join.at, i18n.language),
            }),
          },
        ]),
    { value: 'date', label: t('myChanges.sinceDate') },
    { value: 'start', label: t('myChanges.sinceStart') },
  ]
  return (
    <>
      <Select
        className={classes['since'] ?? ''}
        label={t('myChanges.since')}
        data={options}
        value={since}
        allowDeselect={false}
        onChange={(value) => {
          const chosen = sinces.find((one) => one === value)
          if (chosen !== undefined) chooseSince({ chosen, day: state.day })
        }}
      />
      {since === 'date' ? (
        <TextInput
          type="date"
          label={t('myChanges.day')}
          value={state.day ?? ''}
          onChange={({ currentTarget: { value } }) => {
            chooseSince({ chosen: 'date', day: value === '' ? null : value })
          }}
        />
      ) : null}
    </>
  )
}
