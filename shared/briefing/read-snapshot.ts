import type { BriefingSnapshot } from './snapshot'

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isNumbers(value: unknown): value is Readonly<Record<string, number>> {
  return isObject(value) && Object.values(value).every((one) => Number.isFinite(one))
}

function isRefs(value: unknown): value is readonly string[] | null {
  return value === null || (Array.isArray(value) && value.every((one) => typeof one === 'string'))
}

/** A snapshot from the JSON that a briefing keeps; null of what is none, or of a later version's. */
export function readSnapshot(json: string): BriefingSnapshot | null {
  let read: unknown
  try {
    read = JSON.parse(json)
  } catch {
    return null
  }
  if (!isObject(read) || read['version'] !== 1) return null
  const { figures, actors, alliances, challenges } = read
  if (!isNumbers(figures)) return null
  if (!isRefs(actors) || !isRefs(alliances) || !isRefs(challenges)) return null
  return { version: 1, figures, actors, alliances, challenges }
}
