import { describe, expect, it } from 'vitest';
import { createRequests } from '../../../shared/ipc/api.ts';
import { channels } from '../../../shared/ipc/channels.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/model/result.ts';

describe('the API of the screens', () => {
  const requests = createRequests(async (channel, args) => ok([channel, args]));

  it('has one method a channel and no other', () => {
    const methods = Object.entries(requests).flatMap(([noun, verbs]) =>
      Object.keys(verbs).map((verb) => `${noun}:${verb}`),
    );
    expect(methods.toSorted()).toEqual([...channels].toSorted());
    expect(Object.keys(contract).toSorted()).toEqual([...channels].toSorted());
  });

  it('sends the arguments over its own channel', async () => {
    expect(await requests.theme.set({ theme: 'dark' })).toEqual(ok(['theme:set', { theme: 'dark' }]));
    expect(await requests.app.info()).toEqual(ok(['app:info', undefined]));
  });

  it('cannot be altered', () => {
    expect(Object.isFrozen(requests)).toBe(true);
    expect(Object.values(requests).every(Object.isFrozen)).toBe(true);
  });
});
