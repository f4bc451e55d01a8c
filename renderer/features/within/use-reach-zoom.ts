// A closer look at the picture: by buttons, by pinching or Ctrl and the wheel, and by dragging what is then outside.
import { select } from 'd3-selection';
import { type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { FRAME } from '../../../shared/reach/reach-layout.ts';

/** How near one can look (ours, as on the map). */
const NEAREST = 8;

/** Where the picture is looked at from: shown = picture × scale + (x, y), in the picture's units. */
type ReachView = { readonly scale: number; readonly x: number; readonly y: number };

const WHOLE: ReachView = { scale: 1, x: 0, y: 0 };

type Point = { readonly x: number; readonly y: number };

export type ReachZoom = {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly view: ReachView;
  readonly zoomBy: (factor: number) => void;
  readonly showAll: () => void;
  /** Brings a place of the picture into the middle, if it is looked at from near and the place may be outside. */
  readonly bringIn: (place: Point) => void;
};

/**
 * The view of a picture and what changes it. Without Ctrl the wheel scrolls the page as long as the whole picture is seen,
 * since the list stands below.
 */
export function useReachZoom(): ReachZoom {
  const svg = useRef<SVGSVGElement>(null);
  const [view, setView] = useState(WHOLE);
  const behavior = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  useEffect(() => {
    if (svg.current === null) return;
    const whole: [[number, number], [number, number]] = [
      [-FRAME, -FRAME],
      [FRAME, FRAME],
    ];
    let scale = 1;
    const each = zoom<SVGSVGElement, unknown>()
      .extent(whole)
      .translateExtent(whole)
      .scaleExtent([1, NEAREST])
      .filter(
        (event: WheelEvent | MouseEvent) =>
          event.button === 0 && (event.type !== 'wheel' || event.ctrlKey || event.metaKey || scale > 1),
      )
      .on('zoom', ({ transform }: { readonly transform: typeof zoomIdentity }) => {
        scale = transform.k;
        setView({ scale, x: transform.x, y: transform.y });
      });
    const picture = select(svg.current);
    picture.call(each).on('dblclick.zoom', null);
    behavior.current = each;
    return () => {
      picture.on('.zoom', null);
    };
  }, []);
  return useMemo(() => {
    const change = (how: (each: ZoomBehavior<SVGSVGElement, unknown>, picture: SVGSVGElement) => void) => {
      if (behavior.current !== null && svg.current !== null) how(behavior.current, svg.current);
    };
    return {
      svg,
      view,
      zoomBy: (factor) => change((each, picture) => each.scaleBy(select(picture), factor)),
      showAll: () => change((each, picture) => each.transform(select(picture), zoomIdentity)),
      bringIn: ({ x, y }) => {
        if (view.scale > 1) change((each, picture) => each.translateTo(select(picture), x, y));
      },
    };
  }, [view]);
}
