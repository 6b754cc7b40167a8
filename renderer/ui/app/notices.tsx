import { Button, Group, Text } from '@mantine/core'
import { Notifications, notifications } from '@mantine/notifications'
import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/all-actions'
import { goTo } from '../../actions/navigation'
import { dismissNotice } from '../../actions/notices'
import { useNavigation } from '../../state/navigation-store'
import type { Notice } from '../../state/notice-store'
import { useNotices } from '../../state/notice-store'
import { useTerritory } from '../../state/territory-store'
import { sentence } from '../../text/sentence'
import { useSeenNotices } from './use-seen-notices'

/** How each tone looks, and how long it stays: a failure stays until it is read. */
const tones = {
  done: { color: 'petrol', Icon: IconCheck, stays: 6000 },
  warning: { color: 'yellow', Icon: IconAlertTriangle, stays: 15_000 },
  failure: { color: 'red', Icon: IconX, stays: false },
} as const

/** Long enough to read the sentence and reach the button. */
const staysToUndo = 12_000

/** Shows what the app has to say; screen readers hear it as it comes. */
export function Notices() {
  const { t } = useTranslation()
  const notices = useNotices((state) => state.notices)
  const shown = useRef(new Set<number>())
  useEffect(() => {
    for (const notice of notices) {
      const { color, Icon, stays } = tones[notice.tone]
      // In another language, what is on the screen already says its own words anew.
      const tell = shown.current.has(notice.id) ? notifications.update : notifications.show
      shown.current.add(notice.id)
      tell({
        id: String(notice.id),
        color,
        withBorder: true,
        icon: <Icon size={18} aria-hidden />,
        message: <NoticeMessage notice={notice} />,
        autoClose: notice.canUndo ? staysToUndo : stays,
        closeButtonProps: { 'aria-label': t('common.dismiss') },
        onClose: () => {
          dismissNotice(notice.id)
        },
      })
    }
  }, [notices, t])
  const hasDialog = useNavigation((state) => state.dialog !== null)
  useSeenNotices()
  return (
    <section aria-label={t('common.noticesLabel')}>
      <Notifications
        position={hasDialog ? 'bottom-left' : 'bottom-right'}
        limit={4}
        containerWidth={400}
        withinPortal={false}
      />
    </section>
  )
}

function NoticeMessage({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation()
  const tables = useTerritory((state) => state.tables)
  const [tablesThen] = useState(tables)
  // Once something else is done, undo would take back that, and not what this notice tells.
  const isLast = tables === tablesThen
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <Text size="sm" c="var(--mantine-color-text)">
        {sentence(t, notice.key, notice.values)}
      </Text>
      {notice.canUndo && isLast ? (
        <Button
          size="compact-sm"
          variant="light"
          flex="none"
          onClick={() => {
            notifications.hide(String(notice.id))
            void runAction('undo')
          }}
        >
          {t('common.undo')}
        </Button>
      ) : null}
      <OfferedScreen notice={notice} />
    </Group>
  )
}

/** The way to the screen where the person can see about it. */
function OfferedScreen({ notice: { id, offers } }: { readonly notice: Notice }) {
  const { t } = useTranslation()
  if (offers === null) return null
  return (
    <Button
      size="compact-sm"
      variant="light"
      flex="none"
      onClick={() => {
        notifications.hide(String(id))
        goTo(offers)
      }}
    >
      {t(`common.screens.${offers}`)}
    </Button>
  )
}
