import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addRecord } from '../../actions/records'
import { filterOptions } from '../fields/creatable'
import { useListProps } from '../fields/use-list-props'
import { useTermOptions } from '../fields/term-options'
import { QuickAddDialog } from '../table/quick-add-dialog'
import { guessActorKind } from './guess-actor-kind'
import { SimilarActors } from './similar-actors-alert'

export interface QuickAddActorProps {
  readonly onClose: () => void
  /** INSEE code, where it is known already. */
  readonly commune?: string
}

/** A new actor from its name and kind: by keyboard alone, in seconds. */
export function QuickAddActor({ onClose, commune }: QuickAddActorProps) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  // Undefined until the person chooses: then their choice stands, even if it is none.
  const [chosenKind, setChosenKind] = useState<string | null | undefined>(undefined)
  const guessed = guessActorKind(name)
  const kind = chosenKind === undefined ? guessed : (chosenKind ?? undefined)
  const kinds = useTermOptions('actorKind', undefined, kind === undefined ? [] : [kind])
  const trimmed = name.trim()
  const [search, setSearch] = useState('')
  const listProps = useListProps({
    search,
    onEmptied: () => {
      if (kind !== undefined) setChosenKind(null)
    },
  })
  const isGuess = chosenKind === undefined && guessed !== undefined
  return (
    <QuickAddDialog
      kind="actor"
      title={t('actors.add')}
      onClose={onClose}
      name={trimmed}
      add={async () =>
        trimmed === '' ? null : addRecord('actor', { name: trimmed, kind, commune })
      }
      onAnother={() => {
        setName('')
        setChosenKind(undefined)
      }}
    >
      <TextInput
        data-autofocus
        label={t('actors.quick.name')}
        value={name}
        onChange={(event) => {
          setName(event.currentTarget.value)
        }}
      />
      <SimilarActors typed={name} onClose={onClose} />
      <Select
        {...listProps}
        allowDeselect={false}
        searchValue={search}
        onSearchChange={setSearch}
        label={t('actors.quick.kind')}
        description={isGuess ? t('actors.quick.guessed') : null}
        inputWrapperOrder={['label', 'input', 'description']}
        placeholder={t('fields.choose')}
        data={kinds}
        value={kind ?? null}
        onChange={setChosenKind}
        filter={filterOptions}
      />
    </QuickAddDialog>
  )
}
