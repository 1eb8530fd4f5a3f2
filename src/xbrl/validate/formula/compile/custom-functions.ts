import { nameInScope } from '../../../instance/name-in-scope.js';
import { attribute, childElements, ownText, resolveQName } from '../../../xml/navigate.js';
import { namespaceOf, qname, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import {
  convertTo,
  type FunctionDeclaration,
  readSequenceType,
  type Sequence,
  XPathError,
} from '../../../xpath/xpath.js';
import type { EvaluationContext } from '../evaluate/evaluation.js';
import { FormulaError, raise } from '../formula-error.js';
import { type FormulaResources, nameOfResource } from '../model/formula-resources.js';
import { ARCROLE, FUNCTION, variable } from '../names.js';
import {
  inputMismatch,
  missingSignature,
  tooManyImplementations,
} from '../rules/custom-function-implementations.js';
import { prohibitedFunctionNamespace } from '../rules/custom-function-namespace.js';
import { invalid } from '../rules/expression-errors.js';
import { variableName } from '../variable-name.js';
import { type DeclaredFunctions, ExpressionCompiler, STANDARD_FUNCTIONS } from './expression-compiler.js';

const CFI = 'http://xbrl.org/2010/custom-function';
const IMPLEMENTATION = qname(CFI, 'implementation');
const [CFI_INPUT, CFI_STEP, CFI_OUTPUT] = ['input', 'step', 'output'].map((local) => qname(CFI, local)) as [
  QName,
  QName,
  QName,
];
const INPUT = variable('input');
const [NAME, OUTPUT, TYPE] = ['name', 'output', 'type'].map((local) => qname('', local)) as [
  QName,
  QName,
  QName,
];

/**
 * The functions that a taxonomy announces (Variables 1.0 §3.1) and implements by expressions
 * (Custom Function Implementation 1.0).
 */
export class CustomFunctions implements DeclaredFunctions {
  private readonly signatures = new Map<string, XmlElement>();
  private readonly made = new Map<string, FunctionDeclaration | undefined>();
  private readonly compiler: ExpressionCompiler;

  constructor(private readonly resources: FormulaResources) {
    this.compiler = new ExpressionCompiler(resources.taxonomy, this);
    for (const element of resources.all()) {
      if (element.name !== FUNCTION) continue;
      const name = functionName(element);
      if (name !== undefined)
        this.signatures.set(keyOf(name, [...childElements(element, INPUT)].length), element);
    }
  }

  isDeclared(name: QName, arity: number): boolean {
    return this.signatures.has(keyOf(name, arity));
  }

  find(name: QName, arity: number): FunctionDeclaration | undefined {
    const key = keyOf(name, arity);
    const signature = this.signatures.get(key);
    if (signature === undefined || this.made.has(key)) return this.made.get(key);
    const [implementation] = this.resources.from(signature, ARCROLE.functionImplementation);
    const declared = implementation && this.declare(name, signature, implementation.to);
    this.made.set(key, declared);
    return declared;
  }

  /** What is wrong with the signatures and implementations. @throws FormulaError, each problem one call */
  *checks(): Generator<() => void> {
    for (const element of this.resources.all()) {
      if (element.name === FUNCTION) {
        yield () => {
          this.checkSignature(element);
        };
      } else if (element.name === IMPLEMENTATION) {
        yield () => {
          this.checkImplementation(element);
        };
      }
    }
  }

  private checkSignature(element: XmlElement): void {
    const name = functionName(element);
    const shown = name === undefined ? nameOfResource(element) : nameInScope(name, element);
    const namespace = name === undefined ? '' : namespaceOf(name);
    if (STANDARD_FUNCTIONS.has(namespace)) {
      raise(prohibitedFunctionNamespace, { name: shown, namespace }, element);
    }
    const implementations = this.resources.from(element, ARCROLE.functionImplementation);
    if (implementations.length > 1) raise(tooManyImplementations, { name: shown }, element);
    const announced = [...childElements(element, INPUT)].length;
    for (const { to } of implementations) {
      const named = [...childElements(to, CFI_INPUT)].length;
      if (named !== announced) raise(inputMismatch, { name: shown, announced, named }, to);
    }
    if (name !== undefined) this.find(name, announced);
  }

  private checkImplementation(element: XmlElement): void {
    const signatures = this.resources.to(element, ARCROLE.functionImplementation);
    const name = nameOfResource(element);
    if (signatures.length === 0) raise(missingSignature, { name }, element);
    if (signatures.length > 1) raise(tooManyImplementations, { name }, element);
    this.body(element);
  }

  private declare(name: QName, signature: XmlElement, implementation: XmlElement): FunctionDeclaration {
    const type = (text: string) => {
      try {
        return readSequenceType(text, this.compiler.staticContext(signature));
      } catch (error) {
        if (!(error instanceof XPathError)) throw error;
        throw new FormulaError((where) => invalid(error, text, signature, where), signature);
      }
    };
    const parameters = [...childElements(signature, INPUT)].map((input) =>
      type(attribute(input, TYPE) ?? 'item()*'),
    );
    const inputs = [...childElements(implementation, CFI_INPUT)].map((input) => nameOf(input));
    const result = type(attribute(signature, OUTPUT) ?? 'item()*');
    let body: Body | undefined;
    return {
      name,
      parameters,
      result,
      // The body is compiled when it is first called: functions may call each other.
      evaluate: (args, call) => {
        const output = (body ??= this.body(implementation)).run(inputs, args, call);
        return convertTo(output, result);
      },
    };
  }

  private body(implementation: XmlElement): Body {
    const compile = (element: XmlElement) => this.compiler.compile(ownText(element), element);
    const steps = [...childElements(implementation, CFI_STEP)];
    const [output] = childElements(implementation, CFI_OUTPUT);
    return new Body(
      new Map(steps.map((step) => [nameOf(step), compile(step)])),
      output === undefined ? undefined : compile(output),
    );
  }
}

type Call = Parameters<FunctionDeclaration['evaluate']>[1];
type CompiledStep = ReturnType<ExpressionCompiler['compile']>;

/** Custom Function Implementation 1.0 §2.1: steps over inputs and each other, and the output. */
class Body {
  constructor(
    private readonly steps: ReadonlyMap<QName, CompiledStep>,
    private readonly output: CompiledStep | undefined,
  ) {}

  run(inputs: readonly QName[], args: readonly Sequence[], { context, budget }: Call): Sequence {
    const known = new Map<QName, Sequence>();
    for (const [index, name] of inputs.entries()) known.set(name, args[index] ?? []);
    const { host, document, collection, currentDateTime, implicitTimezone } = context;
    // What may ask for the evaluation (xff:) may call a function that does.
    const { evaluation } = context as Partial<EvaluationContext>;
    const inner = {
      ...{ host, document, collection, currentDateTime, implicitTimezone, budget, evaluation },
      variable: (name: QName): Sequence | undefined => {
        const before = known.get(name);
        const step = this.steps.get(name);
        if (before !== undefined || step === undefined) return before;
        const value = step.evaluateIn(inner);
        known.set(name, value);
        return value;
      },
    };
    return this.output?.evaluateIn(inner) ?? [];
  }
}

function functionName(element: XmlElement): QName | undefined {
  return resolveQName(element, attribute(element, NAME) ?? '');
}

function nameOf(element: XmlElement): QName {
  return variableName(attribute(element, NAME) ?? '', element);
}

function keyOf(name: QName, arity: number): string {
  return `${name}#${String(arity)}`;
}
