import { ActionIcon, Anchor, Group, Paper, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Impact } from '../../../shared/model/impact'
import { openRecord } from '../../actions/navigation'
import { removeListed } from '../../actions/remove-listed'
import { RecordConflicts } from '../conflicts/record-conflicts'
import formClasses from '../fields/form.module.css'
import { FormGrid } from '../fields/form-section'
import { RecordField } from '../fields/record-field'
import classes from '../alliances/membership-card.module.css'
import { useImpactName } from './use-impact-name'

/** One impact of an alliance: what changed, how much, and what shows it. */
export function ImpactCard({ impact }: { readonly impact: Impact }) {
  const { t } = useTranslation()
  const nameOf = useImpactName()
  const name = nameOf(impact)
  const base = { kind: 'impact', record: impact } as const
  return (
    <Paper withBorder radius="md" p="xs" component="article" aria-label={name}>
      <Group gap={4} wrap="nowrap" align="flex-start" mb={6}>
        <Anchor
          component="button"
          type="button"
          size="sm"
          fw={600}
          ta="left"
          className={classes['name'] ?? ''}
          onClick={() => {
            openRecord('impact', impact.id)
          }}
        >
          {name}
        </Anchor>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t('impacts.remove', { name })}
          onClick={() => void removeListed('impact', [impact.id])}
        >
          <IconX size={15} aria-hidden />
        </ActionIcon>
      </Group>
      <RecordConflicts kind="impact" id={impact.id} />
      <FormGrid>
        <RecordField {...base} name="level" />
        <RecordField
          {...base}
          name="evidence"
          {...(impact.evidence === undefined
            ? {
                below: (
                  <Text component="span" size="xs" className={formClasses['warning'] ?? ''}>
                    {t('impacts.noEvidence')}
                  </Text>
                ),
              }
            : {})}
        />
      </FormGrid>
    </Paper>
  )
}
