import { goTo } from './navigation'

interface Store<State> {
  readonly getState: () => State
  readonly subscribe: (listener: (state: State) => void) => () => void
}

const patienceMs = 30_000

/**
 * What the network screen offers in a store, after going there where it is not on screen yet; null where
 * nothing comes.
 */
export function waitForOffer<State, Offer>(
  store: Store<State>,
  offerOf: (state: State) => Offer | null,
): Promise<Offer | null> {
  const offered = offerOf(store.getState())
  if (offered !== null) return Promise.resolve(offered)
  goTo('network')
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      stop()
      resolve(null)
    }, patienceMs)
    const stop = store.subscribe((state) => {
      const come = offerOf(state)
      if (come === null) return
      clearTimeout(timer)
      stop()
      resolve(come)
    })
  })
}
