// The one gate for requests from screens: is the sender ours, do the arguments fit, then handle, then encode the Result.
// A request is never answered with undefined or a rejection: refusals and bugs come back as typed errors.
import type { IpcMainInvokeEvent } from 'electron';
import { z } from 'zod';
import type { Channel } from '../../shared/ipc/channels.ts';
import { answerSchema, type ChannelArgs, type ChannelValue, contract } from '../../shared/ipc/contract.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import { err, type Result } from '../../shared/model/result.ts';
import { APP_ORIGIN } from '../shell/origin.ts';

/** Who asks: the id of the window's web contents. */
interface Caller {
  readonly contentsId: number;
}

/** One function per channel; each gets arguments that have been checked. */
export type Handlers = {
  readonly [C in Channel]: (
    args: ChannelArgs<C>,
    caller: Caller,
  ) => Promise<Result<ChannelValue<C>>> | Result<ChannelValue<C>>;
};

/** The parts of Electron's event that say where a request comes from. */
export type Sender = Pick<IpcMainInvokeEvent, 'senderFrame'> & { readonly sender: { readonly id: number } };

/** What the router works with. */
export interface RouterParts {
  readonly handlers: Handlers;
  /** Ids of the web contents of our own windows. */
  readonly trusted: ReadonlySet<number>;
  readonly logBug: (error: unknown) => void;
}

/** True for the main frame of a window of ours that shows a page of ours. */
export function isTrusted(event: Sender, trusted: ReadonlySet<number>): boolean {
  const frame = event.senderFrame;
  return (
    trusted.has(event.sender.id) && frame !== null && frame.parent === null && frame.origin === APP_ORIGIN
  );
}

function internalFailure(error: unknown): Result<never, AppError> {
  return err({ code: 'internal-failed', detail: error instanceof Error ? error.message : String(error) });
}

/** Answers one request with a Result that fits the contract. */
export async function answer(
  channel: Channel,
  event: Sender,
  args: unknown,
  parts: RouterParts,
): Promise<unknown> {
  if (!isTrusted(event, parts.trusted)) return err({ code: 'ipc-refused', channel });
  const parsed = contract[channel].args.safeParse(args);
  if (!parsed.success) return err({ code: 'ipc-invalid', channel, detail: z.prettifyError(parsed.error) });
  try {
    // `as`: the schema of this very channel has just accepted these arguments; TypeScript cannot pair the two lookups.
    const handle = parts.handlers[channel] as (args: unknown, caller: Caller) => unknown;
    return answerSchema(channel).parse(await handle(parsed.data, { contentsId: event.sender.id }));
  } catch (error) {
    parts.logBug(error);
    return internalFailure(error);
  }
}
