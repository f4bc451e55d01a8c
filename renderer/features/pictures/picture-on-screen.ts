// The one picture that the screen in front offers, so that the commands of the app can take it too.

/** Ways to take a picture: to a file of either kind, or to the clipboard. */
export const pictureWays = ['svg', 'png', 'copy', 'copySvg'] as const;

/** One way to take a picture. */
export type PictureWay = (typeof pictureWays)[number];

type Take = (way: PictureWay) => void;

let offered: Take | null = null;

/** Offers the picture of a screen; the returned function ends it. */
export function offerPicture(take: Take): () => void {
  offered = take;
  return () => {
    if (offered === take) offered = null;
  };
}

/** Whether the screen in front has a picture to take. */
export function hasPicture(): boolean {
  return offered !== null;
}

/** Takes the picture of the screen in front. */
export function takePicture(way: PictureWay): void {
  offered?.(way);
}
