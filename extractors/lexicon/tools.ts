import type { NameGroup } from './names.ts'
import { LANGUAGES_AND_PLATFORMS } from './tools/languages-and-platforms.ts'
import { MACHINE_LEARNING_TOOLS } from './tools/machine-learning.ts'
import { PROVERS_AND_SOLVERS } from './tools/provers-and-solvers.ts'
import { SCIENCE_AND_ROBOT_TOOLS } from './tools/science-and-robots.ts'

/** Languages, provers, solvers, libraries, engines, simulators, products and services. */
export const TOOLS: readonly NameGroup[] = [...PROVERS_AND_SOLVERS, ...LANGUAGES_AND_PLATFORMS, ...MACHINE_LEARNING_TOOLS, ...SCIENCE_AND_ROBOT_TOOLS]
