import type { NameGroup } from '../names.ts'

/** Known benchmarks: robots and games. */
export const ROBOTS_AND_GAMES: readonly NameGroup[] = [
  {
    type: 'benchmark',
    subtype: 'benchmark',
    source: 'games, control, navigation and manipulation; spelling of the papers that introduced them',
    names: [
      'Open X-Embodiment; OXE', 'BridgeData V2; Bridge V2', 'AgiBot World', 'ALFRED', 'Atari; Atari 2600; Atari 100k; Arcade Learning Environment',
      'Procgen', 'DeepMind Control Suite; DMControl; DMC', 'OpenAI Gym', 'D4RL', 'Meta-World; MetaWorld', 'RLBench', 'LIBERO', 'CALVIN', 'ManiSkill',
      'ManiSkill2', 'RoboCasa', 'RoboTwin', 'RoboTwin 2.0', 'SimplerEnv', 'RoboMimic', 'FrankaKitchen; Franka Kitchen', 'Adroit', 'BEHAVIOR-1K',
      'R2R', 'RxR', 'REVERIE', 'SOON', 'ObjectNav', 'SMAC; StarCraft Multi-Agent Challenge', 'SMACv2', 'Overcooked-AI; Overcooked', 'Hanabi',
      'Melting Pot', 'Atari-57', 'DeepMind Control', 'COLOSSEUM', 'LIBERO-Long', 'LIBERO-Spatial', 'LIBERO-Plus', 'LIBERO-PRO', 'CALVIN ABC-D',
      'ManiSkill3', 'RoboCasa365', 'RoboCasa-GR1', 'SimplerEnv-WidowX', 'SimplerEnv-Bridge', 'SimplerEnv-Fractal', 'PushT', 'MimicGen',
      'BEHAVIOR Challenge', 'RoboArena', 'RoboVerse', 'RoboChallenge', 'BridgeData', 'HumanoidBench', 'BiGym', 'RoboSense', 'AGD20K',
      '3D AffordanceNet', 'R2R-CE', 'RxR-CE', 'R4R', 'Touchdown', 'EVT-Bench', 'GOAT-Bench', 'HM3D-OVON', 'ObjectGoal Navigation', 'ImageNav',
      'PointNav', 'StarCraft II; StarCraft', 'Google Research Football', 'MA-MuJoCo', 'MicroRTS', 'Dota 2', 'ViZDoom', 'DeepMind Lab', 'DMLab-30',
      'XLand', 'Animal-AI', 'Sokoban', 'FrozenLake', 'Acrobot', 'HalfCheetah', 'AntMaze', 'Reacher', 'Pong', 'Montezuma\'s Revenge',
      'Super Mario Bros', 'Diplomacy', 'Avalon', 'Slay the Spire', 'Kuhn Poker', 'Leduc Hold\'em', 'Texas Hold\'em', 'Liar\'s Dice', 'Mahjong',
      'Othello', 'Connect-4', 'Sudoku', 'Rubik\'s Cube', 'Tower of Hanoi', 'Wordle', 'Codenames',
    ],
  },
  {
    type: 'benchmark',
    subtype: 'benchmark',
    source: 'names that are also words or other abbreviations; games, control, navigation and manipulation; spelling of the papers that introduced them',
    ambiguous: true,
    names: [
      'SIMPLER', 'DROID', 'VLN-CE',
    ],
  },
]
