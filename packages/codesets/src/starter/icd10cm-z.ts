/** Reasons for a visit, history and status: ICD-10-CM codes with their official titles, FY2026; 1 may be reported, 0 is a heading. */
export const ICD10CM_Z = `
Z00 0 Encounter for general examination without complaint, suspected or reported diagnosis
Z000 0 Encounter for general adult medical examination
Z0000 1 Encounter for general adult medical examination without abnormal findings
Z0001 1 Encounter for general adult medical examination with abnormal findings
Z001 0 Encounter for newborn, infant and child health examinations
Z0011 0 Newborn health examination
Z00110 1 Health examination for newborn under 8 days old
Z00111 1 Health examination for newborn 8 to 28 days old
Z0012 0 Encounter for routine child health examination
Z00121 1 Encounter for routine child health examination with abnormal findings
Z00129 1 Encounter for routine child health examination without abnormal findings
Z01 0 Encounter for other special examination without complaint, suspected or reported diagnosis
Z010 0 Encounter for examination of eyes and vision
Z0100 1 Encounter for examination of eyes and vision without abnormal findings
Z0101 1 Encounter for examination of eyes and vision with abnormal findings
Z011 0 Encounter for examination of ears and hearing
Z0110 1 Encounter for examination of ears and hearing without abnormal findings
Z0111 0 Encounter for examination of ears and hearing with abnormal findings
Z01110 1 Encounter for hearing examination following failed hearing screening
Z012 0 Encounter for dental examination and cleaning
Z0120 1 Encounter for dental examination and cleaning without abnormal findings
Z013 0 Encounter for examination of blood pressure
Z0130 1 Encounter for examination of blood pressure without abnormal findings
Z0131 1 Encounter for examination of blood pressure with abnormal findings
Z014 0 Encounter for gynecological examination
Z0141 0 Encounter for routine gynecological examination
Z01411 1 Encounter for gynecological examination (general) (routine) with abnormal findings
Z01419 1 Encounter for gynecological examination (general) (routine) without abnormal findings
Z0142 1 Encounter for cervical smear to confirm findings of recent normal smear following initial abnormal smear
Z018 0 Encounter for other specified special examinations
Z0181 0 Encounter for preprocedural examinations
Z01810 1 Encounter for preprocedural cardiovascular examination
Z01811 1 Encounter for preprocedural respiratory examination
Z01812 1 Encounter for preprocedural laboratory examination
Z01818 1 Encounter for other preprocedural examination
Z0182 1 Encounter for allergy testing
Z0184 1 Encounter for antibody response examination
Z0189 1 Encounter for other specified special examinations
Z02 0 Encounter for administrative examination
Z020 1 Encounter for examination for admission to educational institution
Z021 1 Encounter for pre-employment examination
Z022 1 Encounter for examination for admission to residential institution
Z023 1 Encounter for examination for recruitment to armed forces
Z024 1 Encounter for examination for driving license
Z025 1 Encounter for examination for participation in sport
Z026 1 Encounter for examination for insurance purposes
Z027 0 Encounter for issue of medical certificate
Z0279 1 Encounter for issue of other medical certificate
Z028 0 Encounter for other administrative examinations
Z0289 1 Encounter for other administrative examinations
Z03 0 Encounter for medical observation for suspected diseases and conditions ruled out
Z038 0 Encounter for observation for other suspected diseases and conditions ruled out
Z0389 1 Encounter for observation for other suspected diseases and conditions ruled out
Z04 0 Encounter for examination and observation for other reasons
Z049 1 Encounter for examination and observation for unspecified reason
Z08 1 Encounter for follow-up examination after completed treatment for malignant neoplasm
Z09 1 Encounter for follow-up examination after completed treatment for conditions other than malignant neoplasm
Z11 0 Encounter for screening for infectious and parasitic diseases
Z111 1 Encounter for screening for respiratory tuberculosis
Z113 1 Encounter for screening for infections with a predominantly sexual mode of transmission
Z114 1 Encounter for screening for human immunodeficiency virus [HIV]
Z115 0 Encounter for screening for other viral diseases
Z1151 1 Encounter for screening for human papillomavirus (HPV)
Z1152 1 Encounter for screening for COVID-19
Z1159 1 Encounter for screening for other viral diseases
Z118 1 Encounter for screening for other infectious and parasitic diseases
Z119 1 Encounter for screening for infectious and parasitic diseases, unspecified
Z12 0 Encounter for screening for malignant neoplasms
Z121 0 Encounter for screening for malignant neoplasm of intestinal tract
Z1211 1 Encounter for screening for malignant neoplasm of colon
Z1212 1 Encounter for screening for malignant neoplasm of rectum
Z122 1 Encounter for screening for malignant neoplasm of respiratory organs
Z123 0 Encounter for screening for malignant neoplasm of breast
Z1231 1 Encounter for screening mammogram for malignant neoplasm of breast
Z1239 1 Encounter for other screening for malignant neoplasm of breast
Z124 1 Encounter for screening for malignant neoplasm of cervix
Z125 1 Encounter for screening for malignant neoplasm of prostate
Z128 0 Encounter for screening for malignant neoplasm of other sites
Z1283 1 Encounter for screening for malignant neoplasm of skin
Z1289 1 Encounter for screening for malignant neoplasm of other sites
Z129 1 Encounter for screening for malignant neoplasm, site unspecified
Z13 0 Encounter for screening for other diseases and disorders
Z130 1 Encounter for screening for diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism
Z131 1 Encounter for screening for diabetes mellitus
Z132 0 Encounter for screening for nutritional, metabolic and other endocrine disorders
Z1321 1 Encounter for screening for nutritional disorder
Z1322 0 Encounter for screening for metabolic disorder
Z13220 1 Encounter for screening for lipoid disorders
Z13228 1 Encounter for screening for other metabolic disorders
Z1329 1 Encounter for screening for other suspected endocrine disorder
Z133 0 Encounter for screening examination for mental health and behavioral disorders
Z1331 1 Encounter for screening for depression
Z1332 1 Encounter for screening for maternal depression
Z1339 1 Encounter for screening examination for other mental health and behavioral disorders
Z134 0 Encounter for screening for certain developmental disorders in childhood
Z1341 1 Encounter for autism screening
Z136 1 Encounter for screening for cardiovascular disorders
Z138 0 Encounter for screening for other specified diseases and disorders
Z1382 0 Encounter for screening for musculoskeletal disorder
Z13820 1 Encounter for screening for osteoporosis
Z1388 1 Encounter for screening for disorder due to exposure to contaminants
Z1389 1 Encounter for screening for other disorder
Z139 1 Encounter for screening, unspecified
Z15 0 Genetic susceptibility to disease
Z150 0 Genetic susceptibility to malignant neoplasm
Z1501 1 Genetic susceptibility to malignant neoplasm of breast
Z1502 1 Genetic susceptibility to malignant neoplasm of ovary
Z20 0 Contact with and (suspected) exposure to communicable diseases
Z201 1 Contact with and (suspected) exposure to tuberculosis
Z202 1 Contact with and (suspected) exposure to infections with a predominantly sexual mode of transmission
Z203 1 Contact with and (suspected) exposure to rabies
Z205 1 Contact with and (suspected) exposure to viral hepatitis
Z206 1 Contact with and (suspected) exposure to human immunodeficiency virus [HIV]
Z208 0 Contact with and (suspected) exposure to other communicable diseases
Z2081 0 Contact with and (suspected) exposure to other bacterial communicable diseases
Z20818 1 Contact with and (suspected) exposure to other bacterial communicable diseases
Z2082 0 Contact with and (suspected) exposure to other viral communicable diseases
Z20822 1 Contact with and (suspected) exposure to COVID-19
Z20828 1 Contact with and (suspected) exposure to other viral communicable diseases
Z209 1 Contact with and (suspected) exposure to unspecified communicable disease
Z21 1 Asymptomatic human immunodeficiency virus [HIV] infection status
Z22 0 Carrier of infectious disease
Z220 1 Carrier of typhoid
Z223 0 Carrier of other specified bacterial diseases
Z2239 1 Carrier of other specified bacterial diseases
Z227 1 Latent tuberculosis
Z23 1 Encounter for immunization
Z28 0 Immunization not carried out and underimmunization status
Z282 0 Immunization not carried out because of patient decision for other and unspecified reason
Z2820 1 Immunization not carried out because of patient decision for unspecified reason
Z2821 1 Immunization not carried out because of patient refusal
Z283 0 Underimmunization status
Z2831 0 Underimmunization for COVID-19 status
Z28310 1 Unvaccinated for COVID-19
Z28311 1 Partially vaccinated for COVID-19
Z2839 1 Other underimmunization status
Z30 0 Encounter for contraceptive management
Z300 0 Encounter for general counseling and advice on contraception
Z3001 0 Encounter for initial prescription of contraceptives
Z30011 1 Encounter for initial prescription of contraceptive pills
Z30012 1 Encounter for prescription of emergency contraception
Z30013 1 Encounter for initial prescription of injectable contraceptive
Z30014 1 Encounter for initial prescription of intrauterine contraceptive device
Z30017 1 Encounter for initial prescription of implantable subdermal contraceptive
Z3002 1 Counseling and instruction in natural family planning to avoid pregnancy
Z3009 1 Encounter for other general counseling and advice on contraception
Z302 1 Encounter for sterilization
Z304 0 Encounter for surveillance of contraceptives
Z3040 1 Encounter for surveillance of contraceptives, unspecified
Z3041 1 Encounter for surveillance of contraceptive pills
Z3042 1 Encounter for surveillance of injectable contraceptive
Z3043 0 Encounter for surveillance of intrauterine contraceptive device
Z30430 1 Encounter for insertion of intrauterine contraceptive device
Z30431 1 Encounter for routine checking of intrauterine contraceptive device
Z30432 1 Encounter for removal of intrauterine contraceptive device
Z3049 1 Encounter for surveillance of other contraceptives
Z309 1 Encounter for contraceptive management, unspecified
Z31 0 Encounter for procreative management
Z316 0 Encounter for general counseling and advice on procreation
Z3169 1 Encounter for other general counseling and advice on procreation
Z32 0 Encounter for pregnancy test and childbirth and childcare instruction
Z320 0 Encounter for pregnancy test
Z3200 1 Encounter for pregnancy test, result unknown
Z3201 1 Encounter for pregnancy test, result positive
Z3202 1 Encounter for pregnancy test, result negative
Z33 0 Pregnant state
Z331 1 Pregnant state, incidental
Z34 0 Encounter for supervision of normal pregnancy
Z340 0 Encounter for supervision of normal first pregnancy
Z3400 1 Encounter for supervision of normal first pregnancy, unspecified trimester
Z348 0 Encounter for supervision of other normal pregnancy
Z3480 1 Encounter for supervision of other normal pregnancy, unspecified trimester
Z349 0 Encounter for supervision of normal pregnancy, unspecified
Z3490 1 Encounter for supervision of normal pregnancy, unspecified, unspecified trimester
Z3491 1 Encounter for supervision of normal pregnancy, unspecified, first trimester
Z3492 1 Encounter for supervision of normal pregnancy, unspecified, second trimester
Z3493 1 Encounter for supervision of normal pregnancy, unspecified, third trimester
Z39 0 Encounter for maternal postpartum care and examination
Z390 1 Encounter for care and examination of mother immediately after delivery
Z391 1 Encounter for care and examination of lactating mother
Z392 1 Encounter for routine postpartum follow-up
Z40 0 Encounter for prophylactic surgery
Z400 0 Encounter for prophylactic surgery for risk factors related to malignant neoplasms
Z4001 1 Encounter for prophylactic removal of breast
Z41 0 Encounter for procedures for purposes other than remedying health state
Z411 1 Encounter for cosmetic surgery
Z412 1 Encounter for routine and ritual male circumcision
Z44 0 Encounter for fitting and adjustment of external prosthetic device
Z443 0 Encounter for fitting and adjustment of external breast prosthesis
Z4430 1 Encounter for fitting and adjustment of external breast prosthesis, unspecified breast
Z45 0 Encounter for adjustment and management of implanted device
Z450 0 Encounter for adjustment and management of cardiac device
Z4501 0 Encounter for adjustment and management of cardiac pacemaker
Z45010 1 Encounter for checking and testing of cardiac pacemaker pulse generator [battery]
Z45018 1 Encounter for adjustment and management of other part of cardiac pacemaker
Z4502 1 Encounter for adjustment and management of automatic implantable cardiac defibrillator
Z452 1 Encounter for adjustment and management of vascular access device
Z46 0 Encounter for fitting and adjustment of other devices
Z463 1 Encounter for fitting and adjustment of dental prosthetic device
Z48 0 Encounter for other postprocedural aftercare
Z480 0 Encounter for attention to dressings, sutures and drains
Z4800 1 Encounter for change or removal of nonsurgical wound dressing
Z4801 1 Encounter for change or removal of surgical wound dressing
Z4802 1 Encounter for removal of sutures
Z488 0 Encounter for other specified postprocedural aftercare
Z4881 0 Encounter for surgical aftercare following surgery on specified body systems
Z48812 1 Encounter for surgical aftercare following surgery on the circulatory system
Z48815 1 Encounter for surgical aftercare following surgery on the digestive system
Z48817 1 Encounter for surgical aftercare following surgery on the skin and subcutaneous tissue
Z4889 1 Encounter for other specified surgical aftercare
Z51 0 Encounter for other aftercare and medical care
Z510 1 Encounter for antineoplastic radiation therapy
Z511 0 Encounter for antineoplastic chemotherapy and immunotherapy
Z5111 1 Encounter for antineoplastic chemotherapy
Z515 1 Encounter for palliative care
Z518 0 Encounter for other specified aftercare
Z5181 1 Encounter for therapeutic drug level monitoring
Z5189 1 Encounter for other specified aftercare
Z53 0 Persons encountering health services for specific procedures and treatment, not carried out
Z530 0 Procedure and treatment not carried out because of contraindication
Z5301 1 Procedure and treatment not carried out due to patient smoking
Z5309 1 Procedure and treatment not carried out because of other contraindication
Z532 0 Procedure and treatment not carried out because of patient's decision for other and unspecified reasons
Z5320 1 Procedure and treatment not carried out because of patient's decision for unspecified reasons
Z5321 1 Procedure and treatment not carried out due to patient leaving prior to being seen by health care provider
Z5329 1 Procedure and treatment not carried out because of patient's decision for other reasons
Z539 1 Procedure and treatment not carried out, unspecified reason
Z55 0 Problems related to education and literacy
Z550 1 Illiteracy and low-level literacy
Z56 0 Problems related to employment and unemployment
Z560 1 Unemployment, unspecified
Z569 1 Unspecified problems related to employment
Z59 0 Problems related to housing and economic circumstances
Z590 0 Homelessness
Z5900 1 Homelessness unspecified
Z5901 1 Sheltered homelessness
Z5902 1 Unsheltered homelessness
Z591 0 Inadequate housing
Z5910 1 Inadequate housing, unspecified
Z5911 1 Inadequate housing environmental temperature
Z5912 1 Inadequate housing utilities
Z5919 1 Other inadequate housing
Z594 0 Lack of adequate food
Z5941 1 Food insecurity
Z5948 1 Other specified lack of adequate food
Z597 0 Insufficient social insurance and welfare support
Z5971 1 Insufficient health insurance coverage
Z598 0 Other problems related to housing and economic circumstances
Z5982 1 Transportation insecurity
Z60 0 Problems related to social environment
Z602 1 Problems related to living alone
Z608 1 Other problems related to social environment
Z609 1 Problem related to social environment, unspecified
Z62 0 Problems related to upbringing
Z620 1 Inadequate parental supervision and control
Z63 0 Other problems related to primary support group, including family circumstances
Z630 1 Problems in relationship with spouse or partner
Z634 1 Disappearance and death of family member
Z635 1 Disruption of family by separation and divorce
Z636 1 Dependent relative needing care at home
Z637 0 Other stressful life events affecting family and household
Z6379 1 Other stressful life events affecting family and household
Z638 1 Other specified problems related to primary support group
Z639 1 Problem related to primary support group, unspecified
Z65 0 Problems related to other psychosocial circumstances
Z650 1 Conviction in civil and criminal proceedings without imprisonment
Z655 1 Exposure to disaster, war and other hostilities
Z658 1 Other specified problems related to psychosocial circumstances
Z659 1 Problem related to unspecified psychosocial circumstances
Z66 1 Do not resuscitate
Z68 0 Body mass index [BMI]
Z681 1 Body mass index [BMI] 19.9 or less, adult
Z682 0 Body mass index [BMI] 20-29, adult
Z6820 1 Body mass index [BMI] 20.0-20.9, adult
Z6821 1 Body mass index [BMI] 21.0-21.9, adult
Z6822 1 Body mass index [BMI] 22.0-22.9, adult
Z6823 1 Body mass index [BMI] 23.0-23.9, adult
Z6824 1 Body mass index [BMI] 24.0-24.9, adult
Z6825 1 Body mass index [BMI] 25.0-25.9, adult
Z6826 1 Body mass index [BMI] 26.0-26.9, adult
Z6827 1 Body mass index [BMI] 27.0-27.9, adult
Z6828 1 Body mass index [BMI] 28.0-28.9, adult
Z6829 1 Body mass index [BMI] 29.0-29.9, adult
Z683 0 Body mass index [BMI] 30-39, adult
Z6830 1 Body mass index [BMI] 30.0-30.9, adult
Z6831 1 Body mass index [BMI] 31.0-31.9, adult
Z6832 1 Body mass index [BMI] 32.0-32.9, adult
Z6833 1 Body mass index [BMI] 33.0-33.9, adult
Z6834 1 Body mass index [BMI] 34.0-34.9, adult
Z6835 1 Body mass index [BMI] 35.0-35.9, adult
Z6836 1 Body mass index [BMI] 36.0-36.9, adult
Z6837 1 Body mass index [BMI] 37.0-37.9, adult
Z6838 1 Body mass index [BMI] 38.0-38.9, adult
Z6839 1 Body mass index [BMI] 39.0-39.9, adult
Z684 0 Body mass index [BMI] 40 or greater, adult
Z6841 1 Body mass index [BMI] 40.0-44.9, adult
Z6842 1 Body mass index [BMI] 45.0-49.9, adult
Z6843 1 Body mass index [BMI] 50.0-59.9, adult
Z6844 1 Body mass index [BMI] 60.0-69.9, adult
Z6845 1 Body mass index [BMI] 70 or greater, adult
Z685 0 Body mass index [BMI] pediatric
Z6851 1 Body mass index [BMI] pediatric, less than 5th percentile for age
Z6852 1 Body mass index [BMI] pediatric, 5th percentile to less than 85th percentile for age
Z6853 1 Body mass index [BMI] pediatric, 85th percentile to less than 95th percentile for age
Z6854 1 Body mass index [BMI] pediatric, 95th percentile for age to less than 120% of the 95th percentile for age
Z6855 1 Body mass index [BMI] pediatric, 120% of the 95th percentile for age to less than 140% of the 95th percentile for age
Z6856 1 Body mass index [BMI] pediatric, greater than or equal to 140% of the 95th percentile for age
Z70 0 Counseling related to sexual attitude, behavior and orientation
Z701 1 Counseling related to patient's sexual behavior and orientation
Z71 0 Persons encountering health services for other counseling and medical advice, not elsewhere classified
Z713 1 Dietary counseling and surveillance
Z714 0 Alcohol abuse counseling and surveillance
Z7141 1 Alcohol abuse counseling and surveillance of alcoholic
Z7142 1 Counseling for family member of alcoholic
Z715 0 Drug abuse counseling and surveillance
Z7151 1 Drug abuse counseling and surveillance of drug abuser
Z716 1 Tobacco abuse counseling
Z718 0 Other specified counseling
Z7182 1 Exercise counseling
Z7183 1 Encounter for nonprocreative genetic counseling
Z7184 1 Encounter for health counseling related to travel
Z7185 1 Encounter for immunization safety counseling
Z7189 1 Other specified counseling
Z719 1 Counseling, unspecified
Z72 0 Problems related to lifestyle
Z720 1 Tobacco use
Z723 1 Lack of physical exercise
Z724 1 Inappropriate diet and eating habits
Z725 0 High risk sexual behavior
Z7251 1 High risk heterosexual behavior
Z726 1 Gambling and betting
Z728 0 Other problems related to lifestyle
Z7282 0 Problems related to sleep
Z72820 1 Sleep deprivation
Z7289 1 Other problems related to lifestyle
Z73 0 Problems related to life management difficulty
Z733 1 Stress, not elsewhere classified
Z736 1 Limitation of activities due to disability
Z738 0 Other problems related to life management difficulty
Z7389 1 Other problems related to life management difficulty
Z739 1 Problem related to life management difficulty, unspecified
Z74 0 Problems related to care provider dependency
Z740 0 Reduced mobility
Z7401 1 Bed confinement status
Z7409 1 Other reduced mobility
Z741 1 Need for assistance with personal care
Z742 1 Need for assistance at home and no other household member able to render care
Z75 0 Problems related to medical facilities and other health care
Z751 1 Person awaiting admission to adequate facility elsewhere
Z753 1 Unavailability and inaccessibility of health-care facilities
Z758 1 Other problems related to medical facilities and other health care
Z76 0 Persons encountering health services in other circumstances
Z760 1 Encounter for issue of repeat prescription
Z761 1 Encounter for health supervision and care of foundling
Z762 1 Encounter for health supervision and care of other healthy infant and child
Z765 1 Malingerer [conscious simulation]
Z768 0 Persons encountering health services in other specified circumstances
Z7689 1 Persons encountering health services in other specified circumstances
Z77 0 Other contact with and (suspected) exposures hazardous to health
Z772 0 Contact with and (suspected) exposure to other hazardous substances
Z7722 1 Contact with and (suspected) exposure to environmental tobacco smoke (acute) (chronic)
Z79 0 Long term (current) drug therapy
Z790 0 Long term (current) use of anticoagulants and antithrombotics/antiplatelets
Z7901 1 Long term (current) use of anticoagulants
Z7902 1 Long term (current) use of antithrombotics/antiplatelets
Z791 1 Long term (current) use of non-steroidal anti-inflammatories (NSAID)
Z792 1 Long term (current) use of antibiotics
Z793 1 Long term (current) use of hormonal contraceptives
Z794 1 Long term (current) use of insulin
Z795 0 Long term (current) use of steroids
Z7951 1 Long term (current) use of inhaled steroids
Z7952 1 Long term (current) use of systemic steroids
Z796 0 Long term (current) use of immunomodulators and immunosuppressants
Z7960 1 Long term (current) use of unspecified immunomodulators and immunosuppressants
Z7961 1 Long term (current) use of immunomodulator
Z7962 0 Long term (current) use of immunosuppressant
Z79620 1 Long term (current) use of immunosuppressive biologic
Z79621 1 Long term (current) use of calcineurin inhibitor
Z79624 1 Long term (current) use of inhibitors of nucleotide synthesis
Z7963 0 Long term (current) use of chemotherapeutic agent
Z79631 1 Long term (current) use of antimetabolite agent
Z7964 1 Long term (current) use of myelosuppressive agent
Z7969 1 Long term (current) use of other immunomodulators and immunosuppressants
Z798 0 Other long term (current) drug therapy
Z7981 0 Long term (current) use of agents affecting estrogen receptors and estrogen levels
Z79810 1 Long term (current) use of selective estrogen receptor modulators (SERMs)
Z79811 1 Long term (current) use of aromatase inhibitors
Z79818 1 Long term (current) use of other agents affecting estrogen receptors and estrogen levels
Z7982 1 Long term (current) use of aspirin
Z7983 1 Long term (current) use of bisphosphonates
Z7984 1 Long term (current) use of oral hypoglycemic drugs
Z7985 1 Long-term (current) use of injectable non-insulin antidiabetic drugs
Z7989 0 Other long term (current) drug therapy
Z79890 1 Hormone replacement therapy
Z79891 1 Long term (current) use of opiate analgesic
Z79899 1 Other long term (current) drug therapy
Z80 0 Family history of primary malignant neoplasm
Z800 1 Family history of malignant neoplasm of digestive organs
Z801 1 Family history of malignant neoplasm of trachea, bronchus and lung
Z803 1 Family history of malignant neoplasm of breast
Z804 0 Family history of malignant neoplasm of genital organs
Z8041 1 Family history of malignant neoplasm of ovary
Z8042 1 Family history of malignant neoplasm of prostate
Z8049 1 Family history of malignant neoplasm of other genital organs
Z805 0 Family history of malignant neoplasm of urinary tract
Z8051 1 Family history of malignant neoplasm of kidney
Z806 1 Family history of leukemia
Z807 1 Family history of other malignant neoplasms of lymphoid, hematopoietic and related tissues
Z808 1 Family history of malignant neoplasm of other organs or systems
Z809 1 Family history of malignant neoplasm, unspecified
Z81 0 Family history of mental and behavioral disorders
Z811 1 Family history of alcohol abuse and dependence
Z813 1 Family history of other psychoactive substance abuse and dependence
Z818 1 Family history of other mental and behavioral disorders
Z82 0 Family history of certain disabilities and chronic diseases (leading to disablement)
Z820 1 Family history of epilepsy and other diseases of the nervous system
Z823 1 Family history of stroke
Z824 0 Family history of ischemic heart disease and other diseases of the circulatory system
Z8241 1 Family history of sudden cardiac death
Z8249 1 Family history of ischemic heart disease and other diseases of the circulatory system
Z825 1 Family history of asthma and other chronic lower respiratory diseases
Z826 0 Family history of arthritis and other diseases of the musculoskeletal system and connective tissue
Z8261 1 Family history of arthritis
Z8262 1 Family history of osteoporosis
Z827 0 Family history of congenital malformations, deformations and chromosomal abnormalities
Z8271 1 Family history of polycystic kidney
Z8279 1 Family history of other congenital malformations, deformations and chromosomal abnormalities
Z83 0 Family history of other specific disorders
Z832 1 Family history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism
Z833 1 Family history of diabetes mellitus
Z834 0 Family history of other endocrine, nutritional and metabolic diseases
Z8341 1 Family history of multiple endocrine neoplasia [MEN] syndrome
Z8343 0 Family history of other disorder of lipoprotein metabolism and other lipidemias
Z83430 1 Family history of elevated lipoprotein(a)
Z83438 1 Family history of other disorder of lipoprotein metabolism and other lipidemia
Z8349 1 Family history of other endocrine, nutritional and metabolic diseases
Z835 0 Family history of eye and ear disorders
Z8351 0 Family history of eye disorders
Z83511 1 Family history of glaucoma
Z83518 1 Family history of other specified eye disorder
Z8352 1 Family history of ear disorders
Z836 1 Family history of other diseases of the respiratory system
Z837 0 Family history of diseases of the digestive system
Z8371 0 Family history of colonic polyps
Z83710 1 Family history of adenomatous and serrated polyps
Z83711 1 Family history of hyperplastic colon polyps
Z83718 1 Family history of other colon polyps
Z83719 1 Family history of colon polyps, unspecified
Z8379 1 Family history of other diseases of the digestive system
Z84 0 Family history of other conditions
Z840 1 Family history of diseases of the skin and subcutaneous tissue
Z841 0 Family history of disorders of kidney and ureter
Z8411 1 Family history of APOL1-mediated kidney disease [AMKD]
Z8419 1 Family history of other disorders of kidney and ureter
Z848 0 Family history of other specified conditions
Z8481 1 Family history of carrier of genetic disease
Z8489 1 Family history of other specified conditions
Z85 0 Personal history of malignant neoplasm
Z850 0 Personal history of malignant neoplasm of digestive organs
Z8503 0 Personal history of malignant neoplasm of large intestine
Z85038 1 Personal history of other malignant neoplasm of large intestine
Z851 0 Personal history of malignant neoplasm of trachea, bronchus and lung
Z8511 0 Personal history of malignant neoplasm of bronchus and lung
Z85118 1 Personal history of other malignant neoplasm of bronchus and lung
Z853 1 Personal history of malignant neoplasm of breast
Z854 0 Personal history of malignant neoplasm of genital organs
Z8541 1 Personal history of malignant neoplasm of cervix uteri
Z8542 1 Personal history of malignant neoplasm of other parts of uterus
Z8546 1 Personal history of malignant neoplasm of prostate
Z855 0 Personal history of malignant neoplasm of urinary tract
Z8551 1 Personal history of malignant neoplasm of bladder
Z858 0 Personal history of malignant neoplasms of other organs and systems
Z8582 0 Personal history of malignant neoplasm of skin
Z85820 1 Personal history of malignant melanoma of skin
Z85828 1 Personal history of other malignant neoplasm of skin
Z8585 0 Personal history of malignant neoplasm of endocrine glands
Z85850 1 Personal history of malignant neoplasm of thyroid
Z85858 1 Personal history of malignant neoplasm of other endocrine glands
Z8589 1 Personal history of malignant neoplasm of other organs and systems
Z859 1 Personal history of malignant neoplasm, unspecified
Z86 0 Personal history of certain other diseases
Z860 0 Personal history of in-situ and benign neoplasms and neoplasms of uncertain behavior
Z8601 0 Personal history of benign neoplasm
Z86010 0 Personal history of colon polyps
Z860100 1 Personal history of colon polyps, unspecified
Z860101 1 Personal history of adenomatous and serrated colon polyps
Z860102 1 Personal history of hyperplastic colon polyps
Z860109 1 Personal history of other colon polyps
Z861 0 Personal history of infectious and parasitic diseases
Z8611 1 Personal history of tuberculosis
Z8615 1 Personal history of latent tuberculosis infection
Z8616 1 Personal history of COVID-19
Z8619 1 Personal history of other infectious and parasitic diseases
Z862 1 Personal history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism
Z863 0 Personal history of endocrine, nutritional and metabolic diseases
Z8631 1 Personal history of diabetic foot ulcer
Z8632 1 Personal history of gestational diabetes
Z8639 1 Personal history of other endocrine, nutritional and metabolic disease
Z865 0 Personal history of mental and behavioral disorders
Z8659 1 Personal history of other mental and behavioral disorders
Z866 0 Personal history of diseases of the nervous system and sense organs
Z8669 1 Personal history of other diseases of the nervous system and sense organs
Z867 0 Personal history of diseases of the circulatory system
Z8671 0 Personal history of venous thrombosis and embolism
Z86711 1 Personal history of pulmonary embolism
Z86718 1 Personal history of other venous thrombosis and embolism
Z8672 1 Personal history of thrombophlebitis
Z8673 1 Personal history of transient ischemic attack (TIA), and cerebral infarction without residual deficits
Z8674 1 Personal history of sudden cardiac arrest
Z8679 1 Personal history of other diseases of the circulatory system
Z87 0 Personal history of other diseases and conditions
Z870 0 Personal history of diseases of the respiratory system
Z8701 1 Personal history of pneumonia (recurrent)
Z8709 1 Personal history of other diseases of the respiratory system
Z871 0 Personal history of diseases of the digestive system
Z8711 1 Personal history of peptic ulcer disease
Z8719 1 Personal history of other diseases of the digestive system
Z872 1 Personal history of diseases of the skin and subcutaneous tissue
Z873 0 Personal history of diseases of the musculoskeletal system and connective tissue
Z8731 0 Personal history of (healed) nontraumatic fracture
Z87310 1 Personal history of (healed) osteoporosis fracture
Z87311 1 Personal history of (healed) other pathological fracture
Z87312 1 Personal history of (healed) stress fracture
Z8739 1 Personal history of other diseases of the musculoskeletal system and connective tissue
Z874 0 Personal history of diseases of genitourinary system
Z8741 0 Personal history of dysplasia of the female genital tract
Z87410 1 Personal history of cervical dysplasia
Z8744 0 Personal history of diseases of urinary system
Z87440 1 Personal history of urinary (tract) infections
Z87442 1 Personal history of urinary calculi
Z87448 1 Personal history of other diseases of urinary system
Z875 0 Personal history of complications of pregnancy, childbirth and the puerperium
Z8751 1 Personal history of pre-term labor
Z8759 1 Personal history of other complications of pregnancy, childbirth and the puerperium
Z878 0 Personal history of other specified conditions
Z8782 0 Personal history of other (healed) physical injury and trauma
Z87820 1 Personal history of traumatic brain injury
Z87828 1 Personal history of other (healed) physical injury and trauma
Z8789 0 Personal history of other specified conditions
Z87891 1 Personal history of nicotine dependence
Z87898 1 Personal history of other specified conditions
Z88 0 Allergy status to drugs, medicaments and biological substances
Z880 1 Allergy status to penicillin
Z881 1 Allergy status to other antibiotic agents
Z882 1 Allergy status to sulfonamides
Z883 1 Allergy status to other anti-infective agents
Z884 1 Allergy status to anesthetic agent
Z885 1 Allergy status to narcotic agent
Z886 1 Allergy status to analgesic agent
Z887 1 Allergy status to serum and vaccine
Z888 1 Allergy status to other drugs, medicaments and biological substances
Z889 1 Allergy status to unspecified drugs, medicaments and biological substances
Z89 0 Acquired absence of limb
Z894 0 Acquired absence of toe(s), foot, and ankle
Z8941 0 Acquired absence of great toe
Z89411 1 Acquired absence of right great toe
Z89412 1 Acquired absence of left great toe
Z8942 0 Acquired absence of other toe(s)
Z89421 1 Acquired absence of other right toe(s)
Z89422 1 Acquired absence of other left toe(s)
Z895 0 Acquired absence of leg below knee
Z8951 0 Acquired absence of leg below knee
Z89511 1 Acquired absence of right leg below knee
Z89512 1 Acquired absence of left leg below knee
Z896 0 Acquired absence of leg above knee
Z8961 0 Acquired absence of leg above knee
Z89611 1 Acquired absence of right leg above knee
Z89612 1 Acquired absence of left leg above knee
Z90 0 Acquired absence of organs, not elsewhere classified
Z901 0 Acquired absence of breast and nipple
Z9010 1 Acquired absence of unspecified breast and nipple
Z9011 1 Acquired absence of right breast and nipple
Z9012 1 Acquired absence of left breast and nipple
Z9013 1 Acquired absence of bilateral breasts and nipples
Z904 0 Acquired absence of other specified parts of digestive tract
Z9049 1 Acquired absence of other specified parts of digestive tract
Z905 1 Acquired absence of kidney
Z907 0 Acquired absence of genital organ(s)
Z9071 0 Acquired absence of cervix and uterus
Z90710 1 Acquired absence of both cervix and uterus
Z90711 1 Acquired absence of uterus with remaining cervical stump
Z9072 0 Acquired absence of ovaries
Z90721 1 Acquired absence of ovaries, unilateral
Z90722 1 Acquired absence of ovaries, bilateral
Z9079 1 Acquired absence of other genital organ(s)
Z908 0 Acquired absence of other organs
Z9081 1 Acquired absence of spleen
Z9089 1 Acquired absence of other organs
Z91 0 Personal risk factors, not elsewhere classified
Z910 0 Allergy status, other than to drugs and biological substances
Z9101 0 Food allergy status
Z91010 1 Allergy to peanuts
Z91011 0 Allergy to milk products
Z910110 1 Allergy to milk products, unspecified
Z910111 1 Allergy to milk products with tolerance to baked milk
Z910112 1 Allergy to milk products with reactivity to baked milk
Z91012 0 Allergy to eggs
Z910120 1 Allergy to eggs, unspecified
Z910121 1 Allergy to eggs with tolerance to baked egg
Z910122 1 Allergy to eggs with reactivity to baked egg
Z91013 1 Allergy to seafood
Z91018 1 Allergy to other foods
Z9102 1 Food additives allergy status
Z9103 0 Insect allergy status
Z91030 1 Bee allergy status
Z9104 0 Nonmedicinal substance allergy status
Z91040 1 Latex allergy status
Z9109 1 Other allergy status, other than to drugs and biological substances
Z911 0 Patient's noncompliance with medical treatment and regimen
Z9112 0 Patient's intentional underdosing of medication regimen
Z91120 1 Patient's intentional underdosing of medication regimen due to financial hardship
Z91128 1 Patient's intentional underdosing of medication regimen for other reason
Z9113 0 Patient's unintentional underdosing of medication regimen
Z91130 1 Patient's unintentional underdosing of medication regimen due to age-related debility
Z91138 1 Patient's unintentional underdosing of medication regimen for other reason
Z9114 0 Patient's other noncompliance with medication regimen
Z91141 1 Patient's other noncompliance with medication regimen due to financial hardship
Z91148 1 Patient's other noncompliance with medication regimen for other reason
Z9119 0 Patient's noncompliance with other medical treatment and regimen
Z91190 1 Patient's noncompliance with other medical treatment and regimen due to financial hardship
Z91198 1 Patient's noncompliance with other medical treatment and regimen for other reason
Z91199 1 Patient's noncompliance with other medical treatment and regimen due to unspecified reason
Z915 0 Personal history of self-harm
Z9151 1 Personal history of suicidal behavior
Z918 0 Other specified personal risk factors, not elsewhere classified
Z9181 1 History of falling
Z9189 1 Other specified personal risk factors, not elsewhere classified
Z92 0 Personal history of medical treatment
Z922 0 Personal history of drug therapy
Z9221 1 Personal history of antineoplastic chemotherapy
Z923 1 Personal history of irradiation
Z93 0 Artificial opening status
Z930 1 Tracheostomy status
Z932 1 Ileostomy status
Z933 1 Colostomy status
Z935 0 Cystostomy status
Z9350 1 Unspecified cystostomy status
Z9351 1 Cutaneous-vesicostomy status
Z9352 1 Appendico-vesicostomy status
Z9359 1 Other cystostomy status
Z94 0 Transplanted organ and tissue status
Z940 1 Kidney transplant status
Z944 1 Liver transplant status
Z95 0 Presence of cardiac and vascular implants and grafts
Z950 1 Presence of cardiac pacemaker
Z951 1 Presence of aortocoronary bypass graft
Z952 1 Presence of prosthetic heart valve
Z953 1 Presence of xenogenic heart valve
Z954 1 Presence of other heart-valve replacement
Z955 1 Presence of coronary angioplasty implant and graft
Z958 0 Presence of other cardiac and vascular implants and grafts
Z9581 0 Presence of other cardiac implants and grafts
Z95810 1 Presence of automatic (implantable) cardiac defibrillator
Z95818 1 Presence of other cardiac implants and grafts
Z9582 0 Presence of other vascular implants and grafts
Z95828 1 Presence of other vascular implants and grafts
Z96 0 Presence of other functional implants
Z960 1 Presence of urogenital implants
Z961 1 Presence of intraocular lens
Z966 0 Presence of orthopedic joint implants
Z9661 0 Presence of artificial shoulder joint
Z96611 1 Presence of right artificial shoulder joint
Z96612 1 Presence of left artificial shoulder joint
Z9664 0 Presence of artificial hip joint
Z96641 1 Presence of right artificial hip joint
Z96642 1 Presence of left artificial hip joint
Z96643 1 Presence of artificial hip joint, bilateral
Z9665 0 Presence of artificial knee joint
Z96651 1 Presence of right artificial knee joint
Z96652 1 Presence of left artificial knee joint
Z96653 1 Presence of artificial knee joint, bilateral
Z967 1 Presence of other bone and tendon implants
Z968 0 Presence of other specified functional implants
Z9689 1 Presence of other specified functional implants
Z97 0 Presence of other devices
Z970 1 Presence of artificial eye
Z973 1 Presence of spectacles and contact lenses
Z974 1 Presence of external hearing-aid
Z975 1 Presence of (intrauterine) contraceptive device
Z98 0 Other postprocedural states
Z980 1 Intestinal bypass and anastomosis status
Z981 1 Arthrodesis status
Z984 0 Cataract extraction status
Z9841 1 Cataract extraction status, right eye
Z9842 1 Cataract extraction status, left eye
Z9849 1 Cataract extraction status, unspecified eye
Z985 0 Sterilization status
Z9851 1 Tubal ligation status
Z9852 1 Vasectomy status
Z988 0 Other specified postprocedural states
Z9881 0 Dental procedure status
Z98811 1 Dental restoration status
Z9884 1 Bariatric surgery status
Z9889 0 Other specified postprocedural states
Z98890 1 Other specified postprocedural states
Z98891 1 History of uterine scar from previous surgery
Z99 0 Dependence on enabling machines and devices, not elsewhere classified
Z991 0 Dependence on respirator
Z9911 1 Dependence on respirator [ventilator] status
Z9912 1 Encounter for respirator [ventilator] dependence during power failure
Z992 1 Dependence on renal dialysis
Z993 1 Dependence on wheelchair
Z998 0 Dependence on other enabling machines and devices
Z9981 1 Dependence on supplemental oxygen
Z9989 1 Dependence on other enabling machines and devices
`;
