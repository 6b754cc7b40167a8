import type { NetworkNode } from '../../../shared/graph/network'
import { worldTint } from '../../network/scene/palette'
import classes from './selection.module.css'

/** The colour of an actor's world, or the square of an alliance. What it says is said beside it. */
export function NodeDot({ node }: { readonly node: NetworkNode }) {
  if (node.kind === 'alliance') return <span className={classes['square']} aria-hidden />
  // The same fill on both grounds.
  const { fill } = worldTint(node.world, 'light')
  return <span className={classes['dot']} style={{ background: fill }} aria-hidden />
}
