import { ActionIcon, Tooltip } from '@mantine/core'
import { IconKeyboard, IconLasso, IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './network-picture.module.css'

export interface PictureToolsProps {
  readonly isLassoOn: boolean
  readonly onLasso: () => void
  readonly onKeys: () => void
  readonly onFit: () => void
  readonly onZoom: (factor: number) => void
}

interface Tool {
  readonly label: string
  readonly Icon: typeof IconPlus
  readonly act: () => void
  readonly isOn?: boolean
}

/** The buttons on the picture: the lasso, the zoom, and what keys do. */
export function PictureTools({ isLassoOn, onLasso, onKeys, onFit, onZoom }: PictureToolsProps) {
  const { t } = useTranslation()
  const groups: readonly (readonly Tool[])[] = [
    [{ label: t('selection.lasso'), Icon: IconLasso, act: onLasso, isOn: isLassoOn }],
    [
      {
        label: t('network.zoomIn'),
        Icon: IconPlus,
        act: () => {
          onZoom(1.5)
        },
      },
      {
        label: t('network.zoomOut'),
        Icon: IconMinus,
        act: () => {
          onZoom(1 / 1.5)
        },
      },
      { label: t('network.fit'), Icon: IconMaximize, act: onFit },
    ],
    [{ label: t('selection.keys'), Icon: IconKeyboard, act: onKeys }],
  ]
  return (
    <div className={classes['tools']}>
      {groups.map((tools) => (
        <ActionIcon.Group key={tools[0]?.label ?? ''} orientation="vertical">
          {tools.map(({ label, Icon, act, isOn }) => (
            <Tooltip key={label} label={label} position="right">
              <ActionIcon
                variant={isOn === true ? 'filled' : 'default'}
                size="lg"
                aria-label={label}
                {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
                onClick={act}
              >
                <Icon size={18} aria-hidden />
              </ActionIcon>
            </Tooltip>
          ))}
        </ActionIcon.Group>
      ))}
    </div>
  )
}
