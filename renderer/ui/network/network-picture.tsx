import { ActionIcon, Loader, Text, Tooltip, VisuallyHidden } from '@mantine/core'
import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Network } from '../../../shared/graph/network'
import { openRecord } from '../../actions/navigation'
import { focusNode } from '../../actions/network-view'
import { notifyError } from '../../actions/notices'
import { placeRecords } from '../../actions/place-records'
import type { Scene } from '../../network/scene/scene'
import type { View } from '../../network/scene/view'
import { useNetworkCanvas } from '../../network/use-network-canvas'
import { useNetworkView } from '../../state/network-store'
import { useReading } from '../../state/reading-store'
import { neighboursOf } from './neighbours-of'
import classes from './network-picture.module.css'
import { useNodeKindLabel } from './node-kind-label'

/** The panel of what is in focus, with its margin, as network-screen.module.css has it. */
const panelWidth = 304

export interface NetworkPictureProps {
  readonly network: Network
  readonly scene: Scene | null
  readonly isArranging: boolean
  readonly onRest: (scene: Scene, view: View) => void
}

async function place(id: string, x: number, y: number): Promise<void> {
  // Where it is put lasts no longer than the look at it.
  if (useReading.getState().reading !== null) return
  const done = await placeRecords([{ id, x, y }])
  if (!done.ok) notifyError(done.error)
}

/** Says what is in focus to those who do not see it. */
function FocusSpoken({ network }: { readonly network: Network }) {
  const { t } = useTranslation()
  const kindLabel = useNodeKindLabel()
  const focused = useNetworkView((state) => state.focused)
  const node = network.nodes.find(({ id }) => id === focused)
  const ties = node === undefined ? 0 : neighboursOf(network, node.id).length
  return (
    <VisuallyHidden role="status">
      {node !== undefined &&
        t('network.focusedNode', {
          name: node.name,
          kind: kindLabel(node),
          ties: t('network.neighbours', { count: ties }),
        })}
    </VisuallyHidden>
  )
}

/** The picture: seen, dragged, zoomed, and walked through by keyboard. */
export function NetworkPicture({ network, scene, isArranging, onRest }: NetworkPictureProps) {
  const { t } = useTranslation()
  const focused = useNetworkView((state) => state.focused)
  const help = useId()
  const open = (id: string): void => {
    const node = network.nodes.find((candidate) => candidate.id === id)
    if (node !== undefined) openRecord(node.kind, id)
  }
  const { frameRef, baseRef, overlayRef, onKeyDown, fit, zoomBy } = useNetworkCanvas(
    scene,
    !isArranging,
    focused,
    {
      onFocus: focusNode,
      insetRight: panelWidth,
      onOpen: open,
      onPlace: (id, x, y) => void place(id, x, y),
      onRest,
    },
  )
  const tools = [
    {
      label: t('network.zoomIn'),
      Icon: IconPlus,
      act: () => {
        zoomBy(1.5)
      },
    },
    {
      label: t('network.zoomOut'),
      Icon: IconMinus,
      act: () => {
        zoomBy(1 / 1.5)
      },
    },
    { label: t('network.fit'), Icon: IconMaximize, act: fit },
  ]
  return (
    <div ref={frameRef} className={classes['frame']}>
      <div
        className={classes['keyboard']}
        role="application"
        tabIndex={0}
        aria-label={t('network.picture')}
        aria-describedby={help}
        onKeyDown={onKeyDown}
      >
        <canvas ref={baseRef} aria-hidden />
        <canvas ref={overlayRef} aria-hidden />
      </div>
      <VisuallyHidden id={help}>{t('network.pictureHelp')}</VisuallyHidden>
      <FocusSpoken network={network} />
      {isArranging && (
        <div className={classes['status']} role="status">
          <Loader size={12} mr={8} aria-hidden />
          <Text span size="xs">
            {t('network.arranging')}
          </Text>
        </div>
      )}
      <ActionIcon.Group className={classes['tools'] ?? ''} orientation="vertical">
        {tools.map(({ label, Icon, act }) => (
          <Tooltip key={label} label={label} position="right">
            <ActionIcon variant="default" size="lg" aria-label={label} onClick={act}>
              <Icon size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
        ))}
      </ActionIcon.Group>
    </div>
  )
}
