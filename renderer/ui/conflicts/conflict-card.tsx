import { Button, Text } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Json } from '../../../shared/kernel/json'
import { resolveConflicts, resolveOtherwise } from '../../actions/resolve-conflicts'
import type { KnownAuthors } from '../../state/conflict-voices'
import type { Disagreement, Version } from '../../state/disagreement'
import { TickBox } from '../table/tick-box'
import classes from './conflicts-screen.module.css'
import { hasOtherValue, OtherValue } from './other-value'
import { MemberNote } from './member-note'
import type { ConflictWords } from './use-conflict-words'
import { VersionOptions } from './version-options'

export interface ConflictCardProps {
  readonly disagreement: Disagreement
  readonly words: ConflictWords
  readonly authors: KnownAuthors
  /** The keyboard is on it. */
  readonly isActive: boolean
  readonly isTicked: boolean
  readonly onActive: () => void
  readonly onTick: (isTicked: boolean) => void
  /** It is decided, and goes. */
  readonly onSettled: () => void
}

/** One disagreement: what it is about, what is said, and the way to say something else. */
export function ConflictCard(props: ConflictCardProps) {
  const { disagreement, words, authors, isActive, isTicked } = props
  const { onActive, onTick, onSettled } = props
  const { t } = useTranslation()
  const [isWriting, setWriting] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  const subject = words.subject(disagreement)
  const tabIndex = isActive ? 0 : -1
  const choose = async (chosen: Version): Promise<void> => {
    if ((await resolveConflicts([{ disagreement, chosen }])).ok) onSettled()
  }
  const keep = async (value: Json): Promise<void> => {
    if ((await resolveOtherwise(disagreement, value)).ok) onSettled()
  }
  return (
    <div
      ref={frame}
      className={classes['conflict']}
      data-conflict={disagreement.key}
      {...(isActive ? { 'data-active': true } : {})}
      onFocus={onActive}
    >
      <div className={classes['tick']}>
        <TickBox
          label={t('conflicts.select', { subject, record: words.record(disagreement) })}
          isTicked={isTicked}
          tabIndex={tabIndex}
          onChange={onTick}
        />
      </div>
      <div className={classes['subject']}>
        {subject}
        <MemberNote {...{ words, disagreement }} />
        {!hasOtherValue(disagreement) || isWriting ? null : (
          <Button
            data-other
            className={classes['write'] ?? ''}
            variant="subtle"
            size="compact-xs"
            leftSection={<IconPencil size={14} aria-hidden />}
            tabIndex={tabIndex}
            onClick={() => {
              setWriting(true)
            }}
          >
            {t('conflicts.other')}
          </Button>
        )}
      </div>
      <div className={classes['sides']}>
        {disagreement.isRemoval ? (
          <Text size="sm" mb={6}>
            {t('conflicts.unseen')}
          </Text>
        ) : null}
        <VersionOptions
          {...{ disagreement, words, authors, tabIndex }}
          onChoose={(chosen) => void choose(chosen)}
        />
        {isWriting ? (
          <div className={classes['other']}>
            <OtherValue
              disagreement={disagreement}
              label={subject}
              onKeep={(value) => void keep(value)}
              onCancel={() => {
                setWriting(false)
                frame.current?.querySelector<HTMLElement>('[data-option]')?.focus()
              }}
            />
          </div>
        ) : null}
      </div>
    </div>
  )
}
