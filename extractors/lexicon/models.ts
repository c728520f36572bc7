import { GENERATION_MODELS } from './models/generation.ts'
import { LANGUAGE_MODELS } from './models/language.ts'
import { ROBOT_AND_SCIENCE_MODELS } from './models/robots-and-science.ts'
import { VISION_MODELS } from './models/vision.ts'
import type { NameGroup } from './names.ts'

/**
 * Families of models. What may follow a family's name (version, size, variant: GPT-4o-mini, Llama 3.1 405B)
 * is read by grammar, so versions are not listed.
 */
export const MODEL_FAMILIES: readonly NameGroup[] = [...LANGUAGE_MODELS, ...VISION_MODELS, ...GENERATION_MODELS, ...ROBOT_AND_SCIENCE_MODELS]
