import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ImportChoices } from '../../../shared/import/edits-of'
import type { KnownActor } from '../../../shared/import/import-plan'
import { CheckAll } from './check-all'
import { KnownRow } from './known-row'
import { VirtualList } from './virtual-list'

interface KnownListProps {
  readonly known: readonly KnownActor[]
  readonly choices: ImportChoices
  readonly onChoose: (choices: ImportChoices) => void
}

const rowHeight = 72

/** Actors that the territory has, or perhaps has: what the file would fill in, and where it differs. */
export function KnownList({ known, choices, onChoose }: KnownListProps) {
  const { t } = useTranslation()
  if (known.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('importing.empty.known')}
      </Text>
    )
  }
  return (
    <>
      <CheckAll lines={known} choices={choices} onChoose={onChoose} />
      <VirtualList
        label={t('importing.tabs.known')}
        count={known.length}
        estimate={rowHeight}
        row={(index) => {
          const actor = known[index]
          if (actor === undefined) return null
          return <KnownRow known={actor} choices={choices} onChoose={onChoose} />
        }}
      />
    </>
  )
}
