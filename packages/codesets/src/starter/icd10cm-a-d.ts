/** Infections, neoplasms, blood: ICD-10-CM codes with their official titles, FY2026; 1 may be reported, 0 is a heading. */
export const ICD10CM_A_TO_D = `
A04 0 Other bacterial intestinal infections
A049 1 Bacterial intestinal infection, unspecified
A05 0 Other bacterial foodborne intoxications, not elsewhere classified
A059 1 Bacterial foodborne intoxication, unspecified
A08 0 Viral and other specified intestinal infections
A084 1 Viral intestinal infection, unspecified
A09 1 Infectious gastroenteritis and colitis, unspecified
A49 0 Bacterial infection of unspecified site
A490 0 Staphylococcal infection, unspecified site
A4902 1 Methicillin resistant Staphylococcus aureus infection, unspecified site
A499 1 Bacterial infection, unspecified
A56 0 Other sexually transmitted chlamydial diseases
A560 0 Chlamydial infection of lower genitourinary tract
A5600 1 Chlamydial infection of lower genitourinary tract, unspecified
A60 0 Anogenital herpesviral [herpes simplex] infections
A600 0 Herpesviral infection of genitalia and urogenital tract
A6000 1 Herpesviral infection of urogenital system, unspecified
A609 1 Anogenital herpesviral infection, unspecified
A69 0 Other spirochetal infections
A692 0 Lyme disease
A6920 1 Lyme disease, unspecified
A77 0 Spotted fever [tick-borne rickettsioses]
A774 0 Ehrlichiosis
A7740 1 Ehrlichiosis, unspecified
B00 0 Herpesviral [herpes simplex] infections
B001 1 Herpesviral vesicular dermatitis
B008 0 Other forms of herpesviral infections
B0089 1 Other herpesviral infection
B009 1 Herpesviral infection, unspecified
B01 0 Varicella [chickenpox]
B019 1 Varicella without complication
B02 0 Zoster [herpes zoster]
B022 0 Zoster with other nervous system involvement
B0222 1 Postherpetic trigeminal neuralgia
B0229 1 Other postherpetic nervous system involvement
B029 1 Zoster without complications
B07 0 Viral warts
B070 1 Plantar wart
B079 1 Viral wart, unspecified
B08 0 Other viral infections characterized by skin and mucous membrane lesions, not elsewhere classified
B081 1 Molluscum contagiosum
B084 1 Enteroviral vesicular stomatitis with exanthem
B085 1 Enteroviral vesicular pharyngitis
B09 1 Unspecified viral infection characterized by skin and mucous membrane lesions
B18 0 Chronic viral hepatitis
B181 1 Chronic viral hepatitis B without delta-agent
B182 1 Chronic viral hepatitis C
B19 0 Unspecified viral hepatitis
B191 0 Unspecified viral hepatitis B
B1910 1 Unspecified viral hepatitis B without hepatic coma
B192 0 Unspecified viral hepatitis C
B1920 1 Unspecified viral hepatitis C without hepatic coma
B20 1 Human immunodeficiency virus [HIV] disease
B26 0 Mumps
B269 1 Mumps without complication
B27 0 Infectious mononucleosis
B270 0 Gammaherpesviral mononucleosis
B2700 1 Gammaherpesviral mononucleosis without complication
B279 0 Infectious mononucleosis, unspecified
B2790 1 Infectious mononucleosis, unspecified without complication
B30 0 Viral conjunctivitis
B309 1 Viral conjunctivitis, unspecified
B34 0 Viral infection of unspecified site
B349 1 Viral infection, unspecified
B35 0 Dermatophytosis
B350 1 Tinea barbae and tinea capitis
B351 1 Tinea unguium
B353 1 Tinea pedis
B354 1 Tinea corporis
B356 1 Tinea cruris
B359 1 Dermatophytosis, unspecified
B36 0 Other superficial mycoses
B360 1 Pityriasis versicolor
B37 0 Candidiasis
B370 1 Candidal stomatitis
B372 1 Candidiasis of skin and nail
B373 0 Candidiasis of vulva and vagina
B3731 1 Acute candidiasis of vulva and vagina
B3732 1 Chronic candidiasis of vulva and vagina
B374 0 Candidiasis of other urogenital sites
B3749 1 Other urogenital candidiasis
B379 1 Candidiasis, unspecified
B85 0 Pediculosis and phthiriasis
B850 1 Pediculosis due to Pediculus humanus capitis
B852 1 Pediculosis, unspecified
B86 1 Scabies
B95 0 Streptococcus, Staphylococcus, and Enterococcus as the cause of diseases classified elsewhere
B951 1 Streptococcus, group B, as the cause of diseases classified elsewhere
B954 1 Other streptococcus as the cause of diseases classified elsewhere
B956 0 Staphylococcus aureus as the cause of diseases classified elsewhere
B9561 1 Methicillin susceptible Staphylococcus aureus infection as the cause of diseases classified elsewhere
B9562 1 Methicillin resistant Staphylococcus aureus infection as the cause of diseases classified elsewhere
B96 0 Other bacterial agents as the cause of diseases classified elsewhere
B962 0 Escherichia coli [E. coli ] as the cause of diseases classified elsewhere
B9620 1 Unspecified Escherichia coli [E. coli] as the cause of diseases classified elsewhere
B9629 1 Other Escherichia coli [E. coli] as the cause of diseases classified elsewhere
B964 1 Proteus (mirabilis) (morganii) as the cause of diseases classified elsewhere
B965 1 Pseudomonas (aeruginosa) (mallei) (pseudomallei) as the cause of diseases classified elsewhere
B968 0 Other specified bacterial agents as the cause of diseases classified elsewhere
B9681 1 Helicobacter pylori [H. pylori] as the cause of diseases classified elsewhere
B9689 1 Other specified bacterial agents as the cause of diseases classified elsewhere
B97 0 Viral agents as the cause of diseases classified elsewhere
B978 0 Other viral agents as the cause of diseases classified elsewhere
B9789 1 Other viral agents as the cause of diseases classified elsewhere
C18 0 Malignant neoplasm of colon
C189 1 Malignant neoplasm of colon, unspecified
C34 0 Malignant neoplasm of bronchus and lung
C349 0 Malignant neoplasm of unspecified part of bronchus or lung
C3490 1 Malignant neoplasm of unspecified part of unspecified bronchus or lung
C43 0 Malignant melanoma of skin
C439 1 Malignant melanoma of skin, unspecified
C44 0 Other and unspecified malignant neoplasm of skin
C449 0 Other and unspecified malignant neoplasm of skin, unspecified
C4491 1 Basal cell carcinoma of skin, unspecified
C4492 1 Squamous cell carcinoma of skin, unspecified
C50 0 Malignant neoplasm of breast
C509 0 Malignant neoplasm of breast of unspecified site
C5091 0 Malignant neoplasm of breast of unspecified site, female
C50911 1 Malignant neoplasm of unspecified site of right female breast
C50912 1 Malignant neoplasm of unspecified site of left female breast
C50919 1 Malignant neoplasm of unspecified site of unspecified female breast
C54 0 Malignant neoplasm of corpus uteri
C541 1 Malignant neoplasm of endometrium
C61 1 Malignant neoplasm of prostate
C64 0 Malignant neoplasm of kidney, except renal pelvis
C649 1 Malignant neoplasm of unspecified kidney, except renal pelvis
C67 0 Malignant neoplasm of bladder
C679 1 Malignant neoplasm of bladder, unspecified
C73 1 Malignant neoplasm of thyroid gland
C81 0 Hodgkin lymphoma
C819 0 Hodgkin lymphoma, unspecified
C8190 1 Hodgkin lymphoma, unspecified, unspecified site
C85 0 Other specified and unspecified types of non-Hodgkin lymphoma
C859 0 Non-Hodgkin lymphoma, unspecified
C8590 1 Non-Hodgkin lymphoma, unspecified, unspecified site
C90 0 Multiple myeloma and malignant plasma cell neoplasms
C900 0 Multiple myeloma
C9000 1 Multiple myeloma not having achieved remission
C91 0 Lymphoid leukemia
C911 0 Chronic lymphocytic leukemia of B-cell type
C9110 1 Chronic lymphocytic leukemia of B-cell type not having achieved remission
C95 0 Leukemia of unspecified cell type
C959 0 Leukemia, unspecified
C9590 1 Leukemia, unspecified not having achieved remission
D12 0 Benign neoplasm of colon, rectum, anus and anal canal
D126 1 Benign neoplasm of colon, unspecified
D17 0 Benign lipomatous neoplasm
D172 0 Benign lipomatous neoplasm of skin and subcutaneous tissue of limb
D1722 1 Benign lipomatous neoplasm of skin and subcutaneous tissue of left arm
D179 1 Benign lipomatous neoplasm, unspecified
D18 0 Hemangioma and lymphangioma, any site
D180 0 Hemangioma
D1801 1 Hemangioma of skin and subcutaneous tissue
D22 0 Melanocytic nevi
D229 1 Melanocytic nevi, unspecified
D23 0 Other benign neoplasms of skin
D239 1 Other benign neoplasm of skin, unspecified
D25 0 Leiomyoma of uterus
D259 1 Leiomyoma of uterus, unspecified
D48 0 Neoplasm of uncertain behavior of other and unspecified sites
D485 1 Neoplasm of uncertain behavior of skin
D49 0 Neoplasms of unspecified behavior
D492 1 Neoplasm of unspecified behavior of bone, soft tissue, and skin
D50 0 Iron deficiency anemia
D500 1 Iron deficiency anemia secondary to blood loss (chronic)
D509 1 Iron deficiency anemia, unspecified
D51 0 Vitamin B12 deficiency anemia
D510 1 Vitamin B12 deficiency anemia due to intrinsic factor deficiency
D518 1 Other vitamin B12 deficiency anemias
D519 1 Vitamin B12 deficiency anemia, unspecified
D52 0 Folate deficiency anemia
D529 1 Folate deficiency anemia, unspecified
D57 0 Sickle-cell disorders
D570 0 Hb-SS disease with crisis
D5700 1 Hb-SS disease with crisis, unspecified
D571 1 Sickle-cell disease without crisis
D573 1 Sickle-cell trait
D62 1 Acute posthemorrhagic anemia
D63 0 Anemia in chronic diseases classified elsewhere
D631 1 Anemia in chronic kidney disease
D638 1 Anemia in other chronic diseases classified elsewhere
D64 0 Other anemias
D649 1 Anemia, unspecified
D68 0 Other coagulation defects
D685 0 Primary thrombophilia
D6851 1 Activated protein C resistance
D6859 1 Other primary thrombophilia
D686 0 Other thrombophilia
D6861 1 Antiphospholipid syndrome
D69 0 Purpura and other hemorrhagic conditions
D696 1 Thrombocytopenia, unspecified
D72 0 Other disorders of white blood cells
D728 0 Other specified disorders of white blood cells
D7281 0 Decreased white blood cell count
D72819 1 Decreased white blood cell count, unspecified
D7282 0 Elevated white blood cell count
D72829 1 Elevated white blood cell count, unspecified
D729 1 Disorder of white blood cells, unspecified
D75 0 Other and unspecified diseases of blood and blood-forming organs
D751 1 Secondary polycythemia
D86 0 Sarcoidosis
D869 1 Sarcoidosis, unspecified
`;
