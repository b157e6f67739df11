import { serve } from './serve.ts';

self.addEventListener('message', ({ data }: MessageEvent) => {
  void serve(data).then((reply) => self.postMessage(reply));
});
