import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Alliance } from '../../../shared/model/alliance'
import { termLabel } from '../../../shared/model/vocabularies/term-label'
import { WorldDots } from '../actors/world-label'
import { formatPartialDate } from '../fields/partial-date-text'
import { useMissionTerms, useTermLanguage } from '../fields/term-options'
import type { RecordColumn } from '../table/record-column'
import { CellName } from '../table/cell-name'
import { useFormLabel } from './form-label'
import { noMembers, useAllianceMembers } from './use-alliance-members'

/** The columns of the alliances' table. */
export function useAllianceColumns(): readonly RecordColumn<Alliance>[] {
  const { t } = useTranslation()
  const language = useTermLanguage()
  const terms = useMissionTerms()
  const members = useAllianceMembers()
  const formLabel = useFormLabel()
  return useMemo(() => {
    const membersOf = (id: string) => members.get(id) ?? noMembers
    return [
      {
        id: 'title',
        header: t('alliances.column.title'),
        width: 'minmax(160px, 3fr)',
        showFrom: 0,
        valueOf: ({ title }) => title,
        cell: ({ id, title, isFictitious }) => (
          <CellName kind="alliance" id={id} name={title} isFictitious={isFictitious} />
        ),
      },
      {
        id: 'form',
        header: t('alliances.column.form'),
        width: 'minmax(118px, 1fr)',
        showFrom: 440,
        valueOf: ({ form }) => (form === undefined ? undefined : formLabel(form)),
      },
      {
        id: 'stage',
        header: t('alliances.column.stage'),
        width: 'minmax(114px, 1fr)',
        showFrom: 660,
        valueOf: ({ stage }) =>
          stage === undefined ? undefined : termLabel('stage', stage, language, terms),
      },
      {
        id: 'start',
        header: t('alliances.column.start'),
        width: '96px',
        showFrom: 860,
        valueOf: ({ startOn }) => startOn,
        cell: ({ startOn }) => (startOn === undefined ? null : formatPartialDate(startOn)),
      },
      {
        id: 'worlds',
        header: t('alliances.column.worlds'),
        width: '92px',
        showFrom: 700,
        valueOf: ({ id }) => membersOf(id).worlds.length,
        cell: ({ id }) => <WorldDots worlds={membersOf(id).worlds} />,
      },
      {
        id: 'partners',
        header: t('alliances.column.partners'),
        width: '92px',
        showFrom: 360,
        isNumber: true,
        valueOf: ({ id }) => membersOf(id).partners,
      },
    ]
  }, [t, language, terms, members, formLabel])
}
