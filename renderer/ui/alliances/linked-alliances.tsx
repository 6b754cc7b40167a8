import { Anchor, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Alliance } from '../../../shared/model/alliance'
import { openRecord } from '../../actions/navigation'
import { FormSection } from '../fields/form-section'
import formClasses from '../fields/form.module.css'

export interface LinkedAlliancesProps {
  readonly title: string
  readonly alliances: readonly Alliance[]
}

/** The alliances that name a challenge or a resource, each to be opened. */
export function LinkedAlliances({ title, alliances }: LinkedAlliancesProps) {
  const { t } = useTranslation()
  return (
    <FormSection title={title}>
      <Stack gap={4} align="flex-start" className={formClasses['whole'] ?? ''}>
        {alliances.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('alliances.noneLinked')}
          </Text>
        ) : (
          alliances.map(({ id, title: name = t('records.unnamed') }) => (
            <Anchor
              key={id}
              component="button"
              type="button"
              size="sm"
              ta="left"
              onClick={() => {
                openRecord('alliance', id)
              }}
            >
              {name}
            </Anchor>
          ))
        )}
      </Stack>
    </FormSection>
  )
}
