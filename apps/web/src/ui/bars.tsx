import { Link } from "@tanstack/react-router";
import type { ReactElement, ReactNode } from "react";
import styles from "./bars.module.css";
import { dollars, roughDollars } from "./formats.ts";

export interface BarGroup {
  readonly name: string;
  /** Cents, one a series. */
  readonly values: readonly number[];
  /** What the group counts: pressing its bars opens it. */
  readonly opens?: BarLink;
}

export interface BarLink {
  readonly to: string;
  readonly search: Readonly<Record<string, string>>;
}

const WIDTH = 520;
const HEIGHT = 190;
const LEFT = 46;
const BOTTOM = 22;
const TOP = 8;

/** Grouped bars of amounts. The same figures stand in a table for who does not see them. */
export function Bars({
  label,
  series,
  groups,
}: {
  readonly label: string;
  readonly series: readonly string[];
  readonly groups: readonly BarGroup[];
}): ReactElement {
  const top = niceTop(Math.max(1, ...groups.flatMap(({ values }) => values)));
  const y = (value: number): number => TOP + (1 - Math.max(0, value) / top) * (HEIGHT - TOP - BOTTOM);
  const slot = (WIDTH - LEFT) / Math.max(1, groups.length);
  const bar = Math.min(26, (slot * 0.74) / series.length);
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className={styles.chart}
        aria-hidden={groups.every(({ opens }) => opens === undefined)}
      >
        <title>{label}</title>
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line x1={LEFT} x2={WIDTH} y1={y(top * share)} y2={y(top * share)} className={styles.grid} />
            <text x={LEFT - 6} y={y(top * share) + 4} textAnchor="end">
              {roughDollars(top * share)}
            </text>
          </g>
        ))}
        {groups.map((group, index) => (
          <Opened key={group.name} group={group}>
            {group.values.map((value, at) => (
              <rect
                key={series[at]}
                x={LEFT + slot * (index + 0.5) + bar * (at - series.length / 2)}
                y={y(value)}
                width={bar - 1.5}
                height={Math.max(0, y(0) - y(value))}
                className={styles[`series${at}`]}
              />
            ))}
            <text x={LEFT + slot * (index + 0.5)} y={HEIGHT - 6} textAnchor="middle">
              {group.name}
            </text>
          </Opened>
        ))}
      </svg>
      <figcaption className={styles.legend}>
        {series.map((name, index) => (
          <span key={name}>
            <i className={styles[`series${index}`]} /> {name}
          </span>
        ))}
      </figcaption>
      <table className="hidden-words">
        <caption>{label}</caption>
        <thead>
          <tr>
            <th>{label}</th>
            {series.map((name) => (
              <th key={name}>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ name, values }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, index) => (
                <td key={series[index]}>{dollars(value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

/** The bars of one group, as a link where there is something behind them. */
function Opened({
  group: { name, opens },
  children,
}: {
  readonly group: BarGroup;
  readonly children: ReactNode;
}): ReactElement {
  if (opens === undefined) return <g>{children}</g>;
  return (
    <Link to={opens.to} search={opens.search} className={styles.opens ?? ""} aria-label={`Open ${name}`}>
      {children}
    </Link>
  );
}

/** The next 1, 2 or 5 with zeros, in dollars, so that the axis reads well. */
function niceTop(most: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(most));
  return ([1, 2, 5, 10].find((step) => step * magnitude >= most) ?? 10) * magnitude;
}
