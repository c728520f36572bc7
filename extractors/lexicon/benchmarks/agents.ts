import type { NameGroup } from '../names.ts'

/** Known benchmarks: agents. */
export const AGENTS: readonly NameGroup[] = [
  {
    type: 'benchmark',
    subtype: 'benchmark',
    source: 'agents that use the web, tools, computers and phones; spelling of the papers that introduced them',
    names: [
      'ScreenSpot', 'ScreenSpot-Pro', 'ScreenSpot-v2', 'WebArena', 'VisualWebArena', 'WebShop', 'Mind2Web', 'Online-Mind2Web', 'WebVoyager',
      'MiniWoB++', 'MiniWoB', 'WorkArena', 'AssistantBench', 'GAIA', 'OSWorld', 'OSWorld-Verified', 'AndroidWorld', 'AndroidControl',
      'AITW; Android in the Wild', 'WindowsAgentArena; Windows Agent Arena', 'AgentBench', 'AgentBoard', 'ToolBench', 'StableToolBench',
      'API-Bank; APIBench', 'BFCL; Berkeley Function Calling Leaderboard', 'tau-bench; τ-bench', 'tau2-bench; τ²-bench', 'AppWorld', 'ToolSandbox',
      'MCP-Bench', 'MCP-Universe', 'ScienceWorld; SciWorld', 'ALFWorld', 'TextWorld', 'Jericho', 'BabyAI', 'MiniGrid', 'Crafter',
      'NetHack; NetHack Learning Environment', 'Minecraft', 'VirtualHome', 'VirtualHome-Env', 'EmbodiedBench', 'OpenEQA', 'VLABench',
      'DiscoveryBench', 'WebArena-Lite', 'WebArena-Verified', 'VideoWebArena', 'Multimodal-Mind2Web', 'Mind2Web-Live', 'WebLINX', 'WebTailBench',
      'WebGames', 'WebChoreArena', 'GAIA2', 'OSWorld-G', 'OSWorld-MCP', 'OSWorld-Human', 'macOSWorld', 'AndroidLab', 'AndroidArena', 'GUI-Odyssey',
      'GUI-World', 'MobileWorld', 'MobileWorldBench', 'WorldGUI', 'Spider2-V', 'AgentNetBench', 'UI-Vision', 'UI-I2E-Bench', 'MMBench-GUI',
      'ScreenQA', 'VisualWebBench', 'VenusBench-GD', 'AgentGym', 'AgentRewardBench', 'AgentProcessBench', 'AgencyBench', 'ToolAlpaca', 'ToolQA',
      'ToolEyes', 'ToolSword', 'ToolHop', 'ToolRet', 'T-Eval', 'ACEBench', 'NESTFUL', 'Seal-Tools', 'RestBench', 'MetaTool', 'UltraTool', 'GTA-2',
      'ComplexFuncBench', 'BFCL-v3', 'BFCL v4', 'VitaBench', 'UserBench', 'SOP-Bench', 'CRMArena; CRMArena-Pro', 'TheAgentCompany', 'AppBench',
      'MCPMark', 'MCP-Atlas', 'MCPToolBench++', 'MCPEval', 'LiveMCPBench', 'LiveMCP-101', 'MCPWorld', 'MCPAgentBench', 'SkillsBench',
      'OpenClaw-Bench', 'PinchBench', 'ClawBench', 'WildClawBench', 'Claw-Eval', 'AssetOpsBench', 'BabyAI-Text', 'MiniHack', 'Craftax', 'MineDojo',
      'EB-ALFRED; EB-Habitat', 'HM-EQA', 'RoboVQA', 'Robo2VLM', 'PointArena', 'RoboSpatial; RoboSpatial-Home', 'RefSpatial-Bench', 'EgoThink',
      'ScienceBoard', 'AstaBench', 'AI Idea Bench 2025', 'Who&When', 'MultiAgentBench', 'Smallville', 'StockBench', 'LiveTradeBench', 'DeepShop',
      'ShoppingBench', 'WebMall', 'UltraHorizon',
    ],
  },
]
