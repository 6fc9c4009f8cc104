import { type Problem, resumePage, resumeTitle } from "../resume";

type Props = Problem & { params: Promise<{ token: string }> };

export const generateMetadata = resumeTitle;

export default async function ResumeByLink(props: Props) {
  const { token } = await props.params;
  return resumePage(props, token);
}
