// Puts a person and a move into the store over the built-in pack, as the screens find it when the app runs.

import type { Destination } from '../../renderer/store/state.ts';
import { forgetUndo, useApp } from '../../renderer/store/store.ts';
import { initWords } from '../../renderer/words/i18n.ts';
import type { Person } from '../../shared/model/person.ts';
import type { PackIndex } from '../../shared/moves/pack-index.ts';
import { person } from '../support/built-in-pack.ts';

initWords();

const initial = useApp.getInitialState();

/** Starts a test from a fresh store with the pack, a person in a role, and what is in focus. */
export function openApp(
  index: PackIndex,
  role: string,
  destination: Destination | null,
  facts: Partial<Person> = {},
): void {
  useApp.setState(
    { ...initial, pack: { status: 'ready', index }, person: person(role, facts), destination },
    true,
  );
  forgetUndo();
}

/** The text of an element as a person reads it, on one line. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
