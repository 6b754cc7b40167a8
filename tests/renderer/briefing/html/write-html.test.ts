// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest'
import { writeHtml } from '../../../../renderer/briefing/html/write-html'
import { startText } from '../../../../renderer/text/i18n'
import { sampleDocument, samplePictures } from './sample-document'

beforeAll(() => startText('en'))

function written(options: Parameters<typeof sampleDocument>[0] = {}): {
  readonly text: string
  readonly page: Document
} {
  const text = writeHtml(sampleDocument(options), samplePictures())
  return { text, page: new DOMParser().parseFromString(text, 'text/html') }
}

const texts = (page: Document, selector: string): readonly (string | null)[] =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent)

describe('the one-file HTML', () => {
  it('says its language, its name, and for whom it is', () => {
    const { page, text } = written()
    expect(text).toMatch(/^<!doctype html>\n<html lang="fr">/)
    expect(page.title).toBe('Note de territoire · Vallée de la Drôme <Est>')
    expect(texts(page, '.level')).toEqual(['Partenaires', 'Partenaires'])
    expect(texts(page, 'h1')).toEqual(['Vallée de la Drôme <Est>'])
  })

  it('speaks the language of the document, not of the screens', () => {
    expect(texts(written().page, '.skip')).toEqual(['Aller au contenu'])
    expect(texts(written({ language: 'en' }).page, '.skip')).toEqual(['Skip to the content'])
  })

  it('has no script and asks for nothing outside', () => {
    const { text, page } = written()
    expect(page.querySelectorAll('script, link, iframe, object, embed')).toHaveLength(0)
    const addresses = [...text.matchAll(/(?:src|href)="([^"]*)"|url\(([^)]*)\)/g)].map(
      ([, attribute, style]) => attribute ?? style ?? '',
    )
    expect(addresses.length).toBeGreaterThan(10)
    expect(addresses.filter((address) => !/^"?(#|data:)/.test(address))).toEqual([])
    expect(text).not.toMatch(/\son\w+="/)
  })

  it('has a place for each way into it', () => {
    const { page } = written()
    const links = [...page.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'))
    const ids = new Set([...page.querySelectorAll('[id]')].map(({ id }) => `#${id}`))
    expect(links.filter((href) => href === null || !ids.has(href))).toEqual([])
    expect(ids.size).toBe(page.querySelectorAll('[id]').length)
    const contents = texts(page, 'nav li')
    expect(contents).toEqual(texts(page, 'h2'))
    expect(contents).toHaveLength(7)
  })

  it('leads from a number to the table that shows it, else to the annex, and from a table nowhere', () => {
    const { page } = written()
    const lead = page.querySelector('p.lead a.number')
    expect(lead?.getAttribute('href')).toBe('#all-alliances')
    expect(lead?.getAttribute('title')).toBe('Acteurs recensés')
    const others = [...page.querySelectorAll('.figures a.number')]
    expect(others.map((link) => link.getAttribute('href'))).toEqual([
      '#all-alliances',
      '#all-alliances',
      '#section-annex',
    ])
    expect(page.querySelectorAll('table a')).toHaveLength(0)
  })

  it('gives each picture its words and each table its heads', () => {
    const { page } = written()
    expect(page.querySelectorAll('figure')).toHaveLength(5)
    for (const figure of page.querySelectorAll('figure')) {
      expect(figure.querySelector('[role=img]')?.getAttribute('aria-label')).toContain('12 dans')
      expect(figure.querySelector('figcaption')?.textContent).not.toBe('')
      expect(figure.querySelectorAll('details tbody tr')).toHaveLength(3)
    }
    for (const table of page.querySelectorAll('table')) {
      expect(table.querySelectorAll('thead th[scope=col]')).toHaveLength(4)
      expect(table.querySelectorAll('tbody tr > :first-child:not(th[scope=row])')).toHaveLength(0)
      expect(table.caption?.textContent).not.toBe('')
    }
  })

  it('keeps the ids of its drawings apart', () => {
    const { page, text } = written()
    expect(page.querySelector('#map-all')).not.toBeNull()
    expect(text).toContain('clip-path="url(#timeline-all)"')
    expect(text).not.toContain('url(#all)')
  })

  it('shows what a picture would say where there is none', () => {
    const text = writeHtml(sampleDocument(), new Map())
    expect(text).toContain('<p class="missing">La carte des acteurs')
  })
})
