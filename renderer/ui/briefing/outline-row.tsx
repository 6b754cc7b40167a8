import { ActionIcon, Checkbox, UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { OutlineEntry } from '../../../shared/briefing/outline-of'
import { moveSection, openSection, switchSection } from '../../actions/briefing-outline'
import { useReading } from '../../state/reading-store'
import classes from './briefing-screen.module.css'

export interface OutlineRowProps {
  readonly entry: OutlineEntry
  readonly isOpen: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** A section: in or out, its place, and its words when opened. Alt and an arrow move it. */
export function OutlineRow({ entry, isOpen, isFirst, isLast }: OutlineRowProps) {
  const { t } = useTranslation()
  const isReading = useReading((state) => state.reading !== null)
  const { code, isOff } = entry
  const name = entry.title ?? t(`note.sections.${code}`)
  return (
    <div
      className={classes['row']}
      onKeyDown={(event) => {
        if (!event.altKey || isReading) return
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
        event.preventDefault()
        void moveSection(code, event.key === 'ArrowUp' ? -1 : 1)
      }}
    >
      <Checkbox
        size="xs"
        checked={!isOff}
        disabled={isReading}
        aria-label={t('outline.isIn', { name })}
        onChange={(event) => void switchSection(code, event.currentTarget.checked)}
      />
      <UnstyledButton
        className={`${classes['name'] ?? ''} ${isOff ? (classes['off'] ?? '') : ''}`}
        aria-expanded={isOpen}
        onClick={() => {
          openSection(code)
        }}
      >
        {name}
      </UnstyledButton>
      {entry.text === undefined ? null : (
        <IconPencil size={14} role="img" aria-label={t('outline.ownText')} />
      )}
      {isReading ? null : (
        <div className={classes['moves']}>
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            disabled={isFirst}
            aria-label={t('outline.earlier', { name })}
            onClick={() => void moveSection(code, -1)}
          >
            <IconArrowUp size={15} aria-hidden />
          </ActionIcon>
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            disabled={isLast}
            aria-label={t('outline.later', { name })}
            onClick={() => void moveSection(code, 1)}
          >
            <IconArrowDown size={15} aria-hidden />
          </ActionIcon>
        </div>
      )}
    </div>
  )
}
