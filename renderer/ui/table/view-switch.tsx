import { SegmentedControl } from '@mantine/core'

export interface ViewSwitchProps<V extends string> {
  /** What it switches, for who hears it. */
  readonly label: string
  readonly value: V
  readonly views: readonly { readonly value: V; readonly label: string }[]
  readonly onChange: (value: V) => void
}

/** The ways to look at a screen, beside its title. */
export function ViewSwitch<V extends string>(props: ViewSwitchProps<V>) {
  const { label, value, views, onChange } = props
  return (
    <SegmentedControl<V> aria-label={label} data={[...views]} value={value} onChange={onChange} />
  )
}
