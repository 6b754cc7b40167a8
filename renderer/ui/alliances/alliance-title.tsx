import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Alliance } from '../../../shared/model/alliance'
import { FictitiousBadge } from '../actors/actor-name'

/** What an alliance is called, and whether it is made up. */
export function AllianceTitle({ alliance }: { readonly alliance: Alliance }) {
  const { t } = useTranslation()
  const { title = t('records.unnamed'), isFictitious = false } = alliance
  return (
    <>
      <Text component="span" size="sm" fw={500}>
        {title}
      </Text>
      {isFictitious ? <FictitiousBadge /> : null}
    </>
  )
}
