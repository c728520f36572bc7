import type { NameGroup } from '../names.ts'

/** Known benchmarks: programming. */
export const PROGRAMMING: readonly NameGroup[] = [
  {
    type: 'benchmark',
    subtype: 'benchmark',
    source: 'programming and software engineering; spelling of the papers that introduced them',
    names: [
      'HumanEval; Human Eval', 'HumanEval+; HumanEvalPlus', 'HumanEval-X', 'HumanEvalPack', 'MBPP', 'MBPP+; MBPPPlus', 'EvalPlus', 'MultiPL-E',
      'LiveCodeBench', 'LiveCodeBench v5', 'LiveCodeBench v6', 'LiveCodeBench Pro', 'CodeContests', 'CodeForces', 'CodeElo', 'CodeXGLUE',
      'BigCodeBench', 'DS-1000', 'ClassEval', 'CRUXEval', 'RepoBench', 'CrossCodeEval', 'SWE-bench', 'SWE-bench Lite', 'SWE-bench Verified',
      'SWE-bench Pro', 'SWE-bench Multimodal', 'SWE-Gym', 'SWE-smith', 'SWE-Lancer', 'Multi-SWE-bench', 'Terminal-Bench', 'Spider', 'Spider 2.0',
      'BIRD-SQL', 'WikiSQL', 'Sketch2Code', 'Design2Code', 'VerilogEval', 'RTLLM', 'CodeNet; Project CodeNet', 'CodeSearchNet', 'Defects4J',
      'Aider Polyglot', 'SciCode', 'KernelBench', 'PaperBench', 'MLE-bench', 'CoNaLa', 'Text2SQL', 'NL2Bash', 'DebugBench', 'Big-Vul', 'Devign',
      'PrimeVul', 'BugsInPy', 'QuixBugs', 'MLAgentBench', 'ScienceAgentBench', 'CORE-Bench', 'RE-Bench', 'Cybench', 'HumanEvalFix', 'HumanEval-XL',
      'HumanEval-V', 'HumanEval-Infilling', 'HumanEval-Java', 'McEval', 'xCodeEval', 'CodeContests+', 'DSEval', 'DABench; InfiAgent-DABench',
      'EvoCodeBench', 'EvoEval', 'CodeQA', 'CodeScope', 'CodeUpdateArena', 'CodeFlowBench', 'CodeReviewer', 'CodeReviewQA', 'CodeJudgeBench',
      'CodeJudge-Eval', 'CodeCriticBench', 'CodeArena', 'CoSQA', 'RepoTransBench', 'RepoExec', 'CrossCodeLongEval', 'LongCodeArena', 'LongCodeBench',
      'LoCoBench', 'LongCodeQA', 'SWE-bench Multilingual', 'SWE-bench-java', 'SWE-bench-Live', 'SWE-rebench', 'SWE-Perf', 'SWE-fficiency', 'SWE-Flow',
      'SWE-Dev', 'SWE-QA', 'SWE-Factory', 'SWE-Universe', 'SWE-CI', 'SWE-Skills-Bench', 'Multi-SWE-RL', 'Commit0', 'FEA-Bench', 'FeatBench',
      'R2E-Gym', 'TestCase-Eval', 'Terminal-Bench 2.0', 'NL2SH', 'InterCode', 'InterCode-CTF', 'Spider 2.0-Lite', 'Spider 2.0-Snow', 'Spider-Syn',
      'Spider-DK', 'Spider-Realistic', 'SParC', 'CoSQL', 'KaggleDBQA', 'EHRSQL', 'MIMICSQL', 'AmbiQT', 'Text2Cypher', 'CypherBench', 'WebSight',
      'WebCode2M', 'WebGen-Bench', 'WebApp1K', 'FullStackBench', 'FullFront', 'ArtifactsBench', 'Plot2Code', 'ChartMimic', 'Chart2Code',
      'MatPlotBench', 'nvBench', 'PandasPlotBench', 'SVGauge', 'ChipBench', 'ResBench', 'HLS-Eval', 'RealBench', 'CyberSecEval', 'SecCodePLT',
      'CVE-Bench', 'CyberGym', 'CyberMetric', 'NYU CTF Bench; NYU CTF', 'AutoPenBench', 'BixBench', 'PaperBench Code-Dev', 'RECODE-H',
      'ResearchCodeBench', 'SciReplicate-Bench', 'MLE-Bench Lite', 'MLE-Dojo', 'MLGym-Bench', 'MLR-Bench', 'ML-Bench', 'ResearchBench',
      'InnovatorBench', 'TritonBench', 'FlashInfer-Bench', 'ParEval', 'EffiBench-X', 'EvalPerf', 'NumpyEval', 'PandasEval', 'TorchDataEval',
      'LibEvolutionEval', 'GitChameleon', 'OJBench', 'ICPC-Eval', 'ALE-Bench', 'AetherCode', 'CS1QA', 'CSBench', 'CodeAssistBench', 'BigCode Arena',
      'DevAI', 'GitTaskBench', 'GitGoodBench', 'CRUST-Bench', 'CodeBERTScore', 'POJ-104', 'LeetCode', 'LeetCodeDataset', 'AtCoder', 'ExeBench',
      'PolyBench', 'CoreMark', 'MLPerf', 'Graph500', 'TPC-H', 'RCAEval', 'OpenRCA',
    ],
  },
  {
    type: 'benchmark',
    subtype: 'benchmark',
    source: 'names that are also words or other abbreviations; programming and software engineering; spelling of the papers that introduced them',
    ambiguous: true,
    names: [
      'BIRD',
    ],
  },
  {
    type: 'benchmark',
    subtype: 'dataset',
    source: 'corpora of code; spelling of their makers',
    names: [
      'The Stack v2', 'The Stack', 'Stack-Edu', 'StarCoderData', 'OSS-Instruct', 'CommitPackFT', 'OpenCodeInstruct', 'KodCode', 'CodeFeedback',
      'XLCoST', 'StackExchange',
    ],
  },
]
