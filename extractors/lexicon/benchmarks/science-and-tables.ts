import type { NameGroup } from '../names.ts'

/** Known benchmarks: science and tables. */
export const SCIENCE_AND_TABLES: readonly NameGroup[] = [
  {
    type: 'benchmark',
    subtype: 'dataset',
    source: 'recommendation, graphs, time series, tables, federated and continual learning; spelling of the papers that introduced them',
    names: [
      'MovieLens', 'MovieLens-1M', 'MovieLens-20M', 'Gowalla', 'LastFM', 'Netflix Prize', 'Criteo', 'Avazu', 'KuaiRec', 'Cora', 'Citeseer', 'PubMed',
      'OGB; Open Graph Benchmark', 'ogbn-arxiv', 'ogbn-products', 'ZINC', 'ETTh1', 'ETTm1', 'ETT', 'M4', 'Monash', 'GIFT-Eval', 'UCR archive; UCR',
      'UEA archive', 'UCI Adult', 'UCI', 'OpenML', 'TabArena', 'American Community Survey; ACS', 'LIBSVM', 'Gisette', 'Criteo 1TB', 'CIC-IDS2017',
      'NSL-KDD', 'FEMNIST', 'MovieLens-100K', 'ML-100K', 'MovieLens-10M', 'MovieLens-25M', 'Amazon-Beauty', 'Amazon Toys', 'Amazon Reviews 2023',
      'Yelp2018', 'Amazon-Book', 'Criteo Terabyte', 'Taobao', 'AliExpress', 'Diginetica', 'RetailRocket', 'Goodreads', 'BookCrossing', 'Douban',
      'CiteULike', 'Amazon ESCI', 'MQ2007', 'CoraFull', 'CoauthorCS', 'Coauthor-Physics', 'WikiCS', 'Roman-Empire', 'ogbn-proteins', 'ogbg-molhiv',
      'PCQM4Mv2', 'PROTEINS', 'NCI1', 'Reddit2', 'GraphBench', 'YelpChi', 'SAML-D', 'SocialEvo', 'RelBench', 'RelBench v2', 'METR-LA', 'PEMS-BAY',
      'PEMS04', 'PEMS08', 'PEMS03', 'PEMS07', 'TaxiBJ', 'NYCTaxi', 'ETTm2', 'fev-bench', 'TimeSeriesExam', 'Time-MQA', 'Time-300B', 'TSB-AD',
      'Numenta Anomaly Benchmark', 'TSB-AD-M', 'C-MAPSS', 'Tennessee Eastman; Tennessee Eastman Process', 'NASA battery', 'UCI repository',
      'UCI Machine Learning Repository', 'TabReD', 'TabLib', 'WikiTables', 'SemTab', 'Abt-Buy', 'WDC Products', 'DBLP-ACM', 'DBLP-Scholar',
      'Walmart-Amazon', 'German Credit', 'Boston Housing', 'Titanic', 'Wisconsin Breast Cancer', 'Pima Indian', 'KDD99', 'KDD Cup', 'UNSW-NB15',
      'CIC-DDoS2019', 'N-BaIoT', 'CERT insider', 'Microsoft Malware', 'SpamAssassin', 'RockYou', 'Fed-ISIC2019', 'NAS-Bench-101', 'NAS-Bench-201',
      'NATS-Bench', 'TransNAS-Bench-101', 'HPOBench', 'YAHPO Gym', 'Olympus', 'DesignBench', 'Ackley', 'Rosenbrock', 'ACIC 2016', 'Sachs', 'FI-2010',
      'LOBSTER', 'CSI300', 'CSI500', 'S&P 500', 'NASDAQ-100', 'FRED-MD', 'BigTech', 'StockEmotions',
    ],
  },
  {
    type: 'benchmark',
    subtype: 'dataset',
    source: 'names that are also words or other abbreviations; recommendation, graphs, time series, tables, federated and continual learning; spelling of the papers that introduced them',
    ambiguous: true,
    names: [
      'MIND',
    ],
  },
  {
    type: 'benchmark',
    subtype: 'dataset',
    source: 'molecules, materials, proteins, genomes, physics; spelling of their makers',
    names: [
      'QM9', 'MD17', 'OC20', 'MoleculeNet', 'GuacaMol', 'PDBbind', 'CrossDocked2020', 'ProteinGym', 'CASP14', 'CASP15', 'UniProt', 'AlphaFold DB',
      'Materials Project', 'JARVIS-DFT', 'MatBench; Matbench Discovery', 'GTEx', 'Tabula Sapiens', 'ChEBI', 'ChEMBL', 'DrugBank', 'Gene Ontology',
      'OC22', 'OMat24', 'OMol25', 'GEOM-Drugs', 'FreeSolv', 'Tox21', 'Polaris', 'CASF-2016', 'PoseBusters', 'BindingDB', 'USPTO-50K', 'ChEBI-20',
      'L+M-24', 'Mol-Instructions', 'SMolInstruct', 'ChemCoTBench', 'MassSpecGym', 'NPLIB1', 'ProteinBench', 'InterPro', 'UniProtKB', 'Swiss-Prot',
      'UniRef', 'DeepLoc', 'SAbDab', 'Observed Antibody Space', '1000 Genomes; 1000 Genomes Project', 'GenomicBenchmarks', 'CELLxGENE', 'Tahoe-100M',
      'OpenProblems', 'LINCS L1000', 'L1000', 'DrugComb', 'METABRIC', 'OncoKB', 'Gene Expression Omnibus', 'NCBI', 'PDEBench', 'ShapeNet-Car',
      'Ahmed body', 'APEBench', 'FlowBench', 'LLM-SRBench', 'Lorenz-63', 'Lorenz-96', 'QHackBench', 'ISPD 2005', 'ISCAS-85', 'EPFL benchmarks',
      'Masala-CHAI', 'RML2018.01A', 'DeepMIMO', 'DeepSense 6G', 'DeepSense', 'COST2100', 'QuaDRiGa', 'RadioMapSeer',
    ],
  },
  {
    type: 'benchmark',
    subtype: 'dataset',
    source: 'names that are also words or other abbreviations; molecules, materials, proteins, genomes, physics; spelling of their makers',
    ambiguous: true,
    names: [
      'MOSES', 'USPTO',
    ],
  },
]
