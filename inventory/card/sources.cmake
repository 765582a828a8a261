set(ROOM_SOURCES CardAssembler.cpp CardBundle.cpp CardBundleGuide.cpp CardFields.cpp CardReport.cpp CardRepository.cpp CardText.cpp CardView.cpp
  CycloneDxCard.cpp CycloneDxParts.cpp HuggingFaceCard.cpp HuggingFaceFrontMatter.cpp LossReport.cpp ModelCard.cpp SpdxLicences.cpp YamlText.cpp)
