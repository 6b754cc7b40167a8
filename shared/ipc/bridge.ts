import type { EventChannel, Events, RequestAnswers, RequestChannel, RequestInput } from './channels'

type Camel<S extends string> = S extends `${infer Head}:${infer Tail}`
  ? `${Head}${Capitalize<Tail>}`
  : S

/** `window.coterr`: one function a channel, `journal:append` as `journalAppend`, and one listener an event. */
export type CoterrBridge = {
  readonly [C in RequestChannel as Camel<C>]: (
    ...input: RequestInput<C> extends undefined ? [] : [RequestInput<C>]
  ) => Promise<RequestAnswers[C]>
} & {
  readonly [E in EventChannel as `on${Capitalize<Camel<E>>}`]: (
    listener: (payload: Events[E]) => void,
  ) => () => void
}
