import type { NameGroup } from '../names.ts'

/** Known benchmarks: audio. */
export const AUDIO: readonly NameGroup[] = [
  {
    type: 'benchmark',
    subtype: 'dataset',
    source: 'speech, sound and music; spelling of the papers that introduced them',
    names: [
      'LibriLight; Libri-Light', 'CMU-MOSI', 'CMU-MOSEI', 'LibriSpeech', 'LibriTTS', 'LJSpeech', 'VCTK', 'Common Voice; Mozilla Common Voice',
      'GigaSpeech', 'TED-LIUM', 'AISHELL-1; AISHELL', 'WenetSpeech', 'FLEURS', 'VoxCeleb', 'VoxCeleb1', 'VoxCeleb2', 'VoxPopuli', 'TIMIT', 'CHiME-6',
      'Switchboard', 'WSJ0-2mix', 'DNS Challenge', 'AudioSet', 'AudioCaps', 'Clotho', 'ESC-50', 'UrbanSound8K', 'FSD50K', 'MusicCaps', 'MusicNet',
      'MUSDB18', 'GTZAN', 'Lakh MIDI', 'MMAU', 'AIR-Bench', 'SUPERB', 'Dynamic-SUPERB', 'VoiceBench', 'Seed-TTS-eval; SeedTTS-Eval',
      'CoVoST 2; CoVoST', 'MuST-C', 'ASVspoof', 'ASVspoof 2019', 'TED-LIUM 3', 'AISHELL-2', 'KeSpeech', 'MagicData', 'Earnings-22', 'Earnings-21',
      'L2-ARCTIC', 'speechocean762', 'CHiME-4', 'WavCaps', 'DCASE', 'MusicBench', 'OpenMIC', 'MMAU-Pro', 'ML-SUPERB', 'ML-SUPERB 2.0', 'URO-Bench',
      'SpokenSQuAD', 'AudioBench', 'InstructTTSEval', 'MSP-Podcast', 'MOSI', 'MOSEI', 'CH-SIMS', 'CH-SIMS v2', 'UR-FUNNY', 'MER2023', 'MER2025',
      'CVSS-C', 'Europarl-ST', 'SpeechMatrix', 'Fisher Spanish-English', 'LRS2', 'LRS3', 'LRW-1000', 'sBLIMP', 'sWUGGY', 'Google Speech Commands',
      'OpenSLR', 'MGB-2', 'Casablanca', 'ADI17', 'AfriSpeech-200', 'YODAS', 'UASpeech', 'FluencyBank', 'ATCO2',
    ],
  },
  {
    type: 'benchmark',
    subtype: 'dataset',
    source: 'names that are also words or other abbreviations; speech, sound and music; spelling of the papers that introduced them',
    ambiguous: true,
    names: [
      'MAESTRO', 'MARBLE', 'AMI', 'CVSS', 'Speech Commands', 'Speech Accessibility Project', 'Greatest Hits',
    ],
  },
]
