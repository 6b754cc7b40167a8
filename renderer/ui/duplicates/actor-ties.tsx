import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Actor } from '../../../shared/model/actor'
import { useTerritory } from '../../state/territory-store'
import { useActorLinks } from '../actors/use-actor-links'
import { contactName } from '../contacts/contact-name'
import classes from './review.module.css'

interface ActorTiesProps {
  readonly id: string
  /** All that are reviewed together: a relation between two of them speaks against. */
  readonly others: readonly Actor[]
}

/** As many names as fit on two lines. */
const shownNames = 4

function listed(names: readonly string[]): string {
  const known = names.filter((name) => name !== '')
  return known.length > shownNames ? `${known.slice(0, shownNames).join(', ')}…` : known.join(', ')
}

/** What hangs on one actor: how many of each, and their names. */
export function ActorTies({ id, others }: ActorTiesProps) {
  const { t } = useTranslation()
  const { memberships, relations, contacts } = useActorLinks(id)
  const tables = useTerritory((state) => state.tables)
  const resources = useMemo(
    () => [...tables.resource.byId.values()].filter(({ actor }) => actor === id),
    [tables.resource, id],
  )
  const otherEnds = relations.map(({ from, to }) => (from === id ? to : from) ?? '')
  const ids = new Set(others.map((other) => other.id))
  const nameOf = (other: string): string => tables.actor.byId.get(other)?.name ?? ''
  const alliances = [...new Set(memberships.map(({ alliance = '' }) => alliance))]
  const titles = alliances.map((alliance) => tables.alliance.byId.get(alliance)?.title ?? '')
  const ties = [
    ['alliances', titles],
    ['relations', otherEnds.map(nameOf)],
    ['contacts', contacts.map(contactName)],
    ['resources', resources.map(({ title = '' }) => title)],
  ] as const
  const some = ties.filter(([, names]) => names.length > 0)
  return (
    <div className={classes['ties']}>
      {some.length === 0 ? t('duplicates.review.noTies') : null}
      {some.map(([kind, names]) => (
        <div key={kind}>
          <strong>{t(`duplicates.review.${kind}`, { count: names.length })}</strong> {listed(names)}
        </div>
      ))}
      {otherEnds.some((other) => other !== id && ids.has(other)) ? (
        <Text size="xs" className={classes['doubt'] ?? ''}>
          {t('duplicates.review.related')}
        </Text>
      ) : null}
    </div>
  )
}
