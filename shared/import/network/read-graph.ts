import Graph from 'graphology'
import { parse as parseGexf } from 'graphology-gexf/node/index.js'
import { parse as parseGraphml } from 'graphology-graphml/node/index.js'
import type { Result } from '../../kernel/result'
import { err, ok } from '../../kernel/result'
import type { Decode } from '../table'
import { checkXml } from './check-xml'
import type { GraphError, GraphFile, GraphLink, GraphNode } from './graph-file'
import { maxGraphBytes } from './graph-file'
import { forgivingGraphml } from './forgiving-graphml'
import { missingEnd } from './missing-end'

type Attributes = Readonly<Record<string, unknown>>

/** What a program draws with, which says nothing of an actor. */
const drawing: readonly string[] = ['color', 'size', 'z', 'shape', 'thickness', 'x', 'y']

function textsOf(attributes: Attributes): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes)) {
    if (drawing.includes(name) && typeof value !== 'object') continue
    if (typeof value === 'string') texts[name] = value
    else if (typeof value === 'boolean' || Number.isFinite(value)) texts[name] = String(value)
    else if (Array.isArray(value)) texts[name] = value.map(String).join('|')
  }
  return texts
}

function placeOf({ x, y }: Attributes, up: 1 | -1): GraphNode['place'] {
  if (typeof x !== 'number' || typeof y !== 'number') return null
  return Number.isFinite(x) && Number.isFinite(y) ? { x, y: up * y } : null
}

function namesOf(things: readonly { readonly values: object }[]): readonly string[] {
  const names = new Set<string>()
  for (const { values } of things) for (const name of Object.keys(values)) names.add(name)
  return [...names]
}

/** What went wrong, by what graphology says: it throws sentences. */
function faultOf(cause: unknown, text: string): GraphError {
  const said = cause instanceof Error ? cause.message : String(cause)
  const same = /the "([\s\S]*)" (?:node|edge) already exist/.exec(said)
  if (same !== null) return { kind: 'graph-same-id', id: (same[1] ?? '').slice(0, 80) }
  if (said.includes('points to an inexisting node')) {
    return { kind: 'graph-loose-link', id: missingEnd(text) }
  }
  return { kind: 'graph-malformed', line: 1 }
}

function asFile(graph: ReturnType<typeof parseGexf>, format: GraphFile['format']): GraphFile {
  const indexes = new Map<string, number>()
  const up = format === 'gexf' ? -1 : 1
  const nodes = graph.mapNodes((id, attributes): GraphNode => {
    indexes.set(id, indexes.size)
    return { id, values: textsOf(attributes), place: placeOf(attributes, up) }
  })
  const links = graph.mapEdges(
    (_key, attributes, source, target, _from, _to, isUndirected): GraphLink => ({
      source: indexes.get(source) ?? 0,
      target: indexes.get(target) ?? 0,
      isDirected: !isUndirected,
      values: textsOf(attributes),
    }),
  )
  return {
    format,
    isOurs: graph.getAttribute('creator') === 'CoTerr',
    nodeFields: namesOf(nodes),
    linkFields: namesOf(links),
    nodes,
    links,
  }
}

/**
 * Reads a GEXF or GraphML file. Hostile until then: its size, nesting, entities and tags are looked at
 * before anything is built of it. What is drawn (colour, size) is left; numbers that are none are absent.
 */
export function readGraph(bytes: Uint8Array, decode: Decode): Result<GraphFile, GraphError> {
  if (bytes.length > maxGraphBytes) {
    return err({ kind: 'graph-too-big', bytes: bytes.length, max: maxGraphBytes })
  }
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
  const text = decode(bytes, isWide ? 'utf-16le' : 'utf-8') ?? decode(bytes, 'windows-1252')
  if (text === null) return err({ kind: 'graph-not-network' })
  const plain = text.trim().replace(/^\u{feff}/u, '')
  const checked = checkXml(plain)
  if (!checked.ok) return checked
  const { root } = checked.value
  if (root !== 'gexf' && root !== 'graphml') return err({ kind: 'graph-not-network' })
  try {
    const graph =
      root === 'gexf'
        ? parseGexf(Graph, plain, { allowUndeclaredAttributes: true })
        : parseGraphml(Graph, forgivingGraphml(plain))
    if (graph.order === 0) return err({ kind: 'graph-empty' })
    return ok(asFile(graph, root))
  } catch (cause) {
    return err(faultOf(cause, plain))
  }
}
