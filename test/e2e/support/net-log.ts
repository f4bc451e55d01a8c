// Reads Chromium's own network log: it shows also what Chromium asks for by itself, which no page event does.
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const netLogSchema = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.number()) }),
  events: z.array(
    z.object({
      type: z.number(),
      /** 2 is the end of what an earlier event began. */
      phase: z.number(),
      params: z.object({ url: z.string(), host: z.string(), address: z.string() }).partial().optional(),
    }),
  ),
});

/**
 * Events that stand for asking for an address, a name or a connection, or for bytes sent. Not among them: a UDP socket
 * that is only bound to a far address, which is how Chromium learns, without a packet, whether there is IPv6.
 */
const tellingEvents = [
  'URL_REQUEST_START_JOB',
  'HOST_RESOLVER_MANAGER_JOB',
  'TCP_CONNECT_ATTEMPT',
  'SOCKET_BYTES_SENT',
  'UDP_BYTES_SENT',
  'QUIC_SESSION',
];

/** The Chromium switch that makes the app write its network log to a file, complete once the app has closed. */
export function netLogSwitch(file: string): string {
  return `--log-net-log=${file}`;
}

/** What went to the network in the time of a log, each address once: "EVENT address". Throws for a cut-off log. */
export async function requestsInNetLog(file: string): Promise<string[]> {
  const { constants, events } = netLogSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]));
  const sent = events.flatMap(({ type, phase, params }) => {
    const name = names.get(type) ?? '';
    const to = params?.url ?? params?.host ?? params?.address ?? '';
    return phase !== 2 && tellingEvents.includes(name) ? [`${name} ${to}`.trim()] : [];
  });
  return [...new Set(sent)];
}
