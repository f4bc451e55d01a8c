// Keeps a value as it was when its key came onto the screen: a row must not move away under the pointer because it was
// just rated.
import { useState } from 'react';

/** The first value given for a key; a new key takes the value given with it. */
export function useKept<V>(value: V, key: string): V {
  const [kept, setKept] = useState({ key, value });
  if (kept.key === key) return kept.value;
  setKept({ key, value });
  return value;
}
