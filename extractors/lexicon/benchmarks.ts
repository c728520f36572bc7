import { AGENTS } from './benchmarks/agents.ts'
import { AUDIO } from './benchmarks/audio.ts'
import { IMAGES } from './benchmarks/images.ts'
import { KNOWLEDGE } from './benchmarks/knowledge.ts'
import { LANGUAGE } from './benchmarks/language.ts'
import { MATHEMATICS } from './benchmarks/mathematics.ts'
import { MEDICAL_AND_EARTH } from './benchmarks/medical-and-earth.ts'
import { PROGRAMMING } from './benchmarks/programming.ts'
import { ROBOTS_AND_GAMES } from './benchmarks/robots-and-games.ts'
import { SCIENCE_AND_TABLES } from './benchmarks/science-and-tables.ts'
import { VIDEO_AND_3D } from './benchmarks/video-and-3d.ts'
import { VISION_LANGUAGE } from './benchmarks/vision-language.ts'
import type { NameGroup } from './names.ts'

/** Named benchmarks, datasets and competitions. */
export const BENCHMARKS: readonly NameGroup[] = [...MATHEMATICS, ...PROGRAMMING, ...KNOWLEDGE, ...AGENTS, ...LANGUAGE, ...IMAGES, ...VIDEO_AND_3D, ...VISION_LANGUAGE, ...MEDICAL_AND_EARTH, ...AUDIO, ...ROBOTS_AND_GAMES, ...SCIENCE_AND_TABLES]
