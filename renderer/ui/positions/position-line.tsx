import { ActionIcon, Anchor, Group, Paper, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconX } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Position } from '../../../shared/model/position'
import { openRecord } from '../../actions/navigation'
import { removeListed } from '../../actions/remove-listed'
import { RecordConflicts } from '../conflicts/record-conflicts'
import { FormGrid } from '../fields/form-section'
import formClasses from '../fields/form.module.css'
import { HistoryButton } from '../fields/history-button'
import { NotesCaution } from '../fields/notes-caution'
import { RecordField } from '../fields/record-field'
import { useRecordName } from '../fields/reference-options'
import { PairEditor } from './pair-editor'
import classes from './position-line.module.css'
import { PriorityDots } from './priority-dots'
import { StanceMark } from './stance-mark'
import { useSaidWords } from './use-said-words'

export interface PositionLineProps {
  readonly position: Position
  /** The end that the other side does not say already. */
  readonly shows: 'actor' | 'challenge'
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** What one actor says of one challenge, on a line; unfolded, all its fields. */
export function PositionLine({ position, shows, isOpen, onToggle }: PositionLineProps) {
  const { t } = useTranslation()
  const nameOf = useRecordName()
  const saidWords = useSaidWords()
  const formId = useId()
  const { id, actor = '', challenge = '', stance, priority } = position
  const name = nameOf(shows, shows === 'actor' ? actor : challenge)
  const base = { kind: 'position', record: position } as const
  return (
    <Paper withBorder radius="md" component="article" aria-label={name}>
      <div className={classes['head']}>
        <UnstyledButton
          className={classes['open'] ?? ''}
          aria-expanded={isOpen}
          aria-controls={formId}
          aria-label={t('positions.line', { name, said: saidWords(position) })}
          title={saidWords(position)}
          onClick={onToggle}
        >
          <StanceMark stance={stance} />
          <span className={classes['name']}>{name}</span>
          {priority === undefined ? null : <PriorityDots priority={priority} />}
          <IconChevronDown
            size={14}
            aria-hidden
            {...(isOpen ? { style: { transform: 'rotate(180deg)' } } : {})}
          />
        </UnstyledButton>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t('positions.remove', { name })}
          onClick={() => void removeListed('position', [id])}
        >
          <IconX size={15} aria-hidden />
        </ActionIcon>
      </div>
      <RecordConflicts kind="position" id={id} />
      <div id={formId} className={classes['form']} hidden={!isOpen}>
        {isOpen ? (
          <>
            <FormGrid>
              <div className={formClasses['whole']}>
                <PairEditor pair={{ actor, challenge }} known={position} />
              </div>
              <RecordField {...base} name="statedOn" isHalf />
              <RecordField {...base} name="source" isHalf />
              <RecordField {...base} name="notes" below={<NotesCaution />} />
            </FormGrid>
            <Group gap="md" mt={8} justify="space-between">
              <Anchor
                component="button"
                type="button"
                size="sm"
                onClick={() => {
                  openRecord(shows, shows === 'actor' ? actor : challenge)
                }}
              >
                {t('positions.open', { name })}
              </Anchor>
              <HistoryButton kind="position" id={id} />
            </Group>
          </>
        ) : null}
      </div>
    </Paper>
  )
}
