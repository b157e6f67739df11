import { agree, writeAgreement } from '@congvan/evaluate';

import { answerCalls } from '../app/worker-client.ts';
import type { AgreementCalls } from './agreement-client.ts';

answerCalls<AgreementCalls>({
  agree: ({ annotators, options }) => agree(annotators, options),
  page: ({ report, language }) => writeAgreement(report, 'html', language),
});
