set(ROOM_SOURCES BitSource.cpp ExactSampler.cpp FourierTransform.cpp GaussianPrivacy.cpp LaplacePrivacy.cpp LatticeLoss.cpp LossAccountant.cpp LossComposition.cpp LossGaps.cpp
  LossLaw.cpp LossSurvey.cpp NoiseMechanism.cpp PrivacyCalibration.cpp PrivateQuery.cpp PrivacyLedger.cpp PrivacyEvent.cpp PrvAccountant.cpp RatioBound.cpp RenyiPrivacy.cpp SampledLoss.cpp)
