import type { NameGroup } from '../names.ts'

/** Known benchmarks: medical and earth. */
export const MEDICAL_AND_EARTH: readonly NameGroup[] = [
  {
    type: 'benchmark',
    subtype: 'dataset',
    source: 'medical images and signals; spelling of the papers that introduced them',
    names: [
      'MIMIC-III', 'MIMIC-IV', 'MIMIC-CXR', 'CheXpert; CheXpert Plus', 'CHASE_DB1', 'ISIC', 'ISIC 2018', 'BraTS', 'LiTS', 'ACDC', 'CAMELYON16',
      'TCGA', 'ChestX-ray14', 'KiTS19', 'Kvasir', 'CVC-ClinicDB', 'PTB-XL', 'UK Biobank', 'ADNI', 'HCP; Human Connectome Project', 'ABIDE; ABIDE I',
      'LIDC-IDRI', 'Sleep-EDF', 'SEED-IV', 'BCI Competition IV', 'ISIC 2016', 'ISIC 2017', 'ISIC 2019', 'ISIC 2020', 'ISIC 2024', 'HAM10000',
      'Derm7pt', 'Fitzpatrick17k', 'PAD-UFES-20', 'DermaMNIST', 'BraTS 2018', 'BraTS 2019', 'BraTS 2020', 'BraTS 2021', 'BraTS 2023', 'BraTS 2024',
      'BraTS-Africa', 'M&Ms', 'M&Ms-2', 'AMOS', 'AMOS22', 'AMOS 2022', 'FLARE22', 'KiTS21', 'KiTS23', 'Medical Segmentation Decathlon',
      'NIH Pancreas', 'MSD Prostate', 'AbdomenAtlas', 'PROMISE12', 'PI-CAI', 'MM-WHS', 'ImageCAS', 'CAMUS', 'EchoNet-Dynamic', 'FIVES', 'OCTA-500',
      'REFUGE', 'REFUGE2', 'RIM-ONE', 'Drishti-GS', 'ODIR-5K', 'EyePACS', 'Messidor-2', 'APTOS', 'APTOS 2019', 'IDRiD', 'AIROGS', 'Kermany',
      'OCTMNIST', 'RETOUCH', 'CAMELYON17', 'TCGA-BRCA', 'TCGA-NSCLC', 'TCGA-LUAD', 'TCGA-RCC', 'TCGA-KIRC', 'TCGA-LGG', 'TCGA-COAD', 'CPTAC', 'BRACS',
      'BreakHis', 'PanNuke', 'MoNuSeg', 'CoNSeP', 'NuInsSeg', 'GlaS', 'LUAD-HistoSeg', 'PatchCamelyon', 'LC25000', 'SICAPv2', 'HEST-1k', 'PathVQA',
      'PathMMU', 'WSI-VQA', 'SlideBench', 'HistGen', 'MIDOG++', 'LIVECell', 'TissueNet', 'ISBI 2012', 'JUMP-CP', 'RxRx1', 'OpenCell', 'MIMIC-CXR-JPG',
      'MIMIC-CXR-VQA', 'MIMIC-IV-ED', 'PhysioNet', 'EHRSHOT', 'MedAlign', 'NIH ChestX-ray14', 'NIH ChestX-ray', 'ChestX-ray8', 'NIH-CXR14',
      'PadChest', 'PadChest-GR', 'VinDr-CXR', 'VinDr-Mammo', 'RSNA Pneumonia', 'SIIM-ACR', 'QaTa-COV19', 'MosMedData+', 'MosMedData', 'MS-CXR',
      'ReXVal', 'ReXVQA', 'IU X-Ray', 'OpenI', 'ROCOv2', 'PMC-OA', 'PMC-VQA', 'VQA-RAD', 'SLAKE', 'SLAKE-VQA', 'VQA-Med', 'VQA-Med 2019',
      'OmniMedVQA', 'CT-RATE', 'RadChestCT', 'DeepTumorVQA', 'TotalSegmentator', 'LUNA16', 'LIDC', 'DeepLesion', 'HECKTOR', 'AutoPET', 'CTSpine1K',
      'Learn2Reg', 'OASIS-1', 'OASIS-3', 'ADNI-1', 'ADNI-2', 'ADHD-200', 'REST-meta-MDD', 'ISLES', 'ISLES 2022', 'UPENN-GBM', 'UCSF-PDGM', 'fastMRI',
      'CMRxRecon2024', 'SynthRAD2023', 'SynthRAD2025', 'BUS-BRA', 'TN3K', 'HC18', 'CBIS-DDSM', 'INbreast', 'Kvasir-SEG', 'Kvasir-Capsule',
      'HyperKvasir', 'CVC-300', 'CVC-ColonDB', 'EndoScene', 'PolypGen', 'SUN-SEG', 'Kvasir-VQA', 'EndoVis', 'EndoVis2017', 'EndoVis2018', 'EndoVis18',
      'EndoNeRF', 'SCARED', 'Hamlyn', 'StereoMIS', 'C3VD', 'Cholec80', 'CholecT45', 'CholecT50', 'CholecSeg8k', 'AutoLaparo', 'CATARACTS', 'MedMNIST',
      'MedMNIST v2', 'PathMNIST', 'BloodMNIST', 'BreastMNIST', 'RetinaMNIST', 'PneumoniaMNIST', 'OrganAMNIST', 'TissueMNIST', 'RadImageNet',
      'MedSegBench', 'ToothFairy', 'Teeth3DS', 'MRNet', 'MIT-BIH; MIT-BIH Arrhythmia', 'Siena', 'MAHNOB-HCI', 'THINGS-EEG', 'THINGS-EEG2',
      'THINGS-MEG', 'BOLD5000', 'Algonauts', 'Algonauts 2025', 'BrainScore', 'UBFC-rPPG', 'COHFACE', 'UCI-HAR', 'PAMAP2', 'WISDM', 'USC-HAD', 'CASAS',
      'Widar3.0', 'UT-HAR', 'XRF55', 'MM-Fi', 'Ninapro', 'DAIC-WOZ', 'E-DAIC', 'D-Vlog', 'eRisk', 'eRisk 2025', 'CLPsych', 'Dreaddit', 'DementiaBank',
      'ADReSS', 'ADReSSo', 'CBT-Bench', 'CounselBench', 'PlantCLEF', 'PlantCLEF 2025', 'FungiCLEF', 'LifeCLEF', 'BIOSCAN-5M', 'AnimalKingdom',
      'APT-36K', 'Animal3D', 'ChimpACT',
    ],
  },
  {
    type: 'benchmark',
    subtype: 'dataset',
    source: 'names that are also words or other abbreviations; medical images and signals; spelling of the papers that introduced them',
    ambiguous: true,
    names: [
      'DRIVE', 'STARE', 'DEAP', 'Synapse', 'PH2', 'RFMiD', 'CoNIC', 'MIMIC', 'INSPECT', 'ROCO', 'OASIS', 'ETIS',
    ],
  },
  {
    type: 'benchmark',
    subtype: 'dataset',
    source: 'remote sensing, earth observation, weather and climate; spelling of the papers that introduced them',
    names: [
      'xView', 'EuroSAT', 'BigEarthNet', 'FMoW', 'ERA5', 'WeatherBench', 'WeatherBench 2', 'DOTA-v1.0', 'DOTA-v1.5', 'DOTA-v2.0', 'DOTA-v1', 'DIOR-R',
      'DIOR-RSVG', 'HRSC2016', 'UCAS-AOD', 'NWPU VHR-10', 'FAIR1M', 'SODA-A', 'AI-TOD', 'AI-TOD-v2', 'VEDAI', 'xView2', 'VisDrone', 'VisDrone2019',
      'VisDrone2019-DET', 'DroneVehicle', 'UAVid', 'SeaDronesSee', 'HIT-UAV', 'HRSID', 'SAR-Ship', 'SARDet-100K', 'OpenSARShip', 'IRSTD-1k',
      'NUAA-SIRST', 'NUDT-SIRST', 'ITSDT-15K', 'M3FD', 'RoadScene', 'KAIST; KAIST multispectral pedestrian', 'PST900', 'RGB-T crowd', 'RGBT-CC',
      'DroneRGBT', 'LEVIR-CD', 'LEVIR-CD+', 'LEVIR-CC', 'LEVIR-MCI', 'WHU-CD', 'WHU Building', 'S2Looking', 'SYSU-CD', 'DSIFN-CD', 'DynamicEarthNet',
      'So2Sat', 'SEN12MS', 'SEN12MS-CR', 'RSICD', 'RSITMD', 'UC Merced', 'NWPU-RESISC45', 'RESISC45', 'RSSCN7', 'PatternNet', 'RRSIS-D', 'RefSegRS',
      'PANGAEA', 'XLRS-Bench', 'FloodNet', 'RescueNet', 'Sen1Floods11', 'WildfireSpreadTS', 'iSAID', 'LoveDA', 'ISPRS Potsdam', 'ISPRS Vaihingen',
      'Vaihingen', 'Potsdam', 'Vaihingen and Potsdam', 'DeepGlobe', 'Massachusetts Roads', 'SpaceNet', 'OpenEarthMap', 'FLAIR-HUB', 'PASTIS',
      'FORinstance', 'DFC2019', 'DFC2023', 'US3D', 'UrbanScene3D', 'SensatUrban', 'Toronto-3D', 'Building3D', 'CityNav', 'GeoGuessr', 'Indian Pines',
      'Pavia University', 'Salinas', 'Houston2013', 'Botswana', 'Augsburg', 'WorldView-3', 'GaoFen-2', 'QuickBird', 'CMIP6', 'SEVIR', 'MeteoNet',
      'USIS10K', 'FathomNet', 'DeepFish', 'WaterScenes', 'SPEED+', 'Mars-Bench', 'Solar Dynamics Observatory', 'Galaxy10',
    ],
  },
  {
    type: 'benchmark',
    subtype: 'dataset',
    source: 'names that are also words or other abbreviations; remote sensing, earth observation, weather and climate; spelling of the papers that introduced them',
    ambiguous: true,
    names: [
      'DIOR', 'xBD', 'FLIR', 'RSVQA',
    ],
  },
  {
    type: 'benchmark',
    source: 'clinical, brain signal and molecule data; spelling of their makers',
    names: [
      'eICU', 'Messidor', 'i2b2', 'n2c2', 'CHB-MIT', 'Tox21', 'MUTAG',
    ],
  },
  {
    type: 'benchmark',
    source: 'names that are also words or other abbreviations; medical data',
    ambiguous: true,
    names: [
      'DEAP', 'TCIA',
    ],
  },
]
