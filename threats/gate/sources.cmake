set(ROOM_SOURCES RegisterJudge.cpp ElementRules.cpp ThreatGateRule.cpp ThreatPolicy.cpp)
