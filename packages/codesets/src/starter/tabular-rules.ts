/**
 * Which codes the notes of the tabular list name, FY2026: the heading, what the note asks, the codes it names.
 * `T36-T50/5` is a range with the fifth or sixth character 5; `seventh` names a set of seventh characters below.
 */
export const TABULAR_RULES = `
chapter-1 useAdditional Z16
chapter-4 excludes1 P70-P74
chapter-10 useAdditional Z7722 P9681 Z87891 Z5731 F17 Z720
chapter-15 excludes1 Z34
chapter-19 useAdditional Z18
A04 excludes1 A05 A1832
A05 excludes1 A047 A040-A044 A32 A02 T61-T62
A08 excludes1 J09X3 J102 J112
A09 excludes1 K529 R197
A49 excludes1 B95-B96 A749 A399 A799 A699
A499 excludes1 R7881
A50-A64 excludes1 N341 M023
A56 excludes1 P391 P231
A774 excludes1 A7982 A7981
B00 excludes1 P352
B08 excludes1 A938
B15-B19 excludes1 B942
B18 useAdditional R188
B20 excludes1 Z21 Z206 R75
B20 codeFirst O987
B30 excludes1 B005 B023
B34 excludes1 A630 B259 B009 B333 B97 B07
B37 excludes1 P375
C15-C26 excludes1 C464
C18 excludes1 C7A02
C30-C39 excludes1 C45
C34 excludes1 C465 C7A090
C34 useAdditional Z7722 P9681 Z87891 Z5731 F17 Z720
C43 excludes1 D03
C44 excludes1 C460 C43 C51-C52 C60 C632 C4A
C50 excludes1 C44501 C44511 C44521 C44591
C50 useAdditional Z17
C61 excludes1 C637
C61 useAdditional Z191-Z192 R9721
C64 excludes1 C7A093 C65
C81 excludes1 Z8571
C85 excludes1 C86 Z8572
C90 excludes1 Z8579
C900 excludes1 C903
C91 excludes1 Z856
C911 excludes1 C830
C95 excludes1 Z856
D18 excludes1 D356 D22 Q825
D23 excludes1 D170-D173
D37-D48 excludes1 D49
D48 excludes1 Q850
D485 excludes1 D378 D398 D408 D370
D49 excludes1 D37-D44 D48
D492 excludes1 D490 D4989 D491 D493 D4959
D500 excludes1 D62 P613
D51 excludes1 E538
D52 excludes1 E538
D57 excludes1 D58
D57 useAdditional R5081
D62 excludes1 D500 P613
D631 codeFirst N18
D638 codeFirst B700 B760-B769 E000-E039 B500-B54 A5279 A1889
D64 excludes1 D46 C920
D68 excludes1 R791
D685 excludes1 D6861 D6862 D6869 R760 D68312 M3119
D686 excludes1 D65 E7211 D7582
D6861 excludes1 R760
D69 excludes1 D890 D891 D473 D65 M3119
D72 excludes1 D72824 D80-D89 D70 D469
D728 excludes1 C91-C95
D7281 excludes1 D70
D72819 excludes1 D709
D7282 excludes1 D721
D751 excludes1 P611 D45
D80-D89 excludes1 M359 B20 D71
E03 excludes1 E00-E02 E890
E04 excludes1 E030 E00-E02
E05 excludes1 E062 P721
E06 excludes1 O905
E10 excludes1 E08 E09 O244 R739 P702 E13 E11
E1022 useAdditional N181-N186
E1064 useAdditional E16A
E11 excludes1 E08 E09 O244 P702 E13 E10
E11 useAdditional Z794 Z7984 Z7985
E1122 useAdditional N181-N186
E1139 useAdditional H40-H42
E11621 useAdditional L974 L975
E11622 useAdditional L971-L979 L9841-L9849
E1164 useAdditional E16A
E119 excludes1 E11A
E11A excludes1 E110-E118 E119
E13 excludes1 E10 E08 E09 O244 P702
E13 useAdditional Z794 Z7984 Z7985
E162 excludes1 E08649 E10649 E11649 E13649
E162 useAdditional E16A
E20-E35 excludes1 N643 N62
E21 excludes1 M83 E342 E8381 E550
E22 excludes1 E24 E241 E270 E240 E058
E221 useAdditional T36-T50/5
E23 excludes1 E893 E343
E274 excludes1 E71528 A391
E28 excludes1 E230 E894
E29 excludes1 E345 N460-N461 E230 Q980-Q981 Q984
E291 excludes1 E895
E291 useAdditional T36-T50/5
E53 excludes1 E648
E538 excludes1 D52 D51
E55 excludes1 M83 M80 E643
E61 excludes1 E83 E00-E02 E64
E61 useAdditional T36-T50/5
E611 excludes1 D50
E66 codeFirst O9921
E66 useAdditional Z681-Z6845 Z685
E6601 excludes1 E662
E661 useAdditional T36-T50/5
E70-E88 excludes1 E345 E250 D55 E291 Q874
E78 excludes1 E750-E753
E782 excludes1 E755 E7849
E79 excludes1 Q8719 Q828 N200 D81 D6109 M1A M10 D530 E348 Q821
E83 excludes1 E58-E61 E20-E21 E55
E835 excludes1 M111-M112 E8381 E210-E213 E20812 E20810 E20811
E86 excludes1 P741 T8119 T794
E86 useAdditional E87
E87 excludes1 E232 O211 O085 G723 P199
E871 excludes1 E222
E877 excludes1 R609
E88 excludes1 C966
E8881 useAdditional E66
F10 useAdditional Y90
F101 excludes1 F102 F109
F102 excludes1 F101 F109
F109 excludes1 F101 F102
F111 excludes1 F112 F119
F112 excludes1 F111 F119
F119 excludes1 F111 F112
F121 excludes1 F122 F129
F129 excludes1 F121 F122
F17 excludes1 Z87891 Z720
F20 excludes1 F23 F250 F302 F312 F315 F3164 F323 F333 F25
F20 useAdditional R4184
F200 excludes1 F22
F25 excludes1 F302 F312 F315 F3164 F323 F333 F20
F31 excludes1 F30 F32 F33
F32 excludes1 F31 F30 F33
F3281 excludes1 N943
F33 excludes1 F31 F30
F410 excludes1 F4001
F50 excludes1 R630 P92 R632
F500 excludes1 R630 F5089
F502 excludes1 F5002
F840 excludes1 F845
G20 useAdditional F0284 F02A4 F02B4 F02C4 F0281 F02A1 F02B1 F02C1 F0283 F02A3 F02B3 F02C3 F0282 F02A2 F02B2 F02C2 F0280 F02A0 F02B0 F02C0 F067
G250 excludes1 R251
G30 excludes1 G311 R4181 F03
G30 useAdditional F05 F0284 F02A4 F02B4 F02C4 F0281 F02A1 F02B1 F02C1 F0283 F02A3 F02B3 F02C3 F0282 F02A2 F02B2 F02C2 F0280 F02A0 F02B0 F02C0 F067
G40 excludes1 F445 R569 R561 P90
G43 excludes1 R519 G4400
G43 useAdditional T36-T50/5
G430 excludes1 G437
G431 excludes1 G435 G436 G43E
G431 codeAlso G40 R569
G437 excludes1 G430
G44 excludes1 R519
G45 excludes1 P910 H340
G473 excludes1 R0681 R063 E662 P283
G4733 excludes1 P283
G475 excludes1 F10182 F10282 F10982 F11182 F11282 F11982 F13182 F13282 F13982 F14182 F14282 F14982 F15182 F15282 F15982 F19182 F19282 F19982 F518
G50-G59 excludes1 M792 O2682 M541
G60-G65 excludes1 M792 O2682 M5410
G89 excludes1 R52 F4541
G89 codeAlso F4542
G892 excludes1 G577 G564 G890 G894 G893 G905
G90 excludes1 G312
H010 excludes1 H105
H02 excludes1 Q100-Q103
H04 excludes1 Q104-Q106
H10 excludes1 H162
H103 excludes1 P391
H11 excludes1 H162
H26 excludes1 Q120
H40 excludes1 H4451 Q150 P153
H4010 seventh glaucoma-stage
H521 excludes1 H442
H54 excludes1 G453
H65 useAdditional H72 Z7722 P9681 Z87891 B95-B97 Z5731 F17 Z720
H651 excludes1 T700 H669
H66 useAdditional Z7722 P9681 Z87891 Z5731 F17 Z720
H669 useAdditional H72
H72 excludes1 H6601 S092
H72 codeFirst H65 H661 H662 H663 H664 H669 H67
H81 excludes1 A881 R42
H90 excludes1 H913 H919 H833 H910 H912
H91 excludes1 H932 H612 H833 F446 H9301
H921 excludes1 G960
I10 excludes1 O10-O11 O13-O16
I10-I16 excludes1 P292 I270
I10-I16 useAdditional Z7722 Z87891 Z5731 F17 Z720
I110 useAdditional I50
I12 excludes1 I150 I151 I15
I120 useAdditional N185 N186
I129 useAdditional N181-N184 N189
I130 useAdditional I50 N181-N184 N189
I1310 useAdditional N181-N184 N189
I1311 useAdditional N185 N186
I132 useAdditional I50 N185 N186
I15 excludes1 I973
I16 codeAlso I10-I15 I1A
I161 useAdditional N17 I21 J810 I50 I710 I60 I62 I63 O15 I674 R569
I1A0 codeFirst I10 I15
I20 excludes1 I251 I257 I237
I20 useAdditional Z7722 Z87891 Z5731 F17 Z720
I20-I25 codeAlso I10-I1A
I21 useAdditional Z7722 Z87891 Z5731 Z9282 F17 Z720
I25 useAdditional I2582 Z7722 Z87891 Z5731 F17 Z720
I251 useAdditional I2584 I2583
I25110 excludes1 I200
I25118 excludes1 I208
I25119 excludes1 I209
I26 excludes1 I2781
I272 excludes1 I2783
I31 excludes1 I092 I970 S26
I34 excludes1 I059 I058 I050 I08 Q232 Q239 I05
I340 codeAlso I3481
I341 excludes1 Q874
I35 codeAlso Q2381
I42 codeFirst O994
I47 excludes1 R000
I47 codeFirst O00-O07 O088 O754
I481 excludes1 I4821
I4820 excludes1 I4819
I49 codeFirst O00-O07 O088 O754
I50 codeFirst O00-O07 O088 I110 I13 I9713 O754 I0981
I502 excludes1 I504
I502 codeAlso I5084
I503 excludes1 I504
I503 codeAlso I5084
I504 codeAlso I5084
I517 excludes1 I11 I13
I60-I69 excludes1 S06
I60-I69 useAdditional F10 Z7722 Z87891 Z5731 F17 Z720 I10-I1A
I63 excludes1 P9182
I63 useAdditional Z9282 R297
I65 excludes1 G45 I630-I632
I67 excludes1 I633-I635 I632
I69 excludes1 Z8673 S06
I70 useAdditional Z7722 Z87891 Z5731 F17 Z720
I702 useAdditional I7092
I7025 useAdditional L9849
I71 codeFirst A5201 S2509 S3509
I739 excludes1 I702-I707
I776 excludes1 M314 I677 I2589 I70 M315 M316
I80 excludes1 I824 I825 I8281
I80 codeFirst O22 O87
I82 codeFirst O00-O07 O087 O22 O87
I8240 excludes1 I824Z I824Y
I825 excludes1 Z86718
I825 useAdditional Z7901
I8250 excludes1 I825Z I825Y
I872 excludes1 I831 I832
I872 useAdditional L97
I872 codeAlso I10 I12 I13 I11
I89 excludes1 N5089 R59 B74 Q820
I890 excludes1 I972
I95 excludes1 R579 O265 R031
I951 excludes1 G903 I952
I952 useAdditional T36-T50/5
J00 excludes1 J02 J029 J09X2 J101 J111 J310
J00-J06 excludes1 J440
J01 excludes1 J329
J01 useAdditional B95-B97
J02 excludes1 J060 J36 J391 J390
J028 excludes1 B085 A545 B002 B27
J028 useAdditional B95-B97
J029 excludes1 J09X2 J101 J111
J03 excludes1 J02 J351 J36 J029 J020
J039 excludes1 J09X2 J101 J111
J04 excludes1 J05
J04 useAdditional B95-B97
J04 codeAlso J09X2 J101 J111
J040 excludes1 J050
J05 useAdditional B95-B97
J05 codeAlso J09X2 J101 J111
J06 excludes1 J22 J09X2 J101 J111 J020
J069 useAdditional B95-B97 B974
J09 excludes1 J10 J11
J09-J18 useAdditional Z16
J09X2 useAdditional J918 J01
J10 excludes1 J09X J11
J100 codeAlso J851
J101 useAdditional J918 J01
J102 excludes1 A08
J111 useAdditional J918 J01
J12 codeFirst J09X1 J100 J110
J12 codeAlso J851
J1282 codeFirst U071
J13 excludes1 P236 J181 J153-J154
J13 codeFirst J09X1 J100 J110
J13 codeAlso J851 J69
J15 excludes1 J160 P23 A481 A698
J15 codeFirst J09X1 J100 J110
J15 codeAlso J851 J69
J16 excludes1 P23 A70 B59 J189
J16 codeFirst J09X1 J100 J110
J16 codeAlso J851 J69
J18 excludes1 P230 J702-J704 J849 P24 J680 J84178
J18 codeFirst J09X1 J100 J110
J18 codeAlso J69
J180 excludes1 J182 J691
J20 excludes1 J40
J219 excludes1 J4489
J22 excludes1 J069
J30 excludes1 J45909 J310
J310 excludes1 J301-J309 J300
J32 useAdditional B95-B97
J33 excludes1 D140
J342 excludes1 Q674
J351 excludes1 J350
J353 excludes1 J3503
J36 excludes1 J03 J350 J390 J039
J36 useAdditional B95-B97
J37 useAdditional Z7722 P9681 Z87891 B95-B97 Z5731 F17 Z720
J38 excludes1 P2889 J050 J955 R061 J040
J40 excludes1 J20 J459 J680 J45909
J40 useAdditional Z7722 P9681 Z87891 Z5731 F17 Z720
J40-J47 excludes1 J680
J41 useAdditional Z7722 P9681 Z87891 Z5731 F17 Z720
J42 excludes1 J44 J449 J41 J4481
J42 useAdditional Z7722 P9681 Z87891 Z5731 F17 Z720
J43 excludes1 J983 J982 P250 T8182
J44 codeAlso J45
J45 excludes1 J698 J60 R062 J678
J45 useAdditional J8283 Z7722 P9681 Z87891 Z5731 F17 Z720
J47 excludes1 Q334 A150
J47 useAdditional Z7722 P9681 Z87891 Z5731 F17 Z720
J69 excludes1 P24 J954
J690 excludes1 J954 O740
J690 codeAlso T17
J84 excludes1 J702-J704 J982
J841 excludes1 J701
J841 codeAlso J684
J90 excludes1 J940 J910 R091 A156
J93 excludes1 P251 J95812 J95811 S270 A15 J86
J96 excludes1 J80 R092 P220 J9582 P2881 P285
J98 excludes1 P284 P283
J98 useAdditional Z7722 P9681 Z87891 Z5731 F17 Z720
J9801 excludes1 J21 J20 J45 J45990
J981 excludes1 Z983
J9811 excludes1 A15
J984 excludes1 J84114 J951-J952
K0381 excludes1 S025
K11 useAdditional F10 Z7722 P9681 Z87891 Z5731 F17 Z720
K112 excludes1 B26 D8689
K1121 excludes1 K1122
K12 excludes1 A690 K130 B002
K12 useAdditional F10 Z7722 P9681 Z87891 Z5731 F17 Z720
K121 excludes1 A691
K13 useAdditional F10 Z7722 P9681 Z87891 Z5731 F17 Z720
K14 useAdditional F10 Z7722 Z87891 Z5731 F17 Z720
K140 excludes1 K144
K20 excludes1 K221 K210
K20 useAdditional F10
K21 excludes1 P7883
K220 excludes1 Q395
K222 excludes1 Q393
K227 excludes1 K221 C15
K25 excludes1 K290 K27
K25 useAdditional F10
K26 excludes1 K27
K26 useAdditional F10
K27 excludes1 P7882
K27 useAdditional F10
K29 excludes1 K5281 E164
K290 excludes1 K25
K290 useAdditional F10
K30 excludes1 R1013 R12 F458
K3184 codeFirst F500 E0843 E0943 E1043 E1143 E1343 M34
K37 excludes1 K352 K353
K42 excludes1 Q792
K44 excludes1 Q790 Q401
K50 excludes1 K51
K50 useAdditional L88 K603 K605 K604
K50-K52 excludes1 K58 K593
K500 excludes1 K508
K51 excludes1 K50
K51 useAdditional L88 K603 K605 K604
K523 excludes1 K529
K529 excludes1 R197 K591 A09 P783 F458
K57 excludes1 Q438 Q430
K573 excludes1 K575
K59 excludes1 R194 K90 F458
K590 excludes1 K5641
K591 excludes1 R197 K580
K60 excludes1 K61
K625 excludes1 K922 K921 P542
K6289 useAdditional R15
K631 excludes1 K26 K570 K572 K574 K578
K64 excludes1 O872 O224
K65 excludes1 K352 T816 E850 A5485 P780-P781 N733-N735 A7481 A3689 A5274 A1831 O00-O07 O080 K35 O85 K68
K65 useAdditional B95-B97
K65 codeAlso K57
K70 useAdditional F10
K70-K77 excludes1 R17
K72 excludes1 K704 K711 P55-P59 K9182
K72 useAdditional R188
K74 excludes1 K703 K702 K761 K717 P7881 E83110
K74 codeAlso B15-B19
K7581 useAdditional K740
K760 excludes1 K7581
K80 excludes1 K9186
K800 useAdditional K82A1 K82A2
K801 useAdditional K82A1 K82A2
K81 excludes1 K80
K81 useAdditional K82A1 K82A2
K82 excludes1 R932 K915
K861 codeAlso K8681
K90 excludes1 K912
K900 useAdditional L130 G3281
K900 codeAlso K8681
K92 excludes1 P540-P543
K921 excludes1 R195
K922 excludes1 K2901 K625 K31811 K57 K29 K25-K28
L00-L08 useAdditional B95-B97
L01 excludes1 L401
L02 useAdditional B95-B96
L022 excludes1 L0882 P38
L0301 excludes1 B0089
L04 excludes1 I881 R59 B20 I889 I880
L10 excludes1 L0103
L10-L14 excludes1 Q828 L00 L512
L12 excludes1 O264 L401
L23 excludes1 T7840 L259 L309
L24 excludes1 T7840 L259 L309
L25 excludes1 L23 T7840 L309 L24
L27 excludes1 T7840
L270 useAdditional T36-T50/5
L271 useAdditional T36-T50/5
L29 excludes1 L981 F458
L2981 useAdditional T36-T50/5
L43 excludes1 L661
L49-L54 excludes1 A692 L71
L50 excludes1 L23 T783 D841 T806 L563 P838 L282 D4701
L53 excludes1 L590 L23-L25 L304
L56 useAdditional W89 X32
L560 useAdditional T36-T50/5
L57 useAdditional W89 W90
L58 useAdditional W88 W90
L60-L75 excludes1 Q84
L65 excludes1 F633
L65 useAdditional T36-T50/5
L71 useAdditional T36-T50/5
L81 excludes1 Q825 Q8589
L850 excludes1 Q80
L89 codeFirst I96
L923 useAdditional Z18
L93 excludes1 A184 M34 M32
L93 useAdditional T36-T50/5
L94 excludes1 M30-M36
L95 excludes1 L817 D690 M310 L932 M793 M540 M300 M356 M052 T806 L50 M313
L97 codeFirst I96 I7023 I7024 I7033 I7034 I7043 I7044 I7053 I7054 I7063 I7064 I7073 I7074 I8731 I8733 E08621 E08622 E09621 E09622 E10621 E10622 E11621 E11622 E13621 E13622 I8701 I8703 I830 I832
L981 excludes1 F424
M05 excludes1 I00 M08 M45
M10 useAdditional G990 N22 I43 H611 H628 H22 N08
M15 excludes1 M16-M19
M19 excludes1 M15
M1A excludes1 M10
M1A useAdditional G990 N22 I43 H611 H628 H22 N08
M1A seventh tophi
M20 excludes1 Z89 Q713 Q723 Q66 Q68-Q70 Q74
M21 excludes1 Z89 Q71-Q73 Q65-Q66 Q68-Q74
M23 excludes1 M2466 M21 M932
M254 excludes1 A666 M124 M651
M256 excludes1 M246 M245
M26-M27 excludes1 Q674 M278
M32 excludes1 L930
M34 excludes1 L940 P8388
M35 excludes1 L871
M350 excludes1 R682
M353 excludes1 M315
M41 excludes1 Q675 Q763 I271
M43 excludes1 Q762 Q763-Q764 Q761 Q764 Q760 M80 M88
M430 excludes1 Q762 M431
M431 excludes1 S331 Q762
M436 excludes1 Q680 R29891 F458 G243 P152
M45 excludes1 M023 M081
M471 excludes1 M433-M435X9
M50-M54 excludes1 M464
M511 excludes1 M5416 M543
M54 excludes1 F4541
M541 excludes1 M792 M501 M511 M472
M542 excludes1 M50
M543 excludes1 G570 M511 M544 M51361 M51371
M544 excludes1 M511 M51362 M51372
M545 excludes1 S39012 M512 M544 M51360 M51370
M546 excludes1 M51
M548 excludes1 M546 M545
M60-M63 excludes1 M33 E85 M300 M0532 M34 M3503 M32
M62 excludes1 G721 R252 G720 M791 G2582
M624 excludes1 M245
M6281 excludes1 M6284
M65 excludes1 M700 M70
M67 excludes1 M720 M779 E782
M674 excludes1 A666
M70 excludes1 M719
M70 useAdditional Y93
M71 excludes1 M201 M70 M76-M77
M710 useAdditional B95 B96
M712 excludes1 M660
M751 excludes1 S4601
M77 excludes1 M719
M774 excludes1 G576
M79 excludes1 F458 F4541
M790 excludes1 M797 M123
M791 excludes1 M797 M60
M792 excludes1 M541 G56-G58 M543-M544
M81 excludes1 M80 M890
M81 useAdditional M897 Z87310
M818 useAdditional T36-T50/5
M85 excludes1 Q780 Q782 Q788 Q781
M858 excludes1 M481 Q774 Q782 D7581
M86-M90 excludes1 M96
M87 excludes1 M91-M92 M90-M93
M87 useAdditional M897
M91-M94 excludes1 M96
N00-N08 excludes1 I12
N00-N08 codeAlso N17-N19
N02 excludes1 N3001 R319 R31
N10 useAdditional B95-B97
N10-N16 excludes1 N2885
N11 useAdditional B95-B97
N111 excludes1 N209 N13
N12 excludes1 N209
N133 excludes1 N136
N136 useAdditional B95-B97
N14 codeFirst T36-T65/1-4
N14 useAdditional T36-T50/5
N17 excludes1 T795
N18 codeFirst E0822 E0922 E1022 E1122 E1322 I12 I13
N18 useAdditional E88A Z940
N185 excludes1 N186
N186 useAdditional Z992
N19 excludes1 N17 N18 N189 R392 N289 P960
N20 excludes1 N132 E8359
N2581 excludes1 E211
N26 excludes1 I12 N058 N27
N281 excludes1 Q61
N288 excludes1 N134 N131 N135
N289 excludes1 N189 N05
N30 excludes1 N413
N30 useAdditional B95-B97
N300 excludes1 N304 N303
N31 excludes1 G9589 G834
N31 useAdditional N393-N394
N320 excludes1 Q643
N34 useAdditional B95-B97
N340 excludes1 N362
N35 excludes1 Q643 N991
N390 excludes1 B374 P393 R8281 N30 N34 N136
N390 useAdditional B95-B97
N393 excludes1 N3946
N393 codeAlso N3281
N394 excludes1 R32 R3981 F980
N394 codeAlso N3281
N3941 excludes1 N3946
N40 excludes1 D291
N401 useAdditional R3914 R351 R3916 R350 R3911 N394 N138 R338 R3915 R3912
N403 useAdditional R3914 R351 R3916 R350 R3911 N394 N138 R338 R3915 R3912
N41 useAdditional B95-B97
N421 excludes1 N40 R31 N41
N43 excludes1 P835
N45 useAdditional B95-B97
N476 excludes1 N481
N476 useAdditional B95-B97
N481 excludes1 A068 N480 B3742 A5423 A6001
N481 useAdditional B95-B97
N52 excludes1 F5221
N60-N65 excludes1 O91-O92
N61 excludes1 O91 P390 I808 C50A
N62 excludes1 P834 N651
N6452 excludes1 R89
N70 excludes1 A5424 A1817
N70 useAdditional B95-B97
N70-N77 excludes1 O00-O07 O080 O23 O753 O85 O86
N72 excludes1 N86
N72 useAdditional B95-B97
N73 useAdditional B95-B97
N76 useAdditional B95-B97
N771 excludes1 A5602 A5402 A6004 A5901 A1818 A510 A5276 B373
N771 codeFirst B80
N800 excludes1 D390
N81 excludes1 O345 N834 N993
N811 excludes1 N812-N814
N812 excludes1 N8185
N816 excludes1 N812-N814
N816 useAdditional R15
N832 excludes1 Q501 D27 E282
N84 excludes1 D28 O9089
N840 excludes1 N850
N87 excludes1 R8761 D06 R87613
N888 excludes1 O713
N89 excludes1 R8762 D072 R87623 N76 N952 A5900
N898 excludes1 O70 O714 O717-O718 N818
N90 excludes1 A630 D071 O70 O717-O718 N76
N91 excludes1 E28
N92 excludes1 N950 E301
N926 excludes1 N913-N915 N921
N93 excludes1 P546 E301
N941 excludes1 F526
N943 excludes1 F3281
N943 codeAlso G4382 G4383
N946 excludes1 F458
N95 excludes1 N924 E894 E2831
N951 excludes1 Z780 E8941 E28310
O14 excludes1 O11
O23 useAdditional B95 B96
O46 excludes1 O20 O67 O44 O45
R00 excludes1 P291
R000 excludes1 P2911 I47 I4711
R001 excludes1 P2912
R001 useAdditional T36-T50/5
R01 excludes1 P298
R031 excludes1 I95 O265 G903
R0481 excludes1 P26 D680
R05 excludes1 J410 A370
R054 codeFirst R55
R06 excludes1 J80 R092 P2881 P22 J96 P285
R060 excludes1 R0682 P221
R061 excludes1 P2889 J385
R062 excludes1 J45
R064 excludes1 F458
R066 excludes1 F458
R0681 excludes1 G473 P284 P283
R07 excludes1 B330
R070 excludes1 J312 J029
R0781 excludes1 B330
R09 excludes1 J80 P2881 P220 J96 P285
R090 excludes1 T58 T17 P84 R064 T71
R10 excludes1 N23
R1013 excludes1 K30
R102 excludes1 N9481
R1084 excludes1 R100
R1085 excludes1 R193 R100 R1084 R101-R104
R11 excludes1 G43A O21 K920 P540 P920 F5089 K910 F502
R12 excludes1 R1013 K30
R130 excludes1 F509
R131 excludes1 F458
R14 excludes1 F458
R15 excludes1 F981
R17 excludes1 P55 P57-P59
R18 excludes1 K7031 K7011 K7151
R19 excludes1 R100
R190 excludes1 R14 R18
R194 excludes1 K590 K591
R195 excludes1 K921 P541
R197 excludes1 K591 P783 F458
R20 excludes1 F446 F458
R202 excludes1 I738
R21 excludes1 R238
R22 excludes1 R90-R93 R60 R59 E65 M254
R222 excludes1 R190
R233 excludes1 P545 D69
R25 excludes1 G20-G26 F984 F95
R251 excludes1 G255 G250 F444 G252
R26 excludes1 R270 G11 A5211 M623
R262 excludes1 R296 R2681
R27 excludes1 R260 G11 R42
R290 excludes1 F445 P713 E209 E892
R29810 excludes1 G510
R30 excludes1 F458
R31 excludes1 N3001 N02
R32 excludes1 R3981 F980 N393-N394
R33 excludes1 F458
R338 codeFirst N401
R34 excludes1 O00-O07 O084 O2683 O9049
R35 excludes1 F458
R35 codeFirst N401
R391 codeFirst N401
R3915 excludes1 N3941 N3946
R40 excludes1 P915 E08-E13 K72 E15
R400 excludes1 R402
R41 excludes1 F44 G3184
R410 excludes1 F05
R413 excludes1 F04 F068 G454
R4182 excludes1 R40 R410
R4184 excludes1 I6901 I6911 I6921 I6931 I6981 I6991
R4184 codeFirst F20
R41840 excludes1 F90
R42 excludes1 H81 T7523
R44 excludes1 F10151 F10251 F10951 F302 F315 F323 F333 F20-F29
R453 excludes1 R4584
R4585 excludes1 T1491
R47 excludes1 F840 F8081 F80
R49 excludes1 F444
R50 excludes1 R6883 R560 O752 P819 R680 T883 O864
R502 excludes1 R5083
R502 useAdditional T36-T50/5
R5081 codeFirst C91-C95 D70 D57
R5082 excludes1 T814 R5084 R5083
R52 excludes1 G89 R10 M549 N644 R071-R079 H920 H571 R519 M255 M796 M2551 M54 R070 K146 K088 N23 F4541 M545 R102
R531 excludes1 R54 M6281 M6284
R538 excludes1 F430 P969 T733 T732 T67 O268 R54 F33
R5381 excludes1 R54
R5382 excludes1 G9332 G9331 G9339
R55 excludes1 R570 G9001 T671 F458 G903 I951 T811 F488 R579 O00-O07 O083 O751 I459 R402
R56 excludes1 F445 G40 P90
R5601 excludes1 G40901
R57 excludes1 T782 T780 T886 T805 T754 O751 T811 F430 O00-O07 O083 T7501 T794 A483 T882
R59 excludes1 I889 L04 I881 I880
R60 excludes1 T783 R18 G936 P110 J384 J392 O120 Q820 P832 J948 P833 J81
R61 excludes1 L745 L7452
R61 codeFirst N951
R62 excludes1 E300 Q991 E230
R625 excludes1 B20 E45
R6251 excludes1 P926
R63 excludes1 F502
R630 excludes1 F500 F5089
R635 excludes1 O260 E66
R636 excludes1 R634 F500 E40-E46
R636 useAdditional Z68
R64 excludes1 R634 E41 E88A
R651 excludes1 R652
R651 codeFirst T670 S00-T88
R6511 useAdditional N17 J960 G7281 G6281 D65 G9341 K720
R680 excludes1 T68 T8851 P80
R682 excludes1 E860 M350
R6883 excludes1 R509
R6884 excludes1 M2662
R73 excludes1 E08-E13 O24 P700-P702 E891
R730 excludes1 O9981 E08-E13 O244 R81 E162 E8881 E10A
R760 excludes1 O360-O361 P55
R7611 excludes1 R7612
R7681 excludes1 M05
R77 excludes1 E880
R78 useAdditional Z18
R79 excludes1 E790 R739 E162 P703-P704 E70-E72 E73-E74 E75
R79 useAdditional Z18
R791 excludes1 D68
R80 excludes1 O121
R80-R82 excludes1 O28 E70-E72 E73-E74
R800 excludes1 N06
R81 excludes1 E74818
R82 useAdditional Z18
R820 excludes1 B74
R827 excludes1 Z22
R83-R89 excludes1 O28
R8761 excludes1 R8769 R8762 D06 N870 N871 N87
R8762 excludes1 R8761 R8769 D072 N890 N891 N89
R8762 useAdditional Z9071
R8781 excludes1 A630
R90-R94 excludes1 O28
R9431 excludes1 I4581
S00 excludes1 S062 S063 S05 S01
S00 seventh encounter
S01 codeAlso S04 S091 S06
S01 seventh encounter
S010 excludes1 S080
S05 seventh encounter
S050 excludes1 T151 T150
S06 excludes1 S0990
S06 useAdditional F067
S06 codeAlso S01 S02
S06 seventh encounter
S09 seventh encounter
S0990 excludes1 S069
S13 seventh encounter
S16 codeAlso S11
S16 seventh encounter
S19 seventh encounter
S20 seventh encounter
S22 excludes1 S281
S22 codeAlso S27 S240 S241 S272 S271 S270
S22 seventh fracture-without-malunion
S29 codeAlso S21
S29 seventh encounter
S30 seventh encounter
S33 excludes1 M51 O716
S33 seventh encounter
S39 codeAlso S31
S39 seventh encounter
S40 seventh encounter
S42 excludes1 S48
S42 seventh fracture
S43 seventh encounter
S46 codeAlso S41
S46 seventh encounter
S49 seventh closed-fracture
S499 seventh encounter
S50 seventh encounter
S51 excludes1 S58
S51 seventh encounter
S52 excludes1 S58
S52 seventh open-fracture-types
S53 seventh encounter
S60 seventh encounter
S600 excludes1 S601
S61 excludes1 S68
S61 seventh encounter
S610 excludes1 S611
S612 excludes1 S613
S62 excludes1 S68
S62 seventh fracture
S63 seventh encounter
S636 excludes1 S634
S69 seventh encounter
S70 seventh encounter
S72 excludes1 S78
S72 seventh open-fracture-types
S73 seventh encounter
S76 codeAlso S71
S76 seventh encounter
S80 seventh encounter
S81 excludes1 S82 S88
S81 seventh encounter
S82 excludes1 S88
S82 seventh open-fracture-types
S826 excludes1 S8287
S83 seventh encounter
S832 excludes1 M232
S86 codeAlso S81
S86 seventh encounter
S89 seventh closed-fracture
S899 seventh encounter
S90 seventh encounter
S91 excludes1 S98
S91 seventh encounter
S92 seventh fracture
S93 seventh encounter
S96 codeAlso S91
S96 seventh encounter
S999 seventh encounter
T14 excludes1 T07
T14 seventh encounter
T15 seventh encounter
T15-T19 useAdditional W44
T16 seventh encounter
T22 seventh encounter
T220 useAdditional X00-X19 X75-X77 X96-X98 Y92
T36 excludes1 T451 T490 T496 T495
T36 seventh encounter
T36-T50 excludes1 O293
T36-T50 codeFirst T887 K29 D56-D76 L23-L25 L27 N140-N142
T36-T50 useAdditional Y636 Y638-Y639 Z9112 Z9113
T37 excludes1 T496 T495 T490
T37 seventh encounter
T38 excludes1 T500 T480 T509
T38 seventh encounter
T380 excludes1 T49
T39 seventh encounter
T40 seventh encounter
T45 seventh encounter
T451 excludes1 T386 T45A
T46 excludes1 T444
T46 seventh encounter
T50 seventh encounter
T51-T65 excludes1 Z77
T51-T65 useAdditional J60-J70 Z87821 Z18
T63 seventh encounter
T634 useAdditional T782
T67 excludes1 L590 T883 L55-L59
T67 seventh encounter
T74 excludes1 O9A3 O9A4 O9A5 T76
T74 useAdditional Y07
T74 seventh encounter
T78 seventh encounter
T782 excludes1 T886 T780 T805
T784 excludes1 K5229 L23-L25 L27 K5221 K5222 J301
T80-T88 useAdditional T36-T50/5 Y62-Y82
T81 useAdditional T36-T50/5
T81 seventh encounter
T813 excludes1 T85612 T85622 O900 O901 T85692
T814 useAdditional R652
T814 codeAlso T8132
T8189 useAdditional F05
T83 seventh encounter
T85 seventh encounter
T88 seventh encounter
T887 excludes1 A00-R94 T888
T887 useAdditional T36-T50/5
U071 useAdditional J1282 D688 D65 D6869
U099 codeFirst J961 R438 M3581 I26 J8410
V00-V99 excludes1 W31 Y03 Y32 X82
V00-V99 useAdditional W221 Y924 Y93C
V18 seventh encounter
V40-V49 excludes1 V50-V59 V70-V79
V43 seventh encounter
V49 seventh encounter
V89 seventh encounter
W00 excludes1 V00 W10
W00 seventh encounter
W00-W19 excludes1 Y01-Y02 V80 W28-W31 V01-V99 X80-X81
W01 excludes1 W180 W182 W1830 W000 W181 W1840 W184
W01 seventh encounter
W06 seventh encounter
W07 seventh encounter
W08 seventh encounter
W10 excludes1 W001
W10 seventh encounter
W11 seventh encounter
W14 seventh encounter
W18 seventh encounter
W1831 excludes1 W1841
W184 excludes1 W51
W19 seventh encounter
W20 excludes1 W24 W28-W31 V01-V99 W35-W40 W32-W34 W21
W20 codeFirst X34-X39 T7500
W20 seventh encounter
W20-W49 excludes1 X92-Y09 W50-W64 Y36 Y37 X71-X83
W208 excludes1 W21
W21 excludes1 Y080 W1801
W21 seventh encounter
W22 excludes1 W1809
W22 seventh encounter
W220 excludes1 W218
W228 excludes1 W20
W23 excludes1 W25-W27 W321 W331 W341 W24 W28-W31 W27 V01-V99 W20
W23 seventh encounter
W25 excludes1 W01110 W1802
W25 codeFirst W32-W40 V00-V99
W25 seventh encounter
W26 seventh encounter
W260 excludes1 W291
W50 excludes1 Y04 W20-W22
W50 seventh encounter
W50-W64 excludes1 T63
W51 excludes1 Y042 W03
W51 seventh encounter
W54 seventh encounter
W55 excludes1 W54 W53 W56
W55 seventh encounter
W57 excludes1 T632 T633 T634
W57 seventh encounter
X00-X08 excludes1 X97
X08 seventh encounter
X10-X19 excludes1 X30 X00-X08
X11 excludes1 X12
X11 seventh encounter
X15 excludes1 X16 W29 X028 W860
X15 seventh encounter
X50 seventh encounter
X58 seventh encounter
X92-Y09 excludes1 Y35 Y36 Y38
Y04 excludes1 X92 X93-X95 X99 Y00
Y04 seventh encounter
Y920 excludes1 Y9289 Y926 Y921
Y9201 excludes1 Y9271 Y9272 Y9273 Y9274 Y9202 Y9286
Y922 excludes1 Y926 Y921 Y9216 Y923
Y9223 excludes1 Y9253 Y9212
Y9231 excludes1 Y9209
Y924 excludes1 Y92014 Y92024 Y92043 Y92093 Y92113 Y92123 Y92154 Y92194
Y925 excludes1 Y92015 Y922
Y930 excludes1 Y93K1 Y93A1
Y9301 excludes1 Y9331
Y932 excludes1 Y93H1
Y9323 excludes1 Y9324
Y934 excludes1 Y9375
Y935 excludes1 Y9341 Y9343 Y9344 Y9342
Y936 excludes1 Y9322 Y9313
Y93K excludes1 Y9352
Y990 excludes1 Y991 Y992
Y991 excludes1 Y998
Y992 excludes1 Y998
Y998 excludes1 Y990 Y991
Z00 excludes1 Z02
Z000 excludes1 Z0012
Z0011 excludes1 Z0012
Z0012 excludes1 Z0011 Z761-Z762
Z01 excludes1 Z02 Z03
Z010 excludes1 Z024
Z0141 excludes1 Z08 Z124
Z0141 useAdditional Z1151 Z1272 Z9071
Z0182 excludes1 Z0184
Z0184 excludes1 Z0182
Z022 excludes1 Z0289
Z025 excludes1 Z0283
Z027 excludes1 Z00-Z01 Z020-Z026 Z028-Z029
Z0289 excludes1 Z761-Z762
Z03 excludes1 Z77 Z05 Z711
Z08 excludes1 Z43-Z49 Z51
Z08 useAdditional Z90 Z85
Z09 excludes1 Z43-Z49 Z51 Z304 Z44-Z46
Z09 useAdditional Z86 Z87
Z12 useAdditional Z80
Z1231 excludes1 R922
Z124 excludes1 Z014
Z1388 excludes1 Z57 Z77
Z15 excludes1 Q90-Q99
Z15 useAdditional Z80-Z84
Z150 codeFirst C00-C75 C81-C96
Z150 useAdditional Z85
Z20 excludes1 Z22
Z206 excludes1 Z21
Z21 excludes1 B20 Z206 R75
Z21 codeFirst O987
Z227 excludes1 R7612 R7611
Z23 codeAlso Z7185
Z28 codeAlso Z7185
Z283 useAdditional Z280 Z282 Z281 Z288
Z3001 excludes1 Z304
Z30014 excludes1 Z30430 Z30432
Z331 excludes1 O00-O9A Z333
Z34 excludes1 O00-O9A Z320 O09
Z391 excludes1 O92
Z40 excludes1 Z52
Z411 excludes1 Z42 Z421
Z44 excludes1 Z97
Z443 excludes1 T854 Z4581 Z411 Z421
Z4501 excludes1 Z4502
Z45018 excludes1 Z950
Z452 excludes1 Z4901
Z48 excludes1 Z08-Z09
Z480 excludes1 Z481
Z4881 excludes1 Z483
Z51 excludes1 Z08-Z09
Z518 excludes1 Z755
Z5181 excludes1 Z0283
Z5181 codeAlso Z79
Z55 excludes1 F80-F89
Z630 excludes1 Z691 Z70
Z655 excludes1 Z605
Z713 useAdditional Z68
Z714 useAdditional F10
Z715 useAdditional F11-F16 F18-F19
Z716 useAdditional F17
Z7183 excludes1 Z315 Z316
Z7184 codeAlso Z23
Z7185 excludes1 Z7184
Z7185 codeAlso Z23 Z28
Z720 excludes1 Z87891 F172 O9933
Z724 excludes1 F982-F983 F50 E40-E64 Z5948
Z725 excludes1 F65
Z726 excludes1 F630
Z72820 excludes1 G470
Z733 excludes1 Z56
Z736 excludes1 Z74
Z753 excludes1 Z751
Z765 excludes1 F681 F68A
Z77-Z99 codeAlso Z08-Z09
Z7722 excludes1 F17 Z720
Z79 codeAlso Z5181
Z7981 excludes1 Z79890
Z7981 codeFirst C50 C61
Z7981 useAdditional Z170 Z803 Z150 Z853 Z8546 Z780
Z79891 excludes1 F119 F112
Z85 codeFirst Z08
Z85 useAdditional F10 Z7722 Z87891 Z5731 F17 Z720
Z86 codeFirst Z09
Z861 excludes1 B90-B94
Z8616 excludes1 U099
Z8632 excludes1 O244
Z8673 excludes1 Z87820 I69
Z87 codeFirst Z09
Z8741 excludes1 Z86001 Z86008 Z8600A Z8540-Z8544 Z854A
Z8744 excludes1 Z8541
Z8751 excludes1 O0921
Z87820 excludes1 Z8673
Z87891 excludes1 F172
Z89 excludes1 M20-M21 Q71-Q73
Z907 excludes1 Z87890
Z91011 excludes1 E73
Z910111 excludes1 Z910112
Z910112 excludes1 Z910111
Z910121 excludes1 Z910122
Z910122 excludes1 Z910121
Z9112 codeFirst T36-T50
Z9113 codeFirst T36-T50
Z9114 codeFirst T36-T50
Z923 excludes1 Z7712 Z571
Z93 excludes1 Z43 J950 K94 N995
Z950 excludes1 Z450 Z95810
Z955 excludes1 Z9861
Z97 excludes1 T82-T85
Z975 excludes1 Z3046 Z3043
Z984 excludes1 H270
Z984 useAdditional Z961
Z985 excludes1 N97 N46
Z9884 excludes1 O9984
Z98891 excludes1 O342
Z9912 excludes1 J95850
Z992 excludes1 Z490
Z993 codeFirst G710 E66
`;

/** The seventh characters in use, each with its meaning. */
export const SEVENTH_CHARACTER_SETS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "glaucoma-stage": {
    "0": "stage unspecified",
    "1": "mild stage",
    "2": "moderate stage",
    "3": "severe stage",
    "4": "indeterminate stage",
  },
  tophi: {
    "0": "without tophus (tophi)",
    "1": "with tophus (tophi)",
  },
  encounter: {
    A: "initial encounter",
    D: "subsequent encounter",
    S: "sequela",
  },
  "fracture-without-malunion": {
    A: "initial encounter for closed fracture",
    B: "initial encounter for open fracture",
    D: "subsequent encounter for fracture with routine healing",
    G: "subsequent encounter for fracture with delayed healing",
    K: "subsequent encounter for fracture with nonunion",
    S: "sequela",
  },
  fracture: {
    A: "initial encounter for closed fracture",
    B: "initial encounter for open fracture",
    D: "subsequent encounter for fracture with routine healing",
    G: "subsequent encounter for fracture with delayed healing",
    K: "subsequent encounter for fracture with nonunion",
    P: "subsequent encounter for fracture with malunion",
    S: "sequela",
  },
  "closed-fracture": {
    A: "initial encounter for closed fracture",
    D: "subsequent encounter for fracture with routine healing",
    G: "subsequent encounter for fracture with delayed healing",
    K: "subsequent encounter for fracture with nonunion",
    P: "subsequent encounter for fracture with malunion",
    S: "sequela",
  },
  "open-fracture-types": {
    A: "initial encounter for closed fracture",
    B: "initial encounter for open fracture type I or II",
    C: "initial encounter for open fracture type IIIA, IIIB, or IIIC",
    D: "subsequent encounter for closed fracture with routine healing",
    E: "subsequent encounter for open fracture type I or II with routine healing",
    F: "subsequent encounter for open fracture type IIIA, IIIB, or IIIC with routine healing",
    G: "subsequent encounter for closed fracture with delayed healing",
    H: "subsequent encounter for open fracture type I or II with delayed healing",
    J: "subsequent encounter for open fracture type IIIA, IIIB, or IIIC with delayed healing",
    K: "subsequent encounter for closed fracture with nonunion",
    M: "subsequent encounter for open fracture type I or II with nonunion",
    N: "subsequent encounter for open fracture type IIIA, IIIB, or IIIC with nonunion",
    P: "subsequent encounter for closed fracture with malunion",
    Q: "subsequent encounter for open fracture type I or II with malunion",
    R: "subsequent encounter for open fracture type IIIA, IIIB, or IIIC with malunion",
    S: "sequela",
  },
};
