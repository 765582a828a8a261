set(ROOM_SOURCES AssessmentRequirement.cpp AssessmentRule.cpp)
