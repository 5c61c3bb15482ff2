/** A colour as `#RRGGBB` in capitals. */
type Hex = string;

const channels = (color: Hex): number[] => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

/** So much of a colour, the rest of another. */
export function mixColors(color: Hex, other: Hex, share: number): Hex {
  const [from, to] = [channels(color), channels(other)];
  const mixed = from.map((value, index) => Math.round(value * share + to[index]! * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

function luminance(color: Hex): number {
  const [red, green, blue] = channels(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** The contrast of two colours as the accessibility guidelines count it, 1 to 21. */
export function contrast(color: Hex, other: Hex): number {
  const [dark, light] = [luminance(color), luminance(other)].toSorted((left, right) => left - right);
  return (light! + 0.05) / (dark! + 0.05);
}

/** A colour made lighter until it can be read on a dark ground. */
export function lightenFor(color: Hex, ground: Hex, wanted: number): Hex {
  for (let share = 100; share > 0; share -= 5) {
    const light = mixColors(color, '#FFFFFF', share / 100);
    if (contrast(light, ground) >= wanted) return light;
  }
  return '#FFFFFF';
}
