set(ROOM_SOURCES CatalogueJudge.cpp ElementRules.cpp ThreatGateRule.cpp ThreatPolicy.cpp)
