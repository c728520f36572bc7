import { GENERATION_AND_VISION_METHODS } from './methods/generation-and-vision.ts'
import { LANGUAGE_METHODS } from './methods/language.ts'
import { LEARNING_METHODS } from './methods/learning.ts'
import type { NameGroup } from './names.ts'

/** Named techniques, algorithms and architectures that are not themselves trained models. */
export const METHODS: readonly NameGroup[] = [...LANGUAGE_METHODS, ...LEARNING_METHODS, ...GENERATION_AND_VISION_METHODS]
