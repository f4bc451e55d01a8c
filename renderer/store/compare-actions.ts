// What is compared: up to four moves or ways, each with where it starts.
import { type Compared, MOST_COMPARED } from './state.ts';
import { useApp } from './store.ts';

/** Whether two of the things compared are the same. */
export function isSameCompared(a: Compared, b: Compared): boolean {
  return keyOfCompared(a) === keyOfCompared(b);
}

/** A text that no other thing compared has. */
export function keyOfCompared({ from, to, stops }: Compared): string {
  return JSON.stringify([from, to.role, to.kind === 'shift' ? to.shift : null, ...stops]);
}

/** Puts something beside the others; what is there already stays where it is. False when there is no room left. */
export function addToCompare(added: Compared): boolean {
  const { compared } = useApp.getState();
  if (compared.some((other) => isSameCompared(other, added))) return true;
  if (compared.length >= MOST_COMPARED) return false;
  useApp.setState({ compared: [...compared, added] });
  return true;
}

/** Takes something out. */
export function removeFromCompare(removed: Compared): void {
  useApp.setState(({ compared }) => ({
    compared: compared.filter((other) => !isSameCompared(other, removed)),
  }));
}
