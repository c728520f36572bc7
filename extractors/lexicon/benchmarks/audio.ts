import type { NameGroup } from '../names.ts'

/** Known benchmarks: audio. */
export const AUDIO: readonly NameGroup[] = [
  {
    type: 'benchmark',
    subtype: 'dataset',
    source: 'speech, sound and music; spelling of the papers that introduced them',
    names: [
      'LibriLight; Libri-Light', 'CMU-MOSI', 'CMU-MOSEI', 'LibriSpeech', 'LibriTTS', 'LJSpeech', 'VCTK', 'Common Voice', 'GigaSpeech', 'TED-LIUM',
      'AISHELL-1; AISHELL', 'WenetSpeech', 'FLEURS', 'VoxCeleb', 'VoxCeleb1', 'VoxCeleb2', 'VoxPopuli', 'TIMIT', 'CHiME-6', 'Switchboard',
      'WSJ0-2mix', 'WHAM!', 'DNS Challenge', 'AudioSet', 'AudioCaps', 'Clotho', 'ESC-50', 'UrbanSound8K', 'FSD50K', 'MusicCaps', 'MusicNet',
      'MAESTRO', 'MUSDB18', 'GTZAN', 'Lakh MIDI', 'MMAU', 'AIR-Bench', 'SUPERB', 'Dynamic-SUPERB', 'VoiceBench', 'MARBLE',
      'Seed-TTS-eval; SeedTTS-Eval', 'CoVoST 2; CoVoST', 'MuST-C', 'ASVspoof', 'ASVspoof 2019', 'Mozilla Common Voice', 'TED-LIUM 3', 'TED-LIUM v3',
      'AISHELL-2', 'KeSpeech', 'MagicData', 'Multilingual LibriSpeech', 'SPGISpeech', 'Earnings-22', 'Earnings-21', 'L2-ARCTIC', 'CMU ARCTIC',
      'speechocean762', 'CHiME-4', 'CALLHOME', 'VoxConverse', 'Libri2Mix', 'LibriMix', 'VoiceBank-DEMAND', 'WavCaps', 'US8K', 'DCASE', 'DCASE 2025',
      'MusicBench', 'MUSDB18-HQ', 'MoisesDB', 'NSynth', 'OpenMIC', 'OpenSinger', 'MuChoMusic', 'MMAU-Pro', 'ML-SUPERB', 'ML-SUPERB 2.0',
      'SLUE Phase-2', 'VocalBench', 'URO-Bench', 'BigBench Audio', 'VoiceAssistant-400K', 'InstructS2S-200K', 'SpokenSQuAD', 'Spoken-CoQA', 'SD-Eval',
      'StyleTalk', 'AudioBench', 'SpeechIQ', 'EmergentTTS-Eval', 'InstructTTSEval', 'MSP-Podcast', 'MOSI', 'MOSEI', 'CH-SIMS', 'CH-SIMS v2',
      'UR-FUNNY', 'MER2023', 'MER2024', 'MER2025', 'EMO-DB', 'ShEMO', 'CVSS-C', 'SpeechMatrix', 'Fisher Spanish-English', 'LRS2', 'LRS3', 'LRS3-TED',
      'LRW-1000', 'MuAViC', 'ASVspoof 2021', 'ADD 2022', 'CodecFake', 'QualiSpeech', 'sBLIMP', 'sWUGGY', 'Google Speech Commands', 'MInDS-14',
      'OpenSLR', 'MGB-2', 'Casablanca', 'ADI17', 'ADI20', 'NaijaVoices', 'AfriSpeech', 'AfriSpeech-200', 'YODAS', 'MSR-86K', 'CoVoSwitch',
      'SwitchLingua', 'UASpeech', 'EasyCall', 'FluencyBank', 'SEP-28k', 'ATCO2', 'LibriHeavy', 'VoxLingua107', 'Audio-FLAN', 'EasyCom', 'ICBHI 2017',
    ],
  },
  {
    type: 'benchmark',
    subtype: 'dataset',
    source: 'names that are also words or other abbreviations; speech, sound and music; spelling of the papers that introduced them',
    ambiguous: true,
    names: [
      'AMI', 'CVSS', 'Speech Commands', 'Speech Accessibility Project', 'Greatest Hits',
    ],
  },
]
