// The menu that takes what is within reach as a picture.
import type { Move, MoveContext } from '../../../shared/moves/move.ts';
import type { WithinQuery } from '../../../shared/moves/within.ts';
import { withinPicture } from '../../pictures/within-picture.ts';
import { PictureMenu } from './PictureMenu.tsx';

type Props = {
  readonly all: readonly Move[];
  /** Those that are not hidden. */
  readonly moves: readonly Move[];
  readonly query: WithinQuery;
  readonly context: MoveContext;
};

/** The menu for the jobs as the person has asked for them. */
export function WithinPicture({ all, moves, query, context }: Props) {
  return <PictureMenu make={(colors) => withinPicture({ all, moves, query, context }, colors)} />;
}
