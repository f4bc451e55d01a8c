// The menu that takes the map as a picture, as it is seen beside the panels.
import type { MapView } from '../../map/map-view.ts';
import { mapPicture } from '../../pictures/map-picture.ts';
import { selectIndex } from '../../store/selectors.ts';
import { useApp } from '../../store/store.ts';
import { PictureMenu } from './PictureMenu.tsx';

/** The menu of a map; nothing while its job data are not there. */
export function MapPicture({ view }: { readonly view: MapView }) {
  const content = useApp((state) => selectIndex(state)?.content ?? null);
  if (content === null) return null;
  return (
    <PictureMenu
      compact
      make={(colors) => (view.shown === null ? null : mapPicture(view.shown, content, colors))}
    />
  );
}
