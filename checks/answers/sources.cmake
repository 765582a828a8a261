set(ROOM_SOURCES AnswerView.cpp AttackFigures.cpp ExtractionCheck.cpp MembershipAttack.cpp MembershipCheck.cpp QueryEvasionCheck.cpp SurrogateModel.cpp)
