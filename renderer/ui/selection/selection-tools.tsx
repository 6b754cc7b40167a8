import { Button, SimpleGrid } from '@mantine/core'
import { IconPencil, IconPin, IconPinnedOff, IconTrash, IconUsersGroup } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { freePlaces, pinPlaces } from '../../actions/pin-places'
import type { Scene } from '../../network/scene/scene'
import { useTerritory } from '../../state/territory-store'
import { BulkTag } from '../table/bulk-tag'
import { EditChosenDialog } from './edit-chosen-dialog'
import { GatherDialog } from './gather-dialog'
import { RemoveChosenDialog } from './remove-chosen-dialog'
import type { ChosenNodes } from './use-chosen'
import { placesOn, useCanPin } from './use-can-pin'

export interface SelectionToolsProps {
  readonly chosen: ChosenNodes
  readonly scene: Scene | null
}

const dialogs = { edit: EditChosenDialog, gather: GatherDialog, remove: RemoveChosenDialog }

/** What may be done with all that are chosen, each as one action that is taken back whole. */
export function SelectionTools({ chosen, scene }: SelectionToolsProps) {
  const { t } = useTranslation()
  const canPin = useCanPin()
  const placements = useTerritory((state) => state.tables.placement)
  const [open, setOpen] = useState<keyof typeof dialogs | null>(null)
  const { nodes, actors } = chosen
  const ids = nodes.map(({ id }) => id)
  const pinned = ids.filter((id) => placements.byId.get(id)?.x !== undefined)
  const Dialog = open === null ? null : dialogs[open]
  const tools = [
    {
      label: t('selection.edit'),
      Icon: IconPencil,
      isOff: false,
      act: () => {
        setOpen('edit')
      },
    },
    {
      label: t('selection.gather'),
      Icon: IconUsersGroup,
      isOff: actors.length < 2,
      act: () => {
        setOpen('gather')
      },
    },
    {
      label: t('selection.pin'),
      Icon: IconPin,
      isOff: !canPin || pinned.length === ids.length,
      act: () => void pinPlaces(placesOn(scene, ids)),
    },
    {
      label: t('selection.free'),
      Icon: IconPinnedOff,
      isOff: !canPin || pinned.length === 0,
      act: () => void freePlaces(ids),
    },
  ]
  return (
    <SimpleGrid cols={2} spacing={6} verticalSpacing={6}>
      <BulkTag ids={actors} isCompact />
      {tools.map(({ label, Icon, isOff, act }) => (
        <Button
          key={label}
          size="xs"
          variant="default"
          justify="flex-start"
          leftSection={<Icon size={15} aria-hidden />}
          disabled={isOff}
          onClick={act}
        >
          {label}
        </Button>
      ))}
      <Button
        size="xs"
        variant="light"
        color="red"
        justify="flex-start"
        leftSection={<IconTrash size={15} aria-hidden />}
        onClick={() => {
          setOpen('remove')
        }}
      >
        {t('selection.remove')}
      </Button>
      {Dialog !== null && (
        <Dialog
          chosen={chosen}
          onClose={() => {
            setOpen(null)
          }}
        />
      )}
    </SimpleGrid>
  )
}
