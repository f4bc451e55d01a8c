// The route worker: messages in, messages out. The work itself is in route-service.ts.
import '../zod-without-eval.ts';
import { readPack } from './read-pack.ts';
import type { RouteReply, RouteRequest } from './route-protocol.ts';
import { RouteService } from './route-service.ts';

function send(reply: RouteReply): void {
  self.postMessage(reply);
}

const service = new RouteService({ readPack: (url, onPhase) => readPack(url, onPhase), send });

self.addEventListener('message', ({ data }: MessageEvent<RouteRequest>) => {
  service.handle(data).catch((error: unknown) => send({ type: 'broken', detail: String(error) }));
});
