set(ROOM_SOURCES AttackPlan.cpp AttackSanity.cpp EvasionCheck.cpp EvasionReport.cpp ModelEvaluation.cpp RegisterModelChecks.cpp RobustnessCurve.cpp)
