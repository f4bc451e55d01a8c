// The work of the pack worker, apart from how messages travel: opens one pack and answers what is asked about it.
import type { Pack } from '../../shared/model/pack.ts';
import { assertNever, ok, type Result } from '../../shared/model/result.ts';
import { indexPack, type PackIndex } from '../../shared/moves/pack-index.ts';
import { indexTitles, type TitleIndex } from '../../shared/search/title-index.ts';
import { answerTitleQuery } from '../../shared/search/title-search.ts';
import type { LoadPhase, PackReply, PackRequest } from './pack-protocol.ts';

/** What the service works with. */
export type PackServiceParts = {
  /** Reads and checks a pack, saying how far it has come. */
  readonly readPack: (url: string, onPhase: (phase: LoadPhase) => void) => Promise<Result<Pack>>;
  /** Sends a reply; the service no longer needs the buffers in `transfer`. */
  readonly send: (reply: PackReply, transfer: ArrayBuffer[]) => void;
};

/** One open pack. Guarantees: the pack is sent before its titles are indexed; a search waits until they are. */
export class PackService {
  readonly #parts: PackServiceParts;
  #settleTitles: (titles: TitleIndex | null) => void = () => undefined;
  readonly #titles = new Promise<TitleIndex | null>((settle) => {
    this.#settleTitles = settle;
  });

  constructor(parts: PackServiceParts) {
    this.#parts = parts;
  }

  /** Does what is asked; rejects only for a bug. A pack that did not open answers no search. */
  async handle(request: PackRequest): Promise<void> {
    switch (request.type) {
      case 'open':
        this.#settleTitles(await this.#open(request.url));
        return;
      case 'search': {
        const titles = await this.#titles;
        if (titles === null) return;
        const answer = answerTitleQuery(titles, request.query, request.limit);
        this.#parts.send({ type: 'found', id: request.id, answer }, []);
        return;
      }
      default:
        assertNever(request);
    }
  }

  async #open(url: string): Promise<TitleIndex | null> {
    const { readPack, send } = this.#parts;
    const pack = await readPack(url, (phase) => send({ type: 'phase', phase }, []));
    if (!pack.ok) {
      send({ type: 'opened', result: pack }, []);
      return null;
    }
    const index = indexPack(pack.value);
    send({ type: 'opened', result: ok(index) }, columnsOf(index));
    return indexTitles(pack.value);
  }
}

function columnsOf({ importance, level, specificity, weight }: PackIndex): ArrayBuffer[] {
  const columns = [importance, level, specificity, weight];
  return columns.flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []));
}
