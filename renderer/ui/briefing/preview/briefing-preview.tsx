import { Text } from '@mantine/core'
import type { KeyboardEvent, SyntheticEvent } from 'react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { BriefingDocument, DocumentSection } from '../../../../shared/briefing/document'
import type { DrawnPictures } from '../../../../shared/briefing/drawn-picture'
import classes from './briefing-preview.module.css'
import { pressedIn } from './pressed-in'
import { PreviewBar } from './preview-bar'
import { PreviewPage } from './preview-page'
import { usePagedDocument } from './use-paged-document'
import { usePlace } from './use-place'
import { useZoom } from './use-zoom'

type SectionId = DocumentSection['code']

interface BriefingPreviewProps {
  readonly document: BriefingDocument
  readonly pictures: DrawnPictures
  /** The section to be shown. A new object asks again for the same. */
  readonly asked?: { readonly section: SectionId } | null
  /** A printed number was pressed: its id in `document.numbers`. */
  readonly onNumber: (id: string) => void
  /** Another section came into view. */
  readonly onSection?: (section: SectionId) => void
}

/** The pages of a briefing as they will be printed, live. Takes the whole height and width that it is given. */
export function BriefingPreview(props: BriefingPreviewProps) {
  const { t } = useTranslation()
  const { document, pictures, asked = null, onNumber, onSection } = props
  const scroller = useRef<HTMLDivElement>(null)
  const paged = usePagedDocument(document, pictures)
  const zoom = useZoom(scroller)
  const place = usePlace({ scroller, paged, zoom: zoom.value, asked, onSection })
  const count = paged?.pages.length ?? 0

  function press(event: SyntheticEvent): boolean {
    const pressed = pressedIn(event.nativeEvent)
    if (pressed === null) return false
    event.preventDefault()
    if (pressed.kind === 'number') onNumber(pressed.id)
    else place.goToSection(pressed.id)
    return true
  }

  function pressKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' || event.key === ' ') press(event)
  }

  return (
    <div className={classes['preview']}>
      <PreviewBar page={place.page} count={count} zoom={zoom} onPage={place.goToPage} />
      <div
        ref={scroller}
        className={classes['scroll']}
        role="region"
        aria-label={t('pages.preview')}
        aria-busy={paged === null}
        tabIndex={0}
        onClick={press}
        onKeyDown={pressKey}
        onScroll={place.look}
      >
        {paged === null ? (
          <Text className={classes['laying']} role="status">
            {t('pages.laying')}
          </Text>
        ) : (
          paged.pages.map((markup, index) => (
            <PreviewPage
              key={index}
              markup={markup}
              language={document.language}
              name={t('pages.page', { page: index + 1, count })}
              zoom={zoom.value}
            />
          ))
        )}
      </div>
    </div>
  )
}
