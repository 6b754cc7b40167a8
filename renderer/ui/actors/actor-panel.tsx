import { Badge } from '@mantine/core'
import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { worldOf } from '../../../shared/model/world-of'
import { useTerritory } from '../../state/territory-store'
import { ActorContacts } from '../contacts/actor-contacts'
import { LinkedEvents } from '../events/linked-events'
import { useMissionTerms, useTermLabel } from '../fields/term-options'
import { PositionList } from '../positions/position-list'
import { ActorRelations } from '../relations/actor-relations'
import { RecordHead } from '../table/record-head'
import { RecordTabs } from '../table/record-tabs'
import { ActorAlliances } from './actor-alliances'
import { FictitiousBadge } from '../table/cell-name'
import { ActorSheet } from './actor-sheet'
import { useActorLinks } from './use-actor-links'
import { WorldLabel } from './world-label'

type Tab = 'sheet' | 'alliances' | 'relations' | 'contacts' | 'noted'

/** The open actor: its sheet, its alliances, its relations, its people, what it says and when it was met. */
export function ActorPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const actor = useTerritory((state) => state.tables.actor).byId.get(id)
  const [tab, setTab] = useState<Tab>('sheet')
  const links = useActorLinks(id)
  const terms = useMissionTerms()
  const label = useTermLabel()
  if (actor === undefined) return null
  const { name = t('records.unnamed'), kind, isFictitious = false } = actor
  return (
    <>
      <RecordHead kind="actor" id={id} name={name}>
        {kind === undefined ? null : (
          <Badge variant="light" tt="none" fw={500}>
            {label('actorKind', kind)}
          </Badge>
        )}
        <WorldLabel world={worldOf(actor, terms)} />
        {isFictitious ? <FictitiousBadge /> : null}
      </RecordHead>
      <RecordTabs
        value={tab}
        onChange={setTab}
        tabs={[
          {
            value: 'sheet',
            label: t('actors.tab.sheet'),
            content: () => <ActorSheet key={id} actor={actor} />,
          },
          {
            value: 'alliances',
            label: t('actors.tab.alliances'),
            count: new Set(links.memberships.map(({ id: own, alliance = own }) => alliance)).size,
            content: () => <ActorAlliances key={id} actor={id} memberships={links.memberships} />,
          },
          {
            value: 'relations',
            label: t('actors.tab.relations'),
            count: links.relations.length,
            content: () => <ActorRelations key={id} actor={id} relations={links.relations} />,
          },
          {
            value: 'contacts',
            label: t('actors.tab.contacts'),
            count: links.contacts.length,
            content: () => <ActorContacts key={id} actor={id} contacts={links.contacts} />,
          },
          {
            value: 'noted',
            label: t('actors.tab.noted'),
            count: links.noted,
            content: () => (
              <Fragment key={id}>
                <PositionList of="actor" id={id} />
                <LinkedEvents by="participants" id={id} />
              </Fragment>
            ),
          },
        ]}
      />
    </>
  )
}
