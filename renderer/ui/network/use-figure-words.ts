import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Network } from '../../../shared/graph/network'
import type { NetworkFilter } from '../../../shared/graph/network-filter'
import type { NetworkInput } from '../../../shared/graph/network-input'
import type { FigureWords } from '../../network/draw/figure'
import type { LegendEntry } from '../../network/scene/legend'
import { useNetworkView } from '../../state/network-store'
import { useTerritory } from '../../state/territory-store'
import { formatPartialDate } from '../fields/partial-date-text'
import { useTermLabel } from '../fields/term-options'
import { useCommuneName } from '../fields/use-places'

/** What an entry of the legend is called. */
export function useEntryLabel(): (entry: LegendEntry) => string {
  const { t } = useTranslation()
  const termLabel = useTermLabel()
  return useCallback(
    ({ section, code, isMutual }) => {
      if (section === 'tie') {
        const ties = ['membership', 'shared-1', 'shared-2', 'shared-3'] as const
        return t(`network.legend.tie.${ties.find((tie) => tie === code) ?? 'membership'}`)
      }
      const label = code === '' ? t(`network.legend.unknown.${section}`) : termLabel(section, code)
      return isMutual ? t('network.legend.mutual', { label }) : label
    },
    [t, termLabel],
  )
}

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
export function useFigureWords(input: NetworkInput, network: Network): FigureWords {
  const { t, i18n } = useTranslation()
  const title = useTerritory(({ id, tables }) => tables.territory.byId.get(id ?? '')?.name ?? '')
  const filter = useNetworkView((state) => state.settings.filter)
  const entryLabel = useEntryLabel()
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
        ...(criteria === '' ? [] : [t('network.figure.filtered', { criteria })]),
        ...(isFictitious ? [t('network.figure.fictitious')] : []),
        t('network.figure.made', { date }),
      ],
      sectionTitle: (section) => t(`network.legend.section.${section}`),
      entryLabel,
    }
  }, [t, i18n.language, title, filter, entryLabel, note, criteriaOf, network, input])
}
