import { Input, MultiSelect, SimpleGrid } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useTerritory } from '../../state/territory-store'
import { useTermOptions } from '../fields/term-options'
import { useCommuneName } from '../fields/use-places'
import type { FormPartProps } from './form-part'

/** The communes that something of the territory is in, by name. */
function useSeenCommunes(): { readonly value: string; readonly label: string }[] {
  const actors = useTerritory((state) => state.tables.actor)
  const alliances = useTerritory((state) => state.tables.alliance)
  const nameOf = useCommuneName()
  return useMemo(() => {
    const codes = new Set<string>()
    for (const { commune } of actors.byId.values()) if (commune !== undefined) codes.add(commune)
    for (const { communes = [] } of alliances.byId.values())
      for (const one of communes) codes.add(one)
    return [...codes]
      .map((value) => ({ value, label: nameOf(value) }))
      .sort((a, b) => a.label.localeCompare(b.label))
  }, [actors, alliances, nameOf])
}

/** Worlds, themes and communes that are nobody else’s business. */
export function WithoutChoice({ form, change }: FormPartProps) {
  const { t } = useTranslation()
  const worlds = useTermOptions('world', undefined, form.worlds)
  const themes = useTermOptions('theme', undefined, form.themes)
  const communes = useSeenCommunes()
  const common = { searchable: true, clearable: true, hidePickedOptions: true, size: 'xs' } as const
  return (
    <Input.Wrapper
      label={t('sharing.without')}
      description={t('sharing.withoutHelp')}
      labelElement="div"
    >
      <SimpleGrid cols={3} spacing="sm" mt="xs">
        <MultiSelect
          {...common}
          label={t('sharing.worlds')}
          data={worlds}
          value={[...form.worlds]}
          onChange={(chosen) => {
            change({ worlds: chosen })
          }}
        />
        <MultiSelect
          {...common}
          label={t('sharing.themes')}
          data={themes}
          value={[...form.themes]}
          onChange={(chosen) => {
            change({ themes: chosen })
          }}
        />
        <MultiSelect
          {...common}
          label={t('sharing.communes')}
          data={communes}
          value={[...form.communes]}
          onChange={(chosen) => {
            change({ communes: chosen })
          }}
        />
      </SimpleGrid>
    </Input.Wrapper>
  )
}
