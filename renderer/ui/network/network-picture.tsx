import { Button, Loader, Text, VisuallyHidden } from '@mantine/core'
import { useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Network } from '../../../shared/graph/network'
import { chooseInPicture, lookBetween } from '../../actions/choose-nodes'
import { openRecord } from '../../actions/navigation'
import { focusNode, restAt } from '../../actions/network-view'
import { notifyError } from '../../actions/notices'
import { placeRecords } from '../../actions/place-records'
import type { Scene } from '../../network/scene/scene'
import type { View } from '../../network/scene/view'
import { middleOf } from '../../network/stage/view-moves'
import { useNetworkCanvas } from '../../network/use-network-canvas'
import { useHighlight } from '../../state/highlight-store'
import { useNetworkView } from '../../state/network-store'
import { useReading } from '../../state/reading-store'
import { useTerritory } from '../../state/territory-store'
import type { AskedMenu } from '../selection/mark-menu'
import { MarkMenu } from '../selection/mark-menu'
import { PictureKeys } from '../selection/picture-keys'
import { stopLayout } from './layout-worker-runner'
import classes from './network-picture.module.css'
import { ChosenSpoken, FocusSpoken, usePictureSummary } from './picture-spoken'
import { PictureTools } from './picture-tools'
import { useFitAfter } from './use-fit-after'

/** Names that a hall can read. */
const toldTextScale = 1.5

/** The panel of what is in focus, with its margin, as network-screen.module.css has it. */
const panelWidth = 304

export interface NetworkPictureProps {
  readonly network: Network
  readonly scene: Scene | null
  readonly isArranging: boolean
  readonly onRest: (scene: Scene, view: View) => void
  /** What the picture is arranged as: it is shown whole when that changes. */
  readonly arrangedAs: string
  /** For a meeting: larger names, and nothing but the picture. */
  readonly isTold?: boolean
}

async function place(places: Parameters<typeof placeRecords>[0]): Promise<void> {
  // Where it is put lasts no longer than the look at it.
  if (useReading.getState().reading !== null) return
  const done = await placeRecords(places)
  if (!done.ok) notifyError(done.error)
}

/** The picture: seen, dragged, zoomed, chosen in, and walked through by keyboard. */
export function NetworkPicture({
  network,
  scene,
  isArranging,
  onRest,
  arrangedAs,
  isTold = false,
}: NetworkPictureProps) {
  const { t } = useTranslation()
  const focused = useNetworkView((state) => state.focused)
  const asked = useNetworkView((state) => state.cameraAsked)
  const arrangement = useTerritory((state) => state.arranged)
  const chosen = useNetworkView((state) => state.selected)
  const highlight = useHighlight((state) => state.highlight)
  const [isLassoOn, setLassoOn] = useState(false)
  const [menu, setMenu] = useState<AskedMenu | null>(null)
  const [areKeysShown, showKeys] = useState(false)
  const keyboardRef = useRef<HTMLDivElement>(null)
  const help = useId()
  const summary = usePictureSummary(network)
  const areFixed = useNetworkView(({ settings }) => settings.arrangement.kind !== 'free')
  const marking = useMemo(
    () => ({ chosen, highlight, isLassoOn, areFixed }),
    [chosen, highlight, isLassoOn, areFixed],
  )
  const open = (id: string): void => {
    const node = network.nodes.find((candidate) => candidate.id === id)
    if (node !== undefined) openRecord(node.kind, id)
  }
  const { frameRef, baseRef, overlayRef, onKeyDown, fit, zoomBy } = useNetworkCanvas(
    scene,
    !isArranging,
    focused,
    marking,
    {
      onFocus: focusNode,
      onChoose: chooseInPicture,
      onMenu: (id, x, y) => {
        setMenu({ id, x, y })
      },
      insetRight: panelWidth,
      onOpen: open,
      onTie: (one, other) => {
        lookBetween([one, other], 'why')
      },
      onPlace: (places) => void place(places),
      onRest: (shown, view) => {
        restAt(middleOf(view))
        onRest(shown, view)
      },
    },
    { asked, textScale: isTold ? toldTextScale : 1 },
  )
  useFitAfter(isArranging ? null : `${arrangedAs} ${String(arrangement)}`, asked === null, fit)
  return (
    <div className={classes['stand']}>
      {!isTold && (
        <PictureTools
          isLassoOn={isLassoOn}
          onLasso={() => {
            setLassoOn(!isLassoOn)
          }}
          onKeys={() => {
            showKeys(true)
          }}
          onFit={fit}
          onZoom={zoomBy}
        />
      )}
      <div ref={frameRef} className={classes['frame']}>
        <div
          ref={keyboardRef}
          className={classes['keyboard']}
          role="application"
          tabIndex={0}
          aria-label={t('network.picture')}
          aria-describedby={help}
          onKeyDown={(event) => {
            if (event.key !== '?') {
              onKeyDown(event)
              return
            }
            // Here it asks for the keys of the picture, not for those of the app.
            event.stopPropagation()
            showKeys(true)
          }}
        >
          <canvas ref={baseRef} aria-hidden />
          <canvas ref={overlayRef} aria-hidden />
        </div>
        <VisuallyHidden id={help}>
          {summary} {t('network.pictureHelp')}
        </VisuallyHidden>
        <FocusSpoken network={network} scene={scene} />
        <ChosenSpoken />
        {isArranging && (
          <div className={classes['status']} role="status">
            <Loader size={12} mr={8} aria-hidden />
            <Text span size="xs">
              {t('network.arranging')}
            </Text>
            <Button size="compact-xs" variant="subtle" ml={8} onClick={stopLayout}>
              {t('network.stopArranging')}
            </Button>
          </div>
        )}
        {menu !== null && (
          <MarkMenu
            key={`${menu.id ?? ''} ${String(menu.x)}`}
            {...{ network, scene }}
            asked={menu}
            onFit={fit}
            onClose={() => {
              setMenu(null)
              keyboardRef.current?.focus()
            }}
          />
        )}
        {areKeysShown && (
          <PictureKeys
            onClose={() => {
              showKeys(false)
            }}
          />
        )}
      </div>
    </div>
  )
}
