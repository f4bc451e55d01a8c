// A display to draw on: the user's own, or a virtual one for machines and runs without.
import { spawn } from 'node:child_process';
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
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const stop = (): void => {
    child.kill();
  };
  process.once('exit', stop);
  const number = await new Promise<string>((resolve, reject) => {
    let errors = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.once('error', (error) => reject(new Error(`Xvfb could not be started: ${error.message}`)));
    child.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}: ${errors.trim()}`)));
    // Opened as a pipe above, so descriptor 3 is a stream to read from.
    const numberPipe = child.stdio[3] as Readable;
    numberPipe.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()));
  });
  child.removeAllListeners('exit');
  return {
    display: `:${number}`,
    stop: () => {
      process.removeListener('exit', stop);
      stop();
    },
  };
}

/** The environment of a program that is to draw on the given display instead of the user's own. */
export function onDisplay(display: string, env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const { WAYLAND_DISPLAY: _wayland, XDG_SESSION_TYPE: _session, ...rest } = env;
  return { ...rest, DISPLAY: display };
}
