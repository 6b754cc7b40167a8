import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ok } from '../../../shared/kernel/result'
import type { Membership } from '../../../shared/model/membership'
import { addRecord } from '../../actions/records'
import { ReferenceField } from '../fields/reference-field'
import { MembershipCard } from './membership-card'

export interface AlliancePartnersProps {
  readonly alliance: string
  readonly memberships: readonly Membership[]
}

/** The partners of an alliance, the newest first, and a field to add one by typing. */
export function AlliancePartners({ alliance, memberships }: AlliancePartnersProps) {
  const { t } = useTranslation()
  const partners = new Set(memberships.flatMap(({ actor = '' }) => actor))
  return (
    <Stack gap="sm">
      <ReferenceField
        label={t('alliances.addPartner')}
        target="actor"
        value={undefined}
        excluded={partners}
        save={async (actor) => {
          if (actor === null) return ok(null)
          const done = await addRecord('membership', { actor, alliance })
          return done.ok ? ok(null) : done
        }}
      />
      {memberships.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('alliances.noPartners')}
        </Text>
      ) : (
        memberships
          .toReversed()
          .map((membership) => (
            <MembershipCard key={membership.id} membership={membership} shows="actor" />
          ))
      )}
    </Stack>
  )
}
