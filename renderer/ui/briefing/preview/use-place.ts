import type { RefObject } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { DocumentSection } from '../../../../shared/briefing/document'
import type { PagedDocument } from '../../../briefing/html/paged-document'

type SectionId = DocumentSection['code']

interface PlaceInput {
  readonly scroller: RefObject<HTMLElement | null>
  readonly paged: PagedDocument | null
  readonly zoom: number
  readonly asked: { readonly section: SectionId } | null
  readonly onSection: ((section: SectionId) => void) | undefined
}

interface Place {
  /** The page in view: 1 is the first. */
  readonly page: number
  readonly goToPage: (page: number) => void
  readonly goToSection: (section: string) => void
  /** Looks again at what is in view. */
  readonly look: () => void
}

/** Above what one went to, in CSS pixels. */
const headroom = 12

/** What of the pages is in view, and ways to other places of them. */
export function usePlace({ scroller, paged, zoom, asked, onSection }: PlaceInput): Place {
  const [page, setPage] = useState(1)
  const section = useRef<string | null>(null)
  const answered = useRef<PlaceInput['asked']>(null)

  function goTo(top: number): void {
    scroller.current?.scrollTo({ top: top - headroom })
  }

  function goToPage(wanted: number): void {
    const slot = slotsOf(scroller.current)[wanted - 1]
    if (slot !== undefined) goTo(slot.offsetTop)
  }

  function goToSection(wanted: string): void {
    const opening = openingsOf(scroller.current, zoom).find(({ code }) => code === wanted)
    if (opening !== undefined) goTo(opening.top)
  }

  function look(): void {
    const { current } = scroller
    if (current === null) return
    const line = current.scrollTop + current.clientHeight * 0.35
    const isEnd = current.scrollTop + current.clientHeight >= current.scrollHeight - 2
    const slots = slotsOf(current)
    const above = slots.filter(({ offsetTop }) => offsetTop <= line).length
    setPage(isEnd ? slots.length : Math.max(1, above))
    const openings = openingsOf(current, zoom)
    const inView = isEnd ? openings.at(-1) : openings.findLast(({ top }) => top <= line)
    if (inView === undefined || inView.code === section.current) return
    section.current = inView.code
    onSection?.(inView.code as SectionId)
  }

  useEffect(() => {
    if (paged === null) return undefined
    const frame = requestAnimationFrame(() => {
      if (asked !== null && asked !== answered.current) {
        answered.current = asked
        goToSection(asked.section)
      }
      look()
    })
    return () => cancelAnimationFrame(frame)
    // Only new pages, another size, or another wish move anything.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [paged, zoom, asked])

  return { page, goToPage, goToSection, look }
}

function slotsOf(scroller: HTMLElement | null): readonly HTMLElement[] {
  return [...(scroller?.querySelectorAll<HTMLElement>(':scope > [role=group]') ?? [])]
}

interface Opening {
  readonly code: string
  readonly top: number
}

/** Where each section begins, within all that scrolls. */
function openingsOf(scroller: HTMLElement | null, zoom: number): readonly Opening[] {
  return slotsOf(scroller).flatMap((slot) => {
    const root = slot.firstElementChild?.shadowRoot
    const found = [...(root?.querySelectorAll<HTMLElement>('[data-opens]') ?? [])]
    return found.map((element, index) => {
      const isTop = index === 0 && element.previousElementSibling === null
      const within = isTop ? 0 : element.offsetTop * zoom
      return { code: element.dataset['opens'] ?? '', top: slot.offsetTop + within }
    })
  })
}
