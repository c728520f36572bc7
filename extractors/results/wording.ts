/** Words that tell how a sentence reports a number. Data only; every form that counts is listed. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Verbs that a number is the object of. */
export const REPORTS = words(
  'achieve achieves achieved achieving attain attains attained attaining reach reaches reached reaching score scores scored scoring obtain obtains obtained obtaining get gets got getting yield yields yielded yielding gain gains gained gaining solve solves solved solving prove proves proved proven proving record records recorded recording improve improves improved improving boost boosts boosted boosting increase increases increased increasing raise raises raised raising lift lifts lifted lifting elevate elevates elevated elevating enhance enhances enhanced enhancing outperform outperforms outperformed outperforming surpass surpasses surpassed surpassing exceed exceeds exceeded exceeding beat beats beating deliver delivers delivered delivering show shows showed showing showcase showcases showcasing perform performs performed performing establish establishes established establishing set sets setting demonstrate demonstrates demonstrated demonstrating drop drops dropped dropping fall falls fell falling lag lags lagged lagging trail trails trailing underperform underperforms underperformed degrade degrades degraded degrading decline declines declined declining decrease decreases decreased decreasing reduce reduces reduced reducing lower lowers lowered lowering rise rises rose rising climb climbs climbed jump jumps jumped hit hits hitting report reports reported reporting bring brings bringing brought lead leads leading led produce produces produced producing provide provides provided providing maintain maintains maintained maintaining retain retains retaining remain remains secure secures securing rank ranks ranking push pushes pushing answer answers answered answering pass passes passed passing generate generates generated generating exhibit exhibits exhibiting has have having is are was were',
)

/** Verbs of answering tasks: their object may be a plain count. */
export const SOLVES = words(
  'solve solves solved solving prove proves proved proven proving answer answers answered answering complete completes completed completing crack cracks resolve resolves resolved resolving verify verifies verified formalize formalizes formalized generate generates pass passes passed passing',
)

/** What a benchmark consists of. */
export const ITEMS = words(
  'problem problems question questions theorem theorems task tasks statement statements instance instances solution solutions case cases time example examples sample samples query queries issue issues challenge challenges proof proofs exercise exercises item items prompt prompts puzzle puzzles game games test tests sentence sentences goal goals attempts scenario scenarios',
)

/** Quantities that say how good an answer is. */
export const METRICS = words(
  'accuracy accuracies acc f1 f1-score f1-scores macro-f1 micro-f1 f-score f-measure bleu sacrebleu chrf comet meteor cider spice rouge rouge-l rouge-1 rouge-2 bertscore fid fvd kid rfid gfid map ap ap50 mota idf1 hota miou iou dice psnr ssim lpips dists wer cer eer der perplexity ppl auc aucs auroc auprc roc-auc recall precision sensitivity specificity em score scores rate rates ratio win-rate win-rates winrate r2 mae rmse mse mape ndcg mrr top-1 top-5 top1 top5 error errors performance pck pq nds amota mpjpe epe abs-rel absrel pcc plcc srcc kappa correlation spearman pearson elo success sdr si-sdr si-sdri pesq stoi mos las uas mcc jaccard hd95 asr asrs ari nmi gap',
)

/** Of those, the ones that alone name no quantity: "success rate", "F1 score". */
export const METRIC_HEADS = words(
  'score scores rate rates ratio error errors performance success gap correlation',
)

/** The smaller, the better. */
export const LOWER_IS_BETTER = words(
  'error errors wer cer eer der perplexity ppl fid fvd kid rfid gfid lpips mae rmse mse mape mpjpe epe loss hd95 hallucination hallucinations misclassification gap',
)

/** Quantities of effort, not of quality: a saving on them is no result on a benchmark. */
export const COSTS = words(
  'cost costs token tokens memory parameter parameters params latency time times runtime compute computation computations computational flops gflops macs storage size sizes speedup speedups speed-up speed throughput energy data bandwidth length lengths usage overhead overheads budget budgets step steps label labels annotation annotations footprint faster slower fewer smaller cheaper less sparsity compression pruning sparsified calls supervision epochs iterations communication vram gpu-hours quantization layers weights images videos frames',
)

/** Nouns of change that take the number along: "an improvement of", "gains of". */
export const CHANGES = words(
  'improvement improvements gain gains increase increases boost boosts drop drops margin margins reduction reductions decrease decreases decline declines degradation jump rise advantage lead uplift lift enhancement enhancements degradations additional leap loss losses',
)

/** Words after a number that make it a difference. */
export const DIFFERENCES = words(
  'higher better lower worse greater above below over ahead more improves improved outperforming',
)

/** Changes for the worse, whatever the quantity. */
export const LOSSES = words(
  'drop drops dropped dropping decline declines declined declining degrade degrades degraded degrading degradation degradations deteriorate deteriorates fall falls fell falling lag lags lagging trail trails trailing underperform underperforms underperformed worse behind loss losses',
)

export const DECREASES = words(
  'reduce reduces reduced reducing reduction reductions decrease decreases decreased decreasing lower lowers lowered lowering',
)

/** What may stand between a number and the word it depends on. */
export const LIGHT = words(
  'a an the of to at by up about around nearly almost approximately roughly over under above below only just merely mere even at least most more than less an average mean overall total absolute relative relatively significant substantial remarkable impressive new notable accuracy as high low from in is are was were further additional maximum max consistent and its outstanding notably respectively considerable state-of-the-art sota exceeding exceeds reaching large clear performance strong competitive superior best test final top highest lowest another between respectively outstanding whopping modest cumulative corresponding',
)
