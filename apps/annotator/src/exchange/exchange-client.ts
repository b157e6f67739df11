import type { Answer, ExchangeReply, ExchangeRequest } from './serve.ts';

type Question<T extends ExchangeRequest['type']> = Omit<
  Extract<ExchangeRequest, { readonly type: T }>,
  'request' | 'type'
>;

/** Reads and writes files in a thread of its own, which dies alone when a file is too much for it. */
export class ExchangeClient {
  #worker: Worker | undefined;
  #last = 0;
  #waiting = new Map<number, (reply: ExchangeReply) => void>();

  /** Rejects with an Error when the work fails, or the thread dies or is stopped. */
  async ask<T extends ExchangeRequest['type']>(type: T, question: Question<T>): Promise<Answer<T>> {
    this.#worker ??= this.#start();
    const request = ++this.#last;
    const reply = await new Promise<ExchangeReply>((settle) => {
      this.#waiting.set(request, settle);
      this.#worker!.postMessage({ ...question, type, request });
    });
    if (reply.reason !== undefined) throw new Error(reply.reason);
    return reply.answer as Answer<T>;
  }

  /** Ends the thread and what it does; the next request starts another. */
  stop(reason = 'stopped'): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const [request, settle] of this.#waiting) settle({ request, reason });
    this.#waiting.clear();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./exchange-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<ExchangeReply>) => {
      this.#waiting.get(data.request)?.(data);
      this.#waiting.delete(data.request);
    });
    worker.addEventListener('error', (event) => this.stop(event.message || 'out of memory'));
    return worker;
  }
}
