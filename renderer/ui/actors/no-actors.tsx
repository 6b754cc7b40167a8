import { Button, EmptyState, Group } from '@mantine/core'
import { IconBuildingCommunity, IconFileImport, IconMapPin, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/all-actions'
import { enterAuthorities } from '../../actions/enter-authorities'
import { useTerritory } from '../../state/territory-store'

/** The ways to a first actor. */
export function NoActors({ onAdd }: { readonly onAdd: () => void }) {
  const { t } = useTranslation()
  const hasPlace = useTerritory(({ id, tables }) => {
    const territory = id === null ? undefined : tables.territory.byId.get(id)
    return territory?.code !== undefined
  })
  return (
    <EmptyState
      m="auto"
      maw={520}
      icon={<IconBuildingCommunity size={40} stroke={1.3} aria-hidden />}
      title={t('actors.emptyTitle')}
      description={hasPlace ? t('actors.emptyHelpPlace') : t('actors.emptyHelp')}
    >
      <EmptyState.Actions>
        <Group justify="center" gap="sm">
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>
            {t('actors.add')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileImport size={16} aria-hidden />}
            onClick={() => void runAction('import-table')}
          >
            {t('actors.import')}
          </Button>
          {hasPlace ? (
            <Button
              variant="default"
              leftSection={<IconMapPin size={16} aria-hidden />}
              onClick={() => void enterAuthorities()}
            >
              {t('actors.enterAuthorities')}
            </Button>
          ) : null}
        </Group>
      </EmptyState.Actions>
    </EmptyState>
  )
}
