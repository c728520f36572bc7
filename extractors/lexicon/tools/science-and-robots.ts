import type { NameGroup } from '../names.ts'

/** Known tools: science and robots. */
export const SCIENCE_AND_ROBOT_TOOLS: readonly NameGroup[] = [
  {
    type: 'tool',
    source: 'simulators, robot software and scientific software; spelling of their makers',
    names: [
      'PyBullet', 'MuJoCo', 'Isaac Gym', 'Isaac Sim', 'Isaac Lab', 'Gazebo', 'ROS', 'ROS 2; ROS2', 'MoveIt', 'CARLA', 'AirSim', 'CoppeliaSim',
      'SAPIEN', 'Habitat-Sim', 'AI2-THOR', 'NetLogo', 'LAMMPS', 'GROMACS', 'Gaussian 16', 'RDKit', 'AutoDock Vina; AutoDock', 'PyMOL', 'Gymnasium',
      'Stable-Baselines3', 'RLlib', 'CleanRL', 'PettingZoo', 'NVDLA', 'Timeloop', 'Accelergy', 'gem5', 'GPGPU-Sim', 'InternBootCamp',
      'Bullet Physics', 'MuJoCo MJX', 'MuJoCo Playground', 'NVIDIA Isaac Sim', 'NVIDIA Isaac', 'Omniverse', 'NVIDIA Omniverse', 'PhysX', 'V-REP',
      'Robosuite', 'iGibson', 'iGibson 2.0', 'OmniGibson', 'ProcTHOR', 'RoboTHOR', 'ThreeDWorld', 'Gibson Env', 'RFUniverse', 'gym-pybullet-drones',
      'Crazyflie', 'MetaDrive', 'Highway-Env', 'GPUDrive', 'TORCS', 'DeepDrive', 'Apollo', 'Baidu Apollo', 'Autoware', 'BeamNG', 'CommonRoad',
      'Scenic', 'Vissim', 'PTV Vissim', 'MATSim', 'Concordia', 'ns-3', 'SimPy', 'Pinocchio', 'cuRobo', 'LeRobot', 'ParaView', 'Mobile ALOHA',
      'DexCap', 'Allegro Hand', 'LEAP Hand', 'TurtleBot', 'JaxMARL', 'PyMARL', 'OpenSpiel', 'RLCard', 'MineRL', 'HOOMD-blue', 'FireWorks', 'e3nn',
      'FoldX', 'GSAS-II', 'REDCap', 'Geant4', 'EnergyPlus', 'CityLearn', 'Grid2Op', 'PowerWorld', 'E3SM', 'PROSAIL', 'MODTRAN', 'Caliper', 'Sionna',
      'OpenAI Triton', 'LabVIEW', 'Tobii', 'NVivo', 'CiteSpace', 'Mendeley',
    ],
  },
  {
    type: 'tool',
    source: 'names that are also words or other abbreviations; simulators, robot software and scientific software; spelling of their makers',
    ambiguous: true,
    names: [
      'SUMO', 'Rosetta',
    ],
  },
]
