import { PreferencesPage } from "@/components/own/PreferencesPage";
import { ownPage, ownTitle } from "../../ownPage";

export const generateMetadata = ownTitle("preferences");

export default ownPage("preferences", PreferencesPage);
