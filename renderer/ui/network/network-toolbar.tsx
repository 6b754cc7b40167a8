import {
  ActionIcon,
  Button,
  Group,
  Indicator,
  Menu,
  SegmentedControl,
  Tooltip,
} from '@mantine/core'
import {
  IconDownload,
  IconLassoPolygon,
  IconList,
  IconPresentation,
  IconRefresh,
  IconTopologyStar3,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Network, Projection } from '../../../shared/graph/network'
import { runAction } from '../../actions/all-actions'
import { showPane, showProjection, toggleSide } from '../../actions/network-view'
import { arrangeAnew } from '../../actions/place-records'
import { notify, notifyError } from '../../actions/notices'
import { useNetworkView } from '../../state/network-store'
import { useReading } from '../../state/reading-store'
import { SideButtons } from '../measures/side-buttons'
import { NetworkSearch } from '../selection/network-search'
import { DataExportItems } from './data-export-items'

async function arrange(): Promise<void> {
  const done = await arrangeAnew()
  if (done.ok) notify('done', 'network.arranged', {}, true)
  else notifyError(done.error)
}

interface IconButtonProps {
  readonly label: string
  readonly Icon: typeof IconList
  readonly onClick: () => void
  readonly isDisabled?: boolean
}

/** What is done seldom, or known by its sign: its name is shown when pointed at. */
function IconButton({ label, Icon, onClick, isDisabled = false }: IconButtonProps) {
  return (
    // In the page's main part, as all that is read belongs to a landmark.
    <Tooltip label={label} withinPortal={false}>
      <ActionIcon
        size={30}
        variant="default"
        aria-label={label}
        disabled={isDisabled}
        onClick={onClick}
      >
        <Icon size={17} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}

const projections: readonly Projection[] = ['two-mode', 'one-mode']

/** What to show, find, list, arrange and export. */
export function NetworkToolbar({ network }: { readonly network: Network }) {
  const { t } = useTranslation()
  const isReading = useReading((state) => state.reading !== null)
  const projection = useNetworkView((state) => state.settings.projection)
  const isListShown = useNetworkView((state) => state.pane === 'table')
  const chosen = useNetworkView(({ selected }) => selected.size)
  const isSelectionShown = useNetworkView(({ side }) => side === 'selection')
  return (
    <Group gap={5} flex="1 1 760px" justify="flex-end">
      <SegmentedControl
        size="xs"
        aria-label={t('network.projection')}
        value={projection}
        onChange={showProjection}
        data={projections.map((value) => ({ value, label: t(`network.projections.${value}`) }))}
      />
      <NetworkSearch network={network} />
      <IconButton
        label={t(isListShown ? 'network.showPicture' : 'network.showList')}
        Icon={isListShown ? IconTopologyStar3 : IconList}
        onClick={() => {
          showPane(isListShown ? 'picture' : 'table')
        }}
      />
      <Indicator label={chosen} size={18} disabled={chosen === 0} zIndex={1}>
        <Button
          size="xs"
          px={8}
          variant={isSelectionShown ? 'light' : 'default'}
          aria-pressed={isSelectionShown}
          leftSection={<IconLassoPolygon size={16} aria-hidden />}
          onClick={() => {
            toggleSide('selection')
          }}
        >
          {t('selection.title')}
        </Button>
      </Indicator>
      <SideButtons />
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            size="xs"
            px={8}
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            {t('network.export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void runAction('export-network')}>
            {t('network.exportPicture')}
          </Menu.Item>
          <Menu.Item onClick={() => void runAction('make-briefing')}>
            {t('network.makeBriefing')}
          </Menu.Item>
          <DataExportItems />
        </Menu.Dropdown>
      </Menu>
      <IconButton
        label={t('network.arrangeAnew')}
        Icon={IconRefresh}
        isDisabled={isReading}
        onClick={() => void arrange()}
      />
      <IconButton
        label={t('views.story.start')}
        Icon={IconPresentation}
        onClick={() => void runAction('tell-story')}
      />
    </Group>
  )
}
