// The menu that takes the ways there as a picture.
import type { MoveContext } from '../../../shared/moves/move.ts';
import type { RouteChoice } from '../../../shared/routes/route-choice.ts';
import { routesPicture } from '../../pictures/routes-picture.ts';
import { PictureMenu } from './PictureMenu.tsx';

/** The menu of an answer with ways in it. */
export function RoutesPicture(props: { readonly choice: RouteChoice; readonly context: MoveContext }) {
  return <PictureMenu make={(colors) => routesPicture(props.choice, props.context, colors)} />;
}
