set(ROOM_SOURCES ClientPartition.cpp FederatedChecks.cpp FederatedData.cpp FederatedModel.cpp FederatedPrivacy.cpp FederatedTraining.cpp FederatedTrainingCheck.cpp)
