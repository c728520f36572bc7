/** Metrics: which spellings are one metric, whether more of it is better, and whether it is a share of a whole. */

/** Whether a higher or a lower value is the better one. */
export type Direction = 'higher' | 'lower' | 'unknown'

/** Spellings of one metric; the first is its name here. Words as `wordsOf` leaves them. */
const SPELLINGS: readonly (readonly string[])[] = [
  ['accuracy', 'acc'],
  ['success rate', 'success', 'task success', 'task success rate', 'sr'],
  ['attack success rate', 'attack success'],
  ['win rate', 'winrate', 'win'],
  ['pass rate', 'pass'],
  ['solve rate', 'solving rate', 'solved rate'],
  ['resolve rate', 'resolved rate', 'resolution rate'],
  ['F1', 'f 1', 'f'],
  ['macro F1', 'f1 macro', 'macro f 1', 'macro averaged f1'],
  ['micro F1', 'f1 micro', 'micro f 1', 'micro averaged f1'],
  ['exact match', 'em'],
  ['AUROC', 'roc auc', 'auc roc'],
  ['mIoU', 'mean iou', 'mean intersection over union'],
  ['mAP', 'mean average precision'],
  ['WER', 'word error rate', 'word error'],
  ['CER', 'character error rate', 'character error'],
  ['EER', 'equal error rate', 'equal error'],
  ['perplexity', 'ppl'],
  ['FID', 'frechet inception distance'],
  ['MAE', 'mean absolute error'],
  ['MSE', 'mean squared error'],
  ['RMSE', 'root mean squared error', 'root mean square error'],
  ['NDCG', 'normalized discounted cumulative gain'],
  ['Spearman correlation', 'spearman', 'spearman rho', 'spearman rank correlation'],
  ['Pearson correlation', 'pearson', 'pearson r'],
]

const NAME_OF = new Map(
  SPELLINGS.flatMap((spellings) =>
    spellings.map((spelling): [string, string] => [spelling.toLowerCase(), spellings[0] as string]),
  ),
)

/** Words that say no more than that it is a figure: "F1 score", "FID scores", "pass@1 performance". */
const EMPTY_ENDS = new Set(['score', 'rate', 'performance', 'value', 'metric', 'level', 'result'])

const words = (list: string) => new Set(list.split(' '))

const SINGULAR = new Map(
  'score rate value metric level result correlation error cost match/es loss/es accurac/y/ies'
    .split(' ')
    .map((word) => word.split('/'))
    .map(([stem = '', one, many]): [string, string] =>
      many ? [stem + many, stem + one] : [stem + (one ?? 's'), stem],
    ),
)

/** Any of these words makes less better; looked at first, so that an error rate is an error. */
const LOWER = words(
  'fid gfid rfid sfid fvd kid fad lpips perplexity ppl wer cer der eer ter error mae mse rmse mape nll loss hd95 latency time runtime cost toxicity hallucination ece fpr fpr95 regret collision ade fde minade minfde distance epe absrel mpjpe memory flops bpb bpc bits divergence violation degradation drop gap forgetting overhead age bias',
)

/** Any of these makes more better. */
const HIGHER = words(
  'accuracy acc f1 f precision recall r pass success map ap iou miou giou dice auc auroc auprc roc psnr ssim bleu sacrebleu rouge rougel meteor cider spice comet chrf bertscore bleurt ndcg mrr hit hits em match win winrate elo correlation spearman pearson kendall coverage completion solve solved resolve resolved resolution throughput speedup fps maj avg cons mean agreement kappa sensitivity specificity pq hota mota idf1 clipscore reward return score r2 rate performance quality validity executability',
)

/** Of these more or less is better, as one attacks or defends. */
const EITHER = words('attack asr refusal compression jailbreak')

/** Shares of a whole, written as 0.87, as 87 and as 87%. */
const SHARES = words(
  'accuracy acc f1 f precision recall pass success map ap iou miou dice auc auroc auprc match em win winrate solve solved resolve resolved resolution completion coverage agreement maj avg cons hit hits mrr ndcg wer cer eer',
)

/** The metric's name, the same for all its spellings: "F1-scores" is F1. Unknown ones in small letters; none is ''. */
export function metricName(metric: string | undefined): string {
  let kept = wordsOf(metric)
  for (;;) {
    const name = NAME_OF.get(kept.join(' '))
    if (name !== undefined) return name
    const last = kept.at(-1)
    if (kept.length < 2 || last === undefined || !EMPTY_ENDS.has(last)) return kept.join(' ')
    kept = kept.slice(0, -1)
  }
}

/** Whether more is better; `unknown` where no metric is named, the metric is not known, or it depends on the aim. */
export function metricDirection(metric: string | undefined): Direction {
  const said = headsOf(metric)
  if (said.some((word) => EITHER.has(word))) return 'unknown'
  if (said.some((word) => LOWER.has(word))) return 'lower'
  return said.some((word) => HIGHER.has(word)) ? 'higher' : 'unknown'
}

/** True for a metric whose bare numbers are percentages, or fractions of one. */
export function isShare(metric: string | undefined): boolean {
  return headsOf(metric).some((word) => SHARES.has(word))
}

/** Its words without cut-offs: `pass@1` is pass, `map@0.25` is map; and of its name, since EM is exact match. */
function headsOf(metric: string | undefined): string[] {
  return [...wordsOf(metric), ...wordsOf(metricName(metric))].map((word) => word.split('@', 1)[0] ?? word)
}

/** Small letters, digits and `@`; plurals in the singular. */
function wordsOf(metric = ''): string[] {
  return metric
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^\p{L}\p{N}@.]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => SINGULAR.get(word) ?? word)
}
