set(ROOM_SOURCES GateWaiver.cpp GatePolicy.cpp FindingsRule.cpp FindingRequirement.cpp Gate.cpp GateText.cpp GateJson.cpp GateSarif.cpp GateJunit.cpp)
