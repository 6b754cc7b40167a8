import { Loader, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { showNumber } from '../../actions/briefing-choice'
import { useBriefing } from '../../state/briefing-store'
import classes from './briefing-screen.module.css'
import { BriefingToolbar } from './briefing-toolbar'
import { NumberDrawer } from './number-drawer'
import { OutlineList } from './outline-list'
import { BriefingPreview } from './preview/briefing-preview'
import { useLiveBriefing } from './use-live-briefing'

/** The briefing of the territory: its outline, and beside it the pages that will be printed. */
export function BriefingScreen() {
  const { t } = useTranslation()
  useLiveBriefing()
  const document = useBriefing((state) => state.document)
  const pictures = useBriefing((state) => state.pictures)
  const section = useBriefing((state) => state.section)
  const asked = useMemo(() => (section === null ? null : { section }), [section])
  const isBusy = useBriefing((state) => state.isBusy)
  return (
    <div className={classes['screen']}>
      <div className={classes['bar']}>
        <div className={classes['title']}>
          <Title order={1} size="h2">
            {t('common.screens.briefing')}
          </Title>
          <div className={classes['busy']} role="status">
            {isBusy ? <Loader size="xs" aria-label={t('outline.composing')} /> : null}
          </div>
        </div>
        <BriefingToolbar />
      </div>
      <section className={classes['outline']} aria-label={t('outline.title')}>
        <OutlineList />
      </section>
      <section className={classes['pages']} aria-label={t('outline.pages')}>
        {document === null ? (
          <Text c="dimmed" p="xl">
            {t('outline.composing')}
          </Text>
        ) : (
          <BriefingPreview
            document={document}
            pictures={pictures}
            asked={asked}
            onNumber={showNumber}
          />
        )}
      </section>
      <NumberDrawer />
    </div>
  )
}
