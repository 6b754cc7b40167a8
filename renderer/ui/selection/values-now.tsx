import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { fieldSpec } from '../../../shared/model/record-kinds'
import { useTerritory } from '../../state/territory-store'
import { scaleSteps } from '../fields/scale-steps'
import { useTermLabel } from '../fields/term-options'
import { useCommuneName } from '../fields/use-places'
import type { SeveralKind } from './fields-of-several'

/** As many different values as a person reads through. */
const most = 5

export interface ValuesNowProps {
  readonly kind: SeveralKind
  readonly ids: readonly string[]
  readonly field: string
}

/** What the records say of a field now, the most frequent first: who changes it sees what goes. */
export function ValuesNow({ kind, ids, field }: ValuesNowProps) {
  const { t } = useTranslation()
  const label = useTermLabel()
  const communeName = useCommuneName()
  const table = useTerritory((state) => state.tables[kind])
  const spec = fieldSpec(kind, field)
  const words = (value: unknown): string => {
    if (typeof value === 'number') return t(`fields.scale.${scaleSteps[value - 1] ?? 'low'}`)
    if (typeof value !== 'string') return t('selection.editing.unsaid')
    if (spec?.vocabulary !== undefined) return label(spec.vocabulary, value)
    return communeName(value)
  }
  const counts = new Map<string, number>()
  for (const id of ids) {
    const record = table.byId.get(id) as Readonly<Record<string, unknown>> | undefined
    const said = record?.[field]
    for (const value of Array.isArray(said) ? (said as readonly unknown[]) : [said]) {
      const word = words(value)
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  const shown = [...counts].sort(([, left], [, right]) => right - left)
  const texts = shown
    .slice(0, most)
    .map(([value, count]) => t('selection.editing.count', { value, count }))
  const values = texts.join(', ')
  return (
    <Text size="xs" c="dimmed">
      {t('selection.editing.now', { values: shown.length > most ? `${values}…` : values })}
    </Text>
  )
}
