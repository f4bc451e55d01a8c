import { describe, expect, it } from 'vitest';
import type { PackReply, PackRequest } from '../../../renderer/workers/pack-protocol.ts';
import { PackService } from '../../../renderer/workers/pack-service.ts';
import { parsePack } from '../../../shared/files/pack-file.ts';
import type { AppError } from '../../../shared/model/app-error.ts';
import type { Role } from '../../../shared/model/pack.ts';
import { err, ok } from '../../../shared/model/result.ts';
import { makePack } from '../../fixtures/make-pack.ts';
import { overlayOn, written } from '../packs/overlays.ts';
import { keyer, smallPack } from './small-pack.ts';

const url = 'app://waymark/packs/small.waymark-pack';
const open: PackRequest = { type: 'open', url, language: null };
const nothing: PackRequest = { type: 'written', overlay: null };
const search = (id: number, query: string): PackRequest => ({ type: 'search', id, query, limit: 5 });

const localTitle = {
  kind: 'job-title',
  id: '00000000-0000-4000-8000-000000000001',
  role: keyer.id,
  title: 'Form typist',
  note: '',
  ...written,
};
const raised = {
  change: 'values',
  role: keyer.id,
  skill: smallPack.skills[0]?.id,
  importance: null,
  level: { value: 5, ...written },
};
const ownRole = {
  id: 'added:1',
  title: 'Night dispatcher',
  family: keyer.family,
  group: keyer.group,
  zone: 2,
  alternateTitles: [],
  requirements: [],
  copiedFrom: null,
  ...written,
};

function start(pack = parsePack(smallPack, 'small.waymark-pack')) {
  const replies: PackReply[] = [];
  const service = new PackService({
    readPack: async (_, onPhase) => {
      onPhase('reading');
      return pack;
    },
    // As a worker's postMessage does: the other side gets a copy.
    send: (reply) => {
      replies.push(structuredClone(reply));
    },
  });
  return { service, replies };
}

/** All roles that were sent. */
function rolesIn(replies: readonly PackReply[]): readonly Role[] {
  return replies.flatMap((reply) => (reply.type === 'roles' ? reply.roles : []));
}

describe('the pack service', () => {
  it('sends the pack as columns, without alternate titles and requirements', async () => {
    const { service, replies } = start();
    await Promise.all([service.handle(open), service.handle(nothing)]);
    const opened = replies.at(-1);
    expect(replies[0]).toEqual({ type: 'phase', phase: 'reading' });
    if (opened?.type !== 'opened' || !opened.result.ok) throw new Error('The pack did not open.');
    const { content, listed, roleAt } = opened.result.value;
    expect([...listed.level.subarray(0, smallPack.skills.length)]).toEqual(
      keyer.requirements?.level.map((value) => value ?? Number.NaN),
    );
    expect([...roleAt.keys()]).toEqual(smallPack.roles.map(({ id }) => id));
    expect(content).not.toHaveProperty('alternateTitles');
    expect(rolesIn(replies).every((role) => !('requirements' in role))).toBe(true);
  });

  it('sends long lists before the rest of the content, in messages of a bounded length', async () => {
    const many = makePack({ roleCount: 600 });
    const { service, replies } = start(ok(many));
    await Promise.all([service.handle(open), service.handle(nothing)]);
    expect(rolesIn(replies).map(({ id }) => id)).toEqual(many.roles.map(({ id }) => id));
    const lengths = replies.flatMap((reply) => (reply.type === 'roles' ? [reply.roles.length] : []));
    expect(lengths).toEqual([250, 250, 100]);
    expect(replies.at(-1)).toMatchObject({ type: 'opened', result: { ok: true } });
  });

  it('answers a search, also one that comes before the pack is open', async () => {
    const { service, replies } = start();
    await Promise.all([
      service.handle(search(7, 'data entry spec')),
      service.handle(open),
      service.handle(nothing),
    ]);
    expect(replies.map(({ type }) => type)).toEqual(['phase', 'roles', 'skills', 'opened', 'found']);
    expect(replies.at(-1)).toMatchObject({
      id: 7,
      answer: { results: [{ role: keyer.id, matchedTitle: 'Data Entry Specialist' }] },
    });
  });

  it('says how usual the moves from a role are, and what one of them is made of', async () => {
    const { service, replies } = start();
    const other = smallPack.roles.find(({ id }) => id !== keyer.id)?.id ?? keyer.id;
    await Promise.all([service.handle(open), service.handle(nothing)]);
    await service.handle({ type: 'usual', id: 3, origin: keyer.id });
    await service.handle({ type: 'usual-terms', id: 4, origin: keyer.id, destination: other });
    const [usual, terms] = replies.slice(-2);
    if (usual?.type !== 'usual' || terms?.type !== 'usual-terms') throw new Error('No figures.');
    const known = [...usual.figures.likelihood].filter((share) => !Number.isNaN(share));
    expect(known.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(terms.terms.length).toBeGreaterThan(0);
  });

  it('knows nothing of the moves from a role the pack lacks', async () => {
    const { service, replies } = start();
    await Promise.all([service.handle(open), service.handle(nothing)]);
    await service.handle({ type: 'usual', id: 5, origin: 'no-such-role' as typeof keyer.id });
    const usual = replies.at(-1);
    expect(usual?.type === 'usual' && usual.figures.likelihood.every(Number.isNaN)).toBe(true);
  });

  it('opens with what was written over the pack, found by the search too', async () => {
    const { service, replies } = start();
    const opening = service.handle(open);
    await service.handle({ type: 'written', overlay: overlayOn(smallPack, { facts: [localTitle] }) });
    await opening;
    await service.handle(search(1, 'form typist'));
    const opened = replies.find((reply) => reply.type === 'opened');
    expect(opened?.type === 'opened' && opened.result.ok && opened.result.value.byHand.facts.size).toBe(1);
    expect(replies.at(-1)).toMatchObject({ answer: { results: [{ role: keyer.id }] } });
  });

  it('puts another overlay over the pack as it was, and copies the content only where it changed', async () => {
    const { service, replies } = start();
    await Promise.all([service.handle(open), service.handle(nothing)]);
    const overlaidWith = async (content: object) => {
      await service.handle({ type: 'overlay', id: 9, overlay: overlayOn(smallPack, content) });
      const reply = replies.at(-1);
      if (reply?.type !== 'overlaid') throw new Error('Not overlaid.');
      return reply.index;
    };
    const edited = await overlaidWith({ requirements: [raised] });
    expect([edited.listed.level[0], edited.content]).toEqual([5, null]);
    const added = await overlaidWith({ roles: [ownRole] });
    expect(added.content?.title).toBe('Small');
    expect(rolesIn(replies).at(-1)?.title).toBe('Night dispatcher');
    expect(added.listed.level[0]).toBe(keyer.requirements?.level[0]);
    await service.handle(search(2, 'night dispatcher'));
    expect(replies.at(-1)).toMatchObject({ answer: { results: [{ role: 'added:1' }] } });
    const before = rolesIn(replies).length;
    await overlaidWith({});
    expect(rolesIn(replies).slice(before)).toHaveLength(smallPack.roles.length);
  });

  it('passes on why a pack did not open, and answers no search then', async () => {
    const error: AppError = { code: 'pack-missing', pack: 'small.waymark-pack' };
    const { service, replies } = start(err(error));
    await Promise.all([service.handle(open), service.handle(nothing)]);
    await service.handle(search(1, 'clerk'));
    expect(replies.at(-1)).toEqual({ type: 'opened', result: { ok: false, error } });
  });
});
