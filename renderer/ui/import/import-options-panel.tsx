import { Checkbox, Select, Stack, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ImportOptions } from '../../../shared/import/read-row'
import { reviewImport } from '../../actions/importing'
import type { ReviewedRows } from '../../state/import-store'
import { useTerritoryCommunes } from '../fields/use-places'
import classes from './import.module.css'

type Flag = 'withPersons' | 'withPersonal' | 'withAddresses' | 'withClosed' | 'withRemoved'

const registerFlags: readonly Flag[] = ['withAddresses', 'withPersonal', 'withClosed']

/** Only these flags mean something for a way of reading: the RNA holds no sole trader. */
function flagsOf({ reader, options, plan }: ReviewedRows): readonly Flag[] {
  const isRemoved = options.withRemoved || plan.skipped.some(({ reason }) => reason === 'removed')
  const removed: readonly Flag[] = isRemoved ? ['withRemoved'] : []
  if (reader.kind !== 'preset') return removed
  const persons: readonly Flag[] = reader.preset.startsWith('rna') ? [] : ['withPersons']
  return [...registerFlags, ...persons, ...removed]
}

const helps = {
  withPersons: 'importing.options.withPersonsHelp',
  withPersonal: 'importing.options.withPersonalHelp',
  withAddresses: 'importing.options.withAddressesHelp',
  withClosed: null,
  withRemoved: 'importing.options.withRemovedHelp',
} as const satisfies Record<Flag, string | null>

/** What to take of the file; a change reads it anew. */
export function ImportOptionsPanel({ rows }: { readonly rows: ReviewedRows }) {
  const { t } = useTranslation()
  const { reader, options } = rows
  const communes = useTerritoryCommunes()
  const change = (changed: Partial<ImportOptions>): void => {
    void reviewImport(reader, { ...options, ...changed })
  }
  const isRna = reader.kind === 'preset' && reader.preset.startsWith('rna')
  const flags = flagsOf(rows)
  if (flags.length === 0 && communes.size === 0) return null
  return (
    <div className={classes['options']} role="group" aria-label={t('importing.options.title')}>
      <Title order={3} fz="sm">
        {t('importing.options.title')}
      </Title>
      <Stack gap="sm">
        {communes.size === 0 ? null : (
          <Checkbox
            size="xs"
            label={t('importing.options.ownCommunes', { count: communes.size })}
            checked={options.communes !== null}
            onChange={(event) => {
              change({ communes: event.currentTarget.checked ? communes : null })
            }}
          />
        )}
        {flags.map((flag) => {
          const help = flag === 'withAddresses' && !isRna ? null : helps[flag]
          return (
            <Checkbox
              key={flag}
              size="xs"
              label={t(`importing.options.${flag}`)}
              description={help === null ? null : t(help)}
              checked={options[flag]}
              onChange={(event) => {
                change({ [flag]: event.currentTarget.checked })
              }}
            />
          )
        })}
        {isRna ? (
          <DeclaredSince
            value={options.declaredSince}
            onChange={(declaredSince) => {
              change({ declaredSince })
            }}
          />
        ) : null}
      </Stack>
    </div>
  )
}

const years = [2, 5, 10] as const

function yearsAgo(count: number): string {
  const now = new Date()
  now.setFullYear(now.getFullYear() - count)
  return now.toISOString().slice(0, 10)
}

interface DeclaredSinceProps {
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

/** Many associations of the RNA sleep without having been dissolved: those that still declare are alive. */
function DeclaredSince({ value, onChange }: DeclaredSinceProps) {
  const { t } = useTranslation()
  const choices = years.map((count) => ({
    value: yearsAgo(count),
    label: t('importing.options.since', { count }),
  }))
  return (
    <Select
      size="xs"
      label={t('importing.options.declaredSince')}
      placeholder={t('importing.options.anyTime')}
      data={choices}
      value={value}
      clearable
      clearButtonProps={{ 'aria-label': t('importing.options.anyTime'), tabIndex: -1 }}
      onChange={onChange}
    />
  )
}
