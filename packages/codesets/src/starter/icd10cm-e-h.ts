/** Endocrine, mental, nervous, eye and ear: ICD-10-CM codes with their official titles, FY2026; 1 may be reported, 0 is a heading. */
export const ICD10CM_E_TO_H = `
E02 1 Subclinical iodine-deficiency hypothyroidism
E03 0 Other hypothyroidism
E038 1 Other specified hypothyroidism
E039 1 Hypothyroidism, unspecified
E04 0 Other nontoxic goiter
E041 1 Nontoxic single thyroid nodule
E042 1 Nontoxic multinodular goiter
E049 1 Nontoxic goiter, unspecified
E05 0 Thyrotoxicosis [hyperthyroidism]
E050 0 Thyrotoxicosis with diffuse goiter
E0500 1 Thyrotoxicosis with diffuse goiter without thyrotoxic crisis or storm
E059 0 Thyrotoxicosis, unspecified
E0590 1 Thyrotoxicosis, unspecified without thyrotoxic crisis or storm
E06 0 Thyroiditis
E063 1 Autoimmune thyroiditis
E069 1 Thyroiditis, unspecified
E10 0 Type 1 diabetes mellitus
E101 0 Type 1 diabetes mellitus with ketoacidosis
E1010 1 Type 1 diabetes mellitus with ketoacidosis without coma
E102 0 Type 1 diabetes mellitus with kidney complications
E1021 1 Type 1 diabetes mellitus with diabetic nephropathy
E1022 1 Type 1 diabetes mellitus with diabetic chronic kidney disease
E104 0 Type 1 diabetes mellitus with neurological complications
E1040 1 Type 1 diabetes mellitus with diabetic neuropathy, unspecified
E1042 1 Type 1 diabetes mellitus with diabetic polyneuropathy
E106 0 Type 1 diabetes mellitus with other specified complications
E1064 0 Type 1 diabetes mellitus with hypoglycemia
E10649 1 Type 1 diabetes mellitus with hypoglycemia without coma
E1065 1 Type 1 diabetes mellitus with hyperglycemia
E109 1 Type 1 diabetes mellitus without complications
E11 0 Type 2 diabetes mellitus
E110 0 Type 2 diabetes mellitus with hyperosmolarity
E1100 1 Type 2 diabetes mellitus with hyperosmolarity without nonketotic hyperglycemic-hyperosmolar coma (NKHHC)
E1101 1 Type 2 diabetes mellitus with hyperosmolarity with coma
E111 0 Type 2 diabetes mellitus with ketoacidosis
E1110 1 Type 2 diabetes mellitus with ketoacidosis without coma
E1111 1 Type 2 diabetes mellitus with ketoacidosis with coma
E112 0 Type 2 diabetes mellitus with kidney complications
E1121 1 Type 2 diabetes mellitus with diabetic nephropathy
E1122 1 Type 2 diabetes mellitus with diabetic chronic kidney disease
E1129 1 Type 2 diabetes mellitus with other diabetic kidney complication
E113 0 Type 2 diabetes mellitus with ophthalmic complications
E1131 0 Type 2 diabetes mellitus with unspecified diabetic retinopathy
E11311 1 Type 2 diabetes mellitus with unspecified diabetic retinopathy with macular edema
E11319 1 Type 2 diabetes mellitus with unspecified diabetic retinopathy without macular edema
E1136 1 Type 2 diabetes mellitus with diabetic cataract
E1139 1 Type 2 diabetes mellitus with other diabetic ophthalmic complication
E114 0 Type 2 diabetes mellitus with neurological complications
E1140 1 Type 2 diabetes mellitus with diabetic neuropathy, unspecified
E1141 1 Type 2 diabetes mellitus with diabetic mononeuropathy
E1142 1 Type 2 diabetes mellitus with diabetic polyneuropathy
E1143 1 Type 2 diabetes mellitus with diabetic autonomic (poly)neuropathy
E1144 1 Type 2 diabetes mellitus with diabetic amyotrophy
E1149 1 Type 2 diabetes mellitus with other diabetic neurological complication
E115 0 Type 2 diabetes mellitus with circulatory complications
E1151 1 Type 2 diabetes mellitus with diabetic peripheral angiopathy without gangrene
E1152 1 Type 2 diabetes mellitus with diabetic peripheral angiopathy with gangrene
E1159 1 Type 2 diabetes mellitus with other circulatory complications
E116 0 Type 2 diabetes mellitus with other specified complications
E1161 0 Type 2 diabetes mellitus with diabetic arthropathy
E11610 1 Type 2 diabetes mellitus with diabetic neuropathic arthropathy
E11618 1 Type 2 diabetes mellitus with other diabetic arthropathy
E1162 0 Type 2 diabetes mellitus with skin complications
E11620 1 Type 2 diabetes mellitus with diabetic dermatitis
E11621 1 Type 2 diabetes mellitus with foot ulcer
E11622 1 Type 2 diabetes mellitus with other skin ulcer
E11628 1 Type 2 diabetes mellitus with other skin complications
E1163 0 Type 2 diabetes mellitus with oral complications
E11630 1 Type 2 diabetes mellitus with periodontal disease
E11638 1 Type 2 diabetes mellitus with other oral complications
E1164 0 Type 2 diabetes mellitus with hypoglycemia
E11641 1 Type 2 diabetes mellitus with hypoglycemia with coma
E11649 1 Type 2 diabetes mellitus with hypoglycemia without coma
E1165 1 Type 2 diabetes mellitus with hyperglycemia
E1169 1 Type 2 diabetes mellitus with other specified complication
E118 1 Type 2 diabetes mellitus with unspecified complications
E119 1 Type 2 diabetes mellitus without complications
E11A 1 Type 2 diabetes mellitus without complications in remission
E13 0 Other specified diabetes mellitus
E130 0 Other specified diabetes mellitus with hyperosmolarity
E1300 1 Other specified diabetes mellitus with hyperosmolarity without nonketotic hyperglycemic-hyperosmolar coma (NKHHC)
E139 1 Other specified diabetes mellitus without complications
E16 0 Other disorders of pancreatic internal secretion
E162 1 Hypoglycemia, unspecified
E21 0 Hyperparathyroidism and other disorders of parathyroid gland
E210 1 Primary hyperparathyroidism
E213 1 Hyperparathyroidism, unspecified
E22 0 Hyperfunction of pituitary gland
E221 1 Hyperprolactinemia
E222 1 Syndrome of inappropriate secretion of antidiuretic hormone
E23 0 Hypofunction and other disorders of the pituitary gland
E236 1 Other disorders of pituitary gland
E27 0 Other disorders of adrenal gland
E274 0 Other and unspecified adrenocortical insufficiency
E2740 1 Unspecified adrenocortical insufficiency
E2749 1 Other adrenocortical insufficiency
E28 0 Ovarian dysfunction
E282 1 Polycystic ovarian syndrome
E29 0 Testicular dysfunction
E291 1 Testicular hypofunction
E53 0 Deficiency of other B group vitamins
E538 1 Deficiency of other specified B group vitamins
E55 0 Vitamin D deficiency
E559 1 Vitamin D deficiency, unspecified
E61 0 Deficiency of other nutrient elements
E611 1 Iron deficiency
E63 0 Other nutritional deficiencies
E639 1 Nutritional deficiency, unspecified
E66 0 Overweight and obesity
E660 0 Obesity due to excess calories
E6601 1 Morbid (severe) obesity due to excess calories
E6609 1 Other obesity due to excess calories
E661 1 Drug-induced obesity
E662 1 Morbid (severe) obesity with alveolar hypoventilation
E663 1 Overweight
E668 0 Other obesity
E6681 0 Obesity class
E66811 1 Obesity, class 1
E66812 1 Obesity, class 2
E66813 1 Obesity, class 3
E6689 1 Other obesity not elsewhere classified
E669 1 Obesity, unspecified
E78 0 Disorders of lipoprotein metabolism and other lipidemias
E780 0 Pure hypercholesterolemia
E7800 1 Pure hypercholesterolemia, unspecified
E7801 0 Familial hypercholesterolemia
E78010 1 Homozygous familial hypercholesterolemia [HoFH]
E78011 1 Heterozygous familial hypercholesterolemia [HeFH]
E78019 1 Familial hypercholesterolemia, unspecified
E781 1 Pure hyperglyceridemia
E782 1 Mixed hyperlipidemia
E784 0 Other hyperlipidemia
E7841 1 Elevated Lipoprotein(a)
E7849 1 Other hyperlipidemia
E785 1 Hyperlipidemia, unspecified
E79 0 Disorders of purine and pyrimidine metabolism
E790 1 Hyperuricemia without signs of inflammatory arthritis and tophaceous disease
E83 0 Disorders of mineral metabolism
E834 0 Disorders of magnesium metabolism
E8342 1 Hypomagnesemia
E835 0 Disorders of calcium metabolism
E8350 1 Unspecified disorder of calcium metabolism
E8351 1 Hypocalcemia
E8352 1 Hypercalcemia
E8359 1 Other disorders of calcium metabolism
E86 0 Volume depletion
E860 1 Dehydration
E869 1 Volume depletion, unspecified
E87 0 Other disorders of fluid, electrolyte and acid-base balance
E870 1 Hyperosmolality and hypernatremia
E871 1 Hypo-osmolality and hyponatremia
E875 1 Hyperkalemia
E876 1 Hypokalemia
E877 0 Fluid overload
E8770 1 Fluid overload, unspecified
E8771 1 Transfusion associated circulatory overload
E8779 1 Other fluid overload
E88 0 Other and unspecified metabolic disorders
E888 0 Other specified metabolic disorders
E8881 0 Metabolic syndrome and other insulin resistance
E88810 1 Metabolic syndrome
E88811 1 Insulin resistance syndrome, Type A
E88818 1 Other insulin resistance
E88819 1 Insulin resistance, unspecified
E889 1 Metabolic disorder, unspecified
F03 0 Unspecified dementia
F039 0 Unspecified dementia, unspecified severity
F0390 1 Unspecified dementia, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety
F10 0 Alcohol related disorders
F101 0 Alcohol abuse
F1010 1 Alcohol abuse, uncomplicated
F1012 0 Alcohol abuse with intoxication
F10129 1 Alcohol abuse with intoxication, unspecified
F102 0 Alcohol dependence
F1020 1 Alcohol dependence, uncomplicated
F1021 1 Alcohol dependence, in remission
F109 0 Alcohol use, unspecified
F1090 1 Alcohol use, unspecified, uncomplicated
F11 0 Opioid related disorders
F111 0 Opioid abuse
F1110 1 Opioid abuse, uncomplicated
F112 0 Opioid dependence
F1120 1 Opioid dependence, uncomplicated
F119 0 Opioid use, unspecified
F1190 1 Opioid use, unspecified, uncomplicated
F12 0 Cannabis related disorders
F121 0 Cannabis abuse
F1210 1 Cannabis abuse, uncomplicated
F129 0 Cannabis use, unspecified
F1290 1 Cannabis use, unspecified, uncomplicated
F17 0 Nicotine dependence
F172 0 Nicotine dependence
F1720 0 Nicotine dependence, unspecified
F17200 1 Nicotine dependence, unspecified, uncomplicated
F17201 1 Nicotine dependence, unspecified, in remission
F1721 0 Nicotine dependence, cigarettes
F17210 1 Nicotine dependence, cigarettes, uncomplicated
F17211 1 Nicotine dependence, cigarettes, in remission
F1722 0 Nicotine dependence, chewing tobacco
F17220 1 Nicotine dependence, chewing tobacco, uncomplicated
F1729 0 Nicotine dependence, other tobacco product
F17290 1 Nicotine dependence, other tobacco product, uncomplicated
F20 0 Schizophrenia
F200 1 Paranoid schizophrenia
F209 1 Schizophrenia, unspecified
F25 0 Schizoaffective disorders
F250 1 Schizoaffective disorder, bipolar type
F259 1 Schizoaffective disorder, unspecified
F31 0 Bipolar disorder
F311 0 Bipolar disorder, current episode manic without psychotic features
F3110 1 Bipolar disorder, current episode manic without psychotic features, unspecified
F313 0 Bipolar disorder, current episode depressed, mild or moderate severity
F3130 1 Bipolar disorder, current episode depressed, mild or moderate severity, unspecified
F318 0 Other bipolar disorders
F3181 1 Bipolar II disorder
F319 1 Bipolar disorder, unspecified
F32 0 Depressive episode
F320 1 Major depressive disorder, single episode, mild
F321 1 Major depressive disorder, single episode, moderate
F322 1 Major depressive disorder, single episode, severe without psychotic features
F324 1 Major depressive disorder, single episode, in partial remission
F325 1 Major depressive disorder, single episode, in full remission
F328 0 Other depressive episodes
F3281 1 Premenstrual dysphoric disorder
F329 1 Major depressive disorder, single episode, unspecified
F32A 1 Depression, unspecified
F33 0 Major depressive disorder, recurrent
F330 1 Major depressive disorder, recurrent, mild
F331 1 Major depressive disorder, recurrent, moderate
F332 1 Major depressive disorder, recurrent severe without psychotic features
F334 0 Major depressive disorder, recurrent, in remission
F3340 1 Major depressive disorder, recurrent, in remission, unspecified
F3342 1 Major depressive disorder, recurrent, in full remission
F339 1 Major depressive disorder, recurrent, unspecified
F34 0 Persistent mood [affective] disorders
F341 1 Dysthymic disorder
F39 1 Unspecified mood [affective] disorder
F40 0 Phobic anxiety disorders
F400 0 Agoraphobia
F4000 1 Agoraphobia, unspecified
F401 0 Social phobias
F4010 1 Social phobia, unspecified
F41 0 Other anxiety disorders
F410 1 Panic disorder [episodic paroxysmal anxiety]
F411 1 Generalized anxiety disorder
F418 1 Other specified anxiety disorders
F419 1 Anxiety disorder, unspecified
F42 0 Obsessive-compulsive disorder
F429 1 Obsessive-compulsive disorder, unspecified
F43 0 Reaction to severe stress, and adjustment disorders
F431 0 Post-traumatic stress disorder (PTSD)
F4310 1 Post-traumatic stress disorder, unspecified
F4312 1 Post-traumatic stress disorder, chronic
F432 0 Adjustment disorders
F4320 1 Adjustment disorder, unspecified
F4321 1 Adjustment disorder with depressed mood
F4322 1 Adjustment disorder with anxiety
F4323 1 Adjustment disorder with mixed anxiety and depressed mood
F50 0 Eating disorders
F500 0 Anorexia nervosa
F5000 1 Anorexia nervosa, unspecified
F502 0 Bulimia nervosa
F509 1 Eating disorder, unspecified
F51 0 Sleep disorders not due to a substance or known physiological condition
F510 0 Insomnia not due to a substance or known physiological condition
F5101 1 Primary insomnia
F5104 1 Psychophysiologic insomnia
F63 0 Impulse disorders
F633 1 Trichotillomania
F84 0 Pervasive developmental disorders
F840 1 Autistic disorder
F90 0 Attention-deficit hyperactivity disorders
F900 1 Attention-deficit hyperactivity disorder, predominantly inattentive type
F901 1 Attention-deficit hyperactivity disorder, predominantly hyperactive type
F902 1 Attention-deficit hyperactivity disorder, combined type
F909 1 Attention-deficit hyperactivity disorder, unspecified type
F95 0 Tic disorder
F959 1 Tic disorder, unspecified
F98 0 Other behavioral and emotional disorders with onset usually occurring in childhood and adolescence
F988 1 Other specified behavioral and emotional disorders with onset usually occurring in childhood and adolescence
G20 0 Parkinson's disease
G20A 0 Parkinson's disease without dyskinesia
G20A1 1 Parkinson's disease without dyskinesia, without mention of fluctuations
G25 0 Other extrapyramidal and movement disorders
G250 1 Essential tremor
G258 0 Other specified extrapyramidal and movement disorders
G2581 1 Restless legs syndrome
G30 0 Alzheimer's disease
G309 1 Alzheimer's disease, unspecified
G35 0 Multiple sclerosis
G35D 1 Multiple sclerosis, unspecified
G40 0 Epilepsy and recurrent seizures
G409 0 Epilepsy, unspecified
G4090 0 Epilepsy, unspecified, not intractable
G40909 1 Epilepsy, unspecified, not intractable, without status epilepticus
G43 0 Migraine
G430 0 Migraine without aura
G4300 0 Migraine without aura, not intractable
G43001 1 Migraine without aura, not intractable, with status migrainosus
G43009 1 Migraine without aura, not intractable, without status migrainosus
G4301 0 Migraine without aura, intractable
G43019 1 Migraine without aura, intractable, without status migrainosus
G431 0 Migraine with aura
G4310 0 Migraine with aura, not intractable
G43109 1 Migraine with aura, not intractable, without status migrainosus
G437 0 Chronic migraine without aura
G4370 0 Chronic migraine without aura, not intractable
G43709 1 Chronic migraine without aura, not intractable, without status migrainosus
G439 0 Migraine, unspecified
G4390 0 Migraine, unspecified, not intractable
G43909 1 Migraine, unspecified, not intractable, without status migrainosus
G4391 0 Migraine, unspecified, intractable
G43919 1 Migraine, unspecified, intractable, without status migrainosus
G44 0 Other headache syndromes
G440 0 Cluster headaches and other trigeminal autonomic cephalgias (TAC)
G4400 0 Cluster headache syndrome, unspecified
G44009 1 Cluster headache syndrome, unspecified, not intractable
G442 0 Tension-type headache
G4420 0 Tension-type headache, unspecified
G44209 1 Tension-type headache, unspecified, not intractable
G4421 0 Episodic tension-type headache
G44219 1 Episodic tension-type headache, not intractable
G45 0 Transient cerebral ischemic attacks and related syndromes
G459 1 Transient cerebral ischemic attack, unspecified
G47 0 Sleep disorders
G470 0 Insomnia
G4700 1 Insomnia, unspecified
G4701 1 Insomnia due to medical condition
G473 0 Sleep apnea
G4730 1 Sleep apnea, unspecified
G4731 1 Primary central sleep apnea
G4733 1 Obstructive sleep apnea (adult) (pediatric)
G475 0 Parasomnia
G4752 1 REM sleep behavior disorder
G50 0 Disorders of trigeminal nerve
G500 1 Trigeminal neuralgia
G51 0 Facial nerve disorders
G510 1 Bell's palsy
G56 0 Mononeuropathies of upper limb
G560 0 Carpal tunnel syndrome
G5600 1 Carpal tunnel syndrome, unspecified upper limb
G5601 1 Carpal tunnel syndrome, right upper limb
G5602 1 Carpal tunnel syndrome, left upper limb
G5603 1 Carpal tunnel syndrome, bilateral upper limbs
G562 0 Lesion of ulnar nerve
G5620 1 Lesion of ulnar nerve, unspecified upper limb
G60 0 Hereditary and idiopathic neuropathy
G609 1 Hereditary and idiopathic neuropathy, unspecified
G62 0 Other and unspecified polyneuropathies
G629 1 Polyneuropathy, unspecified
G89 0 Pain, not elsewhere classified
G891 0 Acute pain, not elsewhere classified
G8911 1 Acute pain due to trauma
G8918 1 Other acute postprocedural pain
G892 0 Chronic pain, not elsewhere classified
G8929 1 Other chronic pain
G894 1 Chronic pain syndrome
G90 0 Disorders of autonomic nervous system
G900 0 Idiopathic peripheral autonomic neuropathy
G9001 1 Carotid sinus syncope
G9009 1 Other idiopathic peripheral autonomic neuropathy
G93 0 Other disorders of brain
G938 0 Other specified disorders of brain
G9389 1 Other specified disorders of brain
H00 0 Hordeolum and chalazion
H000 0 Hordeolum (externum) (internum) of eyelid
H0001 0 Hordeolum externum
H00011 1 Hordeolum externum right upper eyelid
H00014 1 Hordeolum externum left upper eyelid
H00019 1 Hordeolum externum unspecified eye, unspecified eyelid
H001 0 Chalazion
H0019 1 Chalazion unspecified eye, unspecified eyelid
H01 0 Other inflammation of eyelid
H010 0 Blepharitis
H0100 0 Unspecified blepharitis
H02 0 Other disorders of eyelid
H024 0 Ptosis of eyelid
H0240 0 Unspecified ptosis of eyelid
H02403 1 Unspecified ptosis of bilateral eyelids
H04 0 Disorders of lacrimal system
H041 0 Other disorders of lacrimal gland
H0412 0 Dry eye syndrome
H04123 1 Dry eye syndrome of bilateral lacrimal glands
H04129 1 Dry eye syndrome of unspecified lacrimal gland
H10 0 Conjunctivitis
H101 0 Acute atopic conjunctivitis
H1013 1 Acute atopic conjunctivitis, bilateral
H103 0 Unspecified acute conjunctivitis
H1030 1 Unspecified acute conjunctivitis, unspecified eye
H1031 1 Unspecified acute conjunctivitis, right eye
H1032 1 Unspecified acute conjunctivitis, left eye
H1033 1 Unspecified acute conjunctivitis, bilateral
H104 0 Chronic conjunctivitis
H1045 1 Other chronic allergic conjunctivitis
H109 1 Unspecified conjunctivitis
H11 0 Other disorders of conjunctiva
H113 0 Conjunctival hemorrhage
H1130 1 Conjunctival hemorrhage, unspecified eye
H25 0 Age-related cataract
H251 0 Age-related nuclear cataract
H2510 1 Age-related nuclear cataract, unspecified eye
H2513 1 Age-related nuclear cataract, bilateral
H259 1 Unspecified age-related cataract
H26 0 Other cataract
H269 1 Unspecified cataract
H35 0 Other retinal disorders
H353 0 Degeneration of macula and posterior pole
H3530 1 Unspecified macular degeneration
H40 0 Glaucoma
H401 0 Open-angle glaucoma
H4010 0 Unspecified open-angle glaucoma
H4010X0 1 Unspecified open-angle glaucoma, stage unspecified
H409 1 Unspecified glaucoma
H43 0 Disorders of vitreous body
H433 0 Other vitreous opacities
H4339 0 Other vitreous opacities
H43393 1 Other vitreous opacities, bilateral
H43399 1 Other vitreous opacities, unspecified eye
H52 0 Disorders of refraction and accommodation
H520 0 Hypermetropia
H5203 1 Hypermetropia, bilateral
H521 0 Myopia
H5213 1 Myopia, bilateral
H524 1 Presbyopia
H527 1 Unspecified disorder of refraction
H53 0 Visual disturbances
H538 1 Other visual disturbances
H54 0 Blindness and low vision
H546 0 Unqualified visual loss, one eye
H5461 1 Unqualified visual loss, right eye, normal vision left eye
H57 0 Other disorders of eye and adnexa
H571 0 Ocular pain
H578 0 Other specified disorders of eye and adnexa
H5781 0 Brow ptosis
H57813 1 Brow ptosis, bilateral
H60 0 Otitis externa
H601 0 Cellulitis of external ear
H6010 1 Cellulitis of external ear, unspecified ear
H609 0 Unspecified otitis externa
H6090 1 Unspecified otitis externa, unspecified ear
H6091 1 Unspecified otitis externa, right ear
H6092 1 Unspecified otitis externa, left ear
H6093 1 Unspecified otitis externa, bilateral
H61 0 Other disorders of external ear
H612 0 Impacted cerumen
H6120 1 Impacted cerumen, unspecified ear
H6121 1 Impacted cerumen, right ear
H6122 1 Impacted cerumen, left ear
H6123 1 Impacted cerumen, bilateral
H65 0 Nonsuppurative otitis media
H650 0 Acute serous otitis media
H6500 1 Acute serous otitis media, unspecified ear
H651 0 Other acute nonsuppurative otitis media
H6519 0 Other acute nonsuppurative otitis media
H65191 1 Other acute nonsuppurative otitis media, right ear
H65192 1 Other acute nonsuppurative otitis media, left ear
H65193 1 Other acute nonsuppurative otitis media, bilateral
H659 0 Unspecified nonsuppurative otitis media
H6590 1 Unspecified nonsuppurative otitis media, unspecified ear
H6591 1 Unspecified nonsuppurative otitis media, right ear
H6592 1 Unspecified nonsuppurative otitis media, left ear
H6593 1 Unspecified nonsuppurative otitis media, bilateral
H66 0 Suppurative and unspecified otitis media
H660 0 Acute suppurative otitis media
H6600 0 Acute suppurative otitis media without spontaneous rupture of ear drum
H66001 1 Acute suppurative otitis media without spontaneous rupture of ear drum, right ear
H66002 1 Acute suppurative otitis media without spontaneous rupture of ear drum, left ear
H66003 1 Acute suppurative otitis media without spontaneous rupture of ear drum, bilateral
H66009 1 Acute suppurative otitis media without spontaneous rupture of ear drum, unspecified ear
H669 0 Otitis media, unspecified
H6690 1 Otitis media, unspecified, unspecified ear
H6691 1 Otitis media, unspecified, right ear
H6692 1 Otitis media, unspecified, left ear
H6693 1 Otitis media, unspecified, bilateral
H69 0 Other and unspecified disorders of Eustachian tube
H698 0 Other specified disorders of Eustachian tube
H6980 1 Other specified disorders of Eustachian tube, unspecified ear
H6981 1 Other specified disorders of Eustachian tube, right ear
H6982 1 Other specified disorders of Eustachian tube, left ear
H6983 1 Other specified disorders of Eustachian tube, bilateral
H72 0 Perforation of tympanic membrane
H729 0 Unspecified perforation of tympanic membrane
H7290 1 Unspecified perforation of tympanic membrane, unspecified ear
H81 0 Disorders of vestibular function
H810 0 Meniere's disease
H8109 1 Meniere's disease, unspecified ear
H811 0 Benign paroxysmal vertigo
H8110 1 Benign paroxysmal vertigo, unspecified ear
H8111 1 Benign paroxysmal vertigo, right ear
H8112 1 Benign paroxysmal vertigo, left ear
H8113 1 Benign paroxysmal vertigo, bilateral
H819 0 Unspecified disorder of vestibular function
H8190 1 Unspecified disorder of vestibular function, unspecified ear
H90 0 Conductive and sensorineural hearing loss
H903 1 Sensorineural hearing loss, bilateral
H91 0 Other and unspecified hearing loss
H919 0 Unspecified hearing loss
H9190 1 Unspecified hearing loss, unspecified ear
H9193 1 Unspecified hearing loss, bilateral
H92 0 Otalgia and effusion of ear
H920 0 Otalgia
H9201 1 Otalgia, right ear
H9202 1 Otalgia, left ear
H9203 1 Otalgia, bilateral
H9209 1 Otalgia, unspecified ear
H921 0 Otorrhea
H9210 1 Otorrhea, unspecified ear
H93 0 Other disorders of ear, not elsewhere classified
H931 0 Tinnitus
H9311 1 Tinnitus, right ear
H9312 1 Tinnitus, left ear
H9313 1 Tinnitus, bilateral
H9319 1 Tinnitus, unspecified ear
`;
