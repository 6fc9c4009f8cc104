import { WithdrawPage } from "@/components/own/WithdrawPage";
import { ownPage, ownTitle } from "../../ownPage";

export const generateMetadata = ownTitle("withdraw");

export default ownPage("withdraw", WithdrawPage);
