// What was written by hand over packs, one document a pack. Kept as safely as plans: a damaged one is moved aside and its
// newest good copy takes its place at once, since nobody would look for it among the packs.
import { overlayKind } from '../../shared/files/file-kinds.ts';
import type { LoadedOverlay, Overlay } from '../../shared/model/overlay.ts';
import type { PackKey } from '../../shared/model/pack-key.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { DocumentFolder } from './document-folder.ts';
import type { StoreParts } from './plan-library.ts';
import { takeTurns } from './turns.ts';

/** Keeps overlays in a folder; make one a process. */
export class OverlayStore {
  readonly #overlays: DocumentFolder<Overlay>;
  readonly #inTurn = takeTurns();

  constructor(parts: StoreParts) {
    this.#overlays = new DocumentFolder({
      fs: parts.fs,
      kind: overlayKind,
      folder: parts.paths.overlays,
      copies: parts.paths.overlayCopies,
      ending: '.json',
      idOf: (overlay) => overlay.pack.key,
      now: parts.now,
    });
  }

  /**
   * What was written over a pack. A damaged file is told in the notice, beside its newest good copy if there is one. Fails
   * when the file must not be replaced: of a newer version, unreadable, or damaged and immovable.
   */
  load(pack: PackKey): Promise<Result<LoadedOverlay>> {
    return this.#inTurn(async () => {
      const opened = await this.#overlays.open(pack);
      if (opened.ok) return ok({ overlay: opened.value, notice: null });
      const { error } = opened;
      if (error.code === 'file-missing') return ok({ overlay: null, notice: null });
      if (error.code !== 'file-damaged' || error.keptAs === null) return opened;
      const { newest } = await this.#overlays.goodCopies(pack);
      if (newest === null) return ok({ overlay: null, notice: error });
      const replaced = await this.#overlays.replace(newest);
      return replaced.ok ? ok({ overlay: newest, notice: error }) : replaced;
    });
  }

  /** Saves an overlay durably; saves asked for at once end in the order they were asked for. */
  save(overlay: Overlay): Promise<Result<null>> {
    return this.#inTurn(() => this.#overlays.replace(overlay));
  }
}
