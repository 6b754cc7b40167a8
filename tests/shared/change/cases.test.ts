import { describe, expect, it } from 'vitest'
import { outcome } from './story'

/** Rule, what happens, what comes out. See story.ts for the language. */
const cases: readonly (readonly [rule: string, script: string, expected: string])[] = [
  // One device
  ['[R4] shows what was said last', 'a name=X; a name=Y', 'name=Y'],
  ['[M1] says nothing twice', 'a name=X; a name=X; a undo', 'nothing'],
  ['[R1] clears a field', 'a name=X; a notes=N; a name=', 'notes=N'],
  ['[D3] hides what is removed', 'a name=X; a remove', 'hidden'],
  ['[D3] brings it back', 'a name=X; a remove; a restore', 'name=X'],
  ['[M2] adds to a set', 'a tags+x; a tags+y', 'tags=x,y'],
  ['[M2] takes from a set', 'a tags+x; a tags+y; a tags-x', 'tags=y'],
  // Two devices, one after the other
  ['[R5] a later word replaces one it knew', 'a name=X; a>b; b name=Y; b>a', 'name=Y'],
  ['[A2] twice is once', 'a name=X; a>b; a>b; b name=Y; a>b', 'name=Y'],
  ['[A2] an older file changes nothing', 'a name=X; a>b; a name=Y; a>c; b>c', 'name=Y'],
  // Two devices at once
  ['[K1] concurrent words are a conflict', 'a name=X; b name=Y; b>a', 'name=X|Y'],
  ['[K1] the same on both sides', 'a name=X; b name=Y; a=b', 'name=X|Y'],
  ['[K1] the same word twice is none', 'a name=X; b name=X; b>a', 'name=X'],
  ['[K1] different fields do not conflict', 'a name=X; b notes=N; b>a', 'name=X notes=N'],
  ['[K1] clearing against changing', 'a name=X; a>b; a name=; b name=Y; b>a', 'name=∅|Y'],
  ['[M2] two people add at once', 'a tags+x; b tags+y; b>a', 'tags=x,y'],
  ['[M3] a person resolves', 'a name=X; b name=Y; b>a; a name=Z', 'name=Z'],
  ['[M3] and the other learns it', 'a name=X; b name=Y; b>a; a name=X; a>b', 'name=X'],
  [
    '[M3] two who resolve differently',
    'a name=X; b name=Y; a=b; a name=X; b name=Y; a=b',
    'name=X|Y',
  ],
  // Three
  ['[K1] three ways', 'a name=X; b name=Y; c name=Z; a>c; b>c', 'name=X|Y|Z'],
  [
    '[R5] resolving two of three leaves the third',
    'a name=X; b name=Y; b>a; a name=V; c name=Z; c>a',
    'name=V|Z',
  ],
  ['[R2] by way of a third', 'a name=X; a>b; b name=Y; b>c; c>a', 'name=Y'],
  // Clocks
  ['[S2] a clock set back does not lose', 'a@2031; a name=X; a@2019; a name=Y', 'name=Y'],
  [
    '[S3] a clock years ahead is superseded all the same',
    'a@2050; a name=X; a>b; b name=Y; b>a',
    'name=Y',
  ],
  ['[S3] nor does it win what it did not know', 'a@2010; a name=X; b name=Y; b>a', 'name=X|Y'],
  // Removal
  [
    '[D2] an edit not known of keeps it in sight',
    'a name=X; a>b; a remove; b name=Y; b>a',
    'name=Y removed?',
  ],
  ['[D2] a removal that knew hides', 'a name=X; a>b; b name=Y; b>a; a remove; a>b', 'hidden'],
  ['[D2] two who remove at once', 'a name=X; a>b; a remove; b remove; b>a', 'hidden'],
  [
    '[K2] kept by one, removed by another',
    'a name=X; a remove; a>b; b restore; a name=Z; b>a',
    'name=Z',
  ],
  [
    '[D2] removing what is in dispute',
    'a name=X; a>b; a remove; b name=Y; a=b; b remove; b>a',
    'hidden',
  ],
  // Undo
  ['[U1] goes back', 'a name=X; a name=Y; a undo', 'name=X'],
  ['[U3] and forth', 'a name=X; a name=Y; a undo; a undo', 'name=Y'],
  ['[U1] of a creation', 'a name=X; a undo', 'nothing'],
  ['[U3] of the undo of a creation', 'a name=X; a undo; a undo', 'name=X'],
  ['[U1] of a removal', 'a name=X; a remove; a undo', 'name=X'],
  ['[U1] travels', 'a name=X; a>b; a name=Y; a>b; a undo; a>b', 'name=X'],
  ['[U1] leaves what came after', 'a name=X; a>b; b name=Y; b>a; a name=Z; a undo b', 'name=Z'],
  ['[U1] of what another did', 'a name=X; a>b; b name=Y; b>a; a undo b', 'name=X'],
  ['[U2] keeps its own word', 'a name=X; b name=Y; b>a; a undo b', 'name=X'],
  ['[U2] and stays out of conflict later', 'a name=X; b name=Y; b>a; a undo b; a>b', 'name=X'],
  ['[U1] of one side of a conflict', 'a name=X; b name=Y; b>a; a undo', 'name=Y'],
  ['[U4] of a resolution', 'a name=X; b name=Y; b>a; a name=Z; a undo', 'name=X|Y'],
  [
    '[U4] then resolved again',
    'a name=X; b name=Y; b>a; a name=Z; a undo; a name=V; a>b',
    'name=V',
  ],
  // Fuzz seed 3716: what a device said last stands for all it said before, whoever took that back.
  [
    '[R6] does not bring back what its own device has spoken after',
    'a name=A; a>b; b undo a; b>a; c name=X; c name=Y; c>a; a undo c; a undo b',
    'name=X',
  ],
  ['[U5] of the undo of a removal', 'a name=X; a remove; a undo; a name=Y; a undo', 'name=X'],
  ['[U5] removed again', 'a name=X; a remove; a undo; a undo', 'hidden'],
  [
    '[U4] [U5] of keeping what another removed',
    'a name=X; a>b; a remove; b name=Y; b>a; a restore; a undo',
    'name=Y removed?',
  ],
  [
    '[U4] [U5] by the one who had edited it',
    'a name=X; a>b; a remove; b name=Y; a>b; b restore; b undo; b>a',
    'name=Y removed?',
  ],
  [
    '[U4] [U5] of removing it after all',
    'a name=X; a>b; a remove; b name=Y; b>a; a remove; a undo',
    'name=Y removed?',
  ],
  ['[M2] of an element', 'a tags+x; a tags+y; a undo', 'tags=x'],
]

describe('cases of joining', () => {
  it.each(cases)('%s: %s', (_rule, script, expected) => {
    expect(outcome(script)).toBe(expected)
  })
})
