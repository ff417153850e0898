import { type Duplex } from 'node:stream';
import { sayProblem } from '../../../libs/messages/words/problems.js';

/** Answers what is no HTTP that can be understood (odd headers, headers without end), before there is a request. */
export function answerGarbled(error: Error & { code?: string }, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const [status, reason] = STATUS[error.code ?? ''] ?? [400, 'Bad Request'];
  const body = JSON.stringify({
    type: 'urn:leerlus:problem:bad-request',
    ...sayProblem('bad-request', {}, 'nl'),
    status,
    code: 'bad-request',
  });
  socket.end(
    `HTTP/1.1 ${status} ${reason}\r\nContent-Type: application/problem+json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

const STATUS: Partial<Record<string, [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
};
