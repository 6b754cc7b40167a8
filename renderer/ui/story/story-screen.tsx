import { Modal, Text, Title, VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { blankStory, endStory } from '../../actions/story'
import type { SavedView } from '../../../shared/model/saved-view'
import { useStory } from '../../state/story-store'
import { StoryControls } from './story-controls'
import classes from './story.module.css'
import { useStoryKeys } from './use-story-keys'
import { useToldViews } from './use-told-views'

export interface StoryScreenProps {
  readonly picture: ReactNode
  readonly legend: ReactNode
  /** What the picture's ties mean, and where things stand. */
  readonly note: string
}

/** Says which view is shown to those who do not see it. */
function ViewSpoken({ view, place }: { readonly view: SavedView; readonly place: string }) {
  const { t } = useTranslation()
  const areNotesShown = useStory((state) => state.areNotesShown)
  return (
    <VisuallyHidden role="status">
      {t('views.story.announced', {
        place,
        title: view.title ?? t('views.untitled'),
        notes: areNotesShown ? (view.notes ?? '') : '',
      })}
    </VisuallyHidden>
  )
}

/** A view of the story as a hall sees it: its title, the picture, the legend. */
export function StoryScreen({ picture, legend, note }: StoryScreenProps) {
  const { t } = useTranslation()
  useStoryKeys()
  const { view, number, count } = useToldViews()
  const isBlank = useStory((state) => state.isBlank)
  const areNotesShown = useStory((state) => state.areNotesShown)
  if (view === undefined) return null
  const place = t('views.story.place', { number, count })
  return (
    <Modal
      opened
      fullScreen
      withCloseButton={false}
      closeOnEscape={false}
      onClose={() => void endStory()}
      padding={0}
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': t('views.story.title') } }}
      classNames={{ content: classes['content'] ?? '', body: classes['body'] ?? '' }}
    >
      <header className={classes['head']}>
        <Title order={1} className={classes['title'] ?? ''}>
          {view.title ?? t('views.untitled')}
        </Title>
        <Text className={classes['place'] ?? ''}>{place}</Text>
      </header>
      <div className={classes['picture']}>{picture}</div>
      <aside className={classes['legend']} aria-label={t('network.legend.title')}>
        <VisuallyHidden component="h2">{t('network.legend.title')}</VisuallyHidden>
        {legend}
      </aside>
      {areNotesShown && (
        <Text className={classes['notes'] ?? ''}>{view.notes ?? t('views.story.noNotes')}</Text>
      )}
      <footer className={classes['foot']}>
        <Text className={classes['note'] ?? ''}>{note}</Text>
        <StoryControls />
      </footer>
      <ViewSpoken view={view} place={place} />
      {isBlank && (
        <button
          type="button"
          className={classes['blank']}
          aria-label={t('views.story.blank')}
          onClick={blankStory}
        />
      )}
    </Modal>
  )
}
