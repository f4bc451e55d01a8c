// The palette and the sheet of shortcuts, loaded when one of them is first asked for.
import { lazy, Suspense, useState } from 'react';
import { useOver } from './over.ts';

const CommandPalette = lazy(() =>
  import('./CommandPalette.tsx').then((room) => ({ default: room.CommandPalette })),
);
const ShortcutsSheet = lazy(() =>
  import('./ShortcutsSheet.tsx').then((room) => ({ default: room.ShortcutsSheet })),
);

/** Whatever lies over the window now. */
export function Overlay() {
  const open = useOver((state) => state.open);
  // Once there they stay, closed: closing gives the focus back to where it was.
  const [asked, setAsked] = useState({ palette: false, shortcuts: false });
  if (open !== null && !asked[open]) setAsked({ ...asked, [open]: true });
  return (
    <Suspense>
      {asked.palette && <CommandPalette open={open === 'palette'} />}
      {asked.shortcuts && <ShortcutsSheet open={open === 'shortcuts'} />}
    </Suspense>
  );
}
