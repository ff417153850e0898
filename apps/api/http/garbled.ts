import { type IncomingMessage, type ServerResponse } from 'node:http';
import { type Duplex } from 'node:stream';
import { sayProblem } from '../../../libs/messages/words/problems.js';

/** Answers what is no HTTP that can be understood (odd headers, headers without end), before there is a request. */
export function answerGarbled(error: Error & { code?: string }, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const [status, reason] = STATUS[error.code ?? ''] ?? [400, 'Bad Request'];
  const { body, headers } = answerOf(status);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${reason}\r\n${lines.join('')}\r\n${body}`);
}

/** Answers whoever expects (by the header `Expect`) what nobody promised. */
export function refuseExpectation(_request: IncomingMessage, response: ServerResponse): void {
  const { body, headers } = answerOf(417);
  response.writeHead(417, headers).end(body);
}

function answerOf(status: number): { body: string; headers: Record<string, string> } {
  const code = 'bad-request';
  const body = JSON.stringify({ type: `urn:leerlus:problem:${code}`, ...sayProblem(code, {}, 'nl'), status, code });
  const headers = {
    'Content-Type': 'application/problem+json',
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  };
  return { body, headers };
}

const STATUS: Partial<Record<string, [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
};
