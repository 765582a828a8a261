#pragma once

#include "inventory/record/BodyReader.h"
#include "inventory/record/RecordRepository.h"

namespace hallmarker::inventory {

/// What data or a system is used for. head.name is the key ("credit-scoring"), unique by convention.
struct Purpose {
    static constexpr const char *kind = "purpose";

    RecordHead<core::PurposeId> head;
    QString text;              ///< the purpose in a sentence
    QString legalBasis;        ///< of GDPR Art. 6(1): one of legalBasisNames(), or empty
    QString specialCondition;  ///< of GDPR Art. 9(2), free text

    /// "consent", "contract", "legal-obligation", "vital-interests", "public-task", "legitimate-interests" (Art. 6(1)(a)-(f)).
    static QStringList legalBasisNames();
    QJsonObject toJson() const;
    static core::Result<Purpose> fromJson(const QJsonObject &body);
    QString searchText() const { return text; }
};

using PurposeRepository = RecordRepository<Purpose>;

} // namespace hallmarker::inventory
