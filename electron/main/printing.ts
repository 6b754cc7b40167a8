import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Session } from 'electron'
import { BrowserWindow, session } from 'electron'
import type { RequestInput } from '../../shared/ipc/channels'
import type { BoundaryError, PrintStopped } from '../../shared/ipc/payloads'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { appScheme } from './app-page'
import { printPolicy } from './content-policy'
import { causeText } from './disk-error'
import type { Handle } from './handle'
import { createOneAtATime } from './one-at-a-time'
import { pageFooter } from './page-footer'

type PrintRequest = RequestInput<'print:pdf'>
type Printed = Result<Uint8Array, BoundaryError | PrintStopped>

const maxPrintMs = 120_000
const stopped: Printed = err({ kind: 'cancelled' })

/** Prints a page of the renderer to PDF, in a hidden window of its own where no script runs. */
export function setupPrinting(handle: Handle): void {
  const pages = new Map<string, string>()
  const stops = new Map<string, AbortController>()
  const inTurn = createOneAtATime()
  let printSession: Session | null = null
  handle('print:pdf', async (request) => {
    const run = request.run ?? randomUUID()
    const stop = new AbortController()
    stops.set(run, stop)
    try {
      return await inTurn(() => {
        printSession ??= createPrintSession(pages)
        return printPage(request, pages, printSession, stop.signal)
      })
    } finally {
      stops.delete(run)
    }
  })
  handle('print:stop', (run) => {
    stops.get(run)?.abort()
    return ok(null)
  })
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
  request: PrintRequest,
  pages: Map<string, string>,
  printSession: Session,
  stop: AbortSignal,
): Promise<Printed> {
  if (stop.aborted) return stopped
  const path = `/${randomUUID()}.html`
  pages.set(path, request.html)
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
    const print = loadAndPrint(window, `${appScheme}://print${path}`, request)
    const pdf = await Promise.race([print, giveUp(), whenAborted(stop)])
    return pdf === null ? stopped : ok(new Uint8Array(pdf.buffer, pdf.byteOffset, pdf.length))
  } catch (cause) {
    return err({ kind: 'print-failed', cause: causeText(cause) })
  } finally {
    pages.delete(path)
    window.destroy()
  }
}

async function loadAndPrint(
  window: BrowserWindow,
  url: string,
  { title, isPaged }: PrintRequest,
): Promise<Buffer> {
  await window.loadURL(url)
  const foot = {
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: pageFooter(title),
  }
  return window.webContents.printToPDF({
    pageSize: 'A4',
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    ...(isPaged === true ? {} : foot),
  })
}

/** The window goes with it, and what goes on in it fails unheard. */
function whenAborted(stop: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    stop.addEventListener(
      'abort',
      () => {
        resolve(null)
      },
      { once: true },
    )
  })
}

async function giveUp(): Promise<never> {
  await setTimeout(maxPrintMs, undefined, { ref: false })
  throw new Error(`not printed within ${maxPrintMs / 1000} s`)
}
