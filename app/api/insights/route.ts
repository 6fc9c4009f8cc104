import { file } from "@/lib/door/view";
import { figureFileQuery, readFigureFile } from "@/lib/insights/insights";

export const dynamic = "force-dynamic";
export const GET = file("insights:read", figureFileQuery, readFigureFile);
