// Serves app://waymark/: the built screens and, read-only, the packs. Nothing outside the served folders is ever read,
// and every answer carries the content security policy (a worker takes it from its own script's answer).
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { type CustomScheme, protocol } from 'electron';
import { APP_SCHEME } from './origin.ts';
import { type Candidate, candidatesFor, isInside, type ServedFolders } from './served-files.ts';

/** Privileges of our scheme; must be registered before the app is ready. */
export const appScheme: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
};

/** Only what the screens use; all else is off, inline scripts and styles included. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const commonHeaders = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

function refusal(status: 404 | 405): Response {
  return new Response(null, { status, headers: commonHeaders });
}

async function readInside({ root, file }: Candidate): Promise<Buffer | null> {
  try {
    const real = await realpath(file);
    return isInside(await realpath(root), real) ? await readFile(real) : null;
  } catch {
    // Missing, a folder, or not readable: for the page these are the same "not found".
    return null;
  }
}

/** Answers one request for an app:// address. */
async function respond(request: Request, folders: ServedFolders): Promise<Response> {
  if (request.method !== 'GET') return refusal(405);
  for (const candidate of candidatesFor(request.url, folders)) {
    const content = await readInside(candidate);
    if (content === null) continue;
    const type = contentTypes[path.extname(candidate.file)] ?? 'application/octet-stream';
    return new Response(content, { headers: { ...commonHeaders, 'content-type': type } });
  }
  return refusal(404);
}

/** Starts answering app:// addresses from these folders. */
export function serveApp(folders: ServedFolders): void {
  protocol.handle(APP_SCHEME, (request) => respond(request, folders));
}
