import type { Language } from '@congvan/core';

import type { Layer } from '../layer.ts';

/** The words of an agreement report in one language. */
export interface AgreementTexts {
  readonly title: (annotators: number, documents: number) => string;
  readonly layers: Readonly<Record<Layer, string>>;
  readonly summary: string;
  readonly coefficient: string;
  readonly value: string;
  readonly meanF1: string;
  readonly fleiss: string;
  readonly alpha: string;
  readonly unitizing: string;
  readonly gamma: string;
  readonly pairs: string;
  readonly pair: string;
  readonly documents: string;
  readonly f1: readonly string[];
  readonly kappa: string;
  readonly labels: string;
  readonly label: string;
  readonly problems: string;
}

/** The texts of one language. */
export function agreementTexts(language: Language): AgreementTexts {
  return TEXTS[language];
}

const TEXTS: Readonly<Record<Language, AgreementTexts>> = {
  vi: {
    title: (annotators, documents) =>
      `Độ đồng thuận của ${annotators} người gán nhãn trên ${documents} tài liệu chung`,
    layers: { outer: 'lớp ngoài', all: 'mọi lớp', inner: 'lớp trong' },
    summary: 'Tất cả',
    coefficient: 'hệ số',
    value: 'giá trị',
    meanF1: 'F1 trung bình các cặp',
    fleiss: 'κ Fleiss theo token',
    alpha: 'α Krippendorff theo token',
    unitizing: 'α Krippendorff phân đoạn (u-α)',
    gamma: 'γ Mathet',
    pairs: 'Từng cặp',
    pair: 'cặp',
    documents: 'tài liệu',
    f1: ['F1', 'F1 phạm vi', 'F1 nhãn', 'F1 một phần', 'F1 MUC'],
    kappa: 'κ Cohen',
    labels: 'Từng nhãn',
    label: 'nhãn',
    problems: 'Tài liệu không so sánh được',
  },
  en: {
    title: (annotators, documents) =>
      `Agreement of ${annotators} annotators on ${documents} shared documents`,
    layers: { outer: 'outer layer', all: 'all layers', inner: 'inner layers' },
    summary: 'All together',
    coefficient: 'coefficient',
    value: 'value',
    meanF1: 'mean F1 of pairs',
    fleiss: "Fleiss' κ over tokens",
    alpha: "Krippendorff's α over tokens",
    unitizing: "Krippendorff's unitising α (u-α)",
    gamma: "Mathet's γ",
    pairs: 'Pairs',
    pair: 'pair',
    documents: 'documents',
    f1: ['F1', 'boundary F1', 'label F1', 'partial F1', 'MUC F1'],
    kappa: "Cohen's κ",
    labels: 'Labels',
    label: 'label',
    problems: 'Documents that could not be compared',
  },
};
