import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Session } from 'electron'
import { BrowserWindow, session } from 'electron'
import type { BoundaryError } from '../../shared/ipc/payloads'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { appScheme } from './app-page'
import { printPolicy } from './content-policy'
import { causeText } from './disk-error'
import type { Handle } from './handle'
import { createOneAtATime } from './one-at-a-time'
import { pageFooter } from './page-footer'

const maxPrintMs = 60_000

/** Prints a page of the renderer to PDF, in a hidden window of its own where no script runs. */
export function setupPrinting(handle: Handle): void {
  const pages = new Map<string, string>()
  const inTurn = createOneAtATime()
  let printSession: Session | null = null
  handle('print:pdf', ({ html, title }) =>
    inTurn(() => {
      printSession ??= createPrintSession(pages)
      return printPage(html, title, pages, printSession)
    }),
  )
}

/** In memory only, and apart from the app's own: it knows the page to print and nothing else. */
function createPrintSession(pages: ReadonlyMap<string, string>): Session {
  const created = session.fromPartition('print')
  created.protocol.handle(appScheme, (request) => {
    const html = pages.get(new URL(request.url).pathname)
    if (html === undefined) return new Response(null, { status: 404 })
    return new Response(html, {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': printPolicy,
      },
    })
  })
  return created
}

async function printPage(
  html: string,
  title: string,
  pages: Map<string, string>,
  printSession: Session,
): Promise<Result<Uint8Array, BoundaryError>> {
  const path = `/${randomUUID()}.html`
  pages.set(path, html)
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: printSession,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
    },
  })
  try {
    const print = loadAndPrint(window, `${appScheme}://print${path}`, title)
    const pdf = await Promise.race([print, giveUp()])
    return ok(new Uint8Array(pdf.buffer, pdf.byteOffset, pdf.length))
  } catch (cause) {
    return err({ kind: 'print-failed', cause: causeText(cause) })
  } finally {
    pages.delete(path)
    window.destroy()
  }
}

async function loadAndPrint(window: BrowserWindow, url: string, title: string): Promise<Buffer> {
  await window.loadURL(url)
  return window.webContents.printToPDF({
    pageSize: 'A4',
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: pageFooter(title),
  })
}

async function giveUp(): Promise<never> {
  await setTimeout(maxPrintMs, undefined, { ref: false })
  throw new Error(`not printed within ${maxPrintMs / 1000} s`)
}
