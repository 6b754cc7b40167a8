import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/all-actions'
import { useTerritory } from '../../state/territory-store'
import { sentence } from '../../text/sentence'

/** Undo and redo; each tells what it would take back. */
export function UndoButtons() {
  const { t } = useTranslation()
  const { undo, redo } = useTerritory((state) => state.undo)
  const undoLabel =
    undo === null ? t('common.nothingToUndo') : t('common.undoWhat', { what: sentence(t, undo) })
  const redoLabel =
    redo === null ? t('common.nothingToRedo') : t('common.redoWhat', { what: sentence(t, redo) })
  return (
    <>
      <IconButton name="undo" label={undoLabel} isIdle={undo === null} Icon={IconArrowBackUp} />
      <IconButton name="redo" label={redoLabel} isIdle={redo === null} Icon={IconArrowForwardUp} />
    </>
  )
}

interface IconButtonProps {
  readonly name: string
  readonly label: string
  readonly isIdle: boolean
  readonly Icon: typeof IconArrowBackUp
}

/** Stays in the order of focus when it has nothing to do, so that its tooltip can be read. */
function IconButton({ name, label, isIdle, Icon }: IconButtonProps) {
  return (
    <Tooltip
      label={label}
      withArrow
      withinPortal={false}
      openDelay={300}
      events={{ hover: true, focus: true, touch: false }}
    >
      <ActionIcon
        variant="subtle"
        color="gray"
        size={34}
        aria-label={label}
        aria-disabled={isIdle}
        opacity={isIdle ? 0.45 : 1}
        onClick={() => void runAction(name)}
      >
        <Icon size={19} stroke={1.7} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
