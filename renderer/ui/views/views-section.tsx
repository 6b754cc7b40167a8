import { Button, Stack, Text } from '@mantine/core'
import { IconBookmarkPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inStoryOrder } from '../../state/saved-views'
import { useReading } from '../../state/reading-store'
import { useTerritory } from '../../state/territory-store'
import { SavedViewRow } from './saved-view-row'
import { ViewDialog } from './view-dialog'

/** The saved views, in the order of the story: each opens in one click. */
export function ViewsSection() {
  const { t } = useTranslation()
  const table = useTerritory((state) => state.tables.savedView)
  const views = useMemo(() => inStoryOrder(table.byId.values()), [table])
  const isReading = useReading((state) => state.reading !== null)
  const [asked, setAsked] = useState<string | null>(null)
  return (
    <Stack gap={6}>
      {views.length === 0 && (
        <Text size="xs" c="dimmed">
          {t('views.empty')}
        </Text>
      )}
      <Stack gap={2} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {views.map((view, index) => (
          <SavedViewRow
            key={view.id}
            view={view}
            isFirst={index === 0}
            isLast={index === views.length - 1}
            canEdit={!isReading}
            onDescribe={() => {
              setAsked(view.id)
            }}
          />
        ))}
      </Stack>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconBookmarkPlus size={16} aria-hidden />}
        disabled={isReading}
        onClick={() => {
          setAsked('new')
        }}
      >
        {t('views.save')}
      </Button>
      {asked !== null && (
        <ViewDialog
          view={views.find(({ id }) => id === asked) ?? null}
          suggested={t('views.suggestedName', { number: views.length + 1 })}
          onClose={() => {
            setAsked(null)
          }}
        />
      )}
    </Stack>
  )
}
