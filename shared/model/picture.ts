// A picture as it leaves a screen for a file or the clipboard: SVG as text or PNG as bytes, and no larger than one can be.
import { z } from 'zod';

/** Most that main takes of one picture; the largest map is a few MB (our choice). */
const MOST_BYTES = 32 * 1024 * 1024;

/** What every PNG begins with (PNG specification, 5.2). */
const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

function isPng(bytes: Uint8Array): boolean {
  return PNG_SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** Our own drawings only: one svg element that neither runs anything nor reaches out. */
function isDrawing(text: string): boolean {
  return (
    text.startsWith('<svg ') && text.endsWith('</svg>') && !/<(script|foreignObject|image|use)\b/i.test(text)
  );
}

/** One picture in one of the two formats. */
export const pictureSchema = z.discriminatedUnion('format', [
  z.strictObject({
    format: z.literal('svg'),
    text: z.string().max(MOST_BYTES).refine(isDrawing, 'not a drawing of ours'),
  }),
  z.strictObject({
    format: z.literal('png'),
    bytes: z
      .instanceof(Uint8Array)
      .refine((bytes) => bytes.length <= MOST_BYTES, 'too large')
      .refine(isPng, 'not a PNG'),
  }),
]);

/** One picture in one of the two formats. */
export type Picture = z.infer<typeof pictureSchema>;
