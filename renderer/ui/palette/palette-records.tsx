import { Spotlight } from '@mantine/spotlight'
import { useTranslation } from 'react-i18next'
import { openRecord } from '../../actions/navigation'
import type { FoundRecord } from '../../state/find-records'

interface PaletteRecordsProps {
  readonly label: string
  readonly records: readonly FoundRecord[]
}

/** The records of one kind in the palette: choosing one opens its form. */
export function PaletteRecords({ label, records }: PaletteRecordsProps) {
  const { t } = useTranslation()
  if (records.length === 0) return null
  return (
    <Spotlight.ActionsGroup label={label}>
      {records.map(({ kind, id, name }) => (
        <Spotlight.Action
          key={id}
          label={name === '' ? t('common.palette.unnamed') : name}
          onClick={() => {
            openRecord(kind, id)
          }}
        />
      ))}
    </Spotlight.ActionsGroup>
  )
}
