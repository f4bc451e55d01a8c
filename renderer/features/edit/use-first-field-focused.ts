// A form that was asked for is where the person goes on: its first field has the focus, and so comes into view.
import { type RefObject, useEffect, useRef } from 'react';

/** Focuses the first field of a form when it comes. */
export function useFirstFieldFocused(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  return form;
}
