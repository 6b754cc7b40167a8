import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Challenge } from '../../../shared/model/challenge'
import { termLabel } from '../../../shared/model/vocabularies/term-label'
import { useTerritory } from '../../state/territory-store'
import { scaleSteps } from '../fields/scale-steps'
import { useMissionTerms, useTermLanguage } from '../fields/term-options'
import { useCommuneName } from '../fields/use-places'
import { CellName } from '../table/cell-name'
import type { RecordColumn } from '../table/record-column'

/** How many alliances name each challenge. */
function useAnswers(): ReadonlyMap<string, number> {
  const alliances = useTerritory((state) => state.tables.alliance)
  return useMemo(() => {
    const counts = new Map<string, number>()
    for (const { challenges = [] } of alliances.byId.values()) {
      for (const id of challenges) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    return counts
  }, [alliances])
}

/** The columns of the challenges' table. */
export function useChallengeColumns(): readonly RecordColumn<Challenge>[] {
  const { t } = useTranslation()
  const language = useTermLanguage()
  const terms = useMissionTerms()
  const communeName = useCommuneName()
  const answers = useAnswers()
  return useMemo(() => {
    const severityOf = (severity: number): string | undefined => {
      const step = scaleSteps[severity - 1]
      return step === undefined ? undefined : t(`fields.scale.${step}`)
    }
    return [
      {
        id: 'title',
        header: t('challenges.column.title'),
        width: 'minmax(160px, 2.5fr)',
        showFrom: 0,
        valueOf: ({ title }) => title,
        cell: ({ id, title }) => <CellName kind="challenge" id={id} name={title} />,
      },
      {
        id: 'kind',
        header: t('challenges.column.kind'),
        width: 'minmax(130px, 1.5fr)',
        showFrom: 420,
        valueOf: ({ kind }) =>
          kind === undefined ? undefined : termLabel('challengeKind', kind, language, terms),
      },
      {
        id: 'severity',
        header: t('challenges.column.severity'),
        width: '100px',
        showFrom: 560,
        valueOf: ({ severity }) => severity,
        cell: ({ severity }) => (severity === undefined ? null : severityOf(severity)),
      },
      {
        id: 'communes',
        header: t('challenges.column.communes'),
        width: 'minmax(110px, 1.4fr)',
        showFrom: 800,
        valueOf: ({ communes }) => communes?.map(communeName).join(', '),
      },
      {
        id: 'alliances',
        header: t('challenges.column.alliances'),
        width: '76px',
        showFrom: 480,
        isNumber: true,
        valueOf: ({ id }) => answers.get(id),
      },
    ]
  }, [t, language, terms, communeName, answers])
}
