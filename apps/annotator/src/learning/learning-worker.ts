import { learnFromCorrections, readModel, shippedModel, writeModel } from '@congvan/learn';

import { answerCalls } from '../app/worker-client.ts';
import type { LearningCalls } from './learning-client.ts';

answerCalls<LearningCalls>({
  async learn({ documents }) {
    const lesson = await learnFromCorrections(documents, { from: shippedModel() });
    return {
      bytes: writeModel(lesson.model),
      documents: lesson.documents,
      ...(lesson.before && { before: lesson.before.all }),
      ...(lesson.after && { after: lesson.after.all }),
    };
  },
  check({ bytes }) {
    const { problems } = readModel(bytes);
    return problems?.map(({ message }) => message).join('; ') ?? '';
  },
});
