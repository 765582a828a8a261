set(ROOM_SOURCES GovernanceAttention.cpp GovernanceAttention.h HomeContents.cpp HomePage.cpp HomePage.h)
