import { useMemo } from 'react'
import type { Alliance } from '../../../shared/model/alliance'
import { termLabel } from '../../../shared/model/vocabularies/term-label'
import { useTerritory } from '../../state/territory-store'
import { useMissionTerms, useTermLanguage } from '../fields/term-options'
import { noMembers, useAllianceMembers } from './use-alliance-members'

/** What a search looks through: title, purpose, activities, and the partners' names. */
export function useAllianceTexts(): (alliance: Alliance) => readonly (string | undefined)[] {
  const language = useTermLanguage()
  const terms = useMissionTerms()
  const members = useAllianceMembers()
  const actors = useTerritory((state) => state.tables.actor)
  return useMemo(
    () =>
      ({ id, title, purpose, activityKinds = [], themes = [] }) => [
        title,
        purpose,
        ...activityKinds.map((code) => termLabel('activityKind', code, language, terms)),
        ...themes.map((code) => termLabel('theme', code, language, terms)),
        ...(members.get(id) ?? noMembers).memberships.map(
          ({ actor = '' }) => actors.byId.get(actor)?.name,
        ),
      ],
    [language, terms, members, actors],
  )
}
