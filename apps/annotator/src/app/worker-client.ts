/** What a worker does, by name: what it is given and what it answers. */
export type Calls = Readonly<
  Record<string, { readonly question: object; readonly answer: unknown }>
>;

/** The functions that answer calls. */
export type Handlers<C extends Calls> = {
  readonly [K in keyof C]: (question: C[K]['question']) => C[K]['answer'] | Promise<C[K]['answer']>;
};

interface Call {
  readonly call: string;
  readonly request: number;
  readonly question: object;
}

/** An answer, or the reason why there is none. */
export type Reply =
  | { readonly request: number; readonly answer: unknown; readonly reason?: undefined }
  | { readonly request: number; readonly reason: string };

/** Calls functions in a thread of its own, which dies alone when the work is too much for it. */
export class WorkerClient<C extends Calls> {
  #worker: Worker | undefined;
  #last = 0;
  #waiting = new Map<number, (reply: Reply) => void>();

  /** `start` makes the worker, when it is first needed and after `stop`. */
  constructor(private readonly start: () => Worker) {}

  /** Starts the thread before it is needed: it loads while the page does other things. */
  wake(): void {
    this.#worker ??= this.#started();
  }

  /** Rejects with an Error when the work fails, or the thread dies or is stopped. */
  async ask<K extends keyof C & string>(
    call: K,
    question: C[K]['question'],
  ): Promise<C[K]['answer']> {
    this.wake();
    const request = ++this.#last;
    const reply = await new Promise<Reply>((settle) => {
      this.#waiting.set(request, settle);
      this.#worker!.postMessage({ call, request, question } satisfies Call);
    });
    if (reply.reason !== undefined) throw new Error(reply.reason);
    return reply.answer;
  }

  /** Ends the thread and what it does; the next call starts another. */
  stop(reason = 'stopped'): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const [request, settle] of this.#waiting) settle({ request, reason });
    this.#waiting.clear();
  }

  #started(): Worker {
    const worker = this.start();
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      this.#waiting.get(data.request)?.(data);
      this.#waiting.delete(data.request);
    });
    worker.addEventListener('error', (event) => this.stop(event.message || 'out of memory'));
    return worker;
  }
}

/** Answers the calls that come to this worker, in the order in which they are done. */
export function answerCalls<C extends Calls>(handlers: Handlers<C>): void {
  self.addEventListener('message', ({ data }: MessageEvent<Call>) => {
    void replyTo(handlers, data).then((reply) => self.postMessage(reply));
  });
}

async function replyTo<C extends Calls>(
  handlers: Handlers<C>,
  { call, request, question }: Call,
): Promise<Reply> {
  try {
    return { request, answer: await handlers[call]!(question) };
  } catch (error) {
    return { request, reason: error instanceof Error ? error.message : String(error) };
  }
}
