import { Stack, Text, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconMessage2Question } from '@tabler/icons-react'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { resolveConflicts } from '../../actions/resolve-conflicts'
import type { Disagreement, Version } from '../../state/disagreement'
import classes from './field-conflicts.module.css'
import { MemberNote } from './member-note'
import { useConflictAuthors } from './use-conflict-authors'
import { useConflictWords } from './use-conflict-words'
import { VersionOptions } from './version-options'

/** Under a field that people disagree about: what else is said of it, and the choice. */
export function FieldConflicts(props: { readonly disagreements: readonly Disagreement[] }) {
  const { disagreements } = props
  const { t } = useTranslation()
  const words = useConflictWords()
  const [isOpen, setOpen] = useState(false)
  const listId = useId()
  const frame = useRef<HTMLDivElement>(null)
  const othersOf = (disagreement: Disagreement): readonly string[] => {
    if (disagreement.element !== null) return [words.element(disagreement)]
    const { id, shownId, versions } = disagreement
    // The field shows the last already; of a merged record, it may show another's word.
    const unseen = id === shownId ? versions.slice(0, -1) : versions
    return unseen.map(({ value }) =>
      t('conflicts.quoted', { text: words.value(disagreement, value) }),
    )
  }
  const choose = async (disagreement: Disagreement, chosen: Version): Promise<void> => {
    const field = frame.current?.parentElement
    const done = await resolveConflicts([{ disagreement, chosen }])
    // The choice goes with the disagreement: the keyboard stays at the field.
    if (done.ok) field?.querySelector<HTMLElement>('input, textarea')?.focus()
  }
  return (
    <div ref={frame} className={classes['conflicts']} {...(isOpen ? { 'data-open': true } : {})}>
      <UnstyledButton
        className={classes['mark'] ?? ''}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => {
          setOpen(!isOpen)
        }}
      >
        <IconMessage2Question size={15} aria-hidden className={classes['icon']} />
        <span className={classes['others']}>
          {t('conflicts.alsoSaid', { others: disagreements.flatMap(othersOf).join(', ') })}
        </span>
        <IconChevronDown
          size={14}
          aria-hidden
          className={classes['icon']}
          {...(isOpen ? { style: { transform: 'rotate(180deg)' } } : {})}
        />
      </UnstyledButton>
      <div id={listId} hidden={!isOpen}>
        {isOpen ? <Choices {...{ disagreements, words }} onChoose={choose} /> : null}
      </div>
    </div>
  )
}

interface ChoicesProps {
  readonly disagreements: readonly Disagreement[]
  readonly words: ReturnType<typeof useConflictWords>
  readonly onChoose: (disagreement: Disagreement, chosen: Version) => Promise<void>
}

function Choices({ disagreements, words, onChoose }: ChoicesProps) {
  const authors = useConflictAuthors(disagreements)
  return (
    <Stack gap="xs" pt={6}>
      {disagreements.map((disagreement) => (
        <div key={disagreement.key}>
          {disagreement.element === null ? null : (
            <Text size="sm" mb={4}>
              {words.element(disagreement)}
            </Text>
          )}
          <MemberNote {...{ words, disagreement }} />
          <VersionOptions
            {...{ disagreement, words, authors }}
            onChoose={(chosen) => void onChoose(disagreement, chosen)}
          />
        </div>
      ))}
    </Stack>
  )
}
