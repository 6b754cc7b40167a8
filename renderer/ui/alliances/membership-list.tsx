import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Membership } from '../../../shared/model/membership'
import { MembershipCard } from './membership-card'

export interface MembershipListProps {
  readonly memberships: readonly Membership[]
  readonly shows: 'actor' | 'alliance'
}

/** Cards drawn before all are asked for: an EPCI may be in many alliances, a grouping has many communes. */
const firstCards = 20

/** The partners of an alliance, or the alliances of an actor. */
export function MembershipList({ memberships, shows }: MembershipListProps) {
  const { t } = useTranslation()
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? memberships : memberships.slice(0, firstCards)
  return (
    <Stack gap="sm">
      {shown.map((membership) => (
        <MembershipCard key={membership.id} membership={membership} shows={shows} />
      ))}
      {shown.length === memberships.length ? null : (
        <Button
          variant="default"
          onClick={() => {
            setShowsAll(true)
          }}
        >
          {t('alliances.showAll', { total: memberships.length })}
        </Button>
      )}
    </Stack>
  )
}
