#pragma once

#include "core/digest/Digest.h"
#include "inventory/erasure/ErasureIds.h"
#include "inventory/record/BodyReader.h"
#include "inventory/record/RecordRepository.h"

namespace hallmarker::inventory {

/// What has to be done with an asset, by what it is (domain model, section 2).
enum class ErasureAction {
    Delete,   ///< a dataset: delete the rows, or write it anew without them
    Retrain,  ///< a model: retrain without the records, or unlearn and test
    Expire,   ///< a prediction log, checkpoint or deployment: let it run out or withdraw it
    Notify,   ///< a copy with somebody else: a person asks the recipient (GDPR Art. 19)
    Review,   ///< behind an aggregation: a person decides whether anybody can be told apart
};
QStringList erasureActionNames(); ///< "delete", "retrain", "expire", "notify", "review"
/// By the name of the node's kind.
ErasureAction erasureActionFor(const QString &nodeKind);

enum class ErasureState { Found, NotFound, Done, Anonymised, Refused, Held, Scheduled, Retrained, Unlearned, JudgedAnonymous, Withdrawn, Impossible };
QStringList erasureStateNames(); ///< "found", "not_found", "done", "anonymised", "refused", "held", "scheduled" ...
/// A task is decided for good; "scheduled" and "held" are not.
bool isTerminal(ErasureState state);

/// One asset that the data of a request reached, and what became of it.
struct ErasureTask {
    static constexpr const char *kind = "erasure-task";

    RecordHead<ErasureTaskId> head;   ///< head.name: the asset's name
    ErasureCaseId caseId;
    QString asset;
    QString nodeKind;
    ErasureAction action = ErasureAction::Delete;
    ErasureState state = ErasureState::Found;
    QStringList path;                 ///< names from the asset of the request to this one
    QString reason;                   ///< of a refusal the legal ground, of "impossible" why
    qint64 dueMs = 0;                 ///< of "scheduled": until when
    core::Digest proof;               ///< attachment
    QString evidenceId;               ///< finding: the test of an unlearning or anonymisation
    QString replacedBy;               ///< of "retrained": the version that took its place
    QString by;
    qint64 decidedMs = 0;
    QString reopenedBecause;          ///< why a decided task is open again

    QJsonObject toJson() const;
    static core::Result<ErasureTask> fromJson(const QJsonObject &body);
    QString searchText() const { return reason; }
};

using ErasureTaskRepository = RecordRepository<ErasureTask>;

} // namespace hallmarker::inventory
