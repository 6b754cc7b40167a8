import { Badge, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTerritory } from '../../state/territory-store'
import { FictitiousBadge } from '../table/cell-name'
import { WorldDots } from '../actors/world-label'
import { AllianceImpacts } from '../impacts/alliance-impacts'
import { RecordHead } from '../table/record-head'
import { RecordTabs } from '../table/record-tabs'
import { AlliancePartners } from './alliance-partners'
import { AllianceSheet } from './alliance-sheet'
import { useFormLabel } from './form-label'
import { noMembers, useAllianceMembers } from './use-alliance-members'

type Tab = 'sheet' | 'partners' | 'impacts'

/** The open alliance: its sheet, its partners, what it achieved. */
export function AlliancePanel({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const alliance = useTerritory((state) => state.tables.alliance).byId.get(id)
  const [tab, setTab] = useState<Tab>('sheet')
  const { memberships, partners, worlds } = useAllianceMembers().get(id) ?? noMembers
  const formLabel = useFormLabel()
  const impactTable = useTerritory((state) => state.tables.impact)
  const impacts = useMemo(
    () => [...impactTable.byId.values()].filter((impact) => impact.alliance === id),
    [impactTable, id],
  )
  if (alliance === undefined) return null
  const { title = t('records.unnamed'), form, isFictitious = false } = alliance
  return (
    <>
      <RecordHead kind="alliance" id={id} name={title}>
        {form === undefined ? null : (
          <Badge variant="light" tt="none" fw={500}>
            {formLabel(form)}
          </Badge>
        )}
        {isFictitious ? <FictitiousBadge /> : null}
        <Text component="span" size="xs" c="dimmed">
          {t('alliances.partnerCount', { count: partners })}
        </Text>
        {worlds.length === 0 ? null : (
          <Text component="span" size="xs" c="dimmed">
            {t('alliances.worlds', { count: worlds.length })} <WorldDots worlds={worlds} />
          </Text>
        )}
      </RecordHead>
      <RecordTabs
        value={tab}
        onChange={setTab}
        tabs={[
          {
            value: 'sheet',
            label: t('alliances.tab.sheet'),
            content: () => <AllianceSheet key={id} alliance={alliance} />,
          },
          {
            value: 'partners',
            label: t('alliances.tab.partners'),
            count: partners,
            content: () => <AlliancePartners key={id} alliance={id} memberships={memberships} />,
          },
          {
            value: 'impacts',
            label: t('alliances.tab.impacts'),
            count: impacts.length,
            content: () => <AllianceImpacts key={id} alliance={id} impacts={impacts} />,
          },
        ]}
      />
    </>
  )
}
