// What lies over the whole window: the palette or the sheet of shortcuts. Neither is loaded before it is first asked for.
import { create } from 'zustand';

type Over = { readonly open: 'palette' | 'shortcuts' | null };

/** Which of the two is open. */
export const useOver = create<Over>()(() => ({ open: null }));

/** Opens one of them, or closes what is open. */
export function openOver(open: Over['open']): void {
  useOver.setState({ open });
}
