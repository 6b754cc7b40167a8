import type { Relation } from '../../../shared/model/relation'

/** Which way a relation goes, seen from an actor, or read from left to right. */
export function arrowOf({ isMutual = false, to }: Relation, seenFrom?: string): string {
  if (isMutual) return '↔'
  return to === seenFrom ? '←' : '→'
}
