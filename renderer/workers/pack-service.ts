// The work of the pack worker, apart from how messages travel: opens one pack and answers what is asked about it.
import { rolesWithoutFeeder } from '../../shared/filters/feeders.ts';
import type { Overlay } from '../../shared/model/overlay.ts';
import type { Pack, PackRole, RoleId } from '../../shared/model/pack.ts';
import { assertNever, ok, type Result } from '../../shared/model/result.ts';
import { nothingByHand } from '../../shared/moves/by-hand.ts';
import {
  type LikelihoodModel,
  lifts,
  likelihoods,
  likelihoodTerms,
  prepareLikelihood,
} from '../../shared/moves/likelihood.ts';
import { indexPack, type PackContent, type PackIndex } from '../../shared/moves/pack-index.ts';
import { applyOverlay, type OverlaidPack } from '../../shared/packs/apply-overlay.ts';
import { inLanguage } from '../../shared/packs/in-language.ts';
import { indexTitles, type TitleIndex } from '../../shared/search/title-index.ts';
import { answerTitleQuery } from '../../shared/search/title-search.ts';
import type { IndexWith, LoadPhase, PackReply, PackRequest, ShortContent } from './pack-protocol.ts';

/** What the service works with. */
export type PackServiceParts = {
  /** Reads and checks a pack, saying how far it has come. */
  readonly readPack: (url: string, onPhase: (phase: LoadPhase) => void) => Promise<Result<Pack>>;
  readonly send: (reply: PackReply) => void;
};

type OpenRequest = Extract<PackRequest, { type: 'open' }>;

/** What is kept of an open pack. */
type Opened = {
  /** As its file has it, in the language asked for. */
  readonly pack: Pack;
  /** With what was written by hand. */
  overlaid: Pack;
  index: PackIndex;
  /** Prepared when first asked for after a title was written by hand. */
  titles: TitleIndex | null;
  /** Prepared when first asked for: it takes a good part of a second. */
  model: LikelihoodModel | null;
};

/** Entries of a list in one message: the window reads that many of the built-in pack's roles in about 10 ms. */
const SLICE = 250;

/** One open pack. Guarantees: the pack is sent before its titles are indexed; what is asked meanwhile waits. */
export class PackService {
  readonly #parts: PackServiceParts;
  #settle: (opened: Opened | null) => void = () => undefined;
  readonly #opened = new Promise<Opened | null>((settle) => {
    this.#settle = settle;
  });

  #write: (overlay: Overlay | null) => void = () => undefined;
  readonly #written = new Promise<Overlay | null>((settle) => {
    this.#write = settle;
  });

  constructor(parts: PackServiceParts) {
    this.#parts = parts;
  }

  /** Does what is asked; rejects only for a bug. A pack that did not open answers nothing more. */
  async handle(request: PackRequest): Promise<void> {
    if (request.type === 'open') {
      this.#settle(await this.#open(request));
      return;
    }
    if (request.type === 'written') {
      this.#write(request.overlay);
      return;
    }
    const opened = await this.#opened;
    if (opened !== null) this.#parts.send(answer(opened, request, this.#parts.send));
  }

  async #open({ url, language }: OpenRequest): Promise<Opened | null> {
    const { readPack, send } = this.#parts;
    const read = await readPack(url, (phase) => send({ type: 'phase', phase }));
    if (!read.ok) {
      send({ type: 'opened', result: read });
      return null;
    }
    const pack = inLanguage(read.value, language);
    const overlay = await this.#written;
    const { pack: overlaid, byHand } = overlay === null ? asItIs(pack) : applyOverlay(pack, overlay);
    const index = indexPack(overlaid, byHand);
    send({ type: 'opened', result: ok({ ...index, content: sendLists(index.content, send) }) });
    return { pack, overlaid, index, titles: indexTitles(overlaid), model: null };
  }
}

/** Sends the long lists slice by slice; gives what is left to send. */
function sendLists({ roles, skills, ...rest }: PackContent, send: PackServiceParts['send']): ShortContent {
  for (let at = 0; at < roles.length; at += SLICE) {
    send({ type: 'roles', roles: roles.slice(at, at + SLICE) });
  }
  for (let at = 0; at < skills.length; at += SLICE) {
    send({ type: 'skills', skills: skills.slice(at, at + SLICE) });
  }
  return rest;
}

function asItIs(pack: Pack): OverlaidPack {
  return { pack, byHand: nothingByHand };
}

function answer(
  opened: Opened,
  request: Exclude<PackRequest, { type: 'open' | 'written' }>,
  send: PackServiceParts['send'],
): PackReply {
  const { id } = request;
  switch (request.type) {
    case 'overlay':
      return { type: 'overlaid', id, index: reindex(opened, request.overlay, send) };
    case 'search':
      return { type: 'found', id, answer: answerTitleQuery(titlesOf(opened), request.query, request.limit) };
    case 'usual': {
      const origin = positionOf(opened, request.origin);
      const model = modelOf(opened);
      return {
        type: 'usual',
        id,
        figures: { likelihood: likelihoods(model, origin), lift: lifts(model, origin) },
      };
    }
    case 'feeders':
      return { type: 'feeders', id, without: rolesWithoutFeeder(opened.index, request.assumptions) };
    case 'usual-terms': {
      const [from, to] = [positionOf(opened, request.origin), positionOf(opened, request.destination)];
      return { type: 'usual-terms', id, terms: likelihoodTerms(modelOf(opened), from, to).terms };
    }
    default:
      return assertNever(request);
  }
}

/** Puts another overlay over the pack; what follows from it is prepared when next asked for. */
function reindex(
  opened: Opened,
  overlay: Overlay,
  send: PackServiceParts['send'],
): IndexWith<ShortContent | null> {
  const { pack: overlaid, byHand } = applyOverlay(opened.pack, overlay);
  const before = opened.overlaid;
  const isSameContent =
    overlaid.roles.length === before.roles.length &&
    overlaid.roles.every((role, at) => isSameRole(role, before.roles[at]));
  if (!isSameContent || overlaid.alternateTitles !== before.alternateTitles) opened.titles = null;
  opened.overlaid = overlaid;
  opened.index = indexPack(overlaid, byHand);
  opened.model = null;
  return { ...opened.index, content: isSameContent ? null : sendLists(opened.index.content, send) };
}

/** Whether a role is the same but for its requirements; of one pack's roles nothing else can differ. */
function isSameRole(role: PackRole, before: PackRole | undefined): boolean {
  const parts = ['id', 'title', 'family', 'group', 'zone', 'basis'] as const;
  return role === before || parts.every((part) => role[part] === before?.[part]);
}

function titlesOf(opened: Opened): TitleIndex {
  opened.titles ??= indexTitles(opened.overlaid);
  return opened.titles;
}

function modelOf(opened: Opened): LikelihoodModel {
  opened.model ??= prepareLikelihood(opened.index);
  return opened.model;
}

/** A role's position, −1 for one the pack lacks, which the model takes for a role that enters no moves. */
function positionOf({ index }: Opened, role: RoleId): number {
  return index.roleAt.get(role) ?? -1;
}
