import type { NameGroup } from '../names.ts'

/** Known tools: provers and solvers. */
export const PROVERS_AND_SOLVERS: readonly NameGroup[] = [
  {
    type: 'tool',
    source: 'provers, solvers, formal languages and computer algebra; spelling of their makers',
    names: [
      'Lean 4', 'Lean 3', 'Isabelle; Isabelle/HOL', 'Rocq', 'Coq proof assistant', 'HOL Light', 'HOL4', 'Mizar', 'Agda', 'Verus', 'F*', 'Idris',
      'TLA+', 'ACL2', 'PVS', 'Z3', 'CVC5', 'CVC4', 'Sledgehammer', 'CoqHammer', 'mathlib; Mathlib; mathlib4', 'LeanDojo', 'Pantograph',
      'Kimina Lean Server', 'SymPy', 'SageMath', 'Mathematica', 'MATLAB; Matlab', 'Simulink', 'WolframAlpha; Wolfram Alpha', 'GeoGebra', 'Gurobi',
      'CPLEX', 'SCIP', 'COPT', 'MOSEK', 'OR-Tools', 'Pyomo', 'CVXPY', 'JuMP', 'MiniZinc', 'Prolog', 'Clingo; clingo', 'PDDL', 'Linear Temporal Logic; LTL',
      'AMR; Abstract Meaning Representation', 'UMR; Uniform Meaning Representation', 'SMT-LIB', 'SPARQL', 'Optuna', 'Isar', 'MathComp',
      'TLC model checker', 'PlusCal', 'Why3', 'Frama-C', 'nuXmv', 'mCRL2', 'Z3Py', 'Prover9', 'LeanCopilot', 'LeanSearch', 'PhysLean', 'Kissat',
      'PySAT', 'Datalog', 'ProbLog', 'DeepProbLog', 'FastLAS', 'FastDownward', 'PDDL+', 'HTN planner', 'PANDA planner', 'HiGHS', 'FICO Xpress',
      'IPOPT', 'Google OR-Tools', 'CP-SAT', 'CPMpy', 'Spearmint', 'Concorde', 'Manim', 'OWL 2', 'OWL ontology', 'SHACL',
      'Combinatory Categorial Grammar',
    ],
  },
  {
    type: 'tool',
    source: 'names that are also words or other abbreviations; provers, solvers, formal languages and computer algebra; spelling of their makers',
    ambiguous: true,
    names: [
      'Dafny', 'Vampire', 'Maple', 'Magma', 'Lean', 'Coq', 'HOL', 'GAP', 'RDDL', 'Ceres',
    ],
  },
]
