import { TIERS, type Tier } from "@/lib/triage/tiers";

/** 1 (emergency) to 6 (self-care): the digit that stands in the shape. */
export const tierDigit = (tier: Tier): number => TIERS.length - TIERS.indexOf(tier);

/** Each level has its own outline, so that it reads in black and white and to any colour vision. */
const SHAPES: Record<Tier, { shape: React.ReactNode; x: number; y: number }> = {
  emergency: {
    shape: <path className="shape" d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z" />,
    x: 10,
    y: 14,
  },
  same_day: { shape: <path className="shape" d="M10 .8L19.6 18.6H.4z" />, x: 10, y: 16.2 },
  urgent: { shape: <path className="shape" d="M10 0l10 10-10 10L0 10z" />, x: 10, y: 14 },
  soon: { shape: <circle className="shape" cx="10" cy="10" r="9" />, x: 10, y: 14 },
  routine: { shape: <circle className="shape" cx="10" cy="10" r="7" />, x: 10, y: 13.8 },
  self_care: {
    shape: (
      <path
        className="shape"
        d="M17.5 2.5C17.5 12.5 15 18 8.5 18 3.5 18 2 13.8 3.4 10.4 5.4 5.6 11 2.6 17.5 2.5z"
      />
    ),
    x: 9.6,
    y: 14.2,
  },
};

export function TierShape({ tier }: { tier: Tier }) {
  const { shape, x, y } = SHAPES[tier];
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      {shape}
      <text className="digit" x={x} y={y}>
        {tierDigit(tier)}
      </text>
    </svg>
  );
}
