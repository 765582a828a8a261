set(ROOM_SOURCES InferenceAttack.cpp LinkabilityAttack.cpp LinkageAttack.cpp NearestRecords.cpp SinglingOutAttack.cpp SuccessRate.cpp)
