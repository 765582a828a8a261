set(ROOM_SOURCES
  AssessmentSignature.cpp Attestation.cpp CertificateKey.cpp ChosenKey.cpp CmsSignature.cpp KeyFileKey.cpp SignatureDesk.cpp SignedContent.cpp SigningKey.cpp WorkspaceKey.cpp X509Handles.cpp)
