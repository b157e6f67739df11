import { answerCalls } from '../app/worker-client.ts';
import { exchange, type ExchangeCalls } from './serve.ts';

answerCalls<ExchangeCalls>(exchange);
