import { Checkbox, MultiSelect, Select, Stack, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { GraphMapping } from '../../../shared/import/network/graph-mapping'
import type { NetworkReview } from '../../state/import-store'
import { useTermOptions } from '../fields/term-options'
import classes from './import.module.css'

interface GraphChoicesProps {
  readonly network: NetworkReview
  readonly mapping: GraphMapping
  readonly onChange: (mapping: GraphMapping) => void
}

/** Which nodes are alliances, and what links become. */
export function GraphChoices(props: GraphChoicesProps) {
  const { t } = useTranslation()
  const { network, mapping, onChange } = props
  return (
    <div className={classes['choices']}>
      <AllianceChoice {...props} />
      <LinkChoices {...props} />
      {network.hasPlaces ? (
        <Checkbox
          size="xs"
          label={t('importing.network.places')}
          description={t('importing.network.placesHelp')}
          checked={mapping.withPlaces}
          onChange={(event) => {
            onChange({ ...mapping, withPlaces: event.currentTarget.checked })
          }}
        />
      ) : null}
    </div>
  )
}

function AllianceChoice({ network, mapping, onChange }: GraphChoicesProps) {
  const { t } = useTranslation()
  const { alliances } = mapping
  const values = network.nodeFields.find(({ name }) => name === alliances?.field)?.values ?? []
  return (
    <Stack gap="xs" role="group" aria-label={t('importing.network.alliances')}>
      <Title order={3} fz="sm">
        {t('importing.network.alliances')}
      </Title>
      <Select
        size="xs"
        label={t('importing.network.allianceField')}
        placeholder={t('importing.network.noAlliance')}
        data={network.nodeFields.map(({ name }) => name)}
        value={alliances?.field ?? null}
        clearable
        clearButtonProps={{ 'aria-label': t('importing.network.noAlliance'), tabIndex: -1 }}
        onChange={(field) => {
          onChange({ ...mapping, alliances: field === null ? null : { field, values: [] } })
        }}
      />
      {alliances === null ? null : (
        <MultiSelect
          size="xs"
          label={t('importing.network.allianceValues')}
          data={[...values]}
          value={[...alliances.values]}
          onChange={(chosen) => {
            onChange({ ...mapping, alliances: { ...alliances, values: chosen } })
          }}
        />
      )}
    </Stack>
  )
}

function LinkChoices({ network, mapping, onChange }: GraphChoicesProps) {
  const { t } = useTranslation()
  const { withLinks, typeField, usualType, strengthField } = mapping
  const types = useTermOptions('relationType', undefined, [])
  const fields = [...network.linkFields]
  return (
    <Stack gap="xs" role="group" aria-label={t('importing.network.ties')}>
      <Title order={3} fz="sm">
        {t('importing.network.ties')}
      </Title>
      <Checkbox
        size="xs"
        label={t('importing.network.withLinks')}
        checked={withLinks}
        onChange={(event) => {
          onChange({ ...mapping, withLinks: event.currentTarget.checked })
        }}
      />
      {withLinks ? (
        <>
          {fields.length === 0 ? null : (
            <Select
              size="xs"
              label={t('importing.network.typeField')}
              placeholder={t('importing.network.sameType')}
              data={fields}
              value={typeField}
              clearable
              clearButtonProps={{ 'aria-label': t('importing.network.sameType'), tabIndex: -1 }}
              onChange={(field) => {
                onChange({ ...mapping, typeField: field })
              }}
            />
          )}
          <Select
            size="xs"
            label={t('importing.network.usualType')}
            placeholder={t('importing.network.unsaid')}
            data={types}
            value={usualType === '' ? null : usualType}
            clearable
            clearButtonProps={{ 'aria-label': t('importing.network.unsaid'), tabIndex: -1 }}
            onChange={(code) => {
              onChange({ ...mapping, usualType: code ?? '' })
            }}
          />
          {fields.length === 0 ? null : (
            <Select
              size="xs"
              label={t('importing.network.strengthField')}
              description={t('importing.network.strengthHelp')}
              placeholder={t('importing.network.unsaid')}
              data={fields}
              value={strengthField}
              clearable
              clearButtonProps={{ 'aria-label': t('importing.network.unsaid'), tabIndex: -1 }}
              onChange={(field) => {
                onChange({ ...mapping, strengthField: field })
              }}
            />
          )}
        </>
      ) : null}
    </Stack>
  )
}
