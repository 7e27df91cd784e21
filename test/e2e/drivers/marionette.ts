/** A client for Marionette, Firefox's own remote protocol: `length:json` over TCP. */
import { connect, type Socket } from 'node:net';

/** `[1, id, error, result]`: an answer. */
type Answer = [1, number, { error: string; message: string } | null, unknown];

export class Marionette {
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(reason: Error): void }>();
  #buffer = Buffer.alloc(0);
  #lastId = 0;

  private constructor(readonly socket: Socket) {
    socket.on('data', (data) => this.#receive(data));
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox has closed the connection'));
      this.#waiting.clear();
    });
  }

  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      socket.once('connect', () => resolve(new Marionette(socket)));
    });
  }

  send<T = unknown>(command: string, parameters: object = {}): Promise<T> {
    this.#lastId += 1;
    const id = this.#lastId;
    const body = JSON.stringify([0, id, command, parameters]);
    this.socket.write(`${Buffer.byteLength(body)}:${body}`);
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
    });
  }

  close(): void {
    this.socket.destroy();
  }

  #receive(data: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#buffer.subarray(0, colon).toString());
      if (this.#buffer.length < end) return;
      const message: unknown = JSON.parse(this.#buffer.subarray(colon + 1, end).toString());
      this.#buffer = this.#buffer.subarray(end);
      if (Array.isArray(message)) this.#settle(message as Answer);
    }
  }

  #settle([, id, error, result]: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }
}
