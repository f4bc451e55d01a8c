// A display to draw on: the user's own, or a virtual one for machines and runs without.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { findProgram } from './programs.ts';

/** A virtual display: its name as DISPLAY takes it, such as `:99`, and how to end it. */
export interface VirtualDisplay {
  readonly display: string;
  stop(): void;
}

/** Whether the user has a display of their own. Only Linux can lack one. */
export function hasDisplay(env: NodeJS.ProcessEnv = process.env): boolean {
  return process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** Whether a virtual display can be made here. */
export function hasXvfb(): boolean {
  return findProgram('Xvfb') !== undefined;
}

/** Starts Xvfb on a display number that is free and waits until it takes clients; it ends with this process at the latest. */
export async function startVirtualDisplay(screen = '1920x1200x24'): Promise<VirtualDisplay> {
  // Xvfb picks the number itself and writes it to descriptor 3 once it listens: no race for a free one.
  // With -terminate it ends once its last client has left, and until then we are one: however this process ends,
  // by a signal too, no Xvfb stays behind.
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp', '-terminate'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    let errors = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.once('error', (error) => reject(new Error(`Xvfb could not be started: ${error.message}`)));
    child.once('close', (code) => reject(new Error(`Xvfb ended with code ${code}: ${errors.trim()}`)));
    // Opened as a pipe above, so descriptor 3 is a stream to read from.
    const numberPipe = child.stdio[3] as Readable;
    numberPipe.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()));
  });
  const client = await becomeClient(number);
  const stop = (): void => {
    client.destroy();
    child.kill();
  };
  return { display: `:${number}`, stop };
}

/** The environment of a program that is to draw on the given display instead of the user's own. */
export function onDisplay(display: string, env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const { WAYLAND_DISPLAY: _wayland, XDG_SESSION_TYPE: _session, ...rest } = env;
  return { ...rest, DISPLAY: display };
}

/** Opens a connection to the display and keeps it. */
async function becomeClient(number: string): Promise<Socket> {
  const client = connect(`/tmp/.X11-unix/X${number}`);
  await once(client, 'connect');
  // The hello of the X11 protocol: little endian, version 11.0, no authorization.
  client.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  await once(client, 'data');
  // Its end is the display's end, which whoever draws there will notice.
  client.on('error', () => undefined).resume();
  return client;
}
