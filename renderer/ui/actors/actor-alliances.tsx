import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ok } from '../../../shared/kernel/result'
import type { Membership } from '../../../shared/model/membership'
import { addRecord } from '../../actions/records'
import { MembershipList } from '../alliances/membership-list'
import { FormGrid } from '../fields/form-section'
import formClasses from '../fields/form.module.css'
import { ReferenceField } from '../fields/reference-field'

export interface ActorAlliancesProps {
  readonly actor: string
  readonly memberships: readonly Membership[]
}

/** The alliances an actor is in, and a field to join one more. */
export function ActorAlliances({ actor, memberships }: ActorAlliancesProps) {
  const { t } = useTranslation()
  const joined = new Set(memberships.flatMap(({ alliance = '' }) => alliance))
  return (
    <Stack gap="sm">
      <FormGrid>
        <div className={formClasses['whole']}>
          <ReferenceField
            label={t('actors.joinAlliance')}
            target="alliance"
            value={undefined}
            excluded={joined}
            save={async (alliance) => {
              if (alliance === null) return ok(null)
              const done = await addRecord('membership', { actor, alliance })
              return done.ok ? ok(null) : done
            }}
          />
        </div>
      </FormGrid>
      {memberships.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('actors.noAlliances')}
        </Text>
      ) : (
        <MembershipList memberships={memberships} shows="alliance" />
      )}
    </Stack>
  )
}
