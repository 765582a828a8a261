#pragma once

#include "core/digest/Digest.h"
#include "inventory/agreements/AgreementIds.h"
#include "inventory/record/BodyReader.h"
#include "inventory/record/RecordRepository.h"

namespace hallmarker::inventory {

enum class AgreementKind { DataProcessing, JointControllership, Licence, DataSharing, ModelSupply };
QStringList agreementKindNames(); ///< "data-processing" (Art. 28), "joint-controllership" (Art. 26), "licence", "data-sharing", "model-supply"

/// A further document of an agreement.
struct AgreementAnnex {
    QString title;
    core::Digest attachment; ///< empty: it lies elsewhere, at `location`
    QString location;

    friend bool operator==(const AgreementAnnex &, const AgreementAnnex &) = default;
};

/// What a vendor and we agreed on: for which purposes, where, with which categories of data, until when. Empty lists allow
/// nothing; "*" allows any.
struct Agreement {
    static constexpr const char *kind = "agreement";

    RecordHead<AgreementId> head;
    AgreementKind agreementKind = AgreementKind::DataProcessing;
    core::PartyId vendor;
    QStringList assets;        ///< record ids of the models, datasets and their versions that it is about
    QStringList purposes;      ///< keys of the purpose taxonomy
    QStringList regions;       ///< "EU", "DE" ...
    QStringList categories;    ///< of personal data
    QStringList subprocessors; ///< names
    qint64 fromMs = 0;         ///< 0: since ever
    qint64 untilMs = 0;        ///< 0: no end
    QList<AgreementAnnex> annexes;
    QString note;

    QJsonObject toJson() const;
    static core::Result<Agreement> fromJson(const QJsonObject &body);
    QString searchText() const;
};

using AgreementRepository = RecordRepository<Agreement>;

} // namespace hallmarker::inventory
