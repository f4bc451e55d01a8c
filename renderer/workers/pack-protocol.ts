// What the window and the pack worker say to each other. A new kind of work is one more request and one more reply.
import type { Overlay } from '../../shared/model/overlay.ts';
import type { Role, RoleId, Skill } from '../../shared/model/pack.ts';
import type { Result } from '../../shared/model/result.ts';
import type { Assumptions } from '../../shared/model/settings.ts';
import type { LikelihoodTerm } from '../../shared/moves/likelihood.ts';
import type { PackContent, PackIndex } from '../../shared/moves/pack-index.ts';
import type { TitleAnswer } from '../../shared/search/title-search.ts';

/** How far the loading of a pack has come. */
export type LoadPhase = 'reading' | 'checking';

/** How usual each move from one role is, by the destination's position in the pack; NaN = not known. */
export type UsualFigures = { readonly likelihood: Float64Array; readonly lift: Float64Array };

/** A pack's content without its long lists, which are sent before it. */
export type ShortContent = Omit<PackContent, 'roles' | 'skills'>;

/** An index with its content in another form. */
export type IndexWith<Content> = Omit<PackIndex, 'content'> & { readonly content: Content };

/** An index of the open pack with another overlay; `content` is null where it is as it was, which spares its copying. */
export type OverlaidIndex = IndexWith<PackContent | null>;

/**
 * Asked of the worker. `open` comes first and once, and the pack is open once `written` has said what is written over it,
 * which is read meanwhile; what is asked before the pack is open waits for it.
 */
export type PackRequest =
  | { readonly type: 'open'; readonly url: string; readonly language: string | null }
  | { readonly type: 'written'; readonly overlay: Overlay | null }
  | { readonly type: 'overlay'; readonly id: number; readonly overlay: Overlay }
  | { readonly type: 'search'; readonly id: number; readonly query: string; readonly limit: number }
  | { readonly type: 'usual'; readonly id: number; readonly origin: RoleId }
  | { readonly type: 'feeders'; readonly id: number; readonly assumptions: Assumptions }
  | {
      readonly type: 'usual-terms';
      readonly id: number;
      readonly origin: RoleId;
      readonly destination: RoleId;
    };

/** Said by the worker. */
export type PackReply =
  | { readonly type: 'phase'; readonly phase: LoadPhase }
  /** More of the content that comes next; all of it in one message would hold up the window while it is read. */
  | { readonly type: 'roles'; readonly roles: readonly Role[] }
  | { readonly type: 'skills'; readonly skills: readonly Skill[] }
  | { readonly type: 'opened'; readonly result: Result<IndexWith<ShortContent>> }
  | { readonly type: 'overlaid'; readonly id: number; readonly index: IndexWith<ShortContent | null> }
  | { readonly type: 'found'; readonly id: number; readonly answer: TitleAnswer }
  | { readonly type: 'usual'; readonly id: number; readonly figures: UsualFigures }
  /** The roles that no other role leads to. */
  | { readonly type: 'feeders'; readonly id: number; readonly without: readonly RoleId[] }
  | { readonly type: 'usual-terms'; readonly id: number; readonly terms: readonly LikelihoodTerm[] }
  /** A bug in the worker; nothing more is to be expected of it. */
  | { readonly type: 'broken'; readonly detail: string };
