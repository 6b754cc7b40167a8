import type { Result } from '../../kernel/result'
import { err, ok } from '../../kernel/result'
import type { GraphError } from './graph-file'
import { maxGraphDepth, maxGraphLinks, maxGraphNodes } from './graph-file'

/** Comments, data as it stands, instructions, a doctype, and tags with quoted values in them. */
const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^[>]*(\[[\s\S]*?\])?[^>]*>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|</g

function lineOf(text: string, index: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1))
    line += 1
  return line
}

/** What the file is, by its outermost element. */
export interface CheckedXml {
  readonly root: string
}

function countFault(nodes: number, links: number): GraphError | null {
  if (nodes > maxGraphNodes) return { kind: 'graph-too-many', count: nodes, max: maxGraphNodes }
  if (links > maxGraphLinks) return { kind: 'graph-too-many', count: links, max: maxGraphLinks }
  return null
}

/**
 * Reads through XML without building anything: the parser behind it mends what is broken in silence, and
 * would give half a network for a file that was cut off.
 */
export function checkXml(text: string): Result<CheckedXml, GraphError> {
  const open: string[] = []
  const count = { node: 0, edge: 0 }
  let root = ''
  for (const match of text.matchAll(token)) {
    const [whole, subset, slash, name, , closed] = match
    if (whole === '<') return err({ kind: 'graph-malformed', line: lineOf(text, match.index) })
    if (subset !== undefined) return err({ kind: 'graph-entities' })
    if (name === undefined) continue
    if (slash === '/') {
      if (open.pop() !== name) {
        return err({ kind: 'graph-malformed', line: lineOf(text, match.index) })
      }
      continue
    }
    if (open.length === 0) {
      if (root !== '') return err({ kind: 'graph-malformed', line: lineOf(text, match.index) })
      root = name
    }
    if (name === 'node' || name === 'edge') count[name] += 1
    if (closed === '/') continue
    open.push(name)
    if (open.length > maxGraphDepth) {
      return err({ kind: 'graph-too-deep', line: lineOf(text, match.index) })
    }
  }
  if (root === '') return err({ kind: 'graph-not-network' })
  if (open.length > 0) return err({ kind: 'graph-malformed', line: lineOf(text, text.length) })
  const fault = countFault(count.node, count.edge)
  return fault === null ? ok({ root }) : err(fault)
}
