#include "threats/workshop/WorkshopPromotion.h"

#include "core/clock/Clock.h"
#include "core/json/CanonicalJson.h"
#include "threats/model/ThreatModel.h"
#include "threats/status/SignedDecision.h"
#include "threats/workshop/WorkshopCategory.h"
#include "threats/workshop/WorkshopGuard.h"
#include "threats/workshop/WorkshopTexts.h"

#include <algorithm>

namespace hallmarker::threats {

namespace {

/// Short enough for a list; what was said stands in the description as a whole.
constexpr qsizetype longestTitle = 160;
constexpr qsizetype longestKey = 48;

core::Result<Contribution> contributionOf(core::WriteTransaction &transaction, const QString &id, const QString &workshop)
{
    HALLMARKER_ASSIGN(const core::Record record, transaction.record(id));
    HALLMARKER_ASSIGN(const Contribution one, Contribution::fromRecord(record));
    if (one.workshop != workshop || record.isDeleted)
        return core::Error(core::ErrorKind::NotFound, WorkshopTexts::tr("There is no \"%1\" in this workshop.").arg(id));
    return one;
}

QString methodologyOf(const QString &category)
{
    return WorkshopCategory::stride().contains(category) ? QStringLiteral("STRIDE") : WorkshopCategory::linddun().contains(category) ? QStringLiteral("LINDDUN") : WorkshopCategory::learning().contains(category) ? QStringLiteral("NIST AI 100-2") : QString();
}

/// Keys that a signed decision is about are never used again.
core::Result<bool> hasSignedDecision(core::WriteTransaction &transaction, const QString &model, const QString &key)
{
    const auto signedOne = transaction.record(SignedDecision::idOf(model, key));
    if (!signedOne && signedOne.error().kind != core::ErrorKind::NotFound)
        return signedOne.error();
    return signedOne.has_value() && !signedOne->isDeleted;
}

} // namespace

core::Result<Contribution> WorkshopPromotion::promote(const PromotionOrder &order)
{
    const QString title = order.title.simplified();
    if (title.isEmpty())
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("Give the threat a title, as it should stand in the list of the model."), {}, {.pointer = QStringLiteral("/title")});
    if (title.size() > longestTitle)
        return core::Error(core::ErrorKind::LimitExceeded, WorkshopTexts::tr("A title has at most %1 characters. What was said is kept as the description.").arg(longestTitle), {}, {.pointer = QStringLiteral("/title")});
    Contribution stored;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(const Workshop workshop, WorkshopGuard(transaction, m_who).enter(m_workshop, WorkshopRight::Record));
        HALLMARKER_ASSIGN(Contribution said, contributionOf(transaction, order.contribution, m_workshop));
        if (said.isSealed)
            return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("This is still sealed. Reveal it first."));
        if (!said.isFinding())
            return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("Only a threat becomes one of the model; this is: %1.").arg(contributionKindText(said.what)));
        if (said.promoted.isThere())
            return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("This is a threat of the model already: %1.").arg(said.promoted.threat));
        if (workshop.model.isEmpty())
            return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("\"%1\" is not about a threat model, so there is none to write into.").arg(workshop.name));
        const auto record = transaction.record(workshop.model);
        if ((!record && record.error().kind == core::ErrorKind::NotFound) || (record && record->isDeleted))
            return core::Error(core::ErrorKind::Conflict, WorkshopTexts::tr("The threat model has been removed meanwhile. Nothing was written."), {}, {.file = workshop.model});
        if (!record)
            return record.error();
        if (record->revision != order.modelRevision)
            return core::Error(core::ErrorKind::Conflict, WorkshopTexts::tr("%1 has changed the threat model \"%2\" since you looked at it. Nothing was written. Look whether the threat is there already, then press the button again.").arg(record->updatedBy, record->name), {}, {.file = workshop.model});
        HALLMARKER_ASSIGN(ThreatModel model, ThreatModel::fromRecord(*record));
        if (!order.element.isEmpty() && !model.element(order.element) && !model.flow(order.element))
            return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("The threat model \"%1\" has no element \"%2\".").arg(model.title, order.element), {}, {.pointer = QStringLiteral("/element")});

        ThreatDecision threat;
        threat.key = model.freeKey(title.left(longestKey));
        for (int number = 2;; ++number) { // a decision that was signed about a threat of this key is not about this one
            HALLMARKER_ASSIGN(const bool isTaken, hasSignedDecision(transaction, model.id, threat.key));
            if (!isTaken)
                break;
            threat.key = model.freeKey(QStringLiteral("%1-%2").arg(title.left(longestKey)).arg(number));
        }
        threat.on = order.element;
        threat.title = title;
        threat.description = WorkshopTexts::tr("%1 said in the workshop \"%2\" on %3: %4", "a person, name of the workshop, day, words").arg(said.by, workshop.name, core::instantText(said.head.createdMs).left(10), said.text.isEmpty() ? said.cardTitle : said.text);
        threat.category = order.category.isEmpty() ? QString() : WorkshopCategory::text(order.category);
        threat.methodology = methodologyOf(order.category);
        threat.severity = severityName(order.severity);
        threat.by = said.by;
        threat.at = core::instantText(transaction.nowMs());
        if (!said.threat.isEmpty())
            threat.identifiers += said.threat;
        model.threats.append(threat);
        HALLMARKER_TRY(transaction.put(model.draft(), record->revision));

        said.promoted = {model.id, threat.key, title, threat.severity, m_who, core::CanonicalJson::digestOf(threat.toJson()).toString()};
        HALLMARKER_ASSIGN(const core::Record written, transaction.put(said.draft(), said.head.revision));
        HALLMARKER_ASSIGN(stored, Contribution::fromRecord(written));
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("workshop.promoted"), work));
    return stored;
}

core::Result<Contribution> WorkshopPromotion::takeBack(const QString &contribution)
{
    Contribution stored;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_TRY(WorkshopGuard(transaction, m_who).enter(m_workshop, WorkshopRight::Record));
        HALLMARKER_ASSIGN(Contribution said, contributionOf(transaction, contribution, m_workshop));
        if (!said.promoted.isThere())
            return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("This is no threat of the model."));
        const auto record = transaction.record(said.promoted.model);
        if (!record && record.error().kind != core::ErrorKind::NotFound)
            return record.error();
        if (record && !record->isDeleted) {
            HALLMARKER_ASSIGN(ThreatModel model, ThreatModel::fromRecord(*record));
            const auto threat = std::find_if(model.threats.begin(), model.threats.end(), [&said](const ThreatDecision &one) { return one.key == said.promoted.threat; });
            HALLMARKER_ASSIGN(const bool isSigned, hasSignedDecision(transaction, model.id, said.promoted.threat));
            if (threat != model.threats.end()) {
                if (isSigned || core::CanonicalJson::digestOf(threat->toJson()).toString() != said.promoted.digest)
                    return core::Error(core::ErrorKind::Conflict, WorkshopTexts::tr("\"%1\" has been worked on in the threat model since. It stays; remove it there if it is wrong.").arg(said.promoted.title), {}, {.file = model.id});
                model.threats.erase(threat);
                HALLMARKER_TRY(transaction.put(model.draft(), record->revision));
            }
        }
        said.promoted = {};
        HALLMARKER_ASSIGN(const core::Record written, transaction.put(said.draft(), said.head.revision));
        HALLMARKER_ASSIGN(stored, Contribution::fromRecord(written));
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("workshop.taken-back"), work));
    return stored;
}

} // namespace hallmarker::threats
