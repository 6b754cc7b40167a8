import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Network } from '../../../shared/graph/network'
import type { NetworkFilter } from '../../../shared/graph/network-filter'
import type { NetworkInput } from '../../../shared/graph/network-input'
import type { FigureWords } from '../../network/draw/figure'
import { useNetworkView } from '../../state/network-store'
import { useTerritory } from '../../state/territory-store'
import { formatPartialDate } from '../fields/partial-date-text'
import { useTermLabel } from '../fields/term-options'
import { useCommuneName } from '../fields/use-places'
import type { DrawnLook } from './drawn-look'
import { useEntryLabel } from './use-entry-label'
import { useLookWords } from './use-look-words'
import { useSectionTitle } from './use-section-title'

/** The sentence that says what the picture's ties mean. An example of its own size makes it plain. */
export function useProjectionNote(input: NetworkInput): string {
  const { t } = useTranslation()
  const projection = useNetworkView((state) => state.settings.projection)
  const example = useMemo(() => {
    const sizes = new Map<string, number>()
    for (const { alliance = '' } of input.memberships.values()) {
      sizes.set(alliance, (sizes.get(alliance) ?? 0) + 1)
    }
    return Math.max(3, ...[...sizes.values()].filter((size) => size <= 12))
  }, [input])
  const format = { example, ties: (example * (example - 1)) / 2 }
  return t(`network.note.${projection}`, format)
}

/** What the picture was narrowed to, as a list of words; empty where nothing was. */
function useCriteria(): (filter: NetworkFilter) => string {
  const termLabel = useTermLabel()
  const communeName = useCommuneName()
  return useCallback(
    (filter) =>
      [
        ...filter.worlds.map((code) => termLabel('world', code)),
        ...filter.actorKinds.map((code) => termLabel('actorKind', code)),
        ...filter.allianceForms.map((code) => termLabel('allianceForm', code)),
        ...filter.stages.map((code) => termLabel('stage', code)),
        ...filter.themes.map((code) => termLabel('theme', code)),
        ...filter.communes.map(communeName),
        ...(filter.date === '' ? [] : [formatPartialDate(filter.date)]),
        ...(filter.text.trim() === '' ? [] : [filter.text.trim()]),
      ].join(', '),
    [termLabel, communeName],
  )
}

/** Title, legend and notes of the picture, as an export writes them. */
export function useFigureWords(
  input: NetworkInput,
  network: Network,
  drawn: DrawnLook,
  /** What is to be said of the arrangement. */
  said: string,
): FigureWords {
  const { t, i18n } = useTranslation()
  const title = useTerritory(({ id, tables }) => tables.territory.byId.get(id ?? '')?.name ?? '')
  const filter = useNetworkView((state) => state.settings.filter)
  const entryLabel = useEntryLabel(drawn.sizeValue)
  const sectionTitle = useSectionTitle(drawn)
  const looks = useLookWords(drawn)
  const note = useProjectionNote(input)
  const criteriaOf = useCriteria()
  return useMemo(() => {
    const criteria = criteriaOf(filter)
    const actors = network.nodes.filter((node) => node.kind === 'actor').length
    const counts = t('network.figure.counts', {
      actors: t('network.figure.actors', { count: actors }),
      alliances: t('network.figure.alliances', { count: input.alliances.size }),
      ties: t('network.neighbours', { count: network.links.length }),
    })
    const isFictitious = [...input.actors.values(), ...input.alliances.values()].some(
      (record) => record.isFictitious === true,
    )
    const date = new Date().toLocaleDateString(i18n.language, { dateStyle: 'long' })
    return {
      title,
      notes: [
        `${note} ${counts}`,
        ...(looks === '' ? [] : [looks]),
        ...(said === '' ? [] : [said]),
        ...(criteria === '' ? [] : [t('network.figure.filtered', { criteria })]),
        ...(isFictitious ? [t('network.figure.fictitious')] : []),
        t('network.figure.made', { date }),
      ],
      sectionTitle,
      entryLabel,
    }
  }, [
    t,
    i18n.language,
    title,
    filter,
    entryLabel,
    sectionTitle,
    looks,
    said,
    note,
    criteriaOf,
    network,
    input,
  ])
}
