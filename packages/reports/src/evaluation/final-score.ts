import {
  addDecimals,
  type ComponentBlock,
  type Decimal,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
  sumDecimals,
} from '@rencana/model';

/** Digits of a score that was computed; those as given stay as they are. */
const digits = 3;

/** What a component adds to the final score: its score by its weight in percent; missing where it lacks either. */
export function weightedScore({ weight, score }: ComponentBlock): Decimal | undefined {
  if (weight === undefined || score === undefined) return undefined;
  const share = divideDecimals(multiplyDecimals(score, weight), '100', 6);
  return share === undefined ? undefined : roundDecimal(share, digits);
}

/**
 * The final score of components, weighted: `3.315`. Weights that do not make a hundred are taken as shares of their sum;
 * missing where a component lacks score or weight, for then nobody can know it.
 */
export function finalScore(components: readonly ComponentBlock[]): Decimal | undefined {
  const products = components.map(({ weight, score }) =>
    weight === undefined || score === undefined ? undefined : multiplyDecimals(weight, score),
  );
  const known = products.filter((product) => product !== undefined);
  if (known.length === 0 || known.length < components.length) return undefined;
  const mean = divideDecimals(sumDecimals(known), sumWeights(components), 6);
  return mean === undefined ? undefined : roundDecimal(mean, digits);
}

/** The sum of the weights, in percent. */
export function sumWeights(components: readonly ComponentBlock[]): Decimal {
  return components.reduce((sum, { weight }) => addDecimals(sum, weight ?? '0'), '0');
}

/** The mean of numbers: `3.068`; missing where there are none. */
export function meanScore(scores: readonly Decimal[]): Decimal | undefined {
  const mean = scores.length === 0 ? undefined : divideDecimals(sumDecimals(scores), String(scores.length), 6);
  return mean === undefined ? undefined : roundDecimal(mean, digits);
}
