/** The review as its dialog reads it; the modules are those of the facilitator that started last. */
export async function reviewOf() {
  const [{ openTogether }, joining, { joinReviewed }, { useJoin }, { useNavigation }] =
    await Promise.all([
      import('../../../renderer/actions/open-file'),
      import('../../../renderer/actions/joining'),
      import('../../../renderer/actions/join-files'),
      import('../../../renderer/state/join-store'),
      import('../../../renderer/state/navigation-store'),
    ])
  return {
    ...joining,
    openTogether,
    joinReviewed,
    state: useJoin.getState,
    isOpen: () => useNavigation.getState().dialog === 'join',
  }
}
