import { describe, expect, it } from 'vitest'
import { isShare, metricDirection, metricName } from '../../../graph/asking/metrics.ts'

describe('metricName', () => {
  it.each([
    ['accuracies', 'accuracy'],
    ['Accuracy', 'accuracy'],
    ['F1-scores', 'F1'],
    ['F-1', 'F1'],
    ['F1 score', 'F1'],
    ['FID scores', 'FID'],
    ['success rates', 'success rate'],
    ['task success', 'success rate'],
    ['attack success rates', 'attack success rate'],
    ['Word Error Rate', 'WER'],
    ['exact match score', 'exact match'],
    ['Pass@1 scores', 'pass@1'],
    ['pass@1 performance', 'pass@1'],
    ['Macro-F1', 'macro F1'],
    ['macro F1-score', 'macro F1'],
    ['nDCG@10', 'ndcg@10'],
    ['', ''],
    [undefined, ''],
  ])('%s is %s', (metric, name) => expect(metricName(metric)).toBe(name))

  it('keeps apart what are different figures', () => {
    expect(metricName('average accuracy')).not.toBe(metricName('accuracy'))
    expect(metricName('pass@1')).not.toBe(metricName('pass@32'))
    expect(metricName('mAP@0.25')).not.toBe(metricName('mAP@0.5'))
    expect(metricName('gFID')).not.toBe(metricName('rFID'))
  })
})

describe('metricDirection', () => {
  it.each([
    'accuracy',
    'pass@32 rate',
    'F1',
    'mAP@50',
    'BLEU',
    'R@1',
    'Spearman correlation',
    'PSNR',
    'exact match',
  ])('more %s is better', (metric) => expect(metricDirection(metric)).toBe('higher'))
  it.each([
    'FID score',
    'perplexity',
    'PPL',
    'WER',
    'word error rates',
    'error rate',
    'RMSE',
    'latency',
    'LPIPS',
  ])('less %s is better', (metric) => expect(metricDirection(metric)).toBe('lower'))
  it.each(['attack success rate', 'ASR', 'wobble', '', undefined])('does not say of %s', (metric) =>
    expect(metricDirection(metric)).toBe('unknown'),
  )
})

describe('isShare', () => {
  it('knows what is a share of a whole', () => {
    for (const metric of ['accuracy', 'F1', 'pass@1', 'success rates', 'mIoU'])
      expect(isShare(metric)).toBe(true)
    for (const metric of ['FID', 'PSNR', 'Elo', undefined]) expect(isShare(metric)).toBe(false)
  })
})
