import type { NameGroup } from '../names.ts'

/** Known tools: science and robots. */
export const SCIENCE_AND_ROBOT_TOOLS: readonly NameGroup[] = [
  {
    type: 'tool',
    source: 'simulators, robot software and scientific software; spelling of their makers',
    names: [
      'PyBullet', 'MuJoCo', 'Isaac Gym', 'Isaac Sim', 'Isaac Lab', 'Gazebo', 'ROS', 'ROS 2', 'MoveIt', 'CARLA', 'AirSim', 'CoppeliaSim', 'SAPIEN',
      'Habitat-Sim', 'AI2-THOR', 'NetLogo', 'LAMMPS', 'GROMACS', 'Gaussian 16', 'RDKit', 'AutoDock Vina', 'PyMOL', 'Gymnasium', 'Stable-Baselines3',
      'RLlib', 'CleanRL', 'PettingZoo', 'NVDLA', 'Timeloop', 'Accelergy', 'gem5', 'GPGPU-Sim', 'InternBootCamp', 'NVIDIA Isaac Sim', 'NVIDIA Isaac',
      'Omniverse', 'NVIDIA Omniverse', 'PhysX', 'Robosuite', 'iGibson', 'OmniGibson', 'ProcTHOR', 'RoboTHOR', 'ThreeDWorld', 'gym-pybullet-drones',
      'Crazyflie', 'MetaDrive', 'TORCS', 'DeepDrive', 'Baidu Apollo', 'Autoware', 'Vissim', 'Concordia', 'Pinocchio', 'LeRobot', 'ParaView',
      'Allegro Hand', 'LEAP Hand', 'JaxMARL', 'RLCard', 'Geant4', 'EnergyPlus', 'CityLearn', 'PROSAIL', 'MODTRAN', 'Caliper', 'Sionna', 'Tobii',
      'NVivo',
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
  {
    type: 'tool',
    source: 'software of language, planning, optimisation and the sciences',
    names: [
      'LIWC; Linguistic Inquiry and Word Count', 'KenLM', 'QGIS', 'SPSS', 'Verilator', 'OMPL', 'OpenMM', 'RocksDB',
      'SRILM', 'CasADi', 'acados', 'Baidu Baike',
    ],
  },
]
