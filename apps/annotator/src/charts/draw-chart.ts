import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';

import type { Figures } from './figures.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

/** How figures are drawn. */
export interface Look {
  readonly kind: 'bar' | 'line';
  /** Bars lie when names are long. */
  readonly lying: boolean;
  readonly stacked: boolean;
  readonly colours: readonly string[];
  readonly ink: string;
  readonly line: string;
  /** For numbers on the axis. */
  readonly locale: string;
}

/** Draws figures on a canvas; the answer takes the drawing away. */
export function drawChart(canvas: HTMLCanvasElement, figures: Figures, look: Look): () => void {
  const { kind, lying, stacked, colours, ink, line, locale } = look;
  const whole = figures.rows.every(({ values }) => values.every(Number.isInteger));
  const ticks = { color: ink, ...(whole ? { precision: 0 } : {}) };
  const scale = { stacked, ticks, grid: { color: line } };
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  const chart = new Chart(canvas, {
    type: kind,
    data: {
      labels: figures.rows.map(({ name }) => name),
      datasets: figures.series.map((label, i) => ({
        label,
        data: figures.rows.map(({ values }) => values[i] ?? 0),
        backgroundColor: colours[i % colours.length]!,
        borderColor: colours[i % colours.length]!,
        borderWidth: kind === 'line' ? 2 : 0,
        pointRadius: 2,
      })),
    },
    options: {
      locale,
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: lying ? 'y' : 'x',
      scales: { x: scale, y: { ...scale, beginAtZero: true } },
      plugins: { legend: { display: figures.series.length > 1, labels: { color: ink } } },
    },
  });
  return () => chart.destroy();
}
