import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Disagreement } from '../../state/disagreement'
import type { RecordTables } from '../../state/territory-store'
import { useTerritory } from '../../state/territory-store'
import { contactName } from '../contacts/contact-name'
import { useTermLanguage } from '../fields/term-options'
import { relationName } from '../relations/relation-name'

type Names = Pick<Disagreement, 'kind' | 'shownId'>

interface NameOptions {
  readonly language: 'fr' | 'en'
  readonly unnamed: string
}

/** A membership by its two ends, a person with their organisation: enough to know which it is. */
function nameOf(
  tables: RecordTables,
  { kind, shownId }: Names,
  { language, unnamed }: NameOptions,
): string {
  const actor = (id: string | undefined): string => tables.actor.byId.get(id ?? '')?.name ?? unnamed
  switch (kind) {
    case 'actor':
      return actor(shownId)
    case 'alliance':
    case 'challenge':
    case 'resource':
    case 'savedView':
    case 'impact':
    case 'event':
    case 'swotItem':
    case 'keyFigure':
    case 'briefingQuestion':
    case 'briefing':
      return tables[kind].byId.get(shownId)?.title ?? unnamed
    case 'territory':
      return tables.territory.byId.get(shownId)?.name ?? unnamed
    case 'term': {
      const term = tables.term.byId.get(shownId)
      return term?.[language] ?? term?.fr ?? term?.en ?? unnamed
    }
    case 'contact': {
      const contact = tables.contact.byId.get(shownId)
      if (contact === undefined) return unnamed
      const name = contactName(contact)
      return `${name === '' ? unnamed : name} · ${actor(contact.actor)}`
    }
    case 'membership': {
      const membership = tables.membership.byId.get(shownId)
      const alliance = tables.alliance.byId.get(membership?.alliance ?? '')?.title ?? unnamed
      return `${actor(membership?.actor)} · ${alliance}`
    }
    case 'relation': {
      const relation = tables.relation.byId.get(shownId)
      return relation === undefined ? unnamed : relationName(relation, tables.actor.byId, unnamed)
    }
    case 'position': {
      const position = tables.position.byId.get(shownId)
      const challenge = tables.challenge.byId.get(position?.challenge ?? '')?.title ?? unnamed
      return `${actor(position?.actor)} · ${challenge}`
    }
    case 'attachment': {
      const attachment = tables.attachment.byId.get(shownId)
      return attachment?.caption ?? attachment?.name ?? unnamed
    }
    case 'briefingSection':
      return tables.briefingSection.byId.get(shownId)?.title ?? shownId
    case 'recommendation':
      return tables.recommendation.byId.get(shownId)?.text ?? unnamed
    case 'placement':
      return unnamed
  }
}

/** What the record of a disagreement is called. */
export function useConflictRecordName(): (disagreement: Names) => string {
  const { t } = useTranslation()
  const language = useTermLanguage()
  const tables = useTerritory((state) => state.tables)
  return useCallback(
    (disagreement) => nameOf(tables, disagreement, { language, unnamed: t('records.unnamed') }),
    [tables, language, t],
  )
}
