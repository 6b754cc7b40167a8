import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconDots, IconNotes, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { KeyFigure } from '../../../shared/model/key-figure'
import { moveKeyFigure } from '../../actions/key-figures'
import { removeListed } from '../../actions/remove-listed'

export interface FigureMenuProps {
  readonly figure: KeyFigure
  readonly title: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onOpen: (id: string) => void
}

/** What can be done with a figure as a whole. */
export function FigureMenu({ figure, title, isFirst, isLast, onOpen }: FigureMenuProps) {
  const { t } = useTranslation()
  const { id } = figure
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('diagnosis.figures.actions', { title })}
        >
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconArrowUp size={15} aria-hidden />}
          disabled={isFirst}
          onClick={() => void moveKeyFigure(id, -1)}
        >
          {t('diagnosis.figures.up')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowDown size={15} aria-hidden />}
          disabled={isLast}
          onClick={() => void moveKeyFigure(id, 1)}
        >
          {t('diagnosis.figures.down')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconNotes size={15} aria-hidden />}
          onClick={() => {
            onOpen(id)
          }}
        >
          {t('diagnosis.figures.notes')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={15} aria-hidden />}
          onClick={() => void removeListed('keyFigure', [id])}
        >
          {t('diagnosis.figures.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
