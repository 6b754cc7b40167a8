import { ActionIcon, Menu } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowRight,
  IconArrowUp,
  IconDots,
  IconListDetails,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { swotQuadrant } from '../../../shared/model/vocabularies/swot-quadrant'
import { useTermLabel } from '../fields/term-options'
import type { SwotLineProps } from './swot-line-props'
import classes from './swot.module.css'

/** What can be done with a finding, for the mouse. */
export function SwotLineMenu(props: SwotLineProps & { readonly onEdit: () => void }) {
  const { item, at, isLast, code, moves, onEdit, onOpen } = props
  const { t } = useTranslation()
  const label = useTermLabel()
  const entries = [
    { label: t('diagnosis.swot.edit'), Icon: IconPencil, act: onEdit, isOff: false },
    {
      label: t('diagnosis.swot.details'),
      Icon: IconListDetails,
      act: () => {
        onOpen(item.id)
      },
      isOff: false,
    },
    {
      label: t('diagnosis.swot.up'),
      Icon: IconArrowUp,
      act: () => {
        moves.place(item.id, code, at - 1)
      },
      isOff: at === 0,
    },
    {
      label: t('diagnosis.swot.down'),
      Icon: IconArrowDown,
      act: () => {
        moves.place(item.id, code, at + 1)
      },
      isOff: isLast,
    },
    ...swotQuadrant
      .filter((quadrant) => quadrant.code !== code)
      .map((quadrant) => ({
        label: t('diagnosis.swot.moveTo', { quadrant: label('swotQuadrant', quadrant.code) }),
        Icon: IconArrowRight,
        act: () => {
          moves.place(item.id, quadrant.code, Number.MAX_SAFE_INTEGER)
        },
        isOff: false,
      })),
    {
      label: t('diagnosis.swot.remove'),
      Icon: IconTrash,
      act: () => {
        moves.remove(item.id)
      },
      isOff: false,
    },
  ]
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          className={classes['menu'] ?? ''}
          variant="subtle"
          color="gray"
          aria-label={t('diagnosis.swot.actions', {
            title: item.title ?? t('diagnosis.swot.untitled'),
          })}
        >
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {entries.map((entry) => (
          <Menu.Item
            key={entry.label}
            leftSection={<entry.Icon size={15} aria-hidden />}
            disabled={entry.isOff}
            onClick={entry.act}
          >
            {entry.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
