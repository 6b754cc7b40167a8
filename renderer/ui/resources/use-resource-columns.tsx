import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Resource } from '../../../shared/model/resource'
import { termLabel } from '../../../shared/model/vocabularies/term-label'
import { useTerritory } from '../../state/territory-store'
import { useMissionTerms, useTermLanguage } from '../fields/term-options'
import { useCommuneName } from '../fields/use-places'
import { CellName } from '../table/cell-name'
import type { RecordColumn } from '../table/record-column'

/** The columns of the resources' table. */
export function useResourceColumns(): readonly RecordColumn<Resource>[] {
  const { t } = useTranslation()
  const language = useTermLanguage()
  const terms = useMissionTerms()
  const communeName = useCommuneName()
  const actors = useTerritory((state) => state.tables.actor)
  return useMemo(
    () => [
      {
        id: 'title',
        header: t('resources.column.title'),
        width: 'minmax(160px, 2.5fr)',
        showFrom: 0,
        valueOf: ({ title }) => title,
        cell: ({ id, title }) => <CellName kind="resource" id={id} name={title} />,
      },
      {
        id: 'kind',
        header: t('resources.column.kind'),
        width: 'minmax(120px, 1.2fr)',
        showFrom: 400,
        valueOf: ({ kind }) =>
          kind === undefined ? undefined : termLabel('resourceKind', kind, language, terms),
      },
      {
        id: 'actor',
        header: t('resources.column.actor'),
        width: 'minmax(120px, 1.6fr)',
        showFrom: 600,
        valueOf: ({ actor = '' }) => actors.byId.get(actor)?.name,
      },
      {
        id: 'commune',
        header: t('resources.column.commune'),
        width: 'minmax(110px, 1.2fr)',
        showFrom: 520,
        valueOf: ({ commune }) => (commune === undefined ? undefined : communeName(commune)),
      },
    ],
    [t, language, terms, communeName, actors],
  )
}
