import { Stack, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ok } from '../../../shared/kernel/result'
import type { Membership } from '../../../shared/model/membership'
import { addRecord } from '../../actions/records'
import { useTerritory } from '../../state/territory-store'
import { FormGrid } from '../fields/form-section'
import formClasses from '../fields/form.module.css'
import { ReferenceField } from '../fields/reference-field'
import { MembershipList } from './membership-list'

export interface AlliancePartnersProps {
  readonly alliance: string
  readonly memberships: readonly Membership[]
}

/** The partners of an alliance: those just added, then who leads it, then the others by name. */
export function AlliancePartners({ alliance, memberships }: AlliancePartnersProps) {
  const { t } = useTranslation()
  const actors = useTerritory((state) => state.tables.actor)
  const [added, setAdded] = useState<readonly string[]>([])
  const partners = new Set(memberships.flatMap(({ actor = '' }) => actor))
  const ordered = useMemo(() => {
    const rank = ({ id, roles = [] }: Membership): number => {
      const place = added.indexOf(id)
      if (place >= 0) return -1 - place
      return roles.includes('porteur') ? 0 : 1
    }
    const nameOf = ({ actor = '' }: Membership): string => actors.byId.get(actor)?.name ?? ''
    return memberships.toSorted((a, b) => rank(a) - rank(b) || nameOf(a).localeCompare(nameOf(b)))
  }, [memberships, actors, added])
  return (
    <Stack gap="sm">
      <FormGrid>
        <div className={formClasses['whole']}>
          <ReferenceField
            label={t('alliances.addPartner')}
            target="actor"
            value={undefined}
            excluded={partners}
            save={async (actor) => {
              if (actor === null) return ok(null)
              const done = await addRecord('membership', { actor, alliance })
              if (!done.ok) return done
              setAdded((before) => [...before, done.value])
              return ok(null)
            }}
          />
        </div>
      </FormGrid>
      {ordered.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('alliances.noPartners')}
        </Text>
      ) : (
        <MembershipList memberships={ordered} shows="actor" />
      )}
    </Stack>
  )
}
