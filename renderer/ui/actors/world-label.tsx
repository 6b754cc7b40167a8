import { Text, VisuallyHidden } from '@mantine/core'
import { worldTint } from '../../network/scene/palette'
import { useTermLabel } from '../fields/term-options'
import classes from './world-label.module.css'

function WorldDot({ world }: { readonly world: string }) {
  // The same fill on both grounds.
  const { fill } = worldTint(world, 'light')
  return <span className={classes['dot']} style={{ background: fill }} aria-hidden />
}

/** A world, after its colour in the network. */
export function WorldLabel({ world }: { readonly world: string }) {
  const label = useTermLabel()
  return (
    <Text component="span" size="sm">
      <WorldDot world={world} />
      {label('world', world)}
    </Text>
  )
}

/** Several worlds by their colours, their names for who hears them. */
export function WorldDots({ worlds }: { readonly worlds: readonly string[] }) {
  const label = useTermLabel()
  return (
    <span title={worlds.map((world) => label('world', world)).join(', ')}>
      {worlds.map((world) => (
        <span key={world}>
          <WorldDot world={world} />
          <VisuallyHidden>{label('world', world)} </VisuallyHidden>
        </span>
      ))}
    </span>
  )
}
