// The menu that takes the move in focus as a picture.
import type { OpenMove } from '../../../shared/moves/open-move.ts';
import { movePicture } from '../../pictures/move-picture.ts';
import { PictureMenu } from './PictureMenu.tsx';

/** The menu of a move; `to` is what it leads to, by name. */
export function MovePicture({ open, to }: { readonly open: OpenMove; readonly to: string }) {
  return <PictureMenu make={(colors) => movePicture(open, to, colors)} />;
}
