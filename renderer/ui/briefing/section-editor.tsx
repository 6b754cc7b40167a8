import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OutlineEntry } from '../../../shared/briefing/outline-of'
import { nameSection, writeSection } from '../../actions/briefing-outline'
import { goTo } from '../../actions/navigation'
import { notifyError } from '../../actions/notices'
import { useBriefing } from '../../state/briefing-store'
import { useReading } from '../../state/reading-store'
import { HistoryButton } from '../fields/history-button'
import { LongTextField } from '../fields/long-text-field'
import { TextField } from '../fields/text-field'
import classes from './briefing-screen.module.css'
import { RecommendationList } from './recommendation-list'
import { sentencesOf } from './sentences-of'

async function write(code: OutlineEntry['code'], text: string | null): Promise<void> {
  const done = await writeSection(code, text)
  if (!done.ok) notifyError(done.error)
}

/** Where what a section tells is recorded. */
const recordedIn = {
  territory: 'diagnosis',
  challenges: 'challenges',
  actors: 'actors',
  alliances: 'alliances',
  network: 'network',
  maturity: 'diagnosis',
  swot: 'diagnosis',
} as const

function isRecorded(code: string): code is keyof typeof recordedIn {
  return Object.hasOwn(recordedIn, code)
}

/** The words of a section: its title, and its text as the data write it or as somebody did. */
export function SectionEditor({ entry }: { readonly entry: OutlineEntry }) {
  const { t } = useTranslation()
  const isReading = useReading((state) => state.reading !== null)
  const document = useBriefing((state) => state.document)
  const { code, title, text } = entry
  const section = document?.sections.find((other) => other.code === code)
  const sentences = section === undefined ? '' : sentencesOf(section)
  if (isReading) return null
  return (
    <div className={classes['editor']}>
      <TextField
        label={t('outline.sectionFields.title')}
        value={title}
        inputProps={{ placeholder: t(`note.sections.${code}`) }}
        save={(value) => nameSection(code, value)}
      />
      {text === undefined ? (
        <>
          {sentences === '' ? null : (
            <div
              className={classes['sentences']}
              role="group"
              aria-label={t('outline.fromData')}
              tabIndex={0}
            >
              {sentences}
            </div>
          )}
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => void write(code, sentences === '' ? ' ' : sentences)}
          >
            {t('outline.write')}
          </Button>
        </>
      ) : (
        <>
          <LongTextField
            label={t('outline.sectionFields.text')}
            value={text}
            save={(value) => writeSection(code, value)}
            below={t('outline.textHelp')}
          />
          <Group gap="xs" justify="space-between">
            <Button size="compact-xs" variant="subtle" onClick={() => void write(code, null)}>
              {t('outline.backToData')}
            </Button>
            <HistoryButton kind="briefingSection" id={code} />
          </Group>
        </>
      )}
      {code === 'swot' ? <RecommendationList /> : null}
      {isRecorded(code) ? (
        <Text size="xs" c="dimmed">
          {t('outline.recordedIn')}{' '}
          <Button
            size="compact-xs"
            variant="transparent"
            px={0}
            onClick={() => {
              goTo(recordedIn[code])
            }}
          >
            {t(`common.screens.${recordedIn[code]}`)}
          </Button>
        </Text>
      ) : null}
    </div>
  )
}
