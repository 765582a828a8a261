#pragma once

#include "core/digest/Digest.h"
#include "inventory/record/BodyReader.h"
#include "inventory/record/RecordRepository.h"
#include "inventory/retention/RetentionIds.h"

namespace hallmarker::inventory {

/// What was decided or done with an asset at its end.
enum class DispositionDecision { InReview, Extended, Deleted, Anonymised, Relabelled, Retrained, Kept };
QStringList dispositionDecisionNames(); ///< "in-review", "extended", "deleted", "anonymised", "relabelled", "retrained", "kept"
/// Whether the asset is gone (or nobody in it can be told apart) after it.
bool endsRetention(DispositionDecision decision);

/// One decision about one asset, with its proof. The newest of an asset counts.
struct Disposition {
    static constexpr const char *kind = "disposition";

    RecordHead<DispositionId> head;
    QString asset;
    DispositionDecision decision = DispositionDecision::InReview;
    QString reason;           ///< required but for a review
    QString by;
    qint64 atMs = 0;
    qint64 untilMs = 0;       ///< of Extended and Kept: until when
    core::Digest proof;       ///< attachment: log of the deletion, certificate
    QString evidenceId;       ///< finding: of an anonymisation check
    QString ruleId;

    QJsonObject toJson() const;
    static core::Result<Disposition> fromJson(const QJsonObject &body);
    QString searchText() const { return reason; }
};

using DispositionRepository = RecordRepository<Disposition>;

} // namespace hallmarker::inventory
