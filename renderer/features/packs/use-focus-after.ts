// Where the focus goes when the element it was in goes away.
import { type RefObject, useEffect, useRef } from 'react';

/** A ref to the element that takes the focus once something is over. */
export function useFocusAfter<E extends HTMLElement>(isUnderWay: boolean): RefObject<E | null> {
  const element = useRef<E>(null);
  const wasUnderWay = useRef(isUnderWay);
  useEffect(() => {
    if (wasUnderWay.current && !isUnderWay) element.current?.focus();
    wasUnderWay.current = isUnderWay;
  }, [isUnderWay]);
  return element;
}
