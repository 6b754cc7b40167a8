/** Every way in which a sync target can fail. Whatever was under way changes nothing by half. */
export type TargetError =
  /** Not there: no network, the server is off, the stick was pulled, the folder is gone. */
  | { readonly kind: 'target-unreachable'; readonly cause: string }
  /** It does not accept the name and password (or keys): wrong, or expired. */
  | { readonly kind: 'target-login' }
  /** The login is good, but may not do this: a folder that is read-only, a bucket of others. */
  | { readonly kind: 'target-forbidden' }
  /** No room left: a full disk, a quota. */
  | { readonly kind: 'target-full' }
  /** The address answers, but nothing that can hold entries is there. */
  | { readonly kind: 'target-not-found' }
  /** It answers what such a target never answers, or not what it said before. */
  | { readonly kind: 'target-lies'; readonly cause: string }
  /** The date and time of this computer and of the target differ by too much. */
  | { readonly kind: 'target-clock' }
  /** The storage is of another region than was said. */
  | { readonly kind: 'target-region' }
  /** Its certificate is not the one that was pinned, or is not valid for its name. */
  | { readonly kind: 'target-certificate' }
  /** What it holds is sealed, and this computer does not have the territory's key. */
  | { readonly kind: 'target-sealed' }
  /** The passphrase opens none of the keys that the target holds. */
  | { readonly kind: 'wrong-passphrase' }
  /** The secret (password, key) is not kept on this computer: it must be typed again. */
  | { readonly kind: 'target-secret' }
  /** An entry is larger than any that CoTerr writes. */
  | { readonly kind: 'target-too-big'; readonly actual: number; readonly max: number }
  /** The person stopped it. */
  | { readonly kind: 'cancelled' }
