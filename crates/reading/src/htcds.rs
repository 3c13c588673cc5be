//! The fields of HTCDS 2.0, the Human Trafficking Case Data Standard of the IOM, and what each holds. How
//! a fact is read follows from here alone.

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A name, a place, a number of a document, or what somebody wrote: shown as it stands.
    Words,
    /// A telephone number: shown as it stands, and never apart from the instructions for using it.
    Phone,
    /// A day, ISO 8601.
    Day,
    /// A language, ISO 639-2.
    Language,
    /// One code of a list of the standard.
    Picklist,
    /// Several codes of a list of the standard.
    Picklists,
    /// Codes of a list that the standard takes from elsewhere (countries, ISO 3166): shown as they stand.
    Codes,
    /// Yes or no.
    YesNo,
    /// A number, or a coordinate.
    Number,
}

/// Every field of the standard, in its order.
pub const FIELDS: [(&str, Kind); 83] = [
    ("org_Name", Kind::Words),
    ("org_ShippingCity", Kind::Words),
    ("org_ShippingCountry", Kind::Words),
    ("org_ShippingState", Kind::Words),
    ("org_ShippingStreet", Kind::Words),
    ("org_ShippingPostalCode", Kind::Words),
    ("org_ShippingLongitude", Kind::Number),
    ("org_ShippingLatitude", Kind::Number),
    ("org_Phone", Kind::Phone),
    ("org_Type", Kind::Picklist),
    ("prs_Salutation", Kind::Words),
    ("prs_FirstName", Kind::Words),
    ("prs_MiddleName", Kind::Words),
    ("prs_SecondName", Kind::Words),
    ("prs_Birthdate", Kind::Day),
    ("prs_Gender", Kind::Picklist),
    ("prs_Deceased", Kind::YesNo),
    ("prs_MaritalStatus", Kind::Picklist),
    ("prs_NumberOfChildren", Kind::Number),
    ("prs_PrimaryLanguage", Kind::Language),
    ("prs_SecondaryLanguage", Kind::Language),
    ("prs_HighestLevelOfEducation", Kind::Picklist),
    ("prs_Citizenship", Kind::Codes),
    ("prs_IdentityNumber", Kind::Words),
    ("prs_Title", Kind::Words),
    ("prs_Email", Kind::Words),
    ("prs_HomePhone", Kind::Phone),
    ("prs_MobilePhone", Kind::Phone),
    ("prs_MailingCity", Kind::Words),
    ("prs_MailingCountry", Kind::Words),
    ("prs_MailingState", Kind::Words),
    ("prs_MailingStreet", Kind::Words),
    ("prs_MailingPostalCode", Kind::Words),
    ("prs_MailingLongitude", Kind::Number),
    ("prs_MailingLatitude", Kind::Number),
    ("vic_AgreementToManagePersonalData", Kind::YesNo),
    ("vic_TraffickingStatus", Kind::Picklist),
    ("vic_TraffickingStatusDecisionMakingOrg", Kind::Picklist),
    ("vic_RelationshipToTrafficker", Kind::Picklist),
    ("vic_AgeWhenTrafficked", Kind::Number),
    ("vic_RecruitmentWebsitesAndApps", Kind::Picklists),
    ("vic_MethodOfRecruitment", Kind::Picklists),
    ("vic_LocationOfRecruitment", Kind::Words),
    ("vic_MethodsOfControl", Kind::Picklists),
    ("vic_TypeOfExploitation", Kind::Picklists),
    ("vic_ForcedLabourIndustry", Kind::Picklist),
    ("vic_TypeOfSexExploitation", Kind::Picklists),
    ("vic_LocationOfExploitation", Kind::Words),
    ("vic_ExploitationWebsitesAndApps", Kind::Picklists),
    ("vic_Vulnerabilities", Kind::Picklists),
    ("vic_DetailsOfVulnerabilities", Kind::Words),
    ("per_RoleInProcess", Kind::Picklists),
    ("per_RoleDetails", Kind::Words),
    ("cas_Status", Kind::Picklist),
    ("cas_ReasonForCaseClosure", Kind::Words),
    ("cas_CaseOwner", Kind::Words),
    ("cas_ReferringOrganisation", Kind::Words),
    ("cas_IncomingReferralDate", Kind::Day),
    ("cas_ReferringPrimaryCaseWorker", Kind::Words),
    ("cas_ReasonForIncomingReferral", Kind::Picklist),
    ("cas_IncomingReferralDetails", Kind::Words),
    ("cas_ReferredOrganisation", Kind::Words),
    ("cas_ReferredPrimaryCaseWorker", Kind::Words),
    ("cas_ReasonForOutgoingReferral", Kind::Picklist),
    ("cas_OutgoingReferralDate", Kind::Day),
    ("cas_OutgoingReferralDetails", Kind::Words),
    ("cco_CaseComment", Kind::Words),
    ("hte_Longitude", Kind::Number),
    ("hte_Latitude", Kind::Number),
    ("hte_City", Kind::Words),
    ("hte_Country", Kind::Words),
    ("hte_State", Kind::Words),
    ("hte_Street", Kind::Words),
    ("hte_PostalCode", Kind::Words),
    ("hte_Date", Kind::Day),
    ("hte_Type", Kind::Picklist),
    ("hte_Description", Kind::Words),
    ("spl_Objectives", Kind::Words),
    ("spl_ActionPlan", Kind::Words),
    ("spl_PlannedEndDate", Kind::Day),
    ("spl_ActualEndDate", Kind::Day),
    ("spl_Type", Kind::Picklist),
    ("con_Consent", Kind::YesNo),
];

/// What a field holds; `None` for one that is not of the standard.
#[must_use]
pub fn kind(field: &str) -> Option<Kind> {
    let known = FIELDS.iter().find(|(name, _)| *name == field);
    known.map(|(_, kind)| *kind)
}
