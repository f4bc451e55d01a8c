// The pack worker: messages in, messages out. The work itself is in pack-service.ts.
import '../zod-without-eval.ts';
import type { PackReply, PackRequest } from './pack-protocol.ts';
import { PackService } from './pack-service.ts';
import { readPack } from './read-pack.ts';

function send(reply: PackReply): void {
  self.postMessage(reply);
}

const service = new PackService({ readPack: (url, onPhase) => readPack(url, onPhase), send });

self.addEventListener('message', ({ data }: MessageEvent<PackRequest>) => {
  service.handle(data).catch((error: unknown) => send({ type: 'broken', detail: String(error) }));
});
