import { useTranslation } from 'react-i18next'
import type { ActorValues } from '../../../shared/import/actor-values'
import type { Json } from '../../../shared/kernel/json'
import type { FieldSpec } from '../../../shared/model/field'
import { actorFields } from '../../../shared/model/actor'
import { useTermLabel } from '../fields/term-options'
import { useCommuneName } from '../fields/use-places'

/** A field's value as a person reads it: codes as their words. */
export function useValueText(): (field: keyof ActorValues, value: Json) => string {
  const { t } = useTranslation()
  const termLabel = useTermLabel()
  const communeName = useCommuneName()
  const one = (spec: FieldSpec, value: Json): string => {
    if (typeof value === 'boolean') return value ? t('common.yes') : t('common.no')
    if (typeof value !== 'string') return JSON.stringify(value)
    if (spec.vocabulary !== undefined) return termLabel(spec.vocabulary, value)
    return spec.type === 'commune' ? communeName(value) : value
  }
  return (field, value) => {
    const spec: FieldSpec = actorFields[field]
    return Array.isArray(value)
      ? value.map((element: Json) => one(spec, element)).join(', ')
      : one(spec, value)
  }
}
