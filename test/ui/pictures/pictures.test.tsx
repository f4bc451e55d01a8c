import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { HitTest } from '../../../renderer/map/hit-test.ts';
import { overlaps } from '../../../renderer/map/label-grid.ts';
import type { ShownMap } from '../../../renderer/map/map-view.ts';
import { NO_MARKS, placeMarks } from '../../../renderer/map/marks.ts';
import { themeOf } from '../../../renderer/map/theme.ts';
import type { Colors } from '../../../renderer/pictures/colors.ts';
import { type Drawing, toSvg } from '../../../renderer/pictures/drawing.ts';
import { mapPicture } from '../../../renderer/pictures/map-picture.ts';
import { movePicture } from '../../../renderer/pictures/move-picture.ts';
import { routesPicture } from '../../../renderer/pictures/routes-picture.ts';
import { withinPicture } from '../../../renderer/pictures/within-picture.ts';
import { selectContext, selectMoves, selectOpenMove } from '../../../renderer/store/selectors.ts';
import { useApp } from '../../../renderer/store/store.ts';
import { formatDate } from '../../../renderer/words/format.ts';
import { type RoleId, roleIdSchema } from '../../../shared/model/pack.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import { withoutHidden } from '../../../shared/reach/hide.ts';
import { chooseRoutes } from '../../../shared/routes/route-choice.ts';
import { builtInIndex, contextOf, person } from '../../support/built-in-pack.ts';
import { scene } from '../../unit/map/built-in-scene.ts';
import { graphs, index as kin } from '../../unit/routes/questions.ts';
import { openApp } from '../support.ts';

const DATA_ENTRY = '43-9021.00';
const SOFTWARE_QA = '15-1253.00';
const LETTER = 0.55;

/** Simulated DOMs have no canvases; letters here are as wide as their size asks. */
class PlainCanvas {
  getContext() {
    return {
      font: '10px',
      letterSpacing: '0px',
      measureText(text: string) {
        return { width: text.length * LETTER * Number(/([\d.]+)px/.exec(this.font)?.[1] ?? 10) };
      },
    };
  }
}
vi.stubGlobal('OffscreenCanvas', PlainCanvas);

const tokens = readFileSync('renderer/styles/tokens.css', 'utf8');

/** The light theme's tokens, which come first; simulated DOMs resolve none. */
function token(name: string): string {
  return new RegExp(`--${name}:\\s*([^;]+);`).exec(tokens)?.[1]?.trim() ?? '';
}

const colors: Colors = { map: themeOf(token), token };

let index: PackIndex;
beforeAll(async () => {
  index = await builtInIndex();
});

/** Reads the picture as a program that takes only well-formed XML. */
function open(drawing: Drawing): Document {
  const document = new DOMParser().parseFromString(toSvg(drawing), 'image/svg+xml');
  expect(document.querySelector('parsererror')).toBeNull();
  expect(document.documentElement.localName).toBe('svg');
  return document;
}

function textsOf(document: Document): string[] {
  return [...document.querySelectorAll('text')].map((text) => text.textContent ?? '');
}

function shownMap(destination: RoleId | null): ShownMap {
  const you = roleIdSchema.parse(DATA_ENTRY);
  const marks = placeMarks({ ...NO_MARKS, you, destination }, scene, (title) => `You: ${title}`);
  const insets = { left: 300, right: 340, top: 0, bottom: 0 };
  const viewport = { width: 1440, height: 850, insets };
  return { scene, marks, hits: new HitTest(scene.roles), viewport, camera: { zoom: 1, x: 700, y: 420 } };
}

describe('a picture of the map', () => {
  test('shows the part that no panel covers, with its jobs named', () => {
    const drawing = mapPicture(shownMap(null), index.content, colors);
    expect(drawing.width).toBe(800);
    const texts = textsOf(open(drawing));
    expect(texts).toContain('You: Data Entry Keyers');
    expect(texts).toContain('Engineering');
    expect(texts.length).toBeGreaterThan(60);
  });

  test('has the attributions that the licenses ask for, and says that times are guesses', () => {
    const words = textsOf(open(mapPicture(shownMap(null), index.content, colors))).join(' ');
    for (const { attribution } of index.content.sources.filter((source) => source.attribution !== '')) {
      expect(words).toContain(attribution.split(/\s+/).join(' '));
    }
    expect(words).toContain(index.content.title);
    expect(words).toContain('rough guesses');
  });

  test('sets every word once, its halo with it', () => {
    const document = open(mapPicture(shownMap(null), index.content, colors));
    const labels = [...document.querySelectorAll('text[paint-order="stroke"]')];
    const places = labels.map((text) => `${text.getAttribute('x')} ${text.getAttribute('y')}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test('has no two names of jobs over each other', () => {
    const document = open(mapPicture(shownMap(null), index.content, colors));
    const boxes = [...document.querySelectorAll('text[font-size="10.5"][paint-order]')].map(boxOf);
    expect(boxes.length).toBeGreaterThan(30);
    for (const [at, box] of boxes.entries()) {
      expect(boxes.slice(at + 1).filter((other) => overlaps(box, other))).toEqual([]);
    }
  });
});

/** The box around one line of letters; lines of a label stand 12 pixels apart. */
function boxOf(text: Element) {
  const x = Number(text.getAttribute('x'));
  const y = Number(text.getAttribute('y'));
  const width = (text.textContent?.length ?? 0) * LETTER * 10.5;
  const anchor = text.getAttribute('text-anchor');
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { left, right: left + width, top: y - 5, bottom: y + 5 };
}

describe('a picture of a move', () => {
  function picture(): Document {
    const move = selectOpenMove(useApp.getState());
    return open(movePicture(move!, 'Quality <& "Testing">', colors));
  }

  test('says what carries over before what is to build, then time, barriers and pay with their source', () => {
    openApp(index, DATA_ENTRY, { kind: 'role', role: roleIdSchema.parse(SOFTWARE_QA) });
    const words = textsOf(picture()).join(' ');
    const order = ['You bring', 'You build', 'Time to get ready', 'Possible barriers', 'Pay a year'];
    const places = order.map((part) => words.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(words).toContain('months');
    expect(words).toContain('United States. Occupational Employment and Wage Statistics');
  });

  test('keeps signs that mean something in XML', () => {
    openApp(index, DATA_ENTRY, { kind: 'role', role: roleIdSchema.parse(SOFTWARE_QA) });
    expect(picture().querySelector('title')?.textContent).toBe(
      'From Data Entry Keyers to Quality <& "Testing">',
    );
  });

  test('tells nothing of what a person wrote for themselves', () => {
    const notForMe = [{ role: roleIdSchema.parse(SOFTWARE_QA), reason: 'My secret reason' }];
    openApp(
      index,
      DATA_ENTRY,
      { kind: 'role', role: roleIdSchema.parse(SOFTWARE_QA) },
      { notForMe, payNow: 12_345 },
    );
    const words = textsOf(picture()).join(' ');
    expect(words).not.toContain('secret');
    expect(words).not.toContain('12,345');
  });
});

describe('a picture of what is within reach', () => {
  function picture(months: number): Document {
    openApp(index, DATA_ENTRY, null);
    const state = useApp.getState();
    const query = { ...state.within, months };
    const all = selectMoves(state);
    return open(withinPicture({ all, moves: all, query, context: selectContext(state)! }, colors));
  }

  test('says from which job and within how long, its rings and its directions', () => {
    const texts = textsOf(picture(12));
    expect(texts).toContain('Within 12 months, from Data Entry Keyers');
    expect(texts).toEqual(
      expect.arrayContaining(['You', 'months', '12', '60', 'Management', 'Office', '& Admin', 'File Clerks']),
    );
  });

  test('names only what lies within', () => {
    const named = (months: number) => picture(months).querySelectorAll('text[paint-order="stroke"]').length;
    expect(named(1)).toBeLessThan(named(12));
  });
});

describe('every picture beside the map', () => {
  /** Office, sales and business jobs, whose moves are prepared at once. */
  function waysPicture(): Drawing {
    const [from, to] = kin.content.roles.filter(({ zone }) => zone === 2).map(({ id }) => id);
    const context = contextOf(kin, person(from!));
    const chosen = chooseRoutes(graphs.withLikelihood, context, to!, { count: 5 });
    if (!chosen.ok) throw new Error(JSON.stringify(chosen.error));
    return routesPicture(chosen.value, context, colors);
  }

  function reachPicture(): Drawing {
    openApp(index, DATA_ENTRY, null);
    const state = useApp.getState();
    const all = selectMoves(state);
    return withinPicture({ all, moves: all, query: state.within, context: selectContext(state)! }, colors);
  }

  test.each([
    ['the ways there', waysPicture],
    ['what is within reach', reachPicture],
  ])('has a title, its sources and its date, all as text: %s', (_, make) => {
    const drawing = make();
    const document = open(drawing);
    const words = textsOf(document).join(' ');
    expect(document.querySelector('title')?.textContent).toBe(drawing.title);
    expect(words).toContain(drawing.title);
    expect(words).toContain(formatDate(new Date().toISOString()));
    expect(words).toContain('O*NET');
    expect(words).toContain('U.S. Bureau of Labor Statistics');
  });

  test('leaves out of what is within reach what is hidden on screen', () => {
    openApp(index, DATA_ENTRY, null);
    const state = useApp.getState();
    const all = selectMoves(state);
    const context = selectContext(state)!;
    const moves = withoutHidden(all, ['barriers'], index.content, state.person!);
    const document = open(withinPicture({ all, moves, query: state.within, context }, colors));
    expect(textsOf(document).join(' ')).not.toContain('A lock is a possible barrier');
  });
});
