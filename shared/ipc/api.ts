// The API a screen sees as `window.waymark`, derived from the contract: `plan:load` becomes `waymark.plan.load(args)`.
import type { ImportStatus } from '../model/import.ts';
import type { PackKey } from '../model/pack-key.ts';
import type { Result } from '../model/result.ts';
import { type Channel, channels, type EventName } from './channels.ts';
import type { ChannelArgs, ChannelValue } from './contract.ts';
import type { MenuCommand } from './menu-commands.ts';

type Noun<C extends Channel> = C extends `${infer N}:${string}` ? N : never;
type Verb<C extends Channel, N extends string> = C extends `${N}:${infer V}` ? V : never;

/** One request: its arguments, when it takes any, and a Result that never rejects. */
type Request<C extends Channel> = (
  ...args: ChannelArgs<C> extends undefined ? [] : [args: ChannelArgs<C>]
) => Promise<Result<ChannelValue<C>>>;

/** The contract's requests, grouped by noun. */
export type Requests = {
  readonly [N in Noun<Channel>]: {
    readonly [V in Verb<Channel, N>]: `${N}:${V}` extends Channel ? Request<`${N}:${V}`> : never;
  };
};

/** What each event carries. */
export interface EventPayloads {
  readonly 'menu:command': { readonly command: MenuCommand };
  /** Save what is not yet saved, then call `app.flushed`; the window closes two seconds later at most. */
  readonly 'app:flush': Record<string, never>;
  /** A plan file that the system asks to open. */
  readonly 'plan:opened': { readonly path: string };
  /** How far the import that was asked for has come. */
  readonly 'import:status': ImportStatus;
  /** How much of a pack's map is drawn, 0..1. */
  readonly 'map:share': { readonly key: PackKey; readonly share: number };
}

/** Everything a screen can ask of the machine. */
export interface WaymarkApi extends Requests {
  /** Where a file or folder that was dropped on the window lies; empty when it is not on disk. */
  pathOf(file: object): string;
  /** Listens to one event; the returned function ends it. */
  on<E extends EventName>(event: E, listener: (payload: EventPayloads[E]) => void): () => void;
}

/** Builds the requests over any transport, so that every implementation has exactly the contract's methods. */
export function createRequests(call: (channel: Channel, args: unknown) => Promise<unknown>): Requests {
  const nouns: Record<string, Record<string, (args?: unknown) => Promise<unknown>>> = {};
  for (const channel of channels) {
    const [noun = '', verb = ''] = channel.split(':');
    nouns[noun] = { ...nouns[noun], [verb]: (args) => call(channel, args) };
  }
  for (const methods of Object.values(nouns)) Object.freeze(methods);
  // `as`: the loop above makes exactly the nouns and verbs of `channels`, from which the type is derived.
  return Object.freeze(nouns) as unknown as Requests;
}
