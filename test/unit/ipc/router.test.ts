import { describe, expect, it, vi } from 'vitest';
import { type AnswerRequest, registerRequests } from '../../../electron/ipc/register.ts';
import { answer, type Handlers, isTrusted, type Sender } from '../../../electron/ipc/router.ts';
import { channels } from '../../../shared/ipc/channels.ts';
import { ok } from '../../../shared/model/result.ts';

const trusted = new Set([3]);
const planId = '0d9e5f57-54cb-4b4c-9b43-6d3b8b1f1f80';

/** An event as Electron would deliver it; only the parts the router looks at. */
function from(id: number, frame: { origin: string; parent: object | null } | null): Sender {
  return { sender: { id }, senderFrame: frame } as Sender;
}

const ours = from(3, { origin: 'app://waymark', parent: null });

function partsWith(handlers: Partial<Handlers>) {
  const logBug = vi.fn<(error: unknown) => void>();
  return { handlers: handlers as Handlers, trusted, logBug };
}

describe('the gate for requests', () => {
  it('trusts the main frame of our own window on our own page', () => {
    expect(isTrusted(ours, trusted)).toBe(true);
  });

  it.each([
    ['another window', from(4, { origin: 'app://waymark', parent: null })],
    ['a frame within the page', from(3, { origin: 'app://waymark', parent: {} })],
    ['a frame that is gone', from(3, null)],
    ['a page of another origin', from(3, { origin: 'https://example.invalid', parent: null })],
    ['a look-alike origin', from(3, { origin: 'app://waymark.evil', parent: null })],
    ['an opaque origin', from(3, { origin: 'null', parent: null })],
  ])('refuses %s before looking at the arguments', async (_, event) => {
    const remove = vi.fn(() => ok(null));
    const parts = partsWith({ 'plan:remove': remove });
    expect(await answer('plan:remove', event, { id: planId }, parts)).toEqual({
      ok: false,
      error: { code: 'ipc-refused', channel: 'plan:remove' },
    });
    expect(remove).not.toHaveBeenCalled();
  });

  it.each([
    undefined,
    null,
    42,
    'text',
    [],
    {},
    { id: '../../etc/passwd' },
    { id: planId, extra: true },
    { id: { toString: planId } },
  ])('refuses arguments that do not fit: %j', async (args) => {
    const remove = vi.fn(() => ok(null));
    const result = await answer('plan:remove', ours, args, partsWith({ 'plan:remove': remove }));
    expect(result).toMatchObject({ ok: false, error: { code: 'ipc-invalid', channel: 'plan:remove' } });
    expect(remove).not.toHaveBeenCalled();
  });

  it('hands checked arguments and the caller to the handler', async () => {
    const remove = vi.fn(() => ok(null));
    const parts = partsWith({ 'plan:remove': remove });
    expect(await answer('plan:remove', ours, { id: planId }, parts)).toEqual({ ok: true, value: null });
    expect(remove).toHaveBeenCalledWith({ id: planId }, { contentsId: 3 });
  });

  it('passes an expected failure on as it is', async () => {
    const error = { code: 'file-missing' as const, file: 'a.waymark' };
    const parts = partsWith({ 'plan:remove': async () => ({ ok: false, error }) });
    expect(await answer('plan:remove', ours, { id: planId }, parts)).toEqual({ ok: false, error });
  });

  it('turns a bug into a typed error and logs it', async () => {
    const bug = new Error('unforeseen');
    const parts = partsWith({
      'plan:remove': () => {
        throw bug;
      },
    });
    expect(await answer('plan:remove', ours, { id: planId }, parts)).toEqual({
      ok: false,
      error: { code: 'internal-failed', detail: 'unforeseen' },
    });
    expect(parts.logBug).toHaveBeenCalledWith(bug);
  });

  it('lets nothing out that the contract does not name', async () => {
    const info = {
      version: '1',
      electron: '2',
      chromium: '3',
      node: '4',
      platform: 'linux',
      dataFolder: '/d',
      secret: 'kept',
    };
    const result = await answer('app:info', ours, undefined, partsWith({ 'app:info': () => ok(info) }));
    expect(JSON.stringify(result)).not.toContain('secret');
  });

  it('registers every channel of the contract at once, and answers when what answers is there', async () => {
    const handle = vi.fn();
    let open: (answerRequest: AnswerRequest) => void = () => undefined;
    registerRequests({ handle }, new Promise((settle) => (open = settle)));
    expect(handle.mock.calls.map(([channel]) => channel)).toEqual([...channels]);
    const [channel, listener] = handle.mock.calls[0]!;
    const asked = listener(ours, 'args');
    open(async (...request) => request);
    expect(await asked).toEqual([channel, ours, 'args']);
  });
});
