// Scores
export type { LayerReport, Mean, Scored, ScoreOptions, ScoreReport } from './report.ts';
export { score } from './report.ts';
export { writeScore } from './score-page.ts';
export type { ReportFormat } from './page/write.ts';
export type { PairingProblem } from './pairing.ts';
export { pairDocuments } from './pairing.ts';
// Two systems
export type {
  Compared,
  ComparisonOptions,
  ComparisonReport,
  LayerComparison,
} from './comparison.ts';
export { compareSystems } from './comparison.ts';
export { writeComparison } from './comparison-page.ts';
export type { Significance } from './significance.ts';
export { compareTallies } from './significance.ts';
// What scores are made of
export type { Alignment, Labelled } from './align.ts';
export { align } from './align.ts';
export type { Attribute } from './attribute.ts';
export { sameValue } from './attribute.ts';
export type { BootstrapOptions, Interval, MeasureIntervals } from './bootstrap.ts';
export { bootstrap } from './bootstrap.ts';
export type { Calibration, CalibrationBin, ScoredOutcome } from './calibration.ts';
export { calibrationOf } from './calibration.ts';
export type { ChainSums } from './chain.ts';
export { measureChains, sumChains } from './chain.ts';
export type { Confusion } from './confusion.ts';
export { confusionOf } from './confusion.ts';
export type { Layer } from './layer.ts';
export { layerOf } from './layer.ts';
export type { EndMatch } from './relation.ts';
export { tallyRelations } from './relation.ts';
export type { Scheme, SchemeName } from './scheme.ts';
export { SCHEMES, talliesByLabel, tallyOf } from './scheme.ts';
export type { DocumentScore, Pair } from './score.ts';
export { scoreDocument, total, totalByGroup, totalByLabel } from './score.ts';
export type { Measure, Outcome, Tally } from './tally.ts';
export { measure, sumTallies } from './tally.ts';
// Mistakes
export { excerpt } from './excerpt.ts';
export type { Mistake, MistakeKind } from './mistake.ts';
export { mistakeClass, mistakesIn } from './mistake.ts';
export type { MistakeGroup } from './mistake-group.ts';
export { groupMistakes } from './mistake-group.ts';
// Agreement
export type { AgreementOptions, AgreementReport, PairAgreement } from './agreement/agree.ts';
export { agree } from './agreement/agree.ts';
export { writeAgreement } from './agreement/agreement-page.ts';
export type { Annotator } from './agreement/versions.ts';
// What agreement is made of
export type { Dissimilarity } from './agreement/best-alignment.ts';
export { bestDisorder } from './agreement/best-alignment.ts';
export type { Continuum, Unit } from './agreement/continuum.ts';
export { endToEnd } from './agreement/continuum.ts';
export type { Gamma, GammaOptions } from './agreement/gamma.ts';
export { gamma } from './agreement/gamma.ts';
export type { CodedItems } from './agreement/kappa.ts';
export { cohenKappa, fleissKappa, nominalAlpha } from './agreement/kappa.ts';
export type { Disagreement, UnitizingAgreement } from './agreement/unitizing.ts';
export { disagreementOf, unitizingAlpha } from './agreement/unitizing.ts';
