/**
 * Draws nodes as one of several shapes, so that a type is told by more than its colour. After sigma's
 * NodeCircleProgram: one triangle a node, the shape cut out by the fragment shader from its signed distance.
 */
import { NodeProgram, type ProgramInfo } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import type { NodeLabel } from '../../src/model.ts'

/** Number of each label's shape in the shader below. */
export const SHAPES: Record<NodeLabel, number> = {
  Paper: 0,
  Benchmark: 1,
  Model: 2,
  Method: 3,
  Tool: 4,
  Repository: 5,
  Community: 0,
}

/** Distance to the edge of each shape in radii, negative inside; all cover about the area of the unit circle. */
const SHAPE_DISTANCE = /* glsl */ `
float shapeDistance(vec2 p, float shape) {
  vec2 a = abs(p);
  if (shape < 0.5) return length(p) - 1.0;
  if (shape < 1.5) return max(a.x, a.y) - 0.89;
  if (shape < 2.5) return max(a.x * 0.866 + p.y * 0.5, -p.y) - 0.74;
  if (shape < 3.5) return (a.x + a.y) * 0.7071 - 0.89;
  if (shape < 4.5) return max(a.x * 0.866 + a.y * 0.5, a.y) - 0.95;
  return min(max(a.x - 1.15, a.y - 0.45), max(a.y - 1.15, a.x - 0.45));
}`

const FRAGMENT_SHADER = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_point;
varying float v_shape;
varying float v_pixel;
${SHAPE_DISTANCE}
void main(void) {
  float distance = shapeDistance(v_point, v_shape);
  #ifdef PICKING_MODE
  gl_FragColor = distance > 0.0 ? vec4(0.0) : v_color;
  #else
  gl_FragColor = v_color * (1.0 - smoothstep(-v_pixel, v_pixel, distance));
  #endif
}`

/** `v_pixel` is the size of a pixel in radii; the triangle reaches well beyond every shape. */
const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_point;
varying float v_shape;
varying float v_pixel;
const float bias = 255.0 / 254.0;
const float reach = 3.4;
void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  vec2 corner = reach * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + radius * corner, 1)).xy, 0, 1);
  v_point = corner;
  v_shape = a_shape;
  v_pixel = u_correctionRatio / radius;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`

const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const
const { FLOAT, TRIANGLES, UNSIGNED_BYTE } = WebGLRenderingContext

/** Sigma's node program for all types; reads the attribute `shape`. */
export class NodeShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: TRIANGLES as 4,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_shape', size: 1, type: FLOAT },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[Math.PI / 2], [(7 * Math.PI) / 6], [(11 * Math.PI) / 6]],
    }
  }

  override processVisibleItem(id: number, start: number, data: NodeDisplayData & { shape?: number }): void {
    const array = this.array
    array[start++] = data.x
    array[start++] = data.y
    array[start++] = data.size
    array[start++] = floatColor(data.color)
    array[start++] = id
    array[start++] = data.shape ?? 0
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations.u_correctionRatio!, params.correctionRatio)
    gl.uniform1f(uniformLocations.u_sizeRatio!, params.sizeRatio)
    gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, params.matrix)
  }
}
