import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Impact } from '../../../shared/model/impact'
import { useTerritory } from '../../state/territory-store'
import { formatPartialDate } from '../fields/partial-date-text'
import { useTermLabel } from '../fields/term-options'
import { CellName } from '../table/cell-name'
import type { RecordColumn } from '../table/record-column'
import { LevelBars } from './level-bars'
import { useImpactName } from './use-impact-name'

/** The columns of the impacts' table. */
export function useImpactColumns(): readonly RecordColumn<Impact>[] {
  const { t } = useTranslation()
  const label = useTermLabel()
  const nameOf = useImpactName()
  const alliances = useTerritory((state) => state.tables.alliance)
  return useMemo(
    () => [
      {
        id: 'title',
        header: t('impacts.fields.title'),
        width: 'minmax(160px, 2.4fr)',
        showFrom: 0,
        valueOf: nameOf,
        cell: (impact) => <CellName kind="impact" id={impact.id} name={nameOf(impact)} />,
      },
      {
        id: 'dimension',
        header: t('impacts.fields.dimension'),
        width: 'minmax(116px, 1.1fr)',
        showFrom: 400,
        valueOf: ({ dimension }) =>
          dimension === undefined ? undefined : label('impactDimension', dimension),
      },
      {
        id: 'alliance',
        header: t('impacts.fields.alliance'),
        width: 'minmax(130px, 1.8fr)',
        showFrom: 600,
        valueOf: ({ alliance = '' }) => alliances.byId.get(alliance)?.title,
      },
      {
        id: 'level',
        header: t('impacts.fields.level'),
        width: '112px',
        showFrom: 480,
        isLatestFirst: true,
        valueOf: ({ level }) => level,
        cell: ({ level }) => (level === undefined ? null : <LevelBars level={level} />),
      },
      {
        id: 'observedOn',
        header: t('impacts.fields.observedOn'),
        width: '94px',
        showFrom: 860,
        isLatestFirst: true,
        valueOf: ({ observedOn }) => observedOn,
        cell: ({ observedOn }) => (observedOn === undefined ? null : formatPartialDate(observedOn)),
      },
      {
        id: 'evidence',
        header: t('impacts.fields.evidence'),
        width: 'minmax(110px, 1.6fr)',
        showFrom: 760,
        valueOf: ({ evidence }) => evidence,
      },
    ],
    [t, label, nameOf, alliances],
  )
}
