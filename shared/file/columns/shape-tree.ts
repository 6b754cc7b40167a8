import type { Json } from '../../kernel/json'
import { inKeyOrder } from '../json-text'
import type { ColumnHead } from './column'

/** Values said of one register of one kind, in the order of the changes. */
export interface SaidValues {
  readonly head: ColumnHead
  readonly index: number
  readonly values: Json[]
}

/**
 * The registers of a change, found step by step: changes that speak of the same registers end at the same
 * node, and their shape is written once.
 */
export interface ShapeNode {
  readonly kind: string
  /** The column of the step that leads here; null at the root of a kind. */
  readonly said: SaidValues | null
  readonly parent: ShapeNode | null
  readonly next: Map<string, ShapeNode>
  /** Its place among the shapes; -1 until a change ends here. */
  shape: number
}

/** How a register is spoken of: one value, elements of a set, or several values. */
export type Form = 'register' | 'field' | 'several'

export class ShapeTree {
  readonly said: SaidValues[] = []
  readonly shapes: Json[] = []
  private readonly roots = new Map<string, ShapeNode>()
  private readonly columns = new Map<string, SaidValues>()

  root(kind: string): ShapeNode {
    let root = this.roots.get(kind)
    if (root === undefined) {
      root = { kind, said: null, parent: null, next: new Map(), shape: -1 }
      this.roots.set(kind, root)
    }
    return root
  }

  /** The node after `node` where something is said in this form; `value` goes to its column. */
  step(node: ShapeNode, form: Form, name: string, value: Json): ShapeNode {
    const key = form === 'register' ? name : `${form}\0${name}`
    let next = node.next.get(key)
    if (next === undefined) {
      const said = this.column(node.kind, form, name)
      next = { kind: node.kind, said, parent: node, next: new Map(), shape: -1 }
      node.next.set(key, next)
    }
    next.said?.values.push(inKeyOrder(value))
    return next
  }

  /** The place of the shape that ends at a node. */
  end(node: ShapeNode): number {
    if (node.shape >= 0) return node.shape
    const columns: number[] = []
    for (let at: ShapeNode = node; at.said !== null && at.parent !== null; at = at.parent) {
      columns.unshift(at.said.index)
    }
    node.shape = this.shapes.length
    this.shapes.push([node.kind, ...columns])
    return node.shape
  }

  private column(kind: string, form: Form, name: string): SaidValues {
    const key = `${kind}\0${form}\0${name}`
    let column = this.columns.get(key)
    if (column === undefined) {
      column = {
        head: { column: 'said', kind, [form]: name },
        index: this.said.length,
        values: [],
      }
      this.said.push(column)
      this.columns.set(key, column)
    }
    return column
  }
}
