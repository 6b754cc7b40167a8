import i18next from 'i18next'
import { bridge } from '../bridge/bridge'
import type { ChangesPage } from '../state/my-changes-page'
import { longDate } from '../text/long-date'
import { changesHtml } from './my-changes-html'
import { changesText } from './my-changes-text'
import { notify, notifyError, showWork } from './notices'
import { saveBytes } from './save-bytes'

/** The page as it leaves this computer: it says when it was made. */
function dated(page: ChangesPage): ChangesPage {
  const date = longDate(Date.now(), i18next.language)
  const made = i18next.t('myChanges.madeOn', { date })
  const [period = '', ...by] = page.heading
  return { ...page, heading: [period, [...by, made].join(' · ')] }
}

/** Saves the page of changes as a PDF, where the person says. */
export async function printMyChanges(page: ChangesPage): Promise<void> {
  showWork({ key: 'myChanges.printing', progress: null, cancel: null })
  const html = changesHtml(dated(page), {
    language: i18next.language,
    empty: i18next.t('myChanges.nothing'),
    added: (count) => i18next.t('myChanges.added', { count }),
    more: (count) => i18next.t('myChanges.more', { count }),
  })
  const printed = await bridge.printPdf({ html, title: page.title })
  showWork(null)
  if (printed.ok) await saveBytes('pdf', printed.value, ` ${page.title}`)
  else notifyError(printed.error)
}

/** Puts the page of changes on the clipboard, as text for a message. */
export async function copyMyChanges(page: ChangesPage): Promise<void> {
  try {
    const text = changesText(dated(page), {
      empty: i18next.t('myChanges.nothing'),
      line: (name, value) => i18next.t('myChanges.line', { name, value }),
    })
    await navigator.clipboard.writeText(text)
    notify('done', 'myChanges.copied')
  } catch {
    notify('failure', 'myChanges.notCopied')
  }
}
