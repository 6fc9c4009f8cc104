import { requireActor } from "@/lib/access/require";

const ROWS = Array.from({ length: 50 }, (_, i) => [
  `${(i % 6) + 1} Same day`,
  "New or worsening foot drop, could not be ruled out",
  `F ${20 + i}`,
  `${i} min`,
  `in ${i} min`,
  "AT",
]);

/** What /queue is measured against (npm run bench:queue): signed in, in the same frame, fifty rows that never change. */
export default async function ConstantPage() {
  await requireActor("queue:read");
  return (
    <table>
      <tbody>
        {ROWS.map((cells) => (
          <tr key={cells[2]}>
            {cells.map((cell) => (
              <td key={cell}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
