import {
  learnFromCorrections,
  readModel,
  shippedModel,
  writeModel,
  type SequenceModel,
} from '@congvan/learn';

import { answerCalls } from '../app/worker-client.ts';
import type { LearningCalls } from './learning-client.ts';

answerCalls<LearningCalls>({
  async learn({ documents, from }) {
    const lesson = await learnFromCorrections(documents, { from: modelFrom(from) });
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

function modelFrom(bytes: Uint8Array | null): SequenceModel {
  if (!bytes) return shippedModel();
  const { model, problems } = readModel(bytes);
  if (!model) throw new RangeError(problems[0]!.message);
  return model;
}
