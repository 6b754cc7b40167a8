import { useMemo } from 'react'
import type { NetworkInput } from '../../../shared/graph/network-input'
import { termLabel } from '../../../shared/model/vocabularies/term-label'
import { worldOf } from '../../../shared/model/world-of'
import type { Option } from '../fields/term-options'
import { useMissionTerms, useTermLanguage } from '../fields/term-options'
import { useCommuneName } from '../fields/use-places'

export interface FilterOptions {
  readonly worlds: Option[]
  readonly actorKinds: Option[]
  readonly allianceForms: Option[]
  readonly stages: Option[]
  readonly themes: Option[]
  readonly communes: Option[]
}

function optionsOf(codes: Iterable<string>, labelOf: (code: string) => string): Option[] {
  return [...new Set(codes)]
    .map((value) => ({ value, label: labelOf(value) }))
    .sort((left, right) => left.label.localeCompare(right.label))
}

const present = (values: readonly (string | undefined)[]): string[] =>
  values.filter((value) => value !== undefined)

/** What there is to filter by: only what the territory's records hold. */
export function useFilterOptions(input: NetworkInput): FilterOptions {
  const terms = useMissionTerms()
  const language = useTermLanguage()
  const communeName = useCommuneName()
  return useMemo(() => {
    const actors = [...input.actors.values()]
    const alliances = [...input.alliances.values()]
    const themed = [...actors, ...alliances].flatMap(({ themes = [] }) => themes)
    const communes = [
      ...present(actors.map(({ commune }) => commune)),
      ...alliances.flatMap((alliance) => alliance.communes ?? []),
    ]
    const by = (vocabulary: string, codes: Iterable<string>): Option[] =>
      optionsOf(codes, (code) => termLabel(vocabulary, code, language, terms))
    return {
      worlds: by(
        'world',
        actors.map((actor) => worldOf(actor, terms)),
      ),
      actorKinds: by('actorKind', present(actors.map(({ kind }) => kind))),
      allianceForms: by('allianceForm', present(alliances.map(({ form }) => form))),
      stages: by('stage', present(alliances.map(({ stage }) => stage))),
      themes: by('theme', themed),
      communes: optionsOf(communes, communeName),
    }
  }, [input, language, terms, communeName])
}
