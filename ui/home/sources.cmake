set(ROOM_SOURCES AssessmentAttention.cpp AssessmentAttention.h GovernanceAttention.cpp GovernanceAttention.h HomeContents.cpp HomePage.cpp HomePage.h)
