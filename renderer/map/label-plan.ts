// Which labels the map shows at which zoom, and where. A label, once it appears on zooming in, keeps its place at every
// larger zoom, and panning changes nothing: so labels neither flicker nor jump. Greedy and deterministic.
import { FIT_MARGIN } from './camera.ts';
import type { HitTest } from './hit-test.ts';
import { type Box, boxesAlong, LabelGrid, overlaps } from './label-grid.ts';
import {
  BELOW_FIRST,
  familyTypeSize,
  type Label,
  labelOffset,
  labelReach,
  type Measure,
  PIN_HALF,
  PIN_HEIGHT,
  PLACES,
  type Place,
} from './label-place.ts';
import { shortTitle, wrapEvenly } from './label-text.ts';
import type { PlacedMarks } from './marks.ts';
import { dotScale, type Scene, type SceneFamily } from './scene.ts';

/** A family's name on the map: the family's position in the scene, its lines, and their middle in world units. */
export type FamilyName = SceneFamily['labels'][number] & { readonly family: number };

type LabelText = Pick<Label, 'kind' | 'role' | 'lines'>;

/** Zooms at which labels may be added, and how many roles then have one (design: Labels by level of detail). */
const LEVELS = [
  { zoom: 0.3, roles: 0 },
  { zoom: 0.5, roles: 0 },
  { zoom: 0.65, roles: 0 },
  { zoom: 0.8, roles: 52 },
  { zoom: 1, roles: 64 },
  { zoom: 1.22, roles: 84 },
  { zoom: 1.5, roles: 150 },
  { zoom: 1.85, roles: 190 },
  { zoom: 2.3, roles: 260 },
  { zoom: 3, roles: Number.POSITIVE_INFINITY },
  { zoom: 3.8, roles: Number.POSITIVE_INFINITY },
  { zoom: 4.8, roles: Number.POSITIVE_INFINITY },
  { zoom: 6, roles: Number.POSITIVE_INFINITY },
] as const;

/** The smallest zoom at which roles have labels. */
const LEAST_ROLE_ZOOM = 0.8;

/** From here families stand in the corner and leave the map to the roles. */
export const FAMILIES_LEAVE_ZOOM = 3;

/** Space kept around a label, in CSS pixels. */
const AROUND = 1.5;
/** Dots from this radius at zoom 1 are never covered (about 600,000 jobs). */
const LARGE_DOT = 4.4;

/** Titles measured in one step ahead: some 5 ms. */
const MEASURED_AT_ONCE = 150;

/** Labels by level, worked out when a level is first reached. */
export class LabelPlan {
  readonly #labels: Label[] = [];
  readonly #families: FamilyName[] = [];
  readonly #labeled = new Set<number>();
  readonly #counts: { labels: number; families: number }[] = [];
  /** Titles measured ahead; the measure remembers them. */
  #measured = 0;
  #shown: readonly Label[] = [];
  readonly #scene: Scene;
  readonly #marks: PlacedMarks;
  readonly #hits: HitTest;
  readonly #measure: Measure;

  constructor(scene: Scene, marks: PlacedMarks, hits: HitTest, measure: Measure) {
    this.#scene = scene;
    this.#marks = marks;
    this.#hits = hits;
    this.#measure = measure;
  }

  /** Labels shown at a zoom, marks first. */
  labelsAt(zoom: number): readonly Label[] {
    const { labels } = this.#countsAt(zoom);
    // The same array while nothing changes: this is asked for in every frame.
    if (this.#shown.length !== labels) this.#shown = this.#labels.slice(0, labels);
    return this.#shown;
  }

  /** Families named on the map at a zoom. */
  familiesAt(zoom: number): readonly FamilyName[] {
    return zoom >= FAMILIES_LEAVE_ZOOM ? [] : this.#families.slice(0, this.#countsAt(zoom).families);
  }

  /** Works out a little of what closer zooms will show, so that no frame of a gesture has to; returns whether more is left. */
  prepare(): boolean {
    const { titleLines } = this.#scene;
    if (this.#measured < titleLines.length) {
      const end = Math.min(titleLines.length, this.#measured + MEASURED_AT_ONCE);
      for (; this.#measured < end; this.#measured++) {
        const lines = titleLines[this.#measured];
        if (lines) this.#measure('role', lines);
      }
      return true;
    }
    if (this.#counts.length < LEVELS.length) this.#addLevel(this.#counts.length);
    return this.#counts.length < LEVELS.length;
  }

  #countsAt(zoom: number): { labels: number; families: number } {
    const level = Math.max(
      0,
      LEVELS.findLastIndex((candidate) => candidate.zoom <= zoom),
    );
    while (this.#counts.length <= level) this.#addLevel(this.#counts.length);
    return this.#counts[level] ?? { labels: 0, families: 0 };
  }

  #addLevel(level: number): void {
    const { zoom, roles } = LEVELS[level] ?? LEVELS[0];
    const grid = new LabelGrid(60);
    const dots = this.#blockDots(grid, zoom);
    if (level === 0) this.#addMarks(grid, dots);
    else for (const label of this.#labels) grid.insert(this.#hull(label, zoom));
    if (zoom < FAMILIES_LEAVE_ZOOM) this.#addFamilies(grid, zoom);
    this.#addCandidates(grid, dots, zoom);
    this.#addRoles(grid, dots, zoom, roles);
    this.#counts.push({ labels: this.#labels.length, families: this.#families.length });
  }

  /** Reserves what labels must not cover; returns each mark's and large dot's own box by role. */
  #blockDots(grid: LabelGrid, zoom: number): ReadonlyMap<number, Box> {
    const boxes = this.#markBoxes(zoom);
    this.#scene.radii.forEach((radius, role) => {
      const reach = radius * dotScale(zoom);
      if (radius >= LARGE_DOT && !boxes.has(role))
        boxes.set(role, this.#around(role, zoom, reach, reach, reach));
    });
    for (const box of boxes.values()) grid.insert(box);
    this.#blockWay(grid, zoom);
    return boxes;
  }

  #blockWay(grid: LabelGrid, zoom: number): void {
    for (const box of this.#wayBoxes(zoom)) grid.insert(box);
  }

  #wayBoxes(zoom: number): readonly Box[] {
    return this.#marks.way.flatMap((curve) => boxesAlong(curve, zoom));
  }

  #markBoxes(zoom: number): Map<number, Box> {
    const { you, destination, candidates, stops } = this.#marks;
    const boxes = new Map<number, Box>();
    for (const stop of stops) boxes.set(stop, this.#around(stop, zoom, 7, 7, 7));
    for (const { role } of candidates) boxes.set(role, this.#around(role, zoom, 10, 10, 10));
    if (you !== null) boxes.set(you, this.#around(you, zoom, 10, 10, 10));
    if (destination !== null)
      boxes.set(destination, this.#around(destination, zoom, PIN_HALF, PIN_HEIGHT, 4));
    return boxes;
  }

  /** A box around a role's place, so many pixels to each side, upward and downward. */
  #around(role: number, zoom: number, across: number, up: number, down: number): Box {
    const x = this.#scene.xs[role] ?? 0;
    const y = this.#scene.ys[role] ?? 0;
    return {
      left: x - across / zoom,
      top: y - up / zoom,
      right: x + across / zoom,
      bottom: y + down / zoom,
    };
  }

  /** The person's place and the destination are always labeled: also where nothing is free. */
  #addMarks(grid: LabelGrid, dots: ReadonlyMap<number, Box>): void {
    const { you, youText, destination } = this.#marks;
    // Placed for the zooms at which roles have labels: farther out everything is in everything's way.
    const zoom = LEAST_ROLE_ZOOM;
    const always = [
      ...(you === null ? [] : [{ kind: 'you' as const, role: you, lines: [youText] }]),
      ...(destination === null
        ? []
        : [
            {
              kind: 'destination' as const,
              role: destination,
              lines: wrapEvenly(this.#title(destination), 24),
            },
          ]),
    ];
    for (const text of always) {
      const label = this.#place(grid, dots, zoom, text, BELOW_FIRST) ?? this.#placeAnyway(zoom, text);
      if (label) this.#add(grid, label, zoom);
    }
    this.#addNumbered(grid, dots, zoom, this.#marks.stops);
  }

  /** Where nothing is free: the place that covers the fewest marks, then the least of the way, then the fewest dots. */
  #placeAnyway(zoom: number, text: LabelText): Label | null {
    const size = this.#measure(text.kind, text.lines);
    const marks = [...this.#markBoxes(zoom)].flatMap(([role, box]) => (role === text.role ? [] : [box]));
    const way = this.#wayBoxes(zoom);
    const cost = (label: Label) => {
      const box = this.#box(label, zoom);
      const covered = (others: readonly Box[]) => others.filter((other) => overlaps(other, box)).length;
      return covered(marks) * 10_000 + covered(way) * 100 + this.#coveredDots(label, zoom);
    };
    const labels = BELOW_FIRST.map((place): Label => ({ ...text, place, ...size }));
    const onMap = labels.filter((label) => this.#isOnMap(label, zoom));
    return onMap.toSorted((one, other) => cost(one) - cost(other))[0] ?? labels[0] ?? null;
  }

  #addCandidates(grid: LabelGrid, dots: ReadonlyMap<number, Box>, zoom: number): void {
    const { stops, candidates } = this.#marks;
    this.#addNumbered(grid, dots, zoom, [...stops, ...candidates.map(({ role }) => role)]);
  }

  /** Names options and stops of the way where there is room. */
  #addNumbered(
    grid: LabelGrid,
    dots: ReadonlyMap<number, Box>,
    zoom: number,
    roles: readonly number[],
  ): void {
    for (const role of roles) {
      if (this.#labeled.has(role)) continue;
      const lines = wrapEvenly(this.#title(role), 20);
      const label = this.#place(grid, dots, zoom, { kind: 'candidate', role, lines }, PLACES);
      if (label) this.#add(grid, label, zoom);
    }
  }

  /** Families' names lie over dots but never over each other, a mark or a label. */
  #addFamilies(grid: LabelGrid, zoom: number): void {
    const taken = new LabelGrid(60);
    for (const label of this.#labels) taken.insert(this.#hull(label, zoom));
    for (const box of this.#markBoxes(zoom).values()) taken.insert(box);
    this.#blockWay(taken, zoom);
    const add = (box: Box) => {
      taken.insert(box);
      grid.insert(box);
    };
    for (const name of this.#families) add(this.#familyBox(name, zoom));
    this.#scene.families.forEach((family, at) => {
      if (this.#families.some((name) => name.family === at)) return;
      // Far out only the best place will do: a name kept at another for want of room would stay there close in.
      const places = zoom < LEAST_ROLE_ZOOM ? family.labels.slice(0, 1) : family.labels;
      for (const place of places) {
        const name = { family: at, ...place };
        const box = this.#familyBox(name, zoom);
        if (!taken.isFree(box, null)) continue;
        this.#families.push(name);
        add(box);
        return;
      }
    });
  }

  #familyBox({ family, lines, x, y }: FamilyName, zoom: number): Box {
    const { width, height } = this.#measure('family', lines);
    const half = familyTypeSize(this.#scene.families[family]?.size ?? 0, zoom) / 15 / zoom / 2;
    return {
      left: x - width * half,
      right: x + width * half,
      top: y - height * half,
      bottom: y + height * half,
    };
  }

  #addRoles(grid: LabelGrid, dots: ReadonlyMap<number, Box>, zoom: number, most: number): void {
    for (const role of this.#scene.labelOrder) {
      if (this.#labels.length >= most) return;
      if (this.#labeled.has(role) || this.#marks.faded[role] === 1) continue;
      const lines = this.#scene.titleLines[role];
      const label = lines && this.#place(grid, dots, zoom, { kind: 'role', role, lines }, PLACES);
      if (label) this.#add(grid, label, zoom);
    }
  }

  #title(role: number): string {
    return shortTitle(this.#scene.roles[role]?.title ?? '');
  }

  #add(grid: LabelGrid, label: Label, zoom: number): void {
    this.#labels.push(label);
    this.#labeled.add(label.role);
    grid.insert(this.#hull(label, zoom));
  }

  /** The free place that covers the fewest dots, the preferred one among equals; null if none is free. */
  #place(
    grid: LabelGrid,
    dots: ReadonlyMap<number, Box>,
    zoom: number,
    text: LabelText,
    places: readonly Place[],
  ): Label | null {
    const { kind, role, lines } = text;
    const { width, height } = this.#measure(kind, lines);
    const own = dots.get(role) ?? null;
    let best: Label | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const place of places) {
      const label: Label = { kind, role, lines, place, width, height };
      if (!this.#isOnMap(label, zoom) || !grid.isFree(this.#hull(label, zoom), own)) continue;
      const covered = this.#coveredDots(label, zoom);
      if (covered >= least) continue;
      least = covered;
      best = label;
      if (covered === 0) break;
    }
    return best;
  }

  /** Whether a label stays beside the map when all of it is shown, where panels cover what lies farther out. */
  #isOnMap(label: Label, zoom: number): boolean {
    const { left, right } = this.#box(label, zoom);
    const { bounds } = this.#scene;
    return left >= bounds.left - FIT_MARGIN / zoom && right <= bounds.right + FIT_MARGIN / zoom;
  }

  #coveredDots(label: Label, zoom: number): number {
    const { left, top, right, bottom } = this.#box(label, zoom);
    return this.#hits.inside(left, top, right, bottom).filter((role) => role !== label.role).length;
  }

  /** The label's box in world units at a zoom. */
  #box(label: Label, zoom: number): Box {
    const { xs, ys, radii } = this.#scene;
    const reach = labelReach(label.kind, radii[label.role] ?? 0, zoom);
    const offset = labelOffset(label, reach);
    const x = xs[label.role] ?? 0;
    const y = ys[label.role] ?? 0;
    return {
      left: x + (offset.x - AROUND) / zoom,
      top: y + (offset.y - AROUND) / zoom,
      right: x + (offset.x + label.width + AROUND) / zoom,
      bottom: y + (offset.y + label.height + AROUND) / zoom,
    };
  }

  /** The box and its dot's middle: as the zoom grows the box shrinks toward the dot and never leaves this hull. */
  #hull(label: Label, zoom: number): Box {
    const { left, top, right, bottom } = this.#box(label, zoom);
    const x = this.#scene.xs[label.role] ?? 0;
    const y = this.#scene.ys[label.role] ?? 0;
    return {
      left: Math.min(left, x),
      top: Math.min(top, y),
      right: Math.max(right, x),
      bottom: Math.max(bottom, y),
    };
  }
}
