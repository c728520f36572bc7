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
      'Melting Pot', 'Atari-57', 'DeepMind Control', 'DM Control Suite', 'Safety-Gymnasium', 'OGBench', 'NeoRL', 'ExORL', 'COLOSSEUM', 'LIBERO-Long',
      'LIBERO-90', 'LIBERO-Spatial', 'LIBERO-Object', 'LIBERO-Plus', 'LIBERO-PRO', 'CALVIN ABC-D', 'ManiSkill3', 'RoboCasa365', 'RoboCasa-GR1',
      'SimplerEnv-WidowX', 'SimplerEnv-Bridge', 'SimplerEnv-Fractal', 'SimplerEnv-Google Robot', 'PushT', 'MimicGen', 'FurnitureBench',
      'FurnitureSim', 'BEHAVIOR-100', 'BEHAVIOR Challenge', 'GemBench', 'RoboCerebra', 'RoboArena', 'RoboEval', 'RoboVerse', 'RoboChallenge',
      'RoboMIND', 'RH20T', 'RoboTurk', 'BridgeData', 'HumanoidBench', 'FetchBench', 'BiGym', 'GenAug', 'RoboSense', 'OCID-Ref', 'AGD20K',
      '3D AffordanceNet', 'IIT-AFF', 'ADE-Affordance', 'R2R-CE', 'RxR-CE', 'Touchdown', 'EVT-Bench', 'GOAT-Bench', 'HM3D-OVON', 'HM3D-ObjectNav',
      'ObjectGoal Navigation', 'ImageNav', 'PointNav', 'InstanceNav', 'Habitat 2.0', 'StarCraft II; StarCraft', 'StarCraft 2', 'PySC2',
      'OvercookedV2', 'Google Research Football', 'MA-MuJoCo', 'Neural MMO', 'MicroRTS', 'Dota 2', 'ViZDoom', 'DeepMind Lab', 'DMLab', 'DMLab-30',
      'XLand-MiniGrid', 'XLand', 'Animal-AI', 'Sokoban', 'FrozenLake', 'Acrobot', 'LunarLander', 'HalfCheetah', 'Hopper', 'Walker2d', 'Ant-v4',
      'AntMaze', 'Reacher', 'Pong', 'Montezuma\'s Revenge', 'Super Mario Bros', 'Pokemon Red', 'Diplomacy', 'Avalon', 'Werewolf', 'Mafia game',
      'CivRealm', 'FreeCiv', 'Slay the Spire', 'Kuhn Poker', 'Leduc Hold\'em', 'Texas Hold\'em', 'Liar\'s Dice', 'Mahjong', 'Othello', 'Connect-4',
      'Tetris', 'Sudoku', 'Rubik\'s Cube', 'Tower of Hanoi', 'Wordle', 'Codenames', 'Taboo game',
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
