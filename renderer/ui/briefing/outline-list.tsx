import { Button, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { outlineOf } from '../../../shared/briefing/outline-of'
import { resetOutline } from '../../actions/briefing-outline'
import { useBriefing } from '../../state/briefing-store'
import { useReading } from '../../state/reading-store'
import { useTerritory } from '../../state/territory-store'
import classes from './briefing-screen.module.css'
import { OutlineRow } from './outline-row'
import { SectionEditor } from './section-editor'

/** The sections in their order: which are in, and what they say. */
export function OutlineList() {
  const { t } = useTranslation()
  const table = useTerritory((state) => state.tables.briefingSection)
  const entries = useMemo(() => outlineOf(table.byId.values()), [table])
  const open = useBriefing((state) => state.section)
  const level = useBriefing((state) => state.choice.level)
  const beside = useBriefing((state) => state.choice.others.length)
  const isReading = useReading((state) => state.reading !== null)
  const isChanged = [...table.byId.values()].some(
    ({ order, isOff }) => order !== undefined || isOff === true,
  )
  if (beside > 0) {
    return (
      <Text size="sm" c="dimmed" p="md">
        {t('outline.besideOutline')}
      </Text>
    )
  }
  return (
    <>
      <Text size="xs" c="dimmed" px={14} pt={10}>
        {t(`outline.levelHelp.${level}`)}
      </Text>
      <ol className={classes['entries']}>
        {entries.map((entry, index) => (
          <li key={entry.code}>
            <OutlineRow
              entry={entry}
              isOpen={open === entry.code}
              isFirst={index === 0}
              isLast={index === entries.length - 1}
            />
            {open === entry.code ? <SectionEditor entry={entry} /> : null}
          </li>
        ))}
      </ol>
      {isChanged && !isReading ? (
        <Button
          size="compact-xs"
          variant="subtle"
          ml={12}
          mb="md"
          onClick={() => void resetOutline()}
        >
          {t('outline.reset')}
        </Button>
      ) : null}
    </>
  )
}
