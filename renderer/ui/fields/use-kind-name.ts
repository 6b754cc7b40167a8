import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { isRecordKind } from '../../../shared/model/record-kinds'

/** What a kind of record is called, in the singular. */
export function useKindName(): (kind: string) => string {
  const { t } = useTranslation()
  return useCallback(
    (kind) => (isRecordKind(kind) ? t(`join.kinds.${kind}`) : t('join.otherKind')),
    [t],
  )
}
