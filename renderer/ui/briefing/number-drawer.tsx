import { Button, Drawer, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { isRecordKind } from '../../../shared/model/record-kinds'
import { showNumber } from '../../actions/briefing-choice'
import { useBriefing } from '../../state/briefing-store'
import { openDisagreement } from '../conflicts/open-disagreement'
import { useConflictRecordName } from '../conflicts/use-conflict-record-name'
import classes from './briefing-screen.module.css'

/** A list to look into, not an inventory: the sheets have them all. */
const mostRecords = 200

/** The records behind a number of the briefing. */
export function NumberDrawer() {
  const { t } = useTranslation()
  const number = useBriefing((state) => state.number)
  const document = useBriefing((state) => state.document)
  const nameOf = useConflictRecordName()
  const shown = number === null ? undefined : document?.numbers.get(number)
  const elsewhere = shown?.territory
  const own = elsewhere === undefined ? (shown?.records ?? []) : []
  const records = own.slice(0, mostRecords).flatMap((ref) => {
    const slash = ref.indexOf('/')
    const kind = ref.slice(0, slash)
    return isRecordKind(kind) ? [{ ref, kind, shownId: ref.slice(slash + 1) }] : []
  })
  const left = own.length - records.length
  return (
    <Drawer
      opened={shown !== undefined}
      position="right"
      size={360}
      title={
        shown === undefined
          ? ''
          : t('outline.numberTitle', { label: shown.label, printed: shown.printed })
      }
      closeButtonProps={{ 'aria-label': t('common.close') }}
      onClose={() => {
        showNumber(null)
      }}
    >
      {records.length === 0 ? (
        <Text size="sm" c="dimmed">
          {elsewhere === undefined
            ? t('outline.noRecord')
            : t('outline.recordsElsewhere', { name: elsewhere })}
        </Text>
      ) : null}
      <ul className={classes['records']}>
        {records.map(({ ref, ...record }) => (
          <li key={ref}>
            <Button
              size="compact-sm"
              variant="subtle"
              fullWidth
              justify="flex-start"
              onClick={() => {
                showNumber(null)
                openDisagreement(record)
              }}
            >
              {nameOf(record)}
            </Button>
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Text size="xs" c="dimmed" mt="xs">
          {t('outline.moreRecords', { count: left })}
        </Text>
      ) : null}
    </Drawer>
  )
}
