import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Actor } from '../../../shared/model/actor'
import { termLabel } from '../../../shared/model/vocabularies/term-label'
import { worldOf } from '../../../shared/model/world-of'
import { useTerritory } from '../../state/territory-store'
import { useMissionTerms, useTermLanguage } from '../fields/term-options'
import { useCommuneName } from '../fields/use-places'
import type { RecordColumn } from '../table/record-column'
import { CellName } from '../table/cell-name'
import { WorldLabel } from './world-label'

/** In how many alliances each actor is. */
function useAllianceCounts(): ReadonlyMap<string, number> {
  const memberships = useTerritory((state) => state.tables.membership)
  return useMemo(() => {
    const counts = new Map<string, number>()
    const seen = new Set<string>()
    for (const { id, actor, alliance = id } of memberships.byId.values()) {
      if (actor === undefined) continue
      const pair = `${actor} ${alliance}`
      if (!seen.has(pair)) counts.set(actor, (counts.get(actor) ?? 0) + 1)
      seen.add(pair)
    }
    return counts
  }, [memberships])
}

/** The columns of the actors' table. */
export function useActorColumns(): readonly RecordColumn<Actor>[] {
  const { t } = useTranslation()
  const language = useTermLanguage()
  const terms = useMissionTerms()
  const communeName = useCommuneName()
  const alliances = useAllianceCounts()
  return useMemo(() => {
    const label = (vocabulary: string, code: string | undefined): string | undefined =>
      code === undefined ? undefined : termLabel(vocabulary, code, language, terms)
    return [
      {
        id: 'name',
        header: t('actors.column.name'),
        width: 'minmax(150px, 2.5fr)',
        showFrom: 0,
        valueOf: ({ name }) => name,
        cell: ({ id, name, acronym, isFictitious }) => (
          <CellName kind="actor" id={id} name={name} short={acronym} isFictitious={isFictitious} />
        ),
      },
      {
        id: 'kind',
        header: t('actors.column.kind'),
        width: 'minmax(110px, 1.3fr)',
        showFrom: 420,
        valueOf: ({ subKind, kind }) => label('actorSubKind', subKind) ?? label('actorKind', kind),
      },
      {
        id: 'world',
        header: t('actors.column.world'),
        width: 'minmax(140px, 1.6fr)',
        showFrom: 840,
        valueOf: (actor) => label('world', worldOf(actor, terms)),
        cell: (actor) => <WorldLabel world={worldOf(actor, terms)} />,
      },
      {
        id: 'commune',
        header: t('actors.column.commune'),
        width: 'minmax(100px, 1.2fr)',
        showFrom: 540,
        valueOf: ({ commune }) => (commune === undefined ? undefined : communeName(commune)),
      },
      {
        id: 'themes',
        header: t('actors.column.themes'),
        width: 'minmax(110px, 1.2fr)',
        showFrom: 1040,
        valueOf: ({ themes }) => themes?.map((code) => label('theme', code)).join(', '),
      },
      {
        id: 'alliances',
        header: t('actors.column.alliances'),
        width: '76px',
        showFrom: 480,
        isNumber: true,
        valueOf: ({ id }) => alliances.get(id),
      },
    ]
  }, [t, language, terms, communeName, alliances])
}
