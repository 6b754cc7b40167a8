import { parseXML } from 'webdav'
import { z } from 'zod'
import { TargetRefusal } from './target-refusal'
import { isPlainXml } from './plain-xml'

/** What one answer to PROPFIND says of one member of a folder. */
export interface WebdavMember {
  readonly name: string
  readonly isFolder: boolean
  readonly bytes: number
}

const text = z.union([z.string(), z.number()]).transform(String)
const multistatus = z.object({
  multistatus: z.object({
    response: z.array(
      z.object({
        href: text,
        propstat: z
          .object({
            prop: z.union([
              z.literal(''),
              z.object({
                getcontentlength: text.optional(),
                resourcetype: z.unknown().optional(),
              }),
            ]),
          })
          .optional(),
      }),
    ),
  }),
})

/**
 * The members of the folder that was asked about, itself left out. Throws a `TargetRefusal` where the
 * answer is none that a WebDAV server gives.
 */
export async function readListing(answer: string, folder: URL): Promise<readonly WebdavMember[]> {
  if (!isPlainXml(answer)) throw lie('no listing')
  const parsed = multistatus.safeParse(await parseXML(answer).catch(() => null))
  if (!parsed.success) throw lie('no listing')
  const found = parsed.data.multistatus.response.map(({ href, propstat }) => {
    if (!URL.canParse(href, folder.href)) throw lie('address')
    return { path: pathOf(new URL(href, folder).pathname), prop: propstat?.prop }
  })
  const base = baseOf(
    found.map(({ path }) => path),
    pathOf(folder.pathname),
  )
  const members: WebdavMember[] = []
  for (const { path, prop } of found) {
    const name = path.startsWith(`${base}/`) ? path.slice(base.length + 1) : ''
    if (name === '' || name.includes('/')) continue
    const { resourcetype, getcontentlength } = prop === undefined || prop === '' ? {} : prop
    members.push({ name, isFolder: hasCollection(resourcetype), bytes: sizeOf(getcontentlength) })
  }
  return members
}

/** The folder that was asked about is in the answer; a server behind another may call it otherwise. */
function baseOf(paths: readonly string[], asked: string): string {
  if (paths.includes(asked)) return asked
  return paths.reduce((base, path) => (path.length < base.length ? path : base), paths[0] ?? asked)
}

function pathOf(encoded: string): string {
  try {
    return decodeURIComponent(encoded).replace(/\/+$/, '')
  } catch {
    throw lie('address')
  }
}

function hasCollection(resourceType: unknown): boolean {
  return typeof resourceType === 'object' && resourceType !== null && 'collection' in resourceType
}

function sizeOf(said: string | undefined): number {
  if (said === undefined) return 0
  if (!/^\d{1,15}$/.test(said)) throw lie('size')
  return Number(said)
}

function lie(cause: string): TargetRefusal {
  return new TargetRefusal({ kind: 'target-lies', cause })
}
