import { ContactPage } from "@/components/own/ContactPage";
import { ownPage, ownTitle } from "../../ownPage";

export const generateMetadata = ownTitle("contact");

export default ownPage("contact", ContactPage);
