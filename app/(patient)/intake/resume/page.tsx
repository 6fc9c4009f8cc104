import { type Problem, resumePage, resumeTitle } from "./resume";

export const generateMetadata = resumeTitle;

export default function Resume(props: Problem) {
  return resumePage(props, null);
}
