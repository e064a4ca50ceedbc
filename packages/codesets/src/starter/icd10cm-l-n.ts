/** Skin, bones and joints, urinary and genital: ICD-10-CM codes with their official titles, FY2026; 1 may be reported, 0 is a heading. */
export const ICD10CM_L_TO_N = `
L01 0 Impetigo
L010 0 Impetigo
L0100 1 Impetigo, unspecified
L0101 1 Non-bullous impetigo
L02 0 Cutaneous abscess, furuncle and carbuncle
L020 0 Cutaneous abscess, furuncle and carbuncle of face
L0201 1 Cutaneous abscess of face
L022 0 Cutaneous abscess, furuncle and carbuncle of trunk
L0221 0 Cutaneous abscess of trunk
L02211 1 Cutaneous abscess of abdominal wall
L02214 1 Cutaneous abscess of groin
L02219 1 Cutaneous abscess of trunk, unspecified
L024 0 Cutaneous abscess, furuncle and carbuncle of limb
L0241 0 Cutaneous abscess of limb
L02411 1 Cutaneous abscess of right axilla
L02412 1 Cutaneous abscess of left axilla
L02413 1 Cutaneous abscess of right upper limb
L02414 1 Cutaneous abscess of left upper limb
L02415 1 Cutaneous abscess of right lower limb
L02416 1 Cutaneous abscess of left lower limb
L02419 1 Cutaneous abscess of limb, unspecified
L029 0 Cutaneous abscess, furuncle and carbuncle, unspecified
L0291 1 Cutaneous abscess, unspecified
L0292 1 Furuncle, unspecified
L03 0 Cellulitis and acute lymphangitis
L030 0 Cellulitis and acute lymphangitis of finger and toe
L0301 0 Cellulitis of finger
L03011 1 Cellulitis of right finger
L03012 1 Cellulitis of left finger
L0303 0 Cellulitis of toe
L03031 1 Cellulitis of right toe
L03032 1 Cellulitis of left toe
L031 0 Cellulitis and acute lymphangitis of other parts of limb
L0311 0 Cellulitis of other parts of limb
L03111 1 Cellulitis of right axilla
L03112 1 Cellulitis of left axilla
L03113 1 Cellulitis of right upper limb
L03114 1 Cellulitis of left upper limb
L03115 1 Cellulitis of right lower limb
L03116 1 Cellulitis of left lower limb
L03119 1 Cellulitis of unspecified part of limb
L032 0 Cellulitis and acute lymphangitis of face and neck
L0321 0 Cellulitis and acute lymphangitis of face
L03211 1 Cellulitis of face
L03213 1 Periorbital cellulitis
L0322 0 Cellulitis and acute lymphangitis of neck
L03221 1 Cellulitis of neck
L033 0 Cellulitis and acute lymphangitis of trunk
L0331 0 Cellulitis of trunk
L03311 1 Cellulitis of abdominal wall
L03317 1 Cellulitis of buttock
L038 0 Cellulitis and acute lymphangitis of other sites
L0381 0 Cellulitis of other sites
L03818 1 Cellulitis of other sites
L039 0 Cellulitis and acute lymphangitis, unspecified
L0390 1 Cellulitis, unspecified
L04 0 Acute lymphadenitis
L049 1 Acute lymphadenitis, unspecified
L05 0 Pilonidal cyst and sinus
L050 0 Pilonidal cyst and sinus with abscess
L0501 1 Pilonidal cyst with abscess
L059 0 Pilonidal cyst and sinus without abscess
L0591 1 Pilonidal cyst without abscess
L08 0 Other local infections of skin and subcutaneous tissue
L088 0 Other specified local infections of the skin and subcutaneous tissue
L0889 1 Other specified local infections of the skin and subcutaneous tissue
L089 1 Local infection of the skin and subcutaneous tissue, unspecified
L10 0 Pemphigus
L100 1 Pemphigus vulgaris
L12 0 Pemphigoid
L129 1 Pemphigoid, unspecified
L13 0 Other bullous disorders
L139 1 Bullous disorder, unspecified
L20 0 Atopic dermatitis
L200 1 Besnier's prurigo
L208 0 Other atopic dermatitis
L2081 1 Atopic neurodermatitis
L2084 1 Intrinsic (allergic) eczema
L2089 1 Other atopic dermatitis
L209 1 Atopic dermatitis, unspecified
L21 0 Seborrheic dermatitis
L210 1 Seborrhea capitis
L218 1 Other seborrheic dermatitis
L219 1 Seborrheic dermatitis, unspecified
L22 1 Diaper dermatitis
L23 0 Allergic contact dermatitis
L230 1 Allergic contact dermatitis due to metals
L231 1 Allergic contact dermatitis due to adhesives
L237 1 Allergic contact dermatitis due to plants, except food
L238 0 Allergic contact dermatitis due to other agents
L2389 1 Allergic contact dermatitis due to other agents
L239 1 Allergic contact dermatitis, unspecified cause
L24 0 Irritant contact dermatitis
L240 1 Irritant contact dermatitis due to detergents
L249 1 Irritant contact dermatitis, unspecified cause
L25 0 Unspecified contact dermatitis
L259 1 Unspecified contact dermatitis, unspecified cause
L27 0 Dermatitis due to substances taken internally
L270 1 Generalized skin eruption due to drugs and medicaments taken internally
L271 1 Localized skin eruption due to drugs and medicaments taken internally
L28 0 Lichen simplex chronicus and prurigo
L280 1 Lichen simplex chronicus
L281 1 Prurigo nodularis
L282 1 Other prurigo
L29 0 Pruritus
L290 1 Pruritus ani
L291 1 Pruritus scroti
L298 0 Other pruritus
L2981 1 Cholestatic pruritus
L2989 1 Other pruritus
L299 1 Pruritus, unspecified
L30 0 Other and unspecified dermatitis
L300 1 Nummular dermatitis
L301 1 Dyshidrosis [pompholyx]
L302 1 Cutaneous autosensitization
L304 1 Erythema intertrigo
L308 1 Other specified dermatitis
L309 1 Dermatitis, unspecified
L40 0 Psoriasis
L400 1 Psoriasis vulgaris
L405 0 Arthropathic psoriasis
L4050 1 Arthropathic psoriasis, unspecified
L4054 1 Psoriatic juvenile arthropathy
L409 1 Psoriasis, unspecified
L42 1 Pityriasis rosea
L43 0 Lichen planus
L430 1 Hypertrophic lichen planus
L438 1 Other lichen planus
L439 1 Lichen planus, unspecified
L50 0 Urticaria
L500 1 Allergic urticaria
L501 1 Idiopathic urticaria
L503 1 Dermatographic urticaria
L508 1 Other urticaria
L509 1 Urticaria, unspecified
L53 0 Other erythematous conditions
L539 1 Erythematous condition, unspecified
L55 0 Sunburn
L550 1 Sunburn of first degree
L559 1 Sunburn, unspecified
L56 0 Other acute skin changes due to ultraviolet radiation
L560 1 Drug phototoxic response
L57 0 Skin changes due to chronic exposure to nonionizing radiation
L570 1 Actinic keratosis
L578 1 Other skin changes due to chronic exposure to nonionizing radiation
L58 0 Radiodermatitis
L580 1 Acute radiodermatitis
L60 0 Nail disorders
L600 1 Ingrowing nail
L601 1 Onycholysis
L602 1 Onychogryphosis
L603 1 Nail dystrophy
L608 1 Other nail disorders
L63 0 Alopecia areata
L639 1 Alopecia areata, unspecified
L64 0 Androgenic alopecia
L649 1 Androgenic alopecia, unspecified
L65 0 Other nonscarring hair loss
L650 1 Telogen effluvium
L658 1 Other specified nonscarring hair loss
L659 1 Nonscarring hair loss, unspecified
L66 0 Cicatricial alopecia [scarring hair loss]
L663 1 Perifolliculitis capitis abscedens
L70 0 Acne
L700 1 Acne vulgaris
L708 1 Other acne
L709 1 Acne, unspecified
L71 0 Rosacea
L710 1 Perioral dermatitis
L711 1 Rhinophyma
L718 1 Other rosacea
L719 1 Rosacea, unspecified
L72 0 Follicular cysts of skin and subcutaneous tissue
L720 1 Epidermal cyst
L721 0 Pilar and trichodermal cyst
L7211 1 Pilar cyst
L723 1 Sebaceous cyst
L729 1 Follicular cyst of the skin and subcutaneous tissue, unspecified
L73 0 Other follicular disorders
L730 1 Acne keloid
L731 1 Pseudofolliculitis barbae
L732 1 Hidradenitis suppurativa
L738 1 Other specified follicular disorders
L739 1 Follicular disorder, unspecified
L74 0 Eccrine sweat disorders
L740 1 Miliaria rubra
L748 1 Other eccrine sweat disorders
L749 1 Eccrine sweat disorder, unspecified
L80 1 Vitiligo
L81 0 Other disorders of pigmentation
L810 1 Postinflammatory hyperpigmentation
L811 1 Chloasma
L814 1 Other melanin hyperpigmentation
L818 1 Other specified disorders of pigmentation
L82 0 Seborrheic keratosis
L820 1 Inflamed seborrheic keratosis
L821 1 Other seborrheic keratosis
L84 1 Corns and callosities
L85 0 Other epidermal thickening
L850 1 Acquired ichthyosis
L853 1 Xerosis cutis
L858 1 Other specified epidermal thickening
L859 1 Epidermal thickening, unspecified
L89 0 Pressure ulcer
L891 0 Pressure ulcer of back
L8915 0 Pressure ulcer of sacral region
L89152 1 Pressure ulcer of sacral region, stage 2
L898 0 Pressure ulcer of other site
L8989 0 Pressure ulcer of other site
L89892 1 Pressure ulcer of other site, stage 2
L899 0 Pressure ulcer of unspecified site
L8990 1 Pressure ulcer of unspecified site, unspecified stage
L91 0 Hypertrophic disorders of skin
L910 1 Hypertrophic scar
L918 1 Other hypertrophic disorders of the skin
L919 1 Hypertrophic disorder of the skin, unspecified
L92 0 Granulomatous disorders of skin and subcutaneous tissue
L920 1 Granuloma annulare
L923 1 Foreign body granuloma of the skin and subcutaneous tissue
L929 1 Granulomatous disorder of the skin and subcutaneous tissue, unspecified
L93 0 Lupus erythematosus
L930 1 Discoid lupus erythematosus
L94 0 Other localized connective tissue disorders
L940 1 Localized scleroderma [morphea]
L95 0 Vasculitis limited to skin, not elsewhere classified
L950 1 Livedoid vasculitis
L97 0 Non-pressure chronic ulcer of lower limb, not elsewhere classified
L974 0 Non-pressure chronic ulcer of heel and midfoot
L9741 0 Non-pressure chronic ulcer of right heel and midfoot
L97411 1 Non-pressure chronic ulcer of right heel and midfoot limited to breakdown of skin
L975 0 Non-pressure chronic ulcer of other part of foot
L9751 0 Non-pressure chronic ulcer of other part of right foot
L97511 1 Non-pressure chronic ulcer of other part of right foot limited to breakdown of skin
L97519 1 Non-pressure chronic ulcer of other part of right foot with unspecified severity
L9752 0 Non-pressure chronic ulcer of other part of left foot
L97521 1 Non-pressure chronic ulcer of other part of left foot limited to breakdown of skin
L97529 1 Non-pressure chronic ulcer of other part of left foot with unspecified severity
L979 0 Non-pressure chronic ulcer of unspecified part of lower leg
L9790 0 Non-pressure chronic ulcer of unspecified part of unspecified lower leg
L97909 1 Non-pressure chronic ulcer of unspecified part of unspecified lower leg with unspecified severity
L9791 0 Non-pressure chronic ulcer of unspecified part of right lower leg
L97919 1 Non-pressure chronic ulcer of unspecified part of right lower leg with unspecified severity
L9792 0 Non-pressure chronic ulcer of unspecified part of left lower leg
L97929 1 Non-pressure chronic ulcer of unspecified part of left lower leg with unspecified severity
L98 0 Other disorders of skin and subcutaneous tissue, not elsewhere classified
L981 1 Factitial dermatitis
L988 1 Other specified disorders of the skin and subcutaneous tissue
L989 1 Disorder of the skin and subcutaneous tissue, unspecified
M05 0 Rheumatoid arthritis with rheumatoid factor
M057 0 Rheumatoid arthritis with rheumatoid factor without organ or systems involvement
M0579 1 Rheumatoid arthritis with rheumatoid factor of multiple sites without organ or systems involvement
M059 1 Rheumatoid arthritis with rheumatoid factor, unspecified
M06 0 Other rheumatoid arthritis
M060 0 Rheumatoid arthritis without rheumatoid factor
M0600 1 Rheumatoid arthritis without rheumatoid factor, unspecified site
M0609 1 Rheumatoid arthritis without rheumatoid factor, multiple sites
M069 1 Rheumatoid arthritis, unspecified
M1A 0 Chronic gout
M1A9 0 Chronic gout, unspecified
M1A9XX0 1 Chronic gout, unspecified, without tophus (tophi)
M10 0 Gout
M100 0 Idiopathic gout
M1000 1 Idiopathic gout, unspecified site
M1007 0 Idiopathic gout, ankle and foot
M10071 1 Idiopathic gout, right ankle and foot
M10072 1 Idiopathic gout, left ankle and foot
M109 1 Gout, unspecified
M15 0 Polyosteoarthritis
M150 1 Primary generalized (osteo)arthritis
M159 1 Polyosteoarthritis, unspecified
M16 0 Osteoarthritis of hip
M160 1 Bilateral primary osteoarthritis of hip
M161 0 Unilateral primary osteoarthritis of hip
M1610 1 Unilateral primary osteoarthritis, unspecified hip
M1611 1 Unilateral primary osteoarthritis, right hip
M1612 1 Unilateral primary osteoarthritis, left hip
M169 1 Osteoarthritis of hip, unspecified
M17 0 Osteoarthritis of knee
M170 1 Bilateral primary osteoarthritis of knee
M171 0 Unilateral primary osteoarthritis of knee
M1710 1 Unilateral primary osteoarthritis, unspecified knee
M1711 1 Unilateral primary osteoarthritis, right knee
M1712 1 Unilateral primary osteoarthritis, left knee
M179 1 Osteoarthritis of knee, unspecified
M18 0 Osteoarthritis of first carpometacarpal joint
M181 0 Unilateral primary osteoarthritis of first carpometacarpal joint
M1811 1 Unilateral primary osteoarthritis of first carpometacarpal joint, right hand
M1812 1 Unilateral primary osteoarthritis of first carpometacarpal joint, left hand
M189 1 Osteoarthritis of first carpometacarpal joint, unspecified
M19 0 Other and unspecified osteoarthritis
M190 0 Primary osteoarthritis of other joints
M1901 0 Primary osteoarthritis, shoulder
M19011 1 Primary osteoarthritis, right shoulder
M19012 1 Primary osteoarthritis, left shoulder
M1904 0 Primary osteoarthritis, hand
M19041 1 Primary osteoarthritis, right hand
M19042 1 Primary osteoarthritis, left hand
M1907 0 Primary osteoarthritis ankle and foot
M19071 1 Primary osteoarthritis, right ankle and foot
M19072 1 Primary osteoarthritis, left ankle and foot
M199 0 Osteoarthritis, unspecified site
M1990 1 Unspecified osteoarthritis, unspecified site
M1991 1 Primary osteoarthritis, unspecified site
M1992 1 Post-traumatic osteoarthritis, unspecified site
M1993 1 Secondary osteoarthritis, unspecified site
M20 0 Acquired deformities of fingers and toes
M201 0 Hallux valgus (acquired)
M2010 1 Hallux valgus (acquired), unspecified foot
M2011 1 Hallux valgus (acquired), right foot
M2012 1 Hallux valgus (acquired), left foot
M204 0 Other hammer toe(s) (acquired)
M2040 1 Other hammer toe(s) (acquired), unspecified foot
M2041 1 Other hammer toe(s) (acquired), right foot
M2042 1 Other hammer toe(s) (acquired), left foot
M21 0 Other acquired deformities of limbs
M216 0 Other acquired deformities of foot
M2161 0 Bunion
M21611 1 Bunion of right foot
M21612 1 Bunion of left foot
M21619 1 Bunion of unspecified foot
M22 0 Disorder of patella
M222 0 Patellofemoral disorders
M222X 0 Patellofemoral disorders
M222X9 1 Patellofemoral disorders, unspecified knee
M224 0 Chondromalacia patellae
M2240 1 Chondromalacia patellae, unspecified knee
M2241 1 Chondromalacia patellae, right knee
M2242 1 Chondromalacia patellae, left knee
M23 0 Internal derangement of knee
M235 0 Chronic instability of knee
M2350 1 Chronic instability of knee, unspecified knee
M239 0 Unspecified internal derangement of knee
M2391 1 Unspecified internal derangement of right knee
M2392 1 Unspecified internal derangement of left knee
M25 0 Other joint disorder, not elsewhere classified
M251 0 Fistula of joint
M2510 1 Fistula, unspecified joint
M2511 0 Fistula, shoulder
M25111 1 Fistula, right shoulder
M25112 1 Fistula, left shoulder
M25119 1 Fistula, unspecified shoulder
M254 0 Effusion of joint
M2542 0 Effusion, elbow
M25421 1 Effusion, right elbow
M2546 0 Effusion, knee
M25461 1 Effusion, right knee
M25462 1 Effusion, left knee
M25469 1 Effusion, unspecified knee
M2547 0 Effusion, ankle and foot
M25471 1 Effusion, right ankle
M25472 1 Effusion, left ankle
M25473 1 Effusion, unspecified ankle
M255 0 Pain in joint
M2550 1 Pain in unspecified joint
M2551 0 Pain in shoulder
M25511 1 Pain in right shoulder
M25512 1 Pain in left shoulder
M25519 1 Pain in unspecified shoulder
M2552 0 Pain in elbow
M25521 1 Pain in right elbow
M25522 1 Pain in left elbow
M2553 0 Pain in wrist
M25531 1 Pain in right wrist
M25532 1 Pain in left wrist
M2554 0 Pain in joints of hand
M25541 1 Pain in joints of right hand
M25542 1 Pain in joints of left hand
M2555 0 Pain in hip
M25551 1 Pain in right hip
M25552 1 Pain in left hip
M25559 1 Pain in unspecified hip
M2556 0 Pain in knee
M25561 1 Pain in right knee
M25562 1 Pain in left knee
M25569 1 Pain in unspecified knee
M2557 0 Pain in ankle and joints of foot
M25571 1 Pain in right ankle and joints of right foot
M25572 1 Pain in left ankle and joints of left foot
M25579 1 Pain in unspecified ankle and joints of unspecified foot
M2559 1 Pain in other specified joint
M256 0 Stiffness of joint, not elsewhere classified
M2560 1 Stiffness of unspecified joint, not elsewhere classified
M2561 0 Stiffness of shoulder, not elsewhere classified
M25611 1 Stiffness of right shoulder, not elsewhere classified
M25612 1 Stiffness of left shoulder, not elsewhere classified
M26 0 Dentofacial anomalies [including malocclusion]
M266 0 Temporomandibular joint disorders
M2660 0 Temporomandibular joint disorder, unspecified
M26609 1 Unspecified temporomandibular joint disorder, unspecified side
M267 0 Dental alveolar anomalies
M2670 1 Unspecified alveolar anomaly
M31 0 Other necrotizing vasculopathies
M316 1 Other giant cell arteritis
M32 0 Systemic lupus erythematosus (SLE)
M321 0 Systemic lupus erythematosus with organ or system involvement
M3210 1 Systemic lupus erythematosus, organ or system involvement unspecified
M329 1 Systemic lupus erythematosus, unspecified
M34 0 Systemic sclerosis [scleroderma]
M340 1 Progressive systemic sclerosis
M349 1 Systemic sclerosis, unspecified
M35 0 Other systemic involvement of connective tissue
M350 0 Sjogren syndrome
M3500 1 Sjogren syndrome, unspecified
M3501 1 Sjogren syndrome with keratoconjunctivitis
M353 1 Polymyalgia rheumatica
M41 0 Scoliosis
M412 0 Other idiopathic scoliosis
M4126 1 Other idiopathic scoliosis, lumbar region
M419 1 Scoliosis, unspecified
M43 0 Other deforming dorsopathies
M430 0 Spondylolysis
M4306 1 Spondylolysis, lumbar region
M431 0 Spondylolisthesis
M4316 1 Spondylolisthesis, lumbar region
M4317 1 Spondylolisthesis, lumbosacral region
M436 1 Torticollis
M45 0 Ankylosing spondylitis
M47 0 Spondylosis
M471 0 Other spondylosis with myelopathy
M4716 1 Other spondylosis with myelopathy, lumbar region
M478 0 Other spondylosis
M4781 0 Spondylosis without myelopathy or radiculopathy
M47812 1 Spondylosis without myelopathy or radiculopathy, cervical region
M47816 1 Spondylosis without myelopathy or radiculopathy, lumbar region
M47817 1 Spondylosis without myelopathy or radiculopathy, lumbosacral region
M479 1 Spondylosis, unspecified
M48 0 Other spondylopathies
M480 0 Spinal stenosis
M4800 1 Spinal stenosis, site unspecified
M4802 1 Spinal stenosis, cervical region
M4806 0 Spinal stenosis, lumbar region
M48061 1 Spinal stenosis, lumbar region without neurogenic claudication
M48062 1 Spinal stenosis, lumbar region with neurogenic claudication
M50 0 Cervical disc disorders
M501 0 Cervical disc disorder with radiculopathy
M5010 1 Cervical disc disorder with radiculopathy, unspecified cervical region
M5011 1 Cervical disc disorder with radiculopathy, high cervical region
M5012 0 Cervical disc disorder with radiculopathy, mid-cervical region
M50120 1 Mid-cervical disc disorder, unspecified level
M50121 1 Cervical disc disorder at C4-C5 level with radiculopathy
M50122 1 Cervical disc disorder at C5-C6 level with radiculopathy
M50123 1 Cervical disc disorder at C6-C7 level with radiculopathy
M502 0 Other cervical disc displacement
M5020 1 Other cervical disc displacement, unspecified cervical region
M503 0 Other cervical disc degeneration
M5030 1 Other cervical disc degeneration, unspecified cervical region
M5032 0 Other cervical disc degeneration, mid-cervical region
M50320 1 Other cervical disc degeneration, mid-cervical region, unspecified level
M50322 1 Other cervical disc degeneration at C5-C6 level
M51 0 Thoracic, thoracolumbar, and lumbosacral intervertebral disc disorders
M511 0 Thoracic, thoracolumbar and lumbosacral intervertebral disc disorders with radiculopathy
M5116 1 Intervertebral disc disorders with radiculopathy, lumbar region
M5117 1 Intervertebral disc disorders with radiculopathy, lumbosacral region
M512 0 Other thoracic, thoracolumbar and lumbosacral intervertebral disc displacement
M5126 1 Other intervertebral disc displacement, lumbar region
M5127 1 Other intervertebral disc displacement, lumbosacral region
M513 0 Other thoracic, thoracolumbar and lumbosacral intervertebral disc degeneration
M5136 0 Other intervertebral disc degeneration, lumbar region
M51360 1 Other intervertebral disc degeneration, lumbar region with discogenic back pain only
M51361 1 Other intervertebral disc degeneration, lumbar region with lower extremity pain only
M51362 1 Other intervertebral disc degeneration, lumbar region with discogenic back pain and lower extremity pain
M51369 1 Other intervertebral disc degeneration, lumbar region without mention of lumbar back pain or lower extremity pain
M5137 0 Other intervertebral disc degeneration, lumbosacral region
M51370 1 Other intervertebral disc degeneration, lumbosacral region with discogenic back pain only
M51371 1 Other intervertebral disc degeneration, lumbosacral region with lower extremity pain only
M51372 1 Other intervertebral disc degeneration, lumbosacral region with discogenic back pain and lower extremity pain
M51379 1 Other intervertebral disc degeneration, lumbosacral region without mention of lumbar back pain or lower extremity pain
M54 0 Dorsalgia
M541 0 Radiculopathy
M5410 1 Radiculopathy, site unspecified
M5412 1 Radiculopathy, cervical region
M5413 1 Radiculopathy, cervicothoracic region
M5414 1 Radiculopathy, thoracic region
M5415 1 Radiculopathy, thoracolumbar region
M5416 1 Radiculopathy, lumbar region
M5417 1 Radiculopathy, lumbosacral region
M542 1 Cervicalgia
M543 0 Sciatica
M5430 1 Sciatica, unspecified side
M5431 1 Sciatica, right side
M5432 1 Sciatica, left side
M544 0 Lumbago with sciatica
M5440 1 Lumbago with sciatica, unspecified side
M5441 1 Lumbago with sciatica, right side
M5442 1 Lumbago with sciatica, left side
M545 0 Low back pain
M5450 1 Low back pain, unspecified
M5451 1 Vertebrogenic low back pain
M5459 1 Other low back pain
M546 1 Pain in thoracic spine
M548 0 Other dorsalgia
M5481 1 Occipital neuralgia
M5489 1 Other dorsalgia
M549 1 Dorsalgia, unspecified
M60 0 Myositis
M608 0 Other myositis
M6088 1 Other myositis, other site
M609 1 Myositis, unspecified
M62 0 Other disorders of muscle
M624 0 Contracture of muscle
M6240 1 Contracture of muscle, unspecified site
M628 0 Other specified disorders of muscle
M6281 1 Muscle weakness (generalized)
M6283 0 Muscle spasm
M62830 1 Muscle spasm of back
M62838 1 Other muscle spasm
M6289 1 Other specified disorders of muscle
M65 0 Synovitis and tenosynovitis
M653 0 Trigger finger
M6530 1 Trigger finger, unspecified finger
M6531 0 Trigger thumb
M65311 1 Trigger thumb, right thumb
M65312 1 Trigger thumb, left thumb
M6533 0 Trigger finger, middle finger
M65331 1 Trigger finger, right middle finger
M6534 0 Trigger finger, ring finger
M65341 1 Trigger finger, right ring finger
M654 1 Radial styloid tenosynovitis [de Quervain]
M658 0 Other synovitis and tenosynovitis
M6588 1 Other synovitis and tenosynovitis, other site
M67 0 Other disorders of synovium and tendon
M670 0 Short Achilles tendon (acquired)
M6700 1 Short Achilles tendon (acquired), unspecified ankle
M674 0 Ganglion
M6740 1 Ganglion, unspecified site
M6743 0 Ganglion, wrist
M67431 1 Ganglion, right wrist
M67432 1 Ganglion, left wrist
M6749 1 Ganglion, multiple sites
M70 0 Soft tissue disorders related to use, overuse and pressure
M701 0 Bursitis of hand
M7010 1 Bursitis, unspecified hand
M702 0 Olecranon bursitis
M7020 1 Olecranon bursitis, unspecified elbow
M7021 1 Olecranon bursitis, right elbow
M7022 1 Olecranon bursitis, left elbow
M704 0 Prepatellar bursitis
M7041 1 Prepatellar bursitis, right knee
M705 0 Other bursitis of knee
M7050 1 Other bursitis of knee, unspecified knee
M706 0 Trochanteric bursitis
M7060 1 Trochanteric bursitis, unspecified hip
M7061 1 Trochanteric bursitis, right hip
M7062 1 Trochanteric bursitis, left hip
M707 0 Other bursitis of hip
M7070 1 Other bursitis of hip, unspecified hip
M71 0 Other bursopathies
M710 0 Abscess of bursa
M7100 1 Abscess of bursa, unspecified site
M712 0 Synovial cyst of popliteal space [Baker]
M7120 1 Synovial cyst of popliteal space [Baker], unspecified knee
M7121 1 Synovial cyst of popliteal space [Baker], right knee
M7122 1 Synovial cyst of popliteal space [Baker], left knee
M719 1 Bursopathy, unspecified
M72 0 Fibroblastic disorders
M720 1 Palmar fascial fibromatosis [Dupuytren]
M722 1 Plantar fascial fibromatosis
M75 0 Shoulder lesions
M750 0 Adhesive capsulitis of shoulder
M7500 1 Adhesive capsulitis of unspecified shoulder
M7501 1 Adhesive capsulitis of right shoulder
M7502 1 Adhesive capsulitis of left shoulder
M751 0 Rotator cuff tear or rupture, not specified as traumatic
M7510 0 Unspecified rotator cuff tear or rupture, not specified as traumatic
M75100 1 Unspecified rotator cuff tear or rupture of unspecified shoulder, not specified as traumatic
M75101 1 Unspecified rotator cuff tear or rupture of right shoulder, not specified as traumatic
M75102 1 Unspecified rotator cuff tear or rupture of left shoulder, not specified as traumatic
M7511 0 Incomplete rotator cuff tear or rupture not specified as traumatic
M75110 1 Incomplete rotator cuff tear or rupture of unspecified shoulder, not specified as traumatic
M75111 1 Incomplete rotator cuff tear or rupture of right shoulder, not specified as traumatic
M75112 1 Incomplete rotator cuff tear or rupture of left shoulder, not specified as traumatic
M7512 0 Complete rotator cuff tear or rupture not specified as traumatic
M75121 1 Complete rotator cuff tear or rupture of right shoulder, not specified as traumatic
M75122 1 Complete rotator cuff tear or rupture of left shoulder, not specified as traumatic
M752 0 Bicipital tendinitis
M7520 1 Bicipital tendinitis, unspecified shoulder
M7521 1 Bicipital tendinitis, right shoulder
M7522 1 Bicipital tendinitis, left shoulder
M753 0 Calcific tendinitis of shoulder
M7530 1 Calcific tendinitis of unspecified shoulder
M7531 1 Calcific tendinitis of right shoulder
M754 0 Impingement syndrome of shoulder
M7540 1 Impingement syndrome of unspecified shoulder
M7541 1 Impingement syndrome of right shoulder
M7542 1 Impingement syndrome of left shoulder
M755 0 Bursitis of shoulder
M7550 1 Bursitis of unspecified shoulder
M7551 1 Bursitis of right shoulder
M7552 1 Bursitis of left shoulder
M758 0 Other shoulder lesions
M7580 1 Other shoulder lesions, unspecified shoulder
M76 0 Enthesopathies, lower limb, excluding foot
M765 0 Patellar tendinitis
M7651 1 Patellar tendinitis, right knee
M7652 1 Patellar tendinitis, left knee
M766 0 Achilles tendinitis
M7660 1 Achilles tendinitis, unspecified leg
M7661 1 Achilles tendinitis, right leg
M7662 1 Achilles tendinitis, left leg
M767 0 Peroneal tendinitis
M7670 1 Peroneal tendinitis, unspecified leg
M77 0 Other enthesopathies
M770 0 Medial epicondylitis
M7700 1 Medial epicondylitis, unspecified elbow
M7701 1 Medial epicondylitis, right elbow
M7702 1 Medial epicondylitis, left elbow
M771 0 Lateral epicondylitis
M7710 1 Lateral epicondylitis, unspecified elbow
M7711 1 Lateral epicondylitis, right elbow
M7712 1 Lateral epicondylitis, left elbow
M773 0 Calcaneal spur
M7730 1 Calcaneal spur, unspecified foot
M7731 1 Calcaneal spur, right foot
M7732 1 Calcaneal spur, left foot
M774 0 Metatarsalgia
M7740 1 Metatarsalgia, unspecified foot
M7741 1 Metatarsalgia, right foot
M7742 1 Metatarsalgia, left foot
M779 1 Enthesopathy, unspecified
M79 0 Other and unspecified soft tissue disorders, not elsewhere classified
M790 1 Rheumatism, unspecified
M791 0 Myalgia
M7910 1 Myalgia, unspecified site
M7911 1 Myalgia of mastication muscle
M7912 1 Myalgia of auxiliary muscles, head and neck
M7918 1 Myalgia, other site
M792 1 Neuralgia and neuritis, unspecified
M796 0 Pain in limb, hand, foot, fingers and toes
M7960 0 Pain in limb, unspecified
M79601 1 Pain in right arm
M79602 1 Pain in left arm
M79603 1 Pain in arm, unspecified
M79604 1 Pain in right leg
M79605 1 Pain in left leg
M79606 1 Pain in leg, unspecified
M79609 1 Pain in unspecified limb
M7962 0 Pain in upper arm
M79621 1 Pain in right upper arm
M7964 0 Pain in hand and fingers
M79641 1 Pain in right hand
M79642 1 Pain in left hand
M79643 1 Pain in unspecified hand
M79644 1 Pain in right finger(s)
M79645 1 Pain in left finger(s)
M79646 1 Pain in unspecified finger(s)
M7965 0 Pain in thigh
M79651 1 Pain in right thigh
M79652 1 Pain in left thigh
M7966 0 Pain in lower leg
M79661 1 Pain in right lower leg
M79662 1 Pain in left lower leg
M7967 0 Pain in foot and toes
M79671 1 Pain in right foot
M79672 1 Pain in left foot
M79673 1 Pain in unspecified foot
M79674 1 Pain in right toe(s)
M79675 1 Pain in left toe(s)
M79676 1 Pain in unspecified toe(s)
M797 1 Fibromyalgia
M798 0 Other specified soft tissue disorders
M7989 1 Other specified soft tissue disorders
M81 0 Osteoporosis without current pathological fracture
M810 1 Age-related osteoporosis without current pathological fracture
M818 1 Other osteoporosis without current pathological fracture
M85 0 Other disorders of bone density and structure
M858 0 Other specified disorders of bone density and structure
M8580 1 Other specified disorders of bone density and structure, unspecified site
M8588 1 Other specified disorders of bone density and structure, other site
M8589 1 Other specified disorders of bone density and structure, multiple sites
M87 0 Osteonecrosis
M870 0 Idiopathic aseptic necrosis of bone
M8708 1 Idiopathic aseptic necrosis of bone, other site
M89 0 Other disorders of bone
M899 1 Disorder of bone, unspecified
M94 0 Other disorders of cartilage
M940 1 Chondrocostal junction syndrome [Tietze]
M949 1 Disorder of cartilage, unspecified
M96 0 Intraoperative and postprocedural complications and disorders of musculoskeletal system, not elsewhere classified
M961 1 Postlaminectomy syndrome, not elsewhere classified
M99 0 Biomechanical lesions, not elsewhere classified
M990 0 Segmental and somatic dysfunction
M9901 1 Segmental and somatic dysfunction of cervical region
M9902 1 Segmental and somatic dysfunction of thoracic region
M9903 1 Segmental and somatic dysfunction of lumbar region
M9904 1 Segmental and somatic dysfunction of sacral region
M9905 1 Segmental and somatic dysfunction of pelvic region
N02 0 Recurrent and persistent hematuria
N029 1 Recurrent and persistent hematuria with unspecified morphologic changes
N04 0 Nephrotic syndrome
N049 1 Nephrotic syndrome with unspecified morphologic changes
N10 1 Acute pyelonephritis
N11 0 Chronic tubulo-interstitial nephritis
N111 1 Chronic obstructive pyelonephritis
N12 1 Tubulo-interstitial nephritis, not specified as acute or chronic
N13 0 Obstructive and reflux uropathy
N130 1 Hydronephrosis with ureteropelvic junction obstruction
N133 0 Other and unspecified hydronephrosis
N1330 1 Unspecified hydronephrosis
N1339 1 Other hydronephrosis
N136 1 Pyonephrosis
N14 0 Drug- and heavy-metal-induced tubulo-interstitial and tubular conditions
N141 0 Nephropathy induced by other drugs, medicaments and biological substances
N1411 1 Contrast-induced nephropathy
N1419 1 Nephropathy induced by other drugs, medicaments and biological substances
N17 0 Acute kidney failure
N170 1 Acute kidney failure with tubular necrosis
N179 1 Acute kidney failure, unspecified
N18 0 Chronic kidney disease (CKD)
N181 1 Chronic kidney disease, stage 1
N182 1 Chronic kidney disease, stage 2 (mild)
N183 0 Chronic kidney disease, stage 3 (moderate)
N1830 1 Chronic kidney disease, stage 3 unspecified
N1831 1 Chronic kidney disease, stage 3a
N1832 1 Chronic kidney disease, stage 3b
N184 1 Chronic kidney disease, stage 4 (severe)
N185 1 Chronic kidney disease, stage 5
N186 1 End stage renal disease
N189 1 Chronic kidney disease, unspecified
N19 1 Unspecified kidney failure
N20 0 Calculus of kidney and ureter
N200 1 Calculus of kidney
N201 1 Calculus of ureter
N202 1 Calculus of kidney with calculus of ureter
N209 1 Urinary calculus, unspecified
N21 0 Calculus of lower urinary tract
N210 1 Calculus in bladder
N23 1 Unspecified renal colic
N25 0 Disorders resulting from impaired renal tubular function
N250 1 Renal osteodystrophy
N258 0 Other disorders resulting from impaired renal tubular function
N2581 1 Secondary hyperparathyroidism of renal origin
N259 1 Disorder resulting from impaired renal tubular function, unspecified
N26 0 Unspecified contracted kidney
N261 1 Atrophy of kidney (terminal)
N269 1 Renal sclerosis, unspecified
N28 0 Other disorders of kidney and ureter, not elsewhere classified
N281 1 Cyst of kidney, acquired
N288 0 Other specified disorders of kidney and ureter
N2889 1 Other specified disorders of kidney and ureter
N289 1 Disorder of kidney and ureter, unspecified
N30 0 Cystitis
N300 0 Acute cystitis
N3000 1 Acute cystitis without hematuria
N3001 1 Acute cystitis with hematuria
N301 0 Interstitial cystitis (chronic)
N3010 1 Interstitial cystitis (chronic) without hematuria
N3011 1 Interstitial cystitis (chronic) with hematuria
N302 0 Other chronic cystitis
N3020 1 Other chronic cystitis without hematuria
N3021 1 Other chronic cystitis with hematuria
N308 0 Other cystitis
N3080 1 Other cystitis without hematuria
N3081 1 Other cystitis with hematuria
N309 0 Cystitis, unspecified
N3090 1 Cystitis, unspecified without hematuria
N3091 1 Cystitis, unspecified with hematuria
N31 0 Neuromuscular dysfunction of bladder, not elsewhere classified
N310 1 Uninhibited neuropathic bladder, not elsewhere classified
N318 1 Other neuromuscular dysfunction of bladder
N319 1 Neuromuscular dysfunction of bladder, unspecified
N32 0 Other disorders of bladder
N320 1 Bladder-neck obstruction
N328 0 Other specified disorders of bladder
N3281 1 Overactive bladder
N3289 1 Other specified disorders of bladder
N329 1 Bladder disorder, unspecified
N34 0 Urethritis and urethral syndrome
N340 1 Urethral abscess
N341 1 Nonspecific urethritis
N342 1 Other urethritis
N35 0 Urethral stricture
N359 0 Urethral stricture, unspecified
N3592 1 Unspecified urethral stricture, female
N39 0 Other disorders of urinary system
N390 1 Urinary tract infection, site not specified
N393 1 Stress incontinence (female) (male)
N394 0 Other specified urinary incontinence
N3941 1 Urge incontinence
N3942 1 Incontinence without sensory awareness
N3943 1 Post-void dribbling
N3944 1 Nocturnal enuresis
N3945 1 Continuous leakage
N3946 1 Mixed incontinence
N3949 0 Other specified urinary incontinence
N39490 1 Overflow incontinence
N39498 1 Other specified urinary incontinence
N398 1 Other specified disorders of urinary system
N399 1 Disorder of urinary system, unspecified
N40 0 Benign prostatic hyperplasia
N400 1 Benign prostatic hyperplasia without lower urinary tract symptoms
N401 1 Benign prostatic hyperplasia with lower urinary tract symptoms
N402 1 Nodular prostate without lower urinary tract symptoms
N403 1 Nodular prostate with lower urinary tract symptoms
N41 0 Inflammatory diseases of prostate
N410 1 Acute prostatitis
N411 1 Chronic prostatitis
N419 1 Inflammatory disease of prostate, unspecified
N42 0 Other and unspecified disorders of prostate
N421 1 Congestion and hemorrhage of prostate
N429 1 Disorder of prostate, unspecified
N43 0 Hydrocele and spermatocele
N430 1 Encysted hydrocele
N432 1 Other hydrocele
N433 1 Hydrocele, unspecified
N45 0 Orchitis and epididymitis
N451 1 Epididymitis
N452 1 Orchitis
N453 1 Epididymo-orchitis
N47 0 Disorders of prepuce
N470 1 Adherent prepuce, newborn
N471 1 Phimosis
N476 1 Balanoposthitis
N48 0 Other disorders of penis
N481 1 Balanitis
N483 0 Priapism
N4830 1 Priapism, unspecified
N486 1 Induration penis plastica
N50 0 Other and unspecified disorders of male genital organs
N508 0 Other specified disorders of male genital organs
N5081 0 Testicular pain
N50811 1 Right testicular pain
N50812 1 Left testicular pain
N50819 1 Testicular pain, unspecified
N5082 1 Scrotal pain
N5089 1 Other specified disorders of the male genital organs
N509 1 Disorder of male genital organs, unspecified
N52 0 Male erectile dysfunction
N520 0 Vasculogenic erectile dysfunction
N5201 1 Erectile dysfunction due to arterial insufficiency
N5202 1 Corporo-venous occlusive erectile dysfunction
N5203 1 Combined arterial insufficiency and corporo-venous occlusive erectile dysfunction
N521 1 Erectile dysfunction due to diseases classified elsewhere
N528 1 Other male erectile dysfunction
N529 1 Male erectile dysfunction, unspecified
N60 0 Benign mammary dysplasia
N600 0 Solitary cyst of breast
N6001 1 Solitary cyst of right breast
N6002 1 Solitary cyst of left breast
N6009 1 Solitary cyst of unspecified breast
N61 0 Inflammatory disorders of breast
N610 1 Mastitis without abscess
N611 1 Abscess of the breast and nipple
N62 1 Hypertrophy of breast
N63 0 Unspecified lump in breast
N630 1 Unspecified lump in unspecified breast
N631 0 Unspecified lump in the right breast
N6310 1 Unspecified lump in the right breast, unspecified quadrant
N6311 1 Unspecified lump in the right breast, upper outer quadrant
N632 0 Unspecified lump in the left breast
N6320 1 Unspecified lump in the left breast, unspecified quadrant
N6321 1 Unspecified lump in the left breast, upper outer quadrant
N64 0 Other disorders of breast
N643 1 Galactorrhea not associated with childbirth
N644 1 Mastodynia
N645 0 Other signs and symptoms in breast
N6452 1 Nipple discharge
N6459 1 Other signs and symptoms in breast
N649 1 Disorder of breast, unspecified
N70 0 Salpingitis and oophoritis
N700 0 Acute salpingitis and oophoritis
N7001 1 Acute salpingitis
N7002 1 Acute oophoritis
N7003 1 Acute salpingitis and oophoritis
N709 0 Salpingitis and oophoritis, unspecified
N7093 1 Salpingitis and oophoritis, unspecified
N72 1 Inflammatory disease of cervix uteri
N73 0 Other female pelvic inflammatory diseases
N730 1 Acute parametritis and pelvic cellulitis
N739 1 Female pelvic inflammatory disease, unspecified
N75 0 Diseases of Bartholin's gland
N750 1 Cyst of Bartholin's gland
N751 1 Abscess of Bartholin's gland
N76 0 Other inflammation of vagina and vulva
N760 1 Acute vaginitis
N761 1 Subacute and chronic vaginitis
N762 1 Acute vulvitis
N763 1 Subacute and chronic vulvitis
N764 1 Abscess of vulva
N766 1 Ulceration of vulva
N768 0 Other specified inflammation of vagina and vulva
N7689 1 Other specified inflammation of vagina and vulva
N77 0 Vulvovaginal ulceration and inflammation in diseases classified elsewhere
N771 1 Vaginitis, vulvitis and vulvovaginitis in diseases classified elsewhere
N80 0 Endometriosis
N800 0 Endometriosis of uterus
N8000 1 Endometriosis of the uterus, unspecified
N8001 1 Superficial endometriosis of the uterus
N8002 1 Deep endometriosis of the uterus
N8003 1 Adenomyosis of the uterus
N809 1 Endometriosis, unspecified
N81 0 Female genital prolapse
N811 0 Cystocele
N8110 1 Cystocele, unspecified
N812 1 Incomplete uterovaginal prolapse
N814 1 Uterovaginal prolapse, unspecified
N816 1 Rectocele
N818 0 Other female genital prolapse
N8181 1 Perineocele
N83 0 Noninflammatory disorders of ovary, fallopian tube and broad ligament
N830 0 Follicular cyst of ovary
N8300 1 Follicular cyst of ovary, unspecified side
N8301 1 Follicular cyst of right ovary
N8302 1 Follicular cyst of left ovary
N832 0 Other and unspecified ovarian cysts
N8320 0 Unspecified ovarian cysts
N83201 1 Unspecified ovarian cyst, right side
N83202 1 Unspecified ovarian cyst, left side
N83209 1 Unspecified ovarian cyst, unspecified side
N8329 0 Other ovarian cysts
N83291 1 Other ovarian cyst, right side
N83292 1 Other ovarian cyst, left side
N84 0 Polyp of female genital tract
N840 1 Polyp of corpus uteri
N841 1 Polyp of cervix uteri
N87 0 Dysplasia of cervix uteri
N870 1 Mild cervical dysplasia
N871 1 Moderate cervical dysplasia
N879 1 Dysplasia of cervix uteri, unspecified
N88 0 Other noninflammatory disorders of cervix uteri
N888 1 Other specified noninflammatory disorders of cervix uteri
N89 0 Other noninflammatory disorders of vagina
N890 1 Mild vaginal dysplasia
N898 1 Other specified noninflammatory disorders of vagina
N899 1 Noninflammatory disorder of vagina, unspecified
N90 0 Other noninflammatory disorders of vulva and perineum
N900 1 Mild vulvar dysplasia
N908 0 Other specified noninflammatory disorders of vulva and perineum
N9089 1 Other specified noninflammatory disorders of vulva and perineum
N91 0 Absent, scanty and rare menstruation
N910 1 Primary amenorrhea
N911 1 Secondary amenorrhea
N912 1 Amenorrhea, unspecified
N914 1 Secondary oligomenorrhea
N915 1 Oligomenorrhea, unspecified
N92 0 Excessive, frequent and irregular menstruation
N920 1 Excessive and frequent menstruation with regular cycle
N921 1 Excessive and frequent menstruation with irregular cycle
N922 1 Excessive menstruation at puberty
N924 1 Excessive bleeding in the premenopausal period
N925 1 Other specified irregular menstruation
N926 1 Irregular menstruation, unspecified
N93 0 Other abnormal uterine and vaginal bleeding
N930 1 Postcoital and contact bleeding
N938 1 Other specified abnormal uterine and vaginal bleeding
N939 1 Abnormal uterine and vaginal bleeding, unspecified
N94 0 Pain and other conditions associated with female genital organs and menstrual cycle
N940 1 Mittelschmerz
N941 0 Dyspareunia
N9410 1 Unspecified dyspareunia
N9411 1 Superficial (introital) dyspareunia
N9412 1 Deep dyspareunia
N9419 1 Other specified dyspareunia
N943 1 Premenstrual tension syndrome
N944 1 Primary dysmenorrhea
N945 1 Secondary dysmenorrhea
N946 1 Dysmenorrhea, unspecified
N949 1 Unspecified condition associated with female genital organs and menstrual cycle
N95 0 Menopausal and other perimenopausal disorders
N950 1 Postmenopausal bleeding
N951 1 Menopausal and female climacteric states
N952 1 Postmenopausal atrophic vaginitis
N958 1 Other specified menopausal and perimenopausal disorders
N959 1 Unspecified menopausal and perimenopausal disorder
N97 0 Female infertility
N970 1 Female infertility associated with anovulation
N979 1 Female infertility, unspecified
`;
