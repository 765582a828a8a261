set(ROOM_SOURCES DiversityAttack.cpp FuzzyLinkage.cpp InferenceAttack.cpp LinkabilityAttack.cpp LinkageAttack.cpp NearestRecords.cpp SinglingOutAttack.cpp SuccessRate.cpp ValueLikeness.cpp)
