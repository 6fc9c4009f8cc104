import type { Chart } from "@/lib/insights/figure";
import { Bars } from "./Bars";
import { Bounds } from "./Bounds";
import { Line } from "./Line";

/** A picture of a figure, drawn on the server. The table under it says the same in words: it is read out as one image. */
export function ChartView({ chart, label }: { chart: Chart; label: string }) {
  switch (chart.kind) {
    case "bars":
      return <Bars chart={chart} label={label} />;
    case "bounds":
      return <Bounds chart={chart} label={label} />;
    case "line":
      return <Line chart={chart} label={label} />;
  }
}
