// The map file: where each role stands, the families' lands and the coast. It holds all that a first drawing needs,
// so that the map can be shown before the pack itself has loaded. Coordinates are world units, y grows southward.
import { z } from 'zod';
import { familyIdSchema, roleIdSchema } from '../model/pack.ts';

/** Version of the map file format; raised with each change of the schema. */
export const MAP_FORMAT_VERSION = 1;

/** Ground colors; neighboring families differ, and a tint means nothing else. */
export const TINTS = 6;

/** A closed ring as x, y interleaved; the last point is not repeated. */
const ringSchema = z.array(z.number());
/** Outer ring first, then its holes. */
const polygonSchema = z.array(ringSchema).min(1);

const mapRoleSchema = z.object({
  id: roleIdSchema,
  title: z.string(),
  family: familyIdSchema,
  basis: z.enum(['rated', 'estimated', 'title-only']),
  /** Persons employed; null = not known. */
  jobs: z.number().nonnegative().nullable(),
  x: z.number(),
  y: z.number(),
});

const mapFamilySchema = z.object({
  id: familyIdSchema,
  name: z.string(),
  tint: z.number().int().min(1).max(TINTS),
  lands: z.array(polygonSchema),
  /** Places for the family's name, the best first: its middle, and whether it is set in one line or two. */
  labels: z.array(z.object({ x: z.number(), y: z.number(), lines: z.literal([1, 2]) })),
});

export const mapLayoutSchema = z.object({
  format: z.literal('waymark-map'),
  version: z.literal(MAP_FORMAT_VERSION),
  packId: z.string().min(1),
  edition: z.number().int().positive(),
  bounds: z.object({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() }),
  /** Measured on the rated roles as drawn (shared/layout/quality.ts). */
  quality: z.object({ kept: z.number(), sameFamily: z.number() }),
  coast: z.array(polygonSchema),
  families: z.array(mapFamilySchema),
  roles: z.array(mapRoleSchema),
});

export type MapLayout = z.infer<typeof mapLayoutSchema>;
export type MapRole = MapLayout['roles'][number];
export type MapPolygon = z.infer<typeof polygonSchema>;
export type MapBounds = MapLayout['bounds'];
