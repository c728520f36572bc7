import type { NameGroup } from '../names.ts'

/** Known benchmarks: science and tables. */
export const SCIENCE_AND_TABLES: readonly NameGroup[] = [
  {
    type: 'benchmark',
    subtype: 'dataset',
    source: 'recommendation, graphs, time series, tables, federated and continual learning; spelling of the papers that introduced them',
    names: [
      'MovieLens', 'MovieLens-1M', 'MovieLens-20M', 'Gowalla', 'LastFM', 'Netflix Prize', 'Criteo', 'Avazu', 'KuaiRec', 'Cora', 'Citeseer', 'PubMed',
      'OGB; Open Graph Benchmark', 'ogbn-arxiv', 'ogbn-products', 'ZINC', 'ETTh1', 'ETTm1', 'M4', 'Monash', 'GIFT-Eval', 'UCR archive; UCR',
      'UEA archive', 'UCI Adult', 'UCI', 'OpenML', 'TabArena', 'American Community Survey; ACS', 'LIBSVM', 'Gisette', 'Criteo 1TB', 'CIC-IDS2017',
      'NSL-KDD', 'FEMNIST', 'MovieLens-100K', 'MovieLens-10M', 'Amazon-Beauty', 'Amazon Reviews 2023', 'Yelp2018', 'AliExpress', 'Diginetica',
      'Goodreads', 'Douban', 'CoauthorCS', 'WikiCS', 'RelBench', 'METR-LA', 'PEMS-BAY', 'PEMS04', 'PEMS08', 'PEMS03', 'PEMS07', 'TaxiBJ', 'NYCTaxi',
      'Time-MQA', 'C-MAPSS', 'Tennessee Eastman; Tennessee Eastman Process', 'UCI repository', 'UCI Machine Learning Repository', 'SemTab', 'Abt-Buy',
      'DBLP-ACM', 'German Credit', 'Titanic', 'KDD99', 'KDD Cup', 'UNSW-NB15', 'NAS-Bench-101', 'NAS-Bench-201', 'NATS-Bench', 'Olympus', 'Ackley',
      'Rosenbrock', 'Sachs', 'LOBSTER', 'CSI300', 'CSI500', 'S&P 500', 'NASDAQ-100', 'BigTech',
    ],
  },
  {
    type: 'benchmark',
    subtype: 'dataset',
    source: 'names that are also words or other abbreviations; recommendation, graphs, time series, tables, federated and continual learning; spelling of the papers that introduced them',
    ambiguous: true,
    names: [
      'ETT', 'MIND',
    ],
  },
  {
    type: 'benchmark',
    subtype: 'dataset',
    source: 'molecules, materials, proteins, genomes, physics; spelling of their makers',
    names: [
      'QM9', 'MD17', 'OC20', 'MoleculeNet', 'GuacaMol', 'PDBbind', 'CrossDocked2020', 'ProteinGym', 'CASP14', 'CASP15', 'UniProt', 'AlphaFold DB',
      'Materials Project', 'JARVIS-DFT', 'MatBench', 'GTEx', 'Tabula Sapiens', 'ChEBI', 'ChEMBL', 'DrugBank', 'Gene Ontology', 'OMol25', 'GEOM-Drugs',
      'PoseBusters', 'USPTO-50k', 'ChEBI-20', 'L+M-24', 'ChemCoTBench', '1000 Genomes', 'OpenProblems', 'L1000', 'METABRIC', 'OncoKB', 'PDEBench',
      'ShapeNet-Car', 'LLM-SRBench', 'Masala-CHAI', 'COST2100', 'RadioMapSeer',
    ],
  },
  {
    type: 'benchmark',
    subtype: 'dataset',
    source: 'names that are also words or other abbreviations; molecules, materials, proteins, genomes, physics; spelling of their makers',
    ambiguous: true,
    names: [
      'MOSES', 'Polaris', 'USPTO',
    ],
  },
  {
    type: 'benchmark',
    source: 'data of fairness, plants, traffic and games; spelling of their papers',
    names: [
      'COMPAS', 'SWaT', 'WADI', 'PeMS', 'MineRL',
    ],
  },
]
