import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Actor } from '../../../shared/model/actor'
import { termLabel } from '../../../shared/model/vocabularies/term-label'
import { useTerritory } from '../../state/territory-store'
import { useMissionTerms, useTermLanguage } from '../fields/term-options'
import { useCommuneName } from '../fields/use-places'
import { BulkMerge } from '../duplicates/bulk-merge'
import { BulkTag } from '../table/bulk-tag'
import { RecordScreen } from '../table/record-screen'
import { ActorPanel } from './actor-panel'
import { NoActors } from './no-actors'
import { QuickAddActor } from './quick-add-actor'
import { useActorColumns } from './use-actor-columns'
import { useActorFacets } from './use-actor-facets'

function otherNames(id: string): readonly string[] {
  return useTerritory.getState().tables.actor.otherNames?.(id) ?? []
}

/** What a search looks through: names, numbers, place, kind, tags, purpose. */
function useActorTexts(): (actor: Actor) => readonly (string | undefined)[] {
  const language = useTermLanguage()
  const terms = useMissionTerms()
  const communeName = useCommuneName()
  // Not the table, which moves with each edit: all texts would be folded again.
  const same = useTerritory((state) => state.same)
  return useMemo(
    () => (actor) => [
      ...[actor.name, actor.acronym, actor.siren, actor.siret, actor.rna, actor.postalCode],
      ...[actor.purpose, ...(actor.tags ?? [])],
      ...(same.membersOf.has(actor.id) ? otherNames(actor.id) : []),
      actor.kind === undefined ? '' : termLabel('actorKind', actor.kind, language, terms),
      actor.subKind === undefined ? '' : termLabel('actorSubKind', actor.subKind, language, terms),
      actor.commune === undefined ? '' : communeName(actor.commune),
    ],
    [language, terms, communeName, same],
  )
}

/** The actors of the territory: the list, and the form of the one that is open. */
export function ActorsScreen() {
  const { t } = useTranslation()
  const table = useTerritory((state) => state.tables.actor)
  const actors = useMemo(() => [...table.byId.values()], [table])
  const [isAdding, setAdding] = useState(false)
  const columns = useActorColumns()
  const facets = useActorFacets()
  const textsOf = useActorTexts()
  const add = (): void => {
    setAdding(true)
  }
  return (
    <>
      <RecordScreen
        kind="actor"
        title={t('common.screens.actors')}
        addLabel={t('actors.addShort')}
        addTitle={t('actors.add')}
        records={actors}
        columns={columns}
        facets={facets}
        textsOf={textsOf}
        nameOf={({ name }) => name ?? t('records.unnamed')}
        onAdd={add}
        empty={<NoActors onAdd={add} />}
        bulk={(ids) => (
          <>
            <BulkTag ids={ids} />
            <BulkMerge ids={ids} />
          </>
        )}
        form={(id) => <ActorPanel id={id} />}
      />
      {isAdding ? (
        <QuickAddActor
          onClose={() => {
            setAdding(false)
          }}
        />
      ) : null}
    </>
  )
}
