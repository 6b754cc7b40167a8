import { usePreferences } from '../state/preferences-store'
import type { ChangeLine, LineDetails } from '../state/change-line'
import type { JoiningFile, RefusedFile } from '../state/join-store'
import { noJoin, useJoin } from '../state/join-store'
import { useTerritory } from '../state/territory-store'
import { useNavigation } from '../state/navigation-store'
import type { JoinDesk } from './join-desk'
import type { ReadHeading, ReviewRequest } from './joining-table'
import { closeDialog, openDialog } from './navigation'
import { notify, notifyError, showWork } from './notices'

/** The review that is open: of one territory, in one worker. */
interface Review {
  readonly territory: string
  readonly desk: JoinDesk
  readonly closed: Promise<void>
  readonly end: () => void
  /** The reviewing under way; null where what is shown is up to date. */
  work: Promise<void> | null
  isStale: boolean
}

let open: Review | null = null

/** The territory whose files are under review; null where none are. */
export function reviewedTerritory(): string | null {
  return open?.territory ?? null
}

/** When no file is under review any more. */
export async function reviewClosed(): Promise<void> {
  await open?.closed
}

/** The worker of the open review, which reads what comes to it. */
export function reviewDesk(): JoinDesk | null {
  return open?.desk ?? null
}

function begin(territory: string, desk: JoinDesk): Review {
  let resolve = (): void => undefined
  const closed = new Promise<void>((settle) => {
    resolve = settle
  })
  desk.retain()
  const unsubscribe = useTerritory.subscribe((state, before) => {
    if (state.id !== territory) closeJoin()
    else if (state.version !== before.version) void refresh()
  })
  // Another dialog that takes its place ends it, like its own button.
  const leave = useNavigation.subscribe((state, before) => {
    const isLeft = before.dialog === 'join' && state.dialog !== 'join'
    if (isLeft && useJoin.getState().stage !== 'joining') closeJoin()
  })
  const end = (): void => {
    unsubscribe()
    leave()
    desk.release()
    resolve()
  }
  return { territory, desk, closed, end, work: null, isStale: false }
}

function joiningFile({ number, name, writtenAt, sha256 }: ReadHeading): JoiningFile {
  return { number, name, writtenAt, sha256, isLeftOut: false, outcome: null }
}

function requestOf(territory: string): ReviewRequest {
  const { files } = useJoin.getState()
  const numbers = (isLeftOut: boolean): readonly number[] =>
    files.filter((file) => file.isLeftOut === isLeftOut).map(({ number }) => number)
  const joiner = { person: usePreferences.getState().person, at: Date.now() }
  return { territory, taken: numbers(false), leftOut: numbers(true), joiner }
}

async function review({ territory, desk }: Review): Promise<void> {
  const request = requestOf(territory)
  const { outcomes, counts, terms } = await desk.worker.ask('review', request, (progress) => {
    if (useNavigation.getState().dialog !== 'join') showReviewing(progress)
  })
  const lines: ChangeLine[] = []
  for (;;) {
    const more = await desk.worker.ask('lines', lines.length)
    if (more.length === 0) break
    for (const line of more) lines.push(line)
  }
  if (open?.desk !== desk || open.isStale) return
  useJoin.setState(({ files }) => ({
    files: files.map((file) => ({ ...file, outcome: outcomes.get(file.number) ?? null })),
    ...{ lines, counts, terms, stage: 'ready' },
  }))
}

function showReviewing(progress: number): void {
  showWork({ key: 'join.reviewing', progress, cancel: closeJoin })
}

async function reviewUntilFresh(current: Review): Promise<void> {
  try {
    while (current.isStale) {
      current.isStale = false
      await review(current)
    }
  } catch (cause) {
    // A worker that was ended fails at whatever it was asked: nobody waits for it any more.
    if (open !== current) return
    closeJoin()
    notifyError({ kind: 'unexpected' }, { cause: String(cause) })
  } finally {
    current.work = null
  }
}

/** Works out anew what joining would do: the choice of files, or the territory, is another. */
async function refresh(): Promise<void> {
  if (open === null || useJoin.getState().stage === 'joining') return
  open.isStale = true
  useJoin.setState({ stage: 'reviewing' })
  open.work ??= reviewUntilFresh(open)
  await open.work
}

/** Whether joining a file does anything. */
export function bringsNews({ outcome }: JoiningFile): boolean {
  return outcome !== null && (outcome.fresh > 0 || outcome.isAgain)
}

/**
 * Puts files of the open territory under review, with those that are already. Nothing is written before the
 * person agrees. Files with nothing new only say so.
 */
export async function reviewFiles(
  territory: string,
  desk: JoinDesk,
  read: readonly ReadHeading[],
  refused: readonly RefusedFile[],
): Promise<void> {
  if (open === null) {
    open = begin(territory, desk)
    useJoin.setState(noJoin)
  }
  useJoin.setState((state) => ({
    files: [...state.files, ...read.map(joiningFile)],
    refused: [...state.refused, ...refused],
  }))
  const isFirst = useNavigation.getState().dialog !== 'join'
  if (isFirst) showReviewing(0)
  await refresh()
  if (!isFirst) return
  showWork(null)
  const { files } = useJoin.getState()
  if (files.some(bringsNews)) {
    openDialog('join')
    return
  }
  closeJoin()
  for (const { name } of files) notify('done', 'share.nothingNew', { name })
  for (const { name, error } of refused) notifyError(error, { name })
}

/** Leaves a file out, or takes it again: what would be joined follows. */
export function takeFile(number: number, isTaken: boolean): void {
  useJoin.setState(({ files }) => ({
    files: files.map((file) => (file.number === number ? { ...file, isLeftOut: !isTaken } : file)),
  }))
  void refresh()
}

/** The values of one line, before and after, and who said them. */
export async function joinDetails(key: string): Promise<LineDetails | null> {
  const desk = open?.desk
  if (desk === undefined) return null
  try {
    return await desk.worker.ask('details', key)
  } catch {
    return null
  }
}

/** Leaves the review; nothing was written. */
export function closeJoin(): void {
  const closing = open
  open = null
  showWork(null)
  useJoin.setState(noJoin)
  if (useNavigation.getState().dialog === 'join') closeDialog()
  closing?.end()
}
