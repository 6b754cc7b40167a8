import { Anchor, Paper, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { NetworkInput } from '../../../shared/graph/network-input'
import type { SharedAlliance } from '../../../shared/graph/ties-between'
import { tiesBetween } from '../../../shared/graph/ties-between'
import type { Relation } from '../../../shared/model/relation'
import { openRecord } from '../../actions/navigation'
import { useRecordName } from '../fields/reference-options'
import { useTermLabel } from '../fields/term-options'
import { usePartText, usePeriodText } from './part-text'

export interface WhyTiedProps {
  readonly input: NetworkInput
  readonly one: string
  readonly other: string
}

interface TieCardProps {
  readonly kind: 'alliance' | 'relation'
  readonly id: string
  readonly name: string
  /** What the way to its record is called. */
  readonly label: string
  readonly children: ReactNode
}

/** One thing that ties two actors, under its name, which opens its record. */
function TieCard({ kind, id, name, label, children }: TieCardProps) {
  return (
    <Paper withBorder radius="sm" p="xs" component="li">
      <Anchor
        component="button"
        type="button"
        size="sm"
        fw={600}
        ta="left"
        aria-label={label}
        onClick={() => {
          openRecord(kind, id)
        }}
      >
        {name}
      </Anchor>
      {children}
    </Paper>
  )
}

function AllianceLine({
  tie,
  one,
  other,
}: {
  readonly tie: SharedAlliance
  readonly one: string
  readonly other: string
}) {
  const { t } = useTranslation()
  const label = useTermLabel()
  const nameOf = useRecordName()
  const partText = usePartText()
  const { id, form } = tie.alliance
  const name = nameOf('alliance', id)
  return (
    <TieCard
      kind="alliance"
      label={t('selection.between.openAlliance', { name })}
      {...{ id, name }}
    >
      {form !== undefined && (
        <Text size="xs" c="dimmed">
          {label('allianceForm', form)}
        </Text>
      )}
      {(
        [
          [one, tie.ofOne],
          [other, tie.ofOther],
        ] as const
      ).map(([actor, parts]) => (
        <Text key={actor} size="xs" mt={4}>
          {t('selection.between.part', { name: nameOf('actor', actor), part: partText(parts) })}
        </Text>
      ))}
    </TieCard>
  )
}

function RelationTie({ relation }: { readonly relation: Relation }) {
  const { t } = useTranslation()
  const label = useTermLabel()
  const nameOf = useRecordName()
  const period = usePeriodText()
  const { id, type, from = '', to = '', isMutual, since, until, evidence } = relation
  const ends = { from: nameOf('actor', from), to: nameOf('actor', to) }
  const name = type === undefined ? t('network.link.relation') : label('relationType', type)
  const dates = period(since, until)
  return (
    <TieCard
      kind="relation"
      label={t('selection.between.openRelation', { name })}
      {...{ id, name }}
    >
      <Text size="xs" mt={2}>
        {isMutual === true ? t('selection.between.mutual', ends) : t('selection.between.to', ends)}
      </Text>
      {dates !== '' && (
        <Text size="xs" c="dimmed">
          {dates}
        </Text>
      )}
      {evidence !== undefined && (
        <Text size="xs" c="dimmed" lineClamp={3}>
          {evidence}
        </Text>
      )}
    </TieCard>
  )
}

/** The alliances and relations behind a tie: who is what there, since when. Each opens its record. */
export function WhyTied({ input, one, other }: WhyTiedProps) {
  const { t } = useTranslation()
  const partText = usePartText()
  const { alliances, relations, memberships } = useMemo(
    () => tiesBetween(input, one, other),
    [input, one, other],
  )
  if (alliances.length + relations.length + memberships.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('selection.between.untied')}
      </Text>
    )
  }
  return (
    <Stack gap="xs">
      {memberships.length > 0 && (
        <div>
          <Text size="sm" fw={600}>
            {t('network.link.membership')}
          </Text>
          <Text size="sm">{partText(memberships)}</Text>
        </div>
      )}
      {alliances.length > 0 && (
        <>
          <Text size="sm" fw={600}>
            {t('selection.between.alliances', { count: alliances.length })}
          </Text>
          <Stack gap={6} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
            {alliances.map((tie) => (
              <AllianceLine key={tie.alliance.id} {...{ tie, one, other }} />
            ))}
          </Stack>
        </>
      )}
      {relations.length > 0 && (
        <>
          <Text size="sm" fw={600}>
            {t('selection.between.relations', { count: relations.length })}
          </Text>
          <Stack gap={6} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
            {relations.map((relation) => (
              <RelationTie key={relation.id} relation={relation} />
            ))}
          </Stack>
        </>
      )}
    </Stack>
  )
}
